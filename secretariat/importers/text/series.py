"""The one series of paragraph numbers: which figures in the text belong to it, and which only look like it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.importers.dates import fold
from secretariat.importers.text.lines import LABEL, STRAY, Line, pieces
from secretariat.importers.text.shape import RAISED, heading_like

_AT_START: Final = re.compile(
    r"(?P<dash>[-–•·]\s+)?(?P<number>\d{1,3})\.(?:\s+|$|(?=[^\W\d_][^.]|[\"“«(¿¡]))"
)
_INSIDE: Final = re.compile(r"\s(?P<dash>[-–•·]\s+)?(?P<number>\d{1,3})\.\s+(?=[^\W\d_a-zà-öø-ÿ]|[\"“«(¿¡])")
_SENTENCE_END: Final = re.compile(rf"[.!?…:;]+[\"”’»')\]]*\s?[{RAISED}]*(?=\s|$)")
_NOT_BEFORE: Final = re.compile(
    r"\b(?:paragraphs?|paras?\.?|paragraphes?|paragr\.?|parrafos?|parrs?\.?|no|nos|n|num|art|arts|articles?|articulos?|sections?"
    r"|seccion|parts?|parties?|partes?|chapters?|chapitres?|capitulos?|pages?|paginas?|p|pp|items?|points?|puntos?|and|et|y|to|of"
    r"|conventions?|convenios?|rooms?|notes?|tables?|tableaux?|cuadros?|figures?|annex|anexos?|volumes?|vol|rev|add|corr)\.?$"
)
_REACH: Final = 250  # characters between the end of a sentence and a number that a heading may fill
_MOST_INSIDE: Final = 20_000
_WIDEST_GAP: Final = 40
_MOST_WITH_GAPS: Final = 50_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that may be the number of a paragraph: its line, where it begins, where the words begin, and its likelihood."""

    line: int
    start: int
    end: int
    number: int
    weight: float


def numbered(lines: list[Line]) -> tuple[list[Line], list[Leftover]]:
    """Return the lines with the paragraph numbers of the one series as labels, cut where a number stood inside."""
    chosen = _chain(_candidates(lines))
    by_line: dict[int, list[Candidate]] = {}
    for candidate in chosen:
        by_line.setdefault(candidate.line, []).append(candidate)
    found: list[Line] = []
    dropped: list[Leftover] = []
    for at, line in enumerate(lines):
        if at not in by_line:
            found.append(line)
            continue
        for piece, label in _split(line, by_line[at]):
            found.append(piece)
            dropped += [Leftover(line.number, text, why) for text, why in label]
    return found, dropped


def _split(line: Line, candidates: list[Candidate]) -> Iterator[tuple[Line, list[tuple[str, str]]]]:
    """Yield the pieces of a line that holds paragraph numbers, each with the label marks taken off it."""
    before = line.text[: candidates[0].start]
    if before.strip():
        for piece in _with_heading(replace(line, text=before.strip(), cut=True)):
            yield piece, []
    bounds = [*(candidate.start for candidate in candidates[1:]), len(line.text)]
    for place, (candidate, bound) in enumerate(zip(candidates, bounds, strict=True)):
        first = candidate.start == 0
        printed = line.text[candidate.start : candidate.end].split()
        marks = [(part, STRAY if len(part) == 1 and not part.isdigit() else LABEL) for part in printed]
        words = line.text[candidate.end : bound].strip(" ")
        cut = not first or len(candidates) > 1
        labelled = Line(line.number, words, line.gap if first else False, candidate.number, cut)
        last = place == len(candidates) - 1
        for at, piece in enumerate([labelled] if last else _with_heading(labelled)):
            yield piece, marks if at == 0 else []


