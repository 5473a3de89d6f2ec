"""What every command is: one small class per thing a user can do."""

from typing import ClassVar, Protocol

from secretariat.store.writer import Writer


class Command(Protocol):
    """A change a user can make, undone as one.

    `label` names it in the Edit menu ("Undo edit paragraph"). Commands with one non-empty `merge` that follow each
    other at once are a single step. `caret` is for the view that does it, and comes back on undo.
    """

    label: ClassVar[str]

    @property
    def merge(self) -> str:
        """Return the run this command belongs to, empty when it stands alone."""
        ...

    @property
    def caret(self) -> str:
        """Return where the user stood, in the view's own words."""
        ...

    def run(self, write: Writer) -> None:
        """Make the change."""
        ...


class Act:
    """A command that stands alone; most do."""

    @property
    def merge(self) -> str:
        """Belong to no run."""
        return ""

    @property
    def caret(self) -> str:
        """Know no caret."""
        return ""


class Import(Act):
    """A command that brings in a file from outside; the present state is backed up before."""
