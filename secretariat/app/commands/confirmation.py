"""Translations: confirmed once they say again what their source says."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app import confirming
from secretariat.app.command import Act
from secretariat.domain.identity import AppendixId, BlockId, NoteId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Appendix, Block, Note, Paper
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Confirm(Act):
    """Confirm that words in a language say what the leading ones say now; `head` means title and subtitles."""

    label: ClassVar[str] = "Confirm translation"
    paper: PaperId
    language: Language
    blocks: tuple[BlockId, ...] = ()
    notes: tuple[NoteId, ...] = ()
    head: bool = False
    appendices: tuple[AppendixId, ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused for the leading language)."""
        paper = write.get(Paper, self.paper)
        if self.language is paper.leading:
            raise Refused(tr("These are the words the translations are made from."))
        for block in (write.get(Block, id) for id in self.blocks):
            confirming.confirm(write, paper, block.id, "block", block.words, self.language)
        for note in (write.get(Note, id) for id in self.notes):
            confirming.confirm(write, paper, note.id, "note", note.words, self.language)
        if self.head:
            confirming.confirm(write, paper, paper.id, "paper", confirming.of_paper(paper), self.language)
        for one in (write.get(Appendix, id) for id in self.appendices):
            words = confirming.of_appendix(one)
            confirming.confirm(write, paper, one.id, "appendix", words, self.language)