def _with_heading(line: Line) -> list[Line]:
    """Return the line, cut before words at its end that are no sentence: between a full stop and a number stands a heading."""
    ends = [match.end() for match in _SENTENCE_END.finditer(line.text[-_REACH:])]
    offset = max(0, len(line.text) - _REACH)
    if not ends or not line.text[offset + ends[-1] :].strip():
        return [line]
    start = offset + ends[-1]
    marker = re.search(r"(?:^|\s)(?:[IVXL]{1,6}|[A-Z])\.$", line.text[:start])
    place = marker.start() if marker else start
    return pieces(line, [place])


def _candidates(lines: list[Line]) -> list[Candidate]:
    """Return every figure that may be a paragraph number, in reading order."""
    found: list[Candidate] = []
    started = False
    before: int | None = None
    in_list = False
    for at, line in enumerate(lines):
        match = _AT_START.match(line.text) if line.text.count("\t") < 2 else None
        if match:
            number = int(match["number"])
            title = heading_like(line.text[match.end() :]) and (at + 1 == len(lines) or _apart(lines[at + 1]))
            in_list = (started and number == 1) or (in_list and before is not None and number == before + 1)
            found.append(Candidate(at, 0, match.end(), number, 0.2 if in_list else 0.5 if title else 1.0))
            started, before = started or not title, number
        if len(found) < _MOST_INSIDE and "\t" not in line.text:
            found += _inside(at, line.text, match.end() if match else 0)
    return found


def _apart(line: Line) -> bool:
    """Say whether a line is not the rest of the one before it."""
    return line.gap or _AT_START.match(line.text) is not None


def _inside(at: int, text: str, start: int) -> Iterator[Candidate]:
    """Yield the figures inside a line that could open a paragraph: after a full stop, or after a heading."""
    for count, match in enumerate(_INSIDE.finditer(text, start)):
        if count >= _MOST_INSIDE:
            return
        weight = _weight(text[max(0, match.start() - _REACH) : match.start()], match.start() <= _REACH)
        if weight:
            yield Candidate(at, match.start() + 1, match.end(), int(match["number"]), weight)


def _weight(before: str, whole: bool) -> float:
    """Return how likely a paragraph begins after the words `before`; `whole` tells that the line begins with them."""
    ends = list(_SENTENCE_END.finditer(before))
    if ends and not before[ends[-1].end() :].strip():
        return 0.0 if counts_something(before) else 0.3
    between = (before[ends[-1].end() :] if ends else before).strip(f" {RAISED}")
    if not (ends or whole) or not between[:1].isupper() or between[-1:] in ",-–—" or between[-1:].isdigit():
        return 0.0
    return 0.0 if counts_something(between) else 0.15


def counts_something(before: str) -> bool:
    """Say whether a figure after these words belongs to them, as after "paragraph" or "No."."""
    return _NOT_BEFORE.search(fold(before[-20:].rstrip())) is not None


def _chain(candidates: list[Candidate]) -> list[Candidate]:
    """Return the rising series that explains most of the candidates; a number may be missing, none may stand twice."""
    best: dict[int, tuple[float, int]] = {}
    previous: list[int | None] = []
    widest = _WIDEST_GAP if len(candidates) < _MOST_WITH_GAPS else 2
    for place, candidate in enumerate(candidates):
        score, before = candidate.weight - _start_cost(candidate.number), None
        for gap in range(widest):
            known = best.get(candidate.number - 1 - gap)
            cost = 0.6 + 0.05 * gap if gap else 0.0
            if known and known[0] - cost + candidate.weight > score:
                score, before = known[0] - cost + candidate.weight, known[1]
        previous.append(before)
        if candidate.number not in best or score > best[candidate.number][0]:
            best[candidate.number] = (score, place)
    if not best:
        return []
    score, last = max(best.values())
    chosen: list[Candidate] = []
    place_or_none: int | None = last if score > 0 else None
    while place_or_none is not None:
        chosen.append(candidates[place_or_none])
        place_or_none = previous[place_or_none]
    return chosen[::-1]


def _start_cost(number: int) -> float:
    """Return how unlikely a series is that begins with `number`."""
    return 0.0 if number == 1 else min(0.9, 0.4 + 0.02 * number)
