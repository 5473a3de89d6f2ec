"""The blocks of a paper: write, add, move, change their kind, split, join, delete."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app import confirming
from secretariat.app.command import Act
from secretariat.app.commands.places import key_after
from secretariat.domain import inline
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind, ListStyle, Note, Reference
from secretariat.store import decision as decisions
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Reword:
    """Give a block other words (stored inline marks). Footnotes whose mark is gone in every language go with it."""

    label: ClassVar[str] = "Edit paragraph"
    block: BlockId
    language: Language
    text: str
    caret: str = ""

    @property
    def merge(self) -> str:
        """Typing on in one block is one step."""
        return f"reword {self.block} {self.language}"

    def run(self, write: Writer) -> None:
        """Make the change."""
        block = write.get(Block, self.block)
        if self.text != block.words[self.language]:
            confirming.before_change(write, block.paper, block.id, "block", block.words, self.language)
        words = block.words.having(self.language, self.text)
        write.put(replace(block, words=words))
        _drop_unmarked(write, block.words, words)


@dataclass(frozen=True, slots=True)
class AddBlock(Act):
    """Add a block after another, or first when `after` is None."""

    label: ClassVar[str] = "Add paragraph"
    id: BlockId
    paper: PaperId
    after: BlockId | None
    kind: Kind = Kind.PARAGRAPH
    level: int = 1
    style: ListStyle = ListStyle.DEFAULT
    words: Words = Words()

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_after(write, write.all(Block, paper=self.paper), self.after)
        write.put(Block(self.id, self.paper, order, self.kind, self.level, self.style, self.words))


@dataclass(frozen=True, slots=True)
class Restyle(Act):
    """Make a block another kind, level or list style; what is None stays."""

    label: ClassVar[str] = "Change style"
    id: BlockId
    kind: Kind | None = None
    level: int | None = None
    style: ListStyle | None = None

    def run(self, write: Writer) -> None:
        """Make the change; only a paragraph can be a point for decision."""
        block = write.get(Block, self.id)
        kind = self.kind or block.kind
        level = block.level if self.level is None else max(0 if kind is Kind.CONTINUATION else 1, self.level)
        style = block.style if self.style is None else self.style
        write.put(replace(block, kind=kind, level=level, style=style))
        if kind is not Kind.PARAGRAPH:
            decisions.withdraw_block(write, self.id)


@dataclass(frozen=True, slots=True)
class MoveBlocks(Act):
    """Put blocks, in their order, at another place of their paper; `index` counts without them."""

    label: ClassVar[str] = "Move paragraph"
    paper: PaperId
    ids: tuple[BlockId, ...]
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        blocks = write.all(Block, paper=self.paper)
        moved = [block for block in blocks if block.id in self.ids]
        others = [block for block in blocks if block.id not in self.ids]
        place = max(0, min(self.index, len(others)))
        left = others[place - 1].order if place else None
        right = others[place].order if place < len(others) else None
        for block, order in zip(moved, write.keys(len(moved), left, right), strict=True):
            write.put(replace(block, order=order))


@dataclass(frozen=True, slots=True)
class SplitBlock(Act):
    """Cut a block in two: `before` stays, `after` becomes a block of the same kind and style behind it."""

    label: ClassVar[str] = "Split paragraph"
    id: BlockId
    second: BlockId
    language: Language
    before: str
    after: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        block = write.get(Block, self.id)
        confirming.before_change(write, block.paper, block.id, "block", block.words, self.language)
        order = key_after(write, write.all(Block, paper=block.paper), self.id)
        write.put(replace(block, words=block.words.having(self.language, self.before)))
        words = Words.of(self.language, self.after)
        if block.kind is Kind.HEADING and not self.after:
            write.put(Block(self.second, block.paper, order, Kind.PARAGRAPH, words=words))
        else:
            write.put(replace(block, id=self.second, order=order, words=words))


@dataclass(frozen=True, slots=True)
class JoinBlocks(Act):
    """Append a block to the one before it, in every language; what referred to it or decided in it follows."""

    label: ClassVar[str] = "Join paragraphs"
    first: BlockId
    second: BlockId

    def run(self, write: Writer) -> None:
        """Make the change."""
        first, second = write.get(Block, self.first), write.get(Block, self.second)
        words = first.words
        for language, _ in first.words:
            confirming.before_change(write, first.paper, first.id, "block", first.words, language)
        for language, text in second.words:
            words = words.having(language, _joined(words[language], text))
        for reference in write.all(Reference, paper=first.paper):
            block = self.first if reference.block == self.second else reference.block
            until = self.first if reference.until == self.second else reference.until
            write.put(replace(reference, block=block, until=until))
        decisions.lead_block(write, self.second, self.first)
        write.delete(second)
        write.put(replace(first, words=words))


@dataclass(frozen=True, slots=True)
class DeleteBlocks(Act):
    """Delete blocks, with the footnotes marked in them and the points for decision put in them alone."""

    label: ClassVar[str] = "Delete paragraph"
    ids: tuple[BlockId, ...]

    def run(self, write: Writer) -> None:
        """Make the change; references to the blocks stay, dangling, and are a finding."""
        for id in self.ids:
            block = write.get(Block, id)
            decisions.withdraw_block(write, id)
            write.delete(block)
            _drop_unmarked(write, block.words, Words())


def _joined(first: str, second: str) -> str:
    """Return two texts as one, a blank between them where neither has one."""
    if not first or not second:
        return first or second
    return first + ("" if first.endswith(" ") or second.startswith(" ") else " ") + second


def _drop_unmarked(write: Writer, before: Words, after: Words) -> None:
    """Delete the footnotes and references whose marks went with the words that changed."""
    left_notes = {id for _, text in after for id in inline.notes(text)}
    left_references = {id for _, text in after for id in inline.references(text)}
    for note_id in {id for _, text in before for id in inline.notes(text)} - left_notes:
        note = write.find(Note, note_id)
        if note:
            write.delete(note)
    for reference_id in {id for _, text in before for id in inline.references(text)} - left_references:
        reference = write.find(Reference, reference_id)
        if reference:
            write.delete(reference)
