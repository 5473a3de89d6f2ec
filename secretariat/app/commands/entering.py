"""Filling in the empty last row of a grid: the thing is made and its first field set in one step."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class EnterActivity(Act):
    """Add an activity after another with one field filled in, which is read as `EditActivity` reads it."""

    label: ClassVar[str] = "Add activity"
    id: ActivityId
    after: ActivityId | None
    field: str
    value: object
    language: Language = Language.EN
    year: int | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        AddActivity(self.id, self.after).run(write)
        EditActivity(self.id, self.field, self.value, self.language, self.year).run(write)
