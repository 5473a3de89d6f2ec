"""Small papers in a few words, for tests of everything that reads a paper.

    a_paper("H Background", "P See paragraph {ref:2}{note:See the report.}", "D The Working Party may wish to decide.")

The first word of a block says what it is: H a heading (HH one a level down), P a paragraph, D one that is a point for
decision, Q one for discussion, S a sub-item (SS a level down), B a bullet, C a continuation, T a table ("a|b / c|d").
`{ref:2}` leads to paragraph 2, `{ref:2-4}` to a range, `{ref:H1}` `{ref:S1}` `{ref:B1}` to the first heading, sub-item or
bullet, `{ref:A1}` to the first appendix, `{ref:gone}` nowhere; `{note:…}` puts a footnote in. Ids tell what they are
("p2", "h1", "n1").
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from secretariat.app.resources import phrases, profiles
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Cells, Entry
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.contents import Contents
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.decision import Appearance, Ask, Decision
from secretariat.domain.identity import (
    ActivityId,
    AppearanceId,
    AppendixId,
    BlockId,
    CommitteeId,
    DecisionId,
    EntryId,
    ItemId,
    NoteId,
    PaperId,
    ReferenceId,
    SessionId,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, Block, Kind, ListStyle, Note, Paper, Reference
from secretariat.domain.printing import PrintPaper
from secretariat.numbering.resolve import resolve

KINDS = {
    "H": Kind.HEADING,
    "P": Kind.PARAGRAPH,
    "D": Kind.PARAGRAPH,
    "Q": Kind.PARAGRAPH,
    "S": Kind.SUBITEM,
    "B": Kind.SUBITEM,
    "C": Kind.CONTINUATION,
    "T": Kind.TABLE,
}
MARK = re.compile(r"\{(note|ref):([^{}]*)\}")
HEADS = "Title/venue/date\tOrganized by\tActivity\tLevel of involvement"

WORDED = ("title", "subtitles", "place", "name")

Row = tuple[str, ...]
Thing = TypeVar("Thing", Block, Note)


@dataclass
class _Making:
    """What has been made so far."""

    blocks: list[Block] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    points: list[tuple[str, Ask]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


def a_paper(*blocks: str, rows: tuple[Row, ...] | None = None, **said: Any) -> Contents:
    """Return the contents of a paper made of blocks and, with `rows`, a register appendix.

    `said` may name fields of the paper (`symbol`, `dated`, `profile` …) or of what it hangs on: `number`, `month`, `year`,
    `session_place`, `code`, `name`, `position`; what is not said is filled in, so that a paper of a few blocks is otherwise in order.
    """
    making = _Making()
    for order, line in enumerate(blocks):
        _add(making, order, line)
    appendices, entries, activities = _appendix(rows) if rows is not None else ((), (), ())
    paper = Paper(
        PaperId("paper"),
        ItemId("item"),
        "a",
        symbol="GB.291/WP/SDG/1",
        title=Words("A small paper"),
        place=Words("Geneva"),
        dated=date(2004, 10, 19),
        office_file_name="GB291-WP-SDG-1-2004-10-0001-1-En.doc",
    )
    contents = Contents(
        paper,
        Item(ItemId("item"), SessionId("session"), "a", Words("The item")),
        Session(
            SessionId("session"), CommitteeId("wp"), "a", 291, place=Words("Geneva"), year=2004, month=11
        ),
        Committee(
            CommitteeId("wp"), "WP/SDG", Words("Working Party on the Social Dimension of Globalization")
        ),
        blocks=tuple(making.blocks),
        notes=tuple(making.notes),
        references=tuple(making.references),
        appendices=appendices,
        entries=entries,
        activities=activities,
        decisions=tuple(Decision(DecisionId(f"d{id}"), "a", ask) for id, ask in making.points),
        appearances=tuple(
            Appearance(AppearanceId(f"a{id}"), DecisionId(f"d{id}"), paper.id, BlockId(id), "a")
            for id, _ in making.points
        ),
    )
    return _with(contents, said)


def in_print(contents: Contents, language: Language | None = None) -> PrintPaper:
    """Return a paper ready to print, with the stationery of the house."""
    spoken = language or contents.paper.leading
    return resolve(contents, spoken, phrases()[spoken], profiles()[contents.paper.profile])


def with_words(contents: Contents, id: str, **words: str) -> Contents:
    """Return the contents with other words in a block or note, by language."""
    return replace(
        contents,
        blocks=tuple(_worded(block, id, words) for block in contents.blocks),
        notes=tuple(_worded(note, id, words) for note in contents.notes),
    )


def _worded(thing: Thing, id: str, words: dict[str, str]) -> Thing:
    return replace(thing, words=replace(thing.words, **words)) if thing.id == id else thing


def _with(contents: Contents, said: dict[str, Any]) -> Contents:
    """Return contents with what a test says of the paper and its place."""
    inside = {"number", "month", "year", "bis", "session_place"}
    session = {key.removeprefix("session_"): said.pop(key) for key in inside & said.keys()}
    committee = {key: said.pop(key) for key in ("code", "name") & said.keys()}
    position = said.pop("position", contents.position)
    said = {
        key: Words(value) if key in WORDED and isinstance(value, str) else value
        for key, value in said.items()
    }
    return replace(
        contents,
        paper=replace(contents.paper, **said),
        session=replace(contents.session, **session),
        committee=replace(contents.committee, **committee),
        position=position,
    )


def _add(making: _Making, order: int, line: str) -> None:
    """Make one block, with the notes and references in it."""
    said, _, words = line.partition(" ")
    letter, level = said[0], len(said)
    name = {"D": "P", "Q": "P"}.get(letter, letter).lower()
    making.counts[name] += 1
    id = f"{name}{making.counts[name]}"
    if letter in "DQ":
        making.points.append((id, Ask.DECISION if letter == "D" else Ask.DISCUSSION))
    if letter == "T":
        words = inline.tabled([row.strip().split("|") for row in words.split(" / ")])
    style = ListStyle.BULLET if letter == "B" else ListStyle.DEFAULT
    stored = MARK.sub(lambda mark: _mark(making, mark[1], mark[2]), words)
    level = 0 if letter == "C" and level == 1 else level
    making.blocks.append(
        Block(BlockId(id), PaperId("paper"), f"{order:04}", KINDS[letter], level, style, Words(stored))
    )


def _mark(making: _Making, what: str, said: str) -> str:
    """Make a note or a reference, and return its mark."""
    if what == "note":
        note = NoteId(f"n{len(making.notes) + 1}")
        making.notes.append(Note(note, PaperId("paper"), Words(said)))
        return inline.note_mark(note)
    id = ReferenceId(f"r{len(making.references) + 1}")
    first, _, last = said.partition("-")
    appendix = AppendixId(said.lower()) if said.startswith("A") else None
    making.references.append(
        Reference(
            id,
            PaperId("paper"),
            None if appendix else _target(first),
            _target(last) if last else None,
            appendix,
        )
    )
    return inline.reference_mark(id)


def _target(said: str) -> BlockId:
    """Return the block that "2" or "H1" means."""
    return BlockId(f"p{said}" if said.isdigit() else said.lower())


def _appendix(
    rows: tuple[Row, ...],
) -> tuple[tuple[Appendix, ...], tuple[Entry, ...], tuple[Activity, ...]]:
    """Make a register appendix of rows; a row is its four cells, and its first and last day after them."""
    id = AppendixId("a1")
    appendix = Appendix(id, PaperId("paper"), "a", title=Words("The events"), columns=Words(HEADS))
    entries = tuple(
        Entry(EntryId(f"e{i}"), id, ActivityId(f"act{i}"), f"{i:04}") for i in range(1, len(rows) + 1)
    )
    return (appendix,), entries, tuple(_activity(i, row) for i, row in enumerate(rows, 1))


def _activity(number: int, row: Row) -> Activity:
    """Make one activity of a row."""
    cells = Cells(*(Words(str(cell)) for cell in row[:4]))
    days = [date.fromisoformat(day) for day in row[4:]]
    dates = Dates("", days[0], days[-1], Precision.DAY) if days else Dates()
    return Activity(ActivityId(f"act{number}"), f"{number:04}", cells, dates=dates)
