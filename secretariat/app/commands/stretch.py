"""What an editor does to a stretch of a paper: reword, restyle, join and cut out over several blocks as one step."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.block import DeleteBlocks, JoinBlocks, Restyle, Reword
from secretariat.domain.identity import BlockId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind, ListStyle
from secretariat.store import decision as decisions
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Shape:
    """What a block is: its kind, level and list style."""

    kind: Kind
    level: int = 1
    style: ListStyle = ListStyle.DEFAULT


@dataclass(frozen=True, slots=True)
class Fresh:
    """A block that is still to be made: its id, what it is and what it says."""

    id: BlockId
    shape: Shape
    text: str


@dataclass(frozen=True, slots=True)
class RewordBlocks(Act):
    """Give several blocks other words in one language, as when a stretch is set in bold."""

    label: ClassVar[str] = "Edit paragraphs"
    language: Language
    texts: tuple[tuple[BlockId, str], ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for block, text in self.texts:
            Reword(block, self.language, text).run(write)


@dataclass(frozen=True, slots=True)
class RestyleBlocks(Act):
    """Make several blocks something else, each its own."""

    label: ClassVar[str] = "Change style"
    shapes: tuple[tuple[BlockId, Shape], ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for block, shape in self.shapes:
            Restyle(block, shape.kind, shape.level, shape.style).run(write)


@dataclass(frozen=True, slots=True)
class JoinExactly(Act):
    """Append a block to the one before it so that they read `text`; `shape` is what the two become, None that of the first.

    In the other languages a blank parts what was two.
    """

    label: ClassVar[str] = "Join paragraphs"
    first: BlockId
    second: BlockId
    language: Language
    text: str
    shape: Shape | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.shape is not None:
            Restyle(self.first, self.shape.kind, self.shape.level, self.shape.style).run(write)
        _join(write, self.first, self.second)
        Reword(self.first, self.language, self.text).run(write)


@dataclass(frozen=True, slots=True)
class CutOut(Act):
    """Cut out a stretch from within one block to within a later one: both become one block that reads `text`.

    `between` lie wholly inside the stretch and go. What is left of the last block in other languages is kept.
    """

    label: ClassVar[str] = "Delete text"
    first: BlockId
    between: tuple[BlockId, ...]
    last: BlockId
    language: Language
    text: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        DeleteBlocks(self.between).run(write)
        if self.last != self.first:
            _join(write, self.first, self.last)
        Reword(self.first, self.language, self.text).run(write)


def _join(write: Writer, first: BlockId, second: BlockId) -> None:
    """Append one block to another; a point for decision that thereby comes to stand outside a paragraph is withdrawn."""
    JoinBlocks(first, second).run(write)
    if write.get(Block, first).kind is not Kind.PARAGRAPH:
        decisions.withdraw_block(write, first)
