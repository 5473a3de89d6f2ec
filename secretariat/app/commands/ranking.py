"""The ranking of proposals: criteria and their weights, and scores."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.identity import CriterionId, FollowUpId, ScoreId, derived_id
from secretariat.domain.ranking import Criterion, Score
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer

MOST = 10


@dataclass(frozen=True, slots=True)
class AddCriterion(Act):
    """Add something that proposals are scored on, last."""

    label: ClassVar[str] = "Add criterion"
    id: CriterionId
    name: str
    weight: int = 50
    note: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        weight = max(0, min(100, self.weight))
        order = key_at(write, write.all(Criterion))
        write.put(Criterion(self.id, order, self.name.strip(), weight, self.note))


@dataclass(frozen=True, slots=True)
class EditCriterion(Act):
    """Set one field of a criterion ("name", "weight" from 0 to 100, "note")."""

    label: ClassVar[str] = "Edit criterion"
    id: CriterionId
    field: str
    value: object

    @property
    def merge(self) -> str:
        """Moving a weight on is one step."""
        return f"criterion {self.id} {self.field}"

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.field == "weight" and not (isinstance(self.value, int) and 0 <= self.value <= 100):
            raise Refused(tr("A weight counts from 0 to 100."))
        write.put(changed(write, Criterion, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class DeleteCriterion(Act):
    """Delete a criterion with its scores."""

    label: ClassVar[str] = "Delete criterion"
    id: CriterionId

    def run(self, write: Writer) -> None:
        """Make the change."""
        for score in write.all(Score, criterion=self.id):
            write.delete(score)
        write.delete(write.get(Criterion, self.id))


@dataclass(frozen=True, slots=True)
class SetScore(Act):
    """Give a proposal its points on a criterion, 0 to 10 or None, with a note; whoever does so is its assessor."""

    label: ClassVar[str] = "Score"
    proposal: FollowUpId
    criterion: CriterionId
    points: int | None
    note: str | None = None
    assessor: str | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.points is not None and not 0 <= self.points <= MOST:
            raise Refused(tr("Points count from 0 to 10."))
        id = ScoreId(derived_id(self.proposal, f"score {self.criterion}"))
        held = write.find(Score, id)
        note = self.note if self.note is not None else (held.note if held else "")
        if self.points is None and not note:
            if held is not None:
                write.delete(held)
            return
        assessor = write.author if self.assessor is None else self.assessor
        write.put(Score(id, self.proposal, self.criterion, self.points, note, assessor))
