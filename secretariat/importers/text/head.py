"""The head of a paper: masthead, title and subtitles, and which lines before the first paragraph are headings."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from secretariat.domain.draft import DraftMasthead, Leftover
from secretariat.importers.dates import fold
from secretariat.importers.text import headings, masthead
from secretariat.importers.text.lines import Line
from secretariat.importers.text.phrasebook import Phrasebook
from secretariat.importers.text.shape import begins, complete, heading_like, resumes

_LONGEST_TITLE: Final = 400
_MOST_SUBTITLES: Final = 4
_OPENING_HEADING: Final = re.compile(
    r"introduction|background|overview|summary|context|contexte|historique|resume|generalites"
    r"|introduccion|antecedentes|contexto|resumen|generalidades"
)
_LABEL: Final = re.compile(r"^\([a-z]{1,4}\)\s+")
_COVER: Final = re.compile(
    r"(?:purpose of the document|relevant strategic objective|main relevant outcome|policy implications|legal implications"
    r"|financial implications|follow-up action required|author unit|related documents|date:|original:|objet du document"
    r"|finalidad del documento|objetivo estrategico|repercusiones|seguimiento requerido|unidad autora|documentos conexos"
    r"|fecha:|this gb paper is printed)"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the first paragraph; `headings` belong to the body, `rest` found no place."""

    masthead: DraftMasthead
    title: str | None
    subtitles: tuple[str, ...]
    lines: tuple[Line, ...]
    headings: tuple[Line, ...]
    rest: tuple[Line, ...]
    dropped: tuple[Leftover, ...]
    sure: bool


def read(lines: list[Line], book: Phrasebook, begins_at: int | None, unmarked: Callable[[], bool]) -> Head:
    """Return the head of a paper whose first paragraph has the number `begins_at`, None if there is no paragraph.

    `unmarked` tells whether headings without number are used later in the paper.
    """
    found = masthead.read(lines, book)
    front, own = list(found.rest), list[Line]()
    if begins_at is not None:
        front, own = _own_headings(front, unmarked, found.item_place)
    start = found.item_place or found.last_place
    groups = _groups(front[start:]) or _groups(front)
    has_masthead = found.masthead != DraftMasthead()
    if found.item_place is None and not (begins_at == 1 or has_masthead):
        groups = []
    title, subtitles, used = _title(groups, strict=found.item_place is None)
    kept = {id(line) for line in used}
    return Head(
        found.masthead,
        title,
        subtitles,
        tuple(used),
        tuple(own),
        tuple(line for line in front if id(line) not in kept),
        found.dropped,
        found.item_place is not None,
    )


def _own_headings(
    rest: list[Line], unmarked: Callable[[], bool], item_place: int | None
) -> tuple[list[Line], list[Line]]:
    """Return the lines parted before the headings that stand directly over the first paragraph."""
    end = len(rest)
    while end and headings.marked(rest[end - 1].text):
        end -= 1
    groups = _groups(rest[(item_place or 0) : end])
    last = groups[-1] if groups else []
    if end == len(rest) and len(groups) > 1 and len(last) == 1 and heading_like(last[0].text):
        known = _OPENING_HEADING.fullmatch(fold(last[0].text).strip())
        if known or (len(last[0].text) < 80 and not last[0].text.startswith("(") and unmarked()):
            end -= 1
    return rest[:end], rest[end:]


def _groups(lines: list[Line]) -> list[list[Line]]:
    """Return the lines in groups parted by empty lines."""
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or (line.gap and not _goes_on(line.text)):
            groups.append([])
        groups[-1].append(line)
    return groups


def _goes_on(text: str) -> bool:
    """Say whether a line goes on with the title above it though an empty line parts them."""
    return resumes(text) and not complete(text) and not _LABEL.match(text)


def _title(groups: list[list[Line]], strict: bool) -> tuple[str | None, tuple[str, ...], list[Line]]:
    """Return title and subtitles of the groups after the agenda-item line, and the lines they took.

    `strict` asks of a title that it does not end like a sentence, as where no item line stands before it.
    """
    found: list[str] = []
    used: list[Line] = []
    for group in groups:
        text = " ".join(line.text for line in group)
        if _COVER.match(fold(text[:60])) or len(found) > _MOST_SUBTITLES:
            break
        fits = heading_like(_LABEL.sub("", text)) or (
            not strict and not found and len(text) <= _LONGEST_TITLE and begins(text)
        )
        if not fits:
            break
        found.append(text)
        used += group
    return (found[0] if found else None), tuple(found[1:]), used
