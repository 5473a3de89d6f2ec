"""Two moments of a paper side by side: what was added, deleted, reworded and moved between them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secretariat.app.checks import sheet as reading
from secretariat.app.checks.sheet import Area, Passage, Sheet
from secretariat.app.queries import marked
from secretariat.app.queries import paper as papers
from secretariat.app.queries.history import KINDS
from secretariat.app.queries.marked import Marks, Shown
from secretariat.app.queries.paper import PaperSheet
from secretariat.app.workspace import Reading
from secretariat.domain import diff3, tongue
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.told import Gone
from secretariat.domain.tongue import tr
from secretariat.store import looking_back


class Fate(StrEnum):
    """What became of a passage."""

    SAME = tongue.marked("unchanged")
    CHANGED = tongue.marked("changed")
    ADDED = tongue.marked("added")
    DELETED = tongue.marked("deleted")


@dataclass(frozen=True, slots=True)
class Line:
    """One passage of the compared paper: its name ("paragraph 4"), its label in the margin, its words with marks.

    `id` leads to it on the sheet; `remarks` say what became of it besides its words ("moved, was paragraph 2").
    """

    fate: Fate
    area: Area
    where: str
    id: str
    label: str
    kind: Kind | None
    level: int
    shown: tuple[Shown, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A paper from one moment to another, in the order of the later one; what was deleted stands where it stood."""

    symbol: str
    language: Language
    lines: tuple[Line, ...]

    @property
    def changes(self) -> tuple[Line, ...]:
        """Return the passages with which something happened."""
        return tuple(line for line in self.lines if line.fate is not Fate.SAME)


@dataclass(frozen=True, slots=True)
class _Side:
    """A paper at one moment: its passages by key, in order."""

    sheet: Sheet
    marks: Marks
    keys: list[str]
    passages: Mapping[str, Passage]
    points: frozenset[str]


def compare(
    at: Reading, paper: PaperId, before: str, after: str | None, language: Language | None = None
) -> Comparison:
    """Return what happened to a paper between two moments (UTC, ISO 8601; None is now), the earlier one first.

    A paper that was not there yet, or no longer, is empty (raises Gone where it was there at neither).
    """
    sides = _sheet(at, paper, before, language), _sheet(at, paper, after, language)
    known = sides[1] or sides[0]
    if known is None:
        raise Gone("paper", paper)
    first, second = (_side(one) for one in sides)
    symbol = known.printed.symbol or known.contents.paper.title.best(known.contents.paper.leading)
    return Comparison(symbol, known.language, tuple(_lines(first, second)))


def _sheet(at: Reading, paper: PaperId, moment: str | None, language: Language | None) -> PaperSheet | None:
    """Return a paper as it was at a moment, None where it was not there."""
    try:
        if moment is None:
            return papers.sheet(at, paper, language)
        return papers.settled(at, looking_back.contents(at.read, paper, moment), language, moment)
    except Gone:
        return None


def _side(held: PaperSheet | None) -> _Side | None:
    """Return a paper taken apart into its passages."""
    if held is None:
        return None
    sheet = reading.of(held.contents, held.printed)
    count: Counter[tuple[str, str]] = Counter()
    passages: dict[str, Passage] = {}
    for passage in sheet.passages:
        count[passage.id, passage.field] += 1
        passages[f"{passage.id} {passage.field} {count[passage.id, passage.field]}"] = passage
    points = frozenset(one.block for one in held.contents.appearances)
    return _Side(sheet, marked.marks(held), list(passages), passages, points)


def _lines(first: _Side | None, second: _Side | None) -> Iterator[Line]:
    """Yield every passage with what became of it, in the order of the later moment."""
    old, new = first.keys if first else [], second.keys if second else []
    kept = diff3.matches(old, new)
    staying, at = set(new), 0
    for index, key in enumerate(old):
        if index in kept:
            assert second is not None
            yield from (_came(first, second, other) for other in new[at : kept[index]])
            yield _stayed(first, second, key, moved=False)
            at = kept[index] + 1
        elif key not in staying:
            yield _line(first, key, Fate.DELETED)
    if second is not None:
        yield from (_came(first, second, other) for other in new[at:])


def _came(first: _Side | None, second: _Side, key: str) -> Line:
    """Return a passage that came to stand where it stands, from elsewhere or new."""
    if first is not None and key in first.passages:
        return _stayed(first, second, key, moved=True)
    return _line(second, key, Fate.ADDED)


def _line(side: _Side | None, key: str, fate: Fate) -> Line:
    """Return a passage that stands on one side alone."""
    assert side is not None
    passage = side.passages[key]
    texts = ("", passage.stored) if fate is Fate.ADDED else (passage.stored, "")
    return _made(side, passage, fate, marked.marked(*texts, side.marks, side.marks), ())


def _stayed(first: _Side | None, second: _Side, key: str, moved: bool) -> Line:
    """Return a passage that stands on both sides."""
    assert first is not None
    old, new = first.passages[key], second.passages[key]
    remarks = tuple(_remarks(first, second, old, new, moved and new.area in {Area.BODY, Area.ROW}))
    if old.stored == new.stored:
        shown = marked.words(new.stored, second.marks)
    else:
        shown = marked.marked(old.stored, new.stored, first.marks, second.marks)
    fate = Fate.SAME if old.stored == new.stored and not remarks else Fate.CHANGED
    return _made(second, new, fate, shown, remarks)


def _remarks(first: _Side, second: _Side, old: Passage, new: Passage, moved: bool) -> Iterator[str]:
    """Yield what became of a passage besides its words."""
    if moved:
        yield tr("moved, was {where}", where=old.where) if old.where != new.where else tr("moved")
    if old.block is None or new.block is None:
        return
    if old.block.kind is not new.block.kind:
        yield tr("made {kind}", kind=tr(KINDS[new.block.kind]))
    elif (old.block.level, old.block.style) != (new.block.level, new.block.style):
        yield tr("level or numbering changed")
    was, is_now = old.id in first.points, new.id in second.points
    if was is not is_now:
        yield tr("made a point for decision") if is_now else tr("no longer a point for decision")


def _made(
    side: _Side, passage: Passage, fate: Fate, shown: tuple[Shown, ...], remarks: Sequence[str]
) -> Line:
    """Return a passage as a line of the comparison."""
    block = passage.block
    return Line(
        fate,
        passage.area,
        passage.where,
        passage.id,
        side.sheet.lines[block.id].label if block else "",
        block.kind if block else None,
        block.level if block else 1,
        shown,
        tuple(remarks),
    )
