"""Cutting lines that hold more than one thing: standing phrases in the middle of a line, contents lists."""

import re
from itertools import pairwise
from typing import Final

from secretariat.importers.dates import fold
from secretariat.importers.text.closing import place_and_date
from secretariat.importers.text.lines import Line, pieces
from secretariat.importers.text.phrasebook import Phrasebook
from secretariat.importers.text.shape import RAISED, heading_like

_HEAD_LINES: Final = 40
_SENTENCE_END: Final = re.compile(r"[.!?;][\"”’»)]*\s+(?=[^\W\d_])")
_NOTE: Final = re.compile(rf"(?P<before>(?:^|\s))[{RAISED}]{{1,3}}\s(?=[^\W\d_a-zà-öø-ÿ]|[\"“«<])")
_ITEM: Final = re.compile(
    r"(?<=[:;.])\s+(?=(?:[-–•]\s+)?\((?:[a-z]|[ivx]{1,5})\)\s|[-–•]\s+[^\W\d_]|(?:[a-z]|[ivx]{1,5})\)\s)"
)
_RESUMED: Final = re.compile(r"[.!?][\"”’»)]*\s+(?=[a-zà-öø-ÿ])")
_NUMBERED: Final = re.compile(r"\W{0,4}\d{1,3}\.\s")
_ENTRY: Final = re.compile(r"(?:\.{2,}|…|\s|\t)\s*(?:\d{1,3}|[ivxl]{1,6})\s*$")


def at_phrases(lines: list[Line], book: Phrasebook) -> list[Line]:
    """Return the lines, each that holds a standing phrase among other words cut before and after it."""
    found: list[Line] = []
    for at, line in enumerate(lines):
        found += [part for piece in _at_item_line(line, at, book) for part in _at_closing(piece, book)]
    return found


def _at_item_line(line: Line, at: int, book: Phrasebook) -> list[Line]:
    """Return the line cut around an agenda-item line in capitals."""
    if at >= _HEAD_LINES:
        return [line]
    start = line.text[:3000]
    match = book.item_line.search(fold(start))
    if not match or not start[match.start() : match.end()].isupper():
        return [line]
    return pieces(line, [match.start(), match.end()])


def _at_closing(line: Line, book: Phrasebook) -> list[Line]:
    """Return the line cut around its point for decision, the date before it and the appendix heading after it."""
    match = book.point_anywhere.search(fold(line.text))
    if not match:
        return [line]
    before = line.text[: match.start()].rstrip()
    dated = _dated_end(before)
    places = [match.start(), match.end()] if dated is None else [dated, match.start(), match.end()]
    after = line.text[match.end() :]
    heading = book.appendix.match(fold(after.lstrip()[:40]))
    if heading and after.lstrip()[0].isupper():
        places.append(len(line.text) - len(after.lstrip()) + heading.end())
    return pieces(line, places)


def _dated_end(text: str) -> int | None:
    """Return where the place and date at the end of the text begin."""
    tail = text[-120:]
    ends = [match.end() for match in _SENTENCE_END.finditer(tail)]
    for start in ends:
        if place_and_date(tail[start:]):
            return len(text) - len(tail) + start
    return None


def within(lines: list[Line]) -> list[Line]:
    """Return the lines, those that were cut from longer ones cut again at texts of footnotes and at items of lists."""
    found: list[Line] = []
    for line in lines:
        parts = _at_notes(line) if line.cut else [line]
        found += [piece for part in parts for piece in (_at_items(part) if line.cut else [part])]
    return found


def _at_items(line: Line) -> list[Line]:
    """Return the pieces of a line, each item of a list a piece."""
    return pieces(line, [match.end() for match in _ITEM.finditer(line.text)])


def _at_notes(line: Line) -> list[Line]:
    """Return the pieces of a line before, in and after the texts of footnotes."""
    places: list[int] = []
    starts = [match.end("before") for match in _NOTE.finditer(line.text)]
    for start, bound in pairwise([*starts, len(line.text)]):
        resumed = _RESUMED.search(line.text, start, bound)
        places += [start, resumed.end()] if resumed else [start]
    return pieces(line, places)


def contents_list(lines: list[Line], book: Phrasebook) -> set[int]:
    """Return the places of a table of contents: its heading, then what ends in page numbers, or all before paragraph 1."""
    for at, line in enumerate(lines):
        if len(line.text) > 60 or not book.contents.fullmatch(fold(line.text)):
            continue
        if any(_NUMBERED.match(before.text) for before in lines[:at]):
            return set()
        end = at + 1
        while end < len(lines) and _is_entry(lines, end):
            end += 1
        if end == at + 1:
            numbered = (place for place in range(end, len(lines)) if _NUMBERED.match(lines[place].text))
            end = next((place for place in numbered if not heading_like(lines[place].text)), end)
        return set(range(at, end)) if end > at + 1 else set()
    return set()


def _is_entry(lines: list[Line], at: int) -> bool:
    """Say whether a line belongs to a table of contents: it ends in a page number, or the line it runs into does."""
    text = lines[at].text
    if len(text) > 250:
        return False
    if _ENTRY.search(text) or fold(text) in {"page", "pagina", "pages"}:
        return True
    following = lines[at + 1] if at + 1 < len(lines) else None
    return (
        following is not None
        and not following.gap
        and len(following.text) < 250
        and bool(_ENTRY.search(following.text))
    )
