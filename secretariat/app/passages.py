"""The words of the file one by one, each with its site: what can be looked through, and where other words may be put."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from secretariat.domain import inline, replacing
from secretariat.domain.activity import Activity, Entry
from secretariat.domain.agenda import Item, Session
from secretariat.domain.decision import Decision, Outcome
from secretariat.domain.followup import FollowUp
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, Block, Kind, Note, Paper

_CELLS = tuple(f"cells.{name}" for name in ("title_venue_date", "organized_by", "activity", "involvement"))
FIELDS: Mapping[str, tuple[type[Any], tuple[str, ...]]] = {
    "session": (Session, ("place",)),
    "item": (Item, ("title",)),
    "paper": (Paper, ("title", "subtitles", "place")),
    "block": (Block, ("words",)),
    "note": (Note, ("words",)),
    "appendix": (Appendix, ("title", "subtitle", "columns", "cells", "note")),
    "entry": (Entry, _CELLS),
    "activity": (Activity, (*_CELLS, "title", "venue")),
    "decision": (Decision, ("adopted",)),
    "follow_up": (FollowUp, ("title", "detail")),
}
_PLAIN = {
    ("session", "place"),
    ("item", "title"),
    ("paper", "place"),
    ("activity", "title"),
    ("activity", "venue"),
}
_PLAIN_KINDS = {"decision", "follow_up"}
_ADOPTED = {Outcome.ADOPTED, Outcome.AMENDED}

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Site:
    """Where words lie: a field of a thing, its language (None where it has but one), and in a table row and column."""

    kind: str
    id: str
    field: str
    language: Language | None = None
    cell: Cell | None = None

    @property
    def plain(self) -> bool:
        """Whether the words hold no marks, so that a brace is a brace."""
        return self.kind in _PLAIN_KINDS or (self.kind, self.field) in _PLAIN


@dataclass(frozen=True, slots=True)
class Passage:
    """Words as they are stored, and their site."""

    site: Site
    stored: str

    @property
    def text(self) -> str:
        """The words as they are searched."""
        return self.stored if self.site.plain else replacing.searched(self.stored)


def passages(kind: str, thing: Any, language: Language | None = None) -> Iterator[Passage]:
    """Yield the words of a thing, in one language or in all; what has but one language only among all."""
    for field in FIELDS[kind][1]:
        value = _field(thing, field)
        if isinstance(value, Words):
            for spoken, text in value:
                if language in (None, spoken):
                    yield from _parts(thing, Site(kind, thing.id, field, spoken), text)
        elif value and language is None:
            yield Passage(Site(kind, thing.id, field), value)


def found_at(thing: Any, site: Site) -> str | None:
    """Return the words a thing has at a site, None where there is no such place any more."""
    value = _field(thing, site.field)
    text = value if site.language is None else value[site.language]
    if site.cell is None:
        return str(text)
    row, column = site.cell
    rows = inline.cells(text)
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def with_words(thing: Any, site: Site, stored: str) -> Any:
    """Return a thing with other words at a site."""
    return _with(thing, site.field.split("."), site, stored)


def closed(thing: object) -> bool:
    """Say whether the words of a thing are no longer to be changed by the way: what the body has adopted."""
    return isinstance(thing, Decision) and thing.outcome in _ADOPTED


def _with(thing: Any, path: list[str], site: Site, stored: str) -> Any:
    """Return a thing with other words in the field at the end of a path."""
    name, *rest = path
    value = getattr(thing, name)
    if rest:
        return replace(thing, **{name: _with(value, rest, site, stored)})
    if site.language is None:
        return replace(thing, **{name: stored})
    text = stored if site.cell is None else _with_cell(value[site.language], site.cell, stored)
    return replace(thing, **{name: value.having(site.language, text)})


def _with_cell(table: str, cell: Cell, stored: str) -> str:
    """Return a stored table with other words in one cell."""
    rows = [list(row) for row in inline.cells(table)]
    rows[cell[0]][cell[1]] = stored
    return inline.tabled(rows)


def _parts(thing: Any, site: Site, text: str) -> Iterator[Passage]:
    """Yield words whole, those of a table cell by cell."""
    if not _tabled(thing, site):
        yield Passage(site, text)
        return
    for row, cells in enumerate(inline.cells(text)):
        for column, cell in enumerate(cells):
            if cell:
                yield Passage(replace(site, cell=(row, column)), cell)


def _tabled(thing: Any, site: Site) -> bool:
    """Say whether words are cells."""
    if isinstance(thing, Block):
        return thing.kind is Kind.TABLE
    return site.kind == "appendix" and site.field in ("columns", "cells")


def _field(thing: Any, field: str) -> Any:
    """Return the value of a field, which may lie inside another."""
    for name in field.split("."):
        thing = getattr(thing, name)
    return thing
