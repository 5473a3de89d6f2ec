"""Footnotes: put in with their mark, and reworded."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app import confirming
from secretariat.app.command import Act
from secretariat.domain.identity import BlockId, NoteId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Note
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddNote(Act):
    """Add a footnote: `marked` are the block's words with the new mark in them."""

    label: ClassVar[str] = "Add footnote"
    id: NoteId
    block: BlockId
    language: Language
    marked: str
    text: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        block = write.get(Block, self.block)
        write.put(Note(self.id, block.paper, Words.of(self.language, self.text)))
        write.put(replace(block, words=block.words.having(self.language, self.marked)))


@dataclass(frozen=True, slots=True)
class RewordNote:
    """Give a footnote other words."""

    label: ClassVar[str] = "Edit footnote"
    note: NoteId
    language: Language
    text: str
    caret: str = ""

    @property
    def merge(self) -> str:
        """Typing on in one footnote is one step."""
        return f"reword note {self.note} {self.language}"

    def run(self, write: Writer) -> None:
        """Make the change."""
        note = write.get(Note, self.note)
        if self.text != note.words[self.language]:
            confirming.before_change(write, note.paper, note.id, "note", note.words, self.language)
        write.put(replace(note, words=note.words.having(self.language, self.text)))
