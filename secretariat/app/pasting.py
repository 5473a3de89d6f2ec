"""What a clipping becomes where it is pasted: which words join, which blocks are made, where notes and references lead."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.app.command import Command
from secretariat.app.commands.block import Reword
from secretariat.app.commands.pasting import Paste
from secretariat.app.commands.stretch import Fresh, Shape
from secretariat.domain import inline
from secretariat.domain.clipping import ClippedReference, Clipping
from secretariat.domain.draft import DraftBlock
from secretariat.domain.identity import AppendixId, BlockId, NoteId, PaperId, ReferenceId, new_id
from secretariat.domain.inline import NoteMark, ReferenceMark, Run, Text
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, Reference


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a clipping is pasted: a block with the stored words before and behind the caret; no block in an empty paper.

    `known` are the ids of blocks and appendices that references may lead to.
    """

    paper: PaperId
    language: Language
    block: BlockId | None = None
    shape: Shape = Shape(Kind.PARAGRAPH)
    before: str = ""
    after: str = ""
    known: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How to paste: the command, and where the caret stands afterwards: in which block, behind which words, in which cell."""

    command: Paste
    block: BlockId | None
    behind: str = ""
    cell: int = -1


def blocks(clipping: Clipping, at: Landing, first: Sequence[Command] = ()) -> Plan:
    """Return how to paste a clipping among blocks; `first` is done before, within the one step."""
    settled = _Settled(clipping, at)
    made = settled.blocks()
    base = Paste(
        at.paper, at.language, tuple(first), at.block, notes=settled.notes(), references=settled.references()
    )
    if at.block is not None and len(made) == 1 and _is_plain(clipping.blocks[0]):
        words = _together(at.before, made[0].text)
        return Plan(replace(base, text=_together(words, at.after)), at.block, words)
    if at.block is None:
        return _standing(replace(base, fresh=tuple(made)), made[-1])
    if not at.before:
        return _above(base, made, at, clipping)
    return _behind(base, made, at, clipping)


class Words:
    """A clipping as the words of one place, its blocks parted by `parting`.

    Where `notes` or `references` cannot stand, their words and numbers stand in the text.
    """

    def __init__(
        self, clipping: Clipping, at: Landing, parting: str = " ", notes: bool = True, references: bool = True
    ) -> None:
        """Settle the words."""
        self._settled, self._at = _Settled(clipping, at), at
        self._marked = notes, references
        runs: list[Run] = []
        for block in clipping.blocks:
            runs += [Text(parting)] if runs else []
            flat = block.kind is Kind.TABLE
            stored = block.words.replace("\t", " ").replace("\n", " ") if flat else block.words
            for run in inline.parse(stored):
                runs += self._settled.spelt(run, notes, references)
        self.text = inline.write(runs)

    def command(self, reworded: Command) -> Paste:
        """Return the paste that gives a thing other words by a command, with the notes and references marked in them."""
        notes, references = self._marked
        return Paste(
            self._at.paper,
            self._at.language,
            (reworded,),
            notes=self._settled.notes() if notes else (),
            references=self._settled.references() if references else (),
        )


def cells(clipping: Clipping, at: Landing, shown: Sequence[Sequence[str]], cell: int) -> Plan:
    """Return how to fill the cells of a table from one on; rows and columns are added where the clipping needs them.

    `shown` are the stored words of the cells as they stand, `cell` counts along the rows.
    """
    settled = _Settled(clipping, at)
    given = inline.cells(settled.marked(clipping.blocks[0].words))
    width = len(shown[0])
    top, left = divmod(cell, width)
    across = max(width, left + max(len(row) for row in given))
    rows = [[*row, *[""] * (across - len(row))] for row in shown]
    rows += [[""] * across for _ in range(top + len(given) - len(rows))]
    for down, row in enumerate(given):
        rows[top + down][left : left + len(row)] = row
    assert at.block is not None, "a table is a block"
    reworded = Reword(at.block, at.language, inline.tabled(rows))
    last = (top + len(given) - 1) * across + left + len(given[-1]) - 1
    command = Paste(
        at.paper, at.language, (reworded,), notes=settled.notes(), references=settled.references()
    )
    return Plan(command, at.block, given[-1][-1], last)


def is_table(clipping: Clipping) -> bool:
    """Say whether a clipping is one table and nothing else."""
    return len(clipping.blocks) == 1 and clipping.blocks[0].kind is Kind.TABLE


def _is_plain(block: DraftBlock) -> bool:
    """Say whether a block is a paragraph without a number of its own, which goes on in the style of its surroundings."""
    return block.kind is Kind.PARAGRAPH and block.label is None


def _above(base: Paste, made: list[Fresh], at: Landing, clipping: Clipping) -> Plan:
    """Return the paste at the beginning of a block, which stays what references to it lead to."""
    if not at.after:
        shape = None if _is_plain(clipping.blocks[0]) else made[0].shape
        command = replace(base, text=made[0].text, shape=shape, fresh=tuple(made[1:]))
        assert at.block is not None
        return _standing(command, made[-1] if len(made) > 1 else replace(made[0], id=at.block))
    if _is_plain(clipping.blocks[-1]):
        text = _together(made[-1].text, at.after)
        command = replace(base, text=text, fresh=tuple(made[:-1]), above=True)
        return Plan(command, at.block, made[-1].text)
    return _standing(replace(base, fresh=tuple(made), above=True), made[-1])


def _behind(base: Paste, made: list[Fresh], at: Landing, clipping: Clipping) -> Plan:
    """Return the paste within or at the end of a block."""
    text = at.before
    if _is_plain(clipping.blocks[0]):
        text, made = _together(text, made[0].text), made[1:]
    last = made[-1]
    if at.after and _is_plain(clipping.blocks[-1]):
        made = [*made[:-1], replace(last, text=_together(last.text, at.after))]
    elif at.after:
        made = [*made, Fresh(BlockId(new_id()), _following(at.shape), at.after)]
    return _standing(replace(base, text=text, fresh=tuple(made)), last)


def _standing(command: Paste, last: Fresh) -> Plan:
    """Return a paste after which the caret stands at the end of a block."""
    if last.shape.kind is not Kind.TABLE:
        return Plan(command, last.id, last.text)
    rows = inline.cells(last.text)
    return Plan(command, last.id, rows[-1][-1] if rows else "", sum(map(len, rows)) - 1)


def _following(shape: Shape) -> Shape:
    """Return the shape of what follows a block: after a heading comes a paragraph."""
    return Shape(Kind.PARAGRAPH) if shape.kind is Kind.HEADING else shape


def _together(first: str, second: str) -> str:
    """Return stored words one after the other."""
    return inline.write(inline.parse(first) + inline.parse(second)) if first and second else first or second


class _Settled:
    """A clipping on its way into a paper: everything gets an id of its own, and what is clipped together stays together."""

    def __init__(self, clipping: Clipping, at: Landing) -> None:
        """Give out the ids."""
        self._clipping, self._at = clipping, at
        self._blocks: Mapping[str, str] = {block.key: new_id() for block in clipping.blocks}
        self._notes = {note.key: new_id() for note in clipping.notes}
        self._said = {note.key: note.words for note in clipping.notes}
        self._references = {one.key: (new_id(), one, self._led(one)) for one in clipping.references}

    def blocks(self) -> list[Fresh]:
        """Return the blocks with their new ids."""
        follows = _following(self._at.shape)
        return [
            Fresh(
                BlockId(self._blocks[block.key]),
                follows if _is_plain(block) else Shape(block.kind, block.level, block.style),
                self.marked(block.words),
            )
            for block in self._clipping.blocks
        ]

    def notes(self) -> tuple[tuple[NoteId, str], ...]:
        """Return the notes marked in the blocks and nowhere before, with their words."""
        held = {id for block in self._clipping.blocks for id in inline.notes(block.words)}
        return tuple(
            (NoteId(self._notes[note.key]), self.marked(note.words))
            for note in self._clipping.notes
            if note.key in held
        )

    def references(self) -> tuple[Reference, ...]:
        """Return the references that lead somewhere."""
        return tuple(
            Reference(ReferenceId(id), self._at.paper, *led)
            for id, _, led in self._references.values()
            if led is not None
        )

    def marked(self, stored: str) -> str:
        """Return words with the new marks; a reference that leads nowhere is its number, a note without words nothing."""
        return inline.write([one for run in inline.parse(stored) for one in self.spelt(run, True, True)])

    def spelt(self, run: Run, notes: bool, references: bool) -> list[Run]:
        """Return a run as it stands here: with its new mark, or in words."""
        match run:
            case NoteMark(note):
                if note not in self._notes:
                    return []
                if notes:
                    return [NoteMark(NoteId(self._notes[note]))]
                return [Text(f" [{inline.plain(self._said[note])}]".replace("\n\n", " "))]
            case ReferenceMark(figure) if figure.startswith(inline.FIGURE):
                return [run]
            case ReferenceMark(reference):
                if reference not in self._references:
                    return []
                id, clipped, led = self._references[reference]
                return [ReferenceMark(ReferenceId(id))] if references and led else [Text(clipped.printed)]
            case _:
                return [run]

    def _led(self, one: ClippedReference) -> tuple[BlockId | None, BlockId | None, AppendixId | None] | None:
        """Return where a reference leads: to the copy of what was clipped with it, or to what is still in the paper."""
        if one.appendix:
            return (None, None, AppendixId(one.appendix)) if one.appendix in self._at.known else None
        ends = [one.block, one.until or one.block]
        if all(end in self._blocks for end in ends):
            ends = [self._blocks[end] for end in ends]
        elif not all(end in self._at.known for end in ends):
            return None
        return BlockId(ends[0]), BlockId(ends[1]) if ends[1] != ends[0] else None, None
