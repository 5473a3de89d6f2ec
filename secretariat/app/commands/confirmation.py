"""Translations: confirmed once they say again what their source says."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app import confirming
from secretariat.app.command import Act
from secretariat.domain.identity import BlockId, NoteId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Note, Paper
from secretariat.domain.told import Refused
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Confirm(Act):
    """Confirm that the words of blocks and footnotes in a language say what the leading ones say now."""

    label: ClassVar[str] = "Confirm translation"
    paper: PaperId
    language: Language
    blocks: tuple[BlockId, ...] = ()
    notes: tuple[NoteId, ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused for the leading language)."""
        paper = write.get(Paper, self.paper)
        if self.language is paper.leading:
            raise Refused("These are the words the translations are made from.")
        for block in (write.get(Block, id) for id in self.blocks):
            confirming.confirm(write, paper, block.id, "block", block.words, self.language)
        for note in (write.get(Note, id) for id in self.notes):
            confirming.confirm(write, paper, note.id, "note", note.words, self.language)
