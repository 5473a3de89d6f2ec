"""Calls of footnotes inside words, matched with the texts by number at any distance."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.domain.finding import Finding
from secretariat.domain.tongue import tr
from secretariat.importers.text.growing import GrowingNote, notice, warning
from secretariat.importers.text.lines import NOTE_MARK
from secretariat.importers.text.notes import CALLS, RAISED_STYLE, figures
from secretariat.importers.text.series import counts_something
from secretariat.importers.text.shape import RAISED
from secretariat.importers.whereabouts import spoken

_RAISED: Final = re.compile(rf"\s?(?P<mark>[{RAISED}]{{1,3}})")
_UNIT: Final = re.compile(r"\b[ckdmµ]?m$")
_HIGHEST: Final = 400
Place = tuple[int, tuple[int, int]]
"""A passage by its place, and from where to where in it."""
_GLUED: Final = re.compile(r"(?<=[^\W\d_])[.,;”»\"]?(?:\(1\)|\[1\])")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in which notes may be called: where they stand in words, the key of their block, the line they begin on."""

    where: str
    id: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a note: the place of its mark in a passage (characters), and the key of the note."""

    start: int
    end: int
    note: str


@dataclass(slots=True)
class Called:
    """The calls by passage, the notes that were called though they have no text, and what is to be told."""

    calls: list[list[Call]]
    bare: list[GrowingNote] = field(default_factory=list)
    dropped: list[Leftover] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    positions: dict[int, tuple[int, int]] = field(default_factory=dict)


def matched(passages: Sequence[Passage], texts: Sequence[GrowingNote]) -> Called:
    """Return which note is called where; a call without text gets an empty note, and each lack a finding."""
    found = Called([[] for _ in passages])
    keys: dict[int, str] = {}
    for note in texts:
        keys.setdefault(note.number, note.key)
    _raised(passages, keys, found)
    _other(passages, texts, found)
    for calls in found.calls:
        calls.sort(key=lambda call: call.start)
    _unmatched(passages, found)
    called = {call.note for calls in found.calls for call in calls}
    found.findings += [
        warning(
            "note-without-mark",
            f"footnote {note.number}",
            tr("Footnote {number} is called nowhere.", number=note.number),
            note.key,
        )
        for note in texts
        if note.key not in called
    ]
    return found


def _raised(passages: Sequence[Passage], keys: dict[int, str], found: Called) -> None:
    """Find the calls in raised figures."""
    for place, passage in enumerate(passages):
        if not any(mark in passage.text for mark in RAISED):
            continue
        for match in _RAISED.finditer(passage.text):
            number = figures(match["mark"])
            if number not in keys and (
                _UNIT.search(passage.text[: match.start()][-4:]) or not 0 < number <= _HIGHEST
            ):
                continue
            if number in found.positions:
                detail = tr(
                    "Footnote {number} is called a second time; this mark was left as it is.", number=number
                )
                found.findings.append(notice("note-called-twice", passage.where, detail, passage.id))
                continue
            if number not in keys:
                keys[number] = _bare(number, passage, found)
            _take(found, place, passage, match.span(), match["mark"], number, keys[number])


def _unmatched(passages: Sequence[Passage], found: Called) -> None:
    """Tell of figures in brackets that look like calls of notes, where the first of them has no text."""
    for passage in passages:
        match = _GLUED.search(passage.text)
        if match and 1 not in found.positions:
            detail = tr(
                "“{text}” looks like the mark of a footnote, but there is no text for it; it was left in the words.",
                text=match[0],
            )
            found.findings.append(notice("note-without-text", passage.where, detail, passage.id))
            return


def _bare(number: int, passage: Passage, found: Called) -> str:
    """Return the key of a new note without words, for a call whose text is not in the input."""
    note = GrowingNote(f"m{number}", number, RAISED_STYLE, [[]])
    found.bare.append(note)
    detail = tr(
        "Footnote {number} is called in {place}, but its text is not in the input.",
        number=number,
        place=spoken(passage.where),
    )
    found.findings.append(warning("note-without-text", passage.where, detail, passage.id))
    return note.key


def _take(
    found: Called, place: int, passage: Passage, span: tuple[int, int], mark: str, number: int, key: str
) -> None:
    """Count a call in."""
    found.calls[place].append(Call(*span, key))
    found.dropped.append(Leftover(passage.line, mark.strip(), NOTE_MARK))
    found.positions[number] = (place, span[0])


def _other(passages: Sequence[Passage], texts: Sequence[GrowingNote], found: Called) -> None:
    """Find the calls in brackets or plain figures of notes not called in raised ones, each after the one before."""
    after = (0, -1)
    marks = _marks(passages, {str(note.number) for note in texts} - {str(known) for known in found.positions})
    for note in sorted(texts, key=lambda note: note.number):
        if note.number in found.positions:
            after = max(after, found.positions[note.number])
            continue
        for style in _styles(note):
            places = list(islice(_places(passages, marks.get((style, str(note.number)), []), after), 2))
            if places:
                place, span = places[0]
                mark = passages[place].text[slice(*span)]
                _take(found, place, passages[place], span, mark, note.number, note.key)
                after = found.positions[note.number]
                if style == "1" and len(places) > 1:
                    detail = tr(
                        "The figure {number} was taken for the mark of footnote {number}.", number=note.number
                    )
                    found.findings.append(
                        notice("doubtful-note-mark", passages[place].where, detail, passages[place].id)
                    )
                break


def _styles(note: GrowingNote) -> Iterable[str]:
    """Return in which styles a note may be called, likeliest first."""
    return sorted(CALLS, key=lambda style: style != note.style)


def _marks(passages: Sequence[Passage], numbers: set[str]) -> dict[tuple[str, str], list[Place]]:
    """Return where figures stand that may call a note, by style and number, in reading order: all found in one pass."""
    known: dict[tuple[str, str], list[Place]] = {}
    if not numbers:
        return known
    patterns = {style: re.compile(call.format(number="([0-9]+)")) for style, call in CALLS.items()}
    for place, passage in enumerate(passages):
        for style, pattern in patterns.items():
            for match in pattern.finditer(passage.text):
                number = next(filter(None, match.groups()))
                if number in numbers:
                    known.setdefault((style, number), []).append((place, match.span()))
    return known


def _places(passages: Sequence[Passage], marks: Sequence[Place], after: tuple[int, int]) -> Iterator[Place]:
    """Yield the places after a position whose figure does not belong to the words before it."""
    first = bisect_right(marks, after, key=lambda mark: (mark[0], mark[1][0]))
    for place, span in islice(marks, first, None):
        if not counts_something(passages[place].text[max(0, span[0] - 20) : span[0]]):
            yield place, span
