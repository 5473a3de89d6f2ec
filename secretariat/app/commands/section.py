"""Sections of a paper: moved as one, with all that belongs to them."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app import sections
from secretariat.app.command import Act
from secretariat.app.commands.block import MoveBlocks, Restyle
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.paper import Block
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class MovePart(Act):
    """Put a paragraph with its items before another block of its paper, or last when None."""

    label: ClassVar[str] = "Move paragraph"
    paper: PaperId
    id: BlockId
    before: BlockId | None

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where it would come to lie inside itself or another section)."""
        blocks = write.all(Block, paper=self.paper)
        if not sections.may_land(blocks, self.id, self.before):
            raise Refused(tr("It cannot go there: it would come to lie inside another section or item."))
        places = {block.id: place for place, block in enumerate(blocks)}
        first = places[self.id]
        last = sections.end(blocks, first)
        goal = len(blocks) if self.before is None else places[self.before]
        ids = tuple(block.id for block in blocks[first:last])
        MoveBlocks(self.paper, ids, goal if goal < first else goal - len(ids)).run(write)


@dataclass(frozen=True, slots=True)
class MoveSection(MovePart):
    """Put a heading with its whole section before another, or last when None."""

    label: ClassVar[str] = "Move section"


@dataclass(frozen=True, slots=True)
class ShiftPart(Act):
    """Make a block and all that belongs to it one level deeper (`by` 1) or less deep (-1)."""

    label: ClassVar[str] = "Change level"
    paper: PaperId
    id: BlockId
    by: int

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused at the last level)."""
        blocks = write.all(Block, paper=self.paper)
        first = next((place for place, block in enumerate(blocks) if block.id == self.id), None)
        found = sections.shifted(blocks, first, self.by) if first is not None else []
        if not found:
            raise Refused(tr("There is no further level."))
        for block, kind, level in found:
            Restyle(block.id, kind, level).run(write)
