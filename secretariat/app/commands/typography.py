"""Words put right: each correction is a step of its own, so that one undo gives back what was typed."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Command
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Corrected:
    """Give a thing the words that a correction while typing made of them; `words` is the command that does."""

    label: ClassVar[str] = "Correct while typing"
    words: Command

    @property
    def merge(self) -> str:
        """Stand alone, whatever is typed before and after."""
        return ""

    @property
    def caret(self) -> str:
        """Know where the user stood."""
        return self.words.caret

    def run(self, write: Writer) -> None:
        """Make the change."""
        self.words.run(write)


@dataclass(frozen=True, slots=True)
class Respelled(Corrected):
    """Give a thing words in which one is spelt as the dictionary suggests."""

    label: ClassVar[str] = "Correct spelling"
