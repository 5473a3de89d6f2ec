"""Points for decision: flag a paragraph, and keep the record of what became of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.decision import ADOPTING, Appearance, Ask, Correction, Decision, Outcome
from secretariat.domain.identity import AppearanceId, BlockId, CorrectionId, DecisionId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Block, Kind
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store import decision as decisions
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class PutPoint(Act):
    """Make a paragraph a point for decision (or for discussion); one that is a point already only changes its kind."""

    label: ClassVar[str] = "Mark point for decision"
    block: BlockId
    id: DecisionId
    ask: Ask = Ask.DECISION
    owner: str = ""
    due: date | None = None
    outcome: Outcome = Outcome.PROPOSED
    adopted: Words = Words()

    def run(self, write: Writer) -> None:
        """Make the change."""
        block = write.get(Block, self.block)
        if block.kind is not Kind.PARAGRAPH:
            raise Refused(tr("Only a numbered paragraph can be a point for decision."))
        present = write.all(Appearance, block=self.block)
        if present:
            write.put(changed(write, Decision, present[0].decision, "ask", self.ask))
            return
        order = key_at(write, write.all(Decision))
        write.put(
            Decision(
                self.id, order, self.ask, self.outcome, adopted=self.adopted, owner=self.owner, due=self.due
            )
        )
        write.put(Appearance(AppearanceId(new_id()), self.id, block.paper, self.block, order))


@dataclass(frozen=True, slots=True)
class WithdrawPoint(Act):
    """Make a paragraph an ordinary one again; its record goes when it was put nowhere else."""

    label: ClassVar[str] = "Unmark point for decision"
    block: BlockId

    def run(self, write: Writer) -> None:
        """Make the change."""
        decisions.withdraw_block(write, self.block)


@dataclass(frozen=True, slots=True)
class EditDecision(Act):
    """Set one field of the record of a point for decision ("outcome", "owner", "due", "adopted.en")."""

    label: ClassVar[str] = "Edit decision"
    id: DecisionId
    field: str
    value: object

    @property
    def merge(self) -> str:
        """Typing on in one field is one step; a choice stands alone."""
        typed = self.field.partition(".")[0] in {"owner", "progress", "adopted", "reference"}
        return f"decision {self.id} {self.field}" if typed else ""

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where it would change an adopted text, or put its outcome back)."""
        held = write.get(Decision, self.id)
        now = changed(write, Decision, self.id, self.field, self.value)
        if held.locked and (now.adopted != held.adopted or now.outcome not in ADOPTING):
            raise Refused(
                tr("The adopted text is locked. It is corrected with a reason: Correct it, in its record.")
            )
        write.put(now)


@dataclass(frozen=True, slots=True)
class Adopt(Act):
    """Record that a point was adopted, with the text as adopted, which is locked from then on."""

    label: ClassVar[str] = "Adopt decision"
    id: DecisionId
    outcome: Outcome
    adopted: Words

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where a text was adopted already)."""
        held = write.get(Decision, self.id)
        if held.locked:
            raise Refused(tr("A text was adopted already. It is corrected with a reason."))
        if self.outcome not in ADOPTING or not self.adopted:
            raise Refused(tr("What is adopted needs its text."))
        write.put(replace(held, outcome=self.outcome, adopted=self.adopted))


@dataclass(frozen=True, slots=True)
class CorrectAdopted(Act):
    """Correct an adopted text, and keep why and what it said before; without words it is taken back and open again."""

    label: ClassVar[str] = "Correct adopted text"
    id: DecisionId
    adopted: Words
    reason: str

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused without a reason, and where nothing would change)."""
        held = write.get(Decision, self.id)
        if not self.reason.strip():
            raise Refused(tr("An adopted text is corrected only with a reason."))
        if self.adopted == held.adopted:
            raise Refused(tr("This is what the adopted text says now."))
        write.put(
            Correction(
                CorrectionId(new_id()),
                self.id,
                key_at(write, write.all(Correction, decision=self.id)),
                write.moment,
                write.author,
                self.reason.strip(),
                held.adopted,
            )
        )
        outcome = held.outcome if self.adopted else Outcome.PROPOSED
        write.put(replace(held, adopted=self.adopted, outcome=outcome))
