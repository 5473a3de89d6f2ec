"""Pasting: one step, whatever comes with it: what gives way, new words, blocks, footnotes and references."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act, Command
from secretariat.app.commands.block import Restyle, Reword
from secretariat.app.commands.stretch import Fresh, Shape
from secretariat.domain.identity import BlockId, NoteId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.pace import paced
from secretariat.domain.paper import Block, Note, Reference
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Paste(Act):
    """Paste at a block: first `before` is done, then the block reads `text` (None: as it did) in the shape given.

    `fresh` blocks follow it, or come before it where `above`; without a block they open the paper. `notes` and
    `references` are those marked in the words.
    """

    label: ClassVar[str] = "Paste"
    paper: PaperId
    language: Language
    before: tuple[Command, ...] = ()
    at: BlockId | None = None
    text: str | None = None
    shape: Shape | None = None
    fresh: tuple[Fresh, ...] = ()
    above: bool = False
    notes: tuple[tuple[NoteId, str], ...] = ()
    references: tuple[Reference, ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change."""
        for command in self.before:
            command.run(write)
        if self.at is not None and self.shape is not None:
            Restyle(self.at, self.shape.kind, self.shape.level, self.shape.style).run(write)
        if self.at is not None and self.text is not None:
            Reword(self.at, self.language, self.text).run(write)
        for fresh, order in zip(paced(self.fresh, write.progress), self._keys(write), strict=True):
            shape, words = fresh.shape, Words.of(self.language, fresh.text)
            write.put(Block(fresh.id, self.paper, order, shape.kind, shape.level, shape.style, words))
        for note, text in self.notes:
            write.put(Note(note, self.paper, Words.of(self.language, text)))
        for reference in self.references:
            write.put(reference)

    def _keys(self, write: Writer) -> list[str]:
        """Return the places of the fresh blocks."""
        if not self.fresh:
            return []
        siblings = write.all(Block, paper=self.paper)
        place = next((index for index, block in enumerate(siblings) if block.id == self.at), -1)
        gap = place if self.above else place + 1
        left = siblings[gap - 1].order if gap > 0 else None
        right = siblings[gap].order if gap < len(siblings) else None
        return write.keys(len(self.fresh), left, right)
