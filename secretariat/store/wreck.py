"""What is left of a damaged working file, row by row, and how it is made whole enough to be taken in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from secretariat.domain.pace import Progress, between, paced, unheard
from secretariat.domain.told import BrokenHistory
from secretariat.store import spare
from secretariat.store.pages import Cell, Pages
from secretariat.store.payload import Payload, State
from secretariat.store.private import is_document
from secretariat.store.revisions import Revision, named, revision_of, rid_of
from secretariat.store.screening import screen
from secretariat.store.shapes import table_of, tables
from secretariat.store.stand_ins import LONG_AGO, stand_ins

SALVAGED = "salvage"  # stands for the device of a revision made from a row whose own revision is lost
_LOG = 11  # columns of a row of the log
_RID = 32

Heads = Mapping[str, Revision]


@dataclass(frozen=True, slots=True)
class Row:
    """What a table says of an entity, and the revision it says it has that from."""

    kind: str
    entity: str
    state: State
    rid: str


@dataclass(frozen=True, slots=True)
class Wreck:
    """The revisions that are what their names say, oldest first, and the rows of the tables; `document` may be lost."""

    revisions: tuple[Revision, ...]
    rows: tuple[Row, ...]
    document: str


def read(path: Path, progress: Progress = unheard) -> Wreck:
    """Return what can be read of a damaged file."""
    pages = Pages(path)
    found: dict[str, tuple[int, Revision]] = {}
    document = ""
    for number, said in pages.rows(between(progress, 0.0, 0.8)):
        if len(said) == 2 and said[0] == "document" and is_document(said[1]):
            document = str(said[1])
        elif len(said) == 2:
            found.update((one.rid, (at, one)) for at, one in spare.unpacked(*said))
        elif (revision := _revision(said)) is not None:
            found[revision.rid] = (number, revision)
    progress(0.8)
    ordered = [revision for _, revision in sorted(found.values(), key=lambda one: (one[0], one[1].rid))]
    return Wreck(tuple(_latest(ordered)), tuple(_rows(pages)), document)


def _revision(said: tuple[str | int | None, ...]) -> Revision | None:
    """Return a row of the log that is what its name says, None for any other row."""
    if len(said) != _LOG or not isinstance(said[1], str) or len(said[1]) != _RID:
        return None
    try:
        return revision_of(said[1:]) if rid_of(*said[2:]) == said[1] else None  # type: ignore[arg-type]  # its name says so
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _latest(revisions: Iterable[Revision]) -> Iterator[Revision]:
    """Yield revisions without those that were replaced while somebody typed on, which may linger in a page."""
    held: dict[tuple[str, int, str], Revision] = {}
    for revision in revisions:
        key = (revision.device, revision.seq, revision.entity if revision.seq else revision.rid)
        before = held.get(key)
        if before is None or before.at <= revision.at:
            held[key] = revision
    yield from held.values()


def _rows(pages: Pages) -> Iterator[Row]:
    """Yield the rows of the tables of things."""
    held = pages.tables()
    for table in tables():
        for cell in held.get(table.kind, ()):
            row = _row(table.kind, table.columns, cell)
            if row is not None:
                yield row


def _row(kind: str, columns: tuple[str, ...], cell: Cell) -> Row | None:
    """Return a row of a table, None where it is none."""
    _, said = cell
    if len(said) != len(columns) + 2:
        return None
    entity, rid = said[0], said[-1]
    if not isinstance(entity, str) or not isinstance(rid, str):
        return None
    return Row(kind, entity, dict(zip(columns, said[1:-1], strict=True)), rid)


@dataclass(frozen=True, slots=True)
class Mended:
    """Revisions that can be taken in, parents first, and what had to be done for it, by kind and id.

    Of things in `shortened` some earlier states are lost; those in `unproved` are as their row says, with no revision to
    prove it; those in `stood_in` are lost themselves, and something empty stands where others need them.
    """

    revisions: tuple[Revision, ...]
    shortened: frozenset[tuple[str, str]]
    unproved: frozenset[tuple[str, str]]
    stood_in: frozenset[tuple[str, str]]


def mend(wreck: Wreck, known: frozenset[str], heads: Heads, progress: Progress = unheard) -> Mended:
    """Return what a file that knows some revisions, with these heads, can take in of a wreck."""
    fresh = [revision for revision in wreck.revisions if revision.rid not in known]
    rooted, shortened = _rooted(paced(fresh, between(progress, 0.0, 0.6)), known, heads)
    lasts = {**heads, **{revision.entity: revision for revision in rooted}}
    seen = known | {revision.rid for revision in wreck.revisions}
    rows = paced(wreck.rows, between(progress, 0.6, 1.0))
    proved = [made for row in rows if (made := _unproved(row, seen, lasts)) is not None]
    whole = [*rooted, *proved]
    lasts |= {revision.entity: revision for revision in proved}
    instead = stand_ins(lasts, SALVAGED)
    return Mended(
        (*instead, *whole),
        frozenset(shortened),
        frozenset((one.kind, one.entity) for one in proved),
        frozenset((one.kind, one.entity) for one in instead),
    )


def _rooted(
    fresh: Iterable[Revision], known: frozenset[str], heads: Heads
) -> tuple[list[Revision], set[tuple[str, str]]]:
    """Return revisions whose every parent is there: in the place of a lost one comes the last before it of the same thing."""
    kept: dict[str, Revision] = {}
    renamed: dict[str, str] = {}
    lasts, shortened = dict(heads), set()
    for revision in fresh:
        parents = tuple(renamed.get(parent, parent) for parent in revision.parents)
        whole = tuple(parent for parent in parents if parent in known or parent in kept)
        if len(whole) < len(parents):
            shortened.add((revision.kind, revision.entity))
            last = lasts.get(revision.entity)
            whole += (last.rid,) if last and last.at <= revision.at and last.rid not in whole else ()
        made = revision if whole == revision.parents else _having(revision, whole)
        if _sound(made):
            renamed[revision.rid] = made.rid
            kept[made.rid] = lasts[made.entity] = made
    return list(kept.values()), shortened


def _having(revision: Revision, parents: tuple[str, ...]) -> Revision:
    """Return a revision with other parents, under the name that follows."""
    made = replace(revision, parents=parents)
    return replace(made, rid=rid_of(*made.row[1:]))


def _unproved(row: Row, seen: frozenset[str], lasts: Heads) -> Revision | None:
    """Return a revision that says what a row says, None where the log says it, or knows better."""
    last = lasts.get(row.entity)
    if row.rid in seen or (last is not None and last.payload == row.state):
        return None
    if last is not None and last.kind != row.kind:
        return None
    moment = max(one.at for one in lasts.values()) if lasts else LONG_AGO
    parents = (last.rid,) if last else ()
    made = named(row.entity, row.kind, parents, SALVAGED, moment, Payload(row.state))
    return made if _sound(made) else None


def _sound(revision: Revision) -> bool:
    """Say whether a revision may come in."""
    try:
        screen(revision)
    except BrokenHistory:
        return False
    return revision.payload is None or revision.payload.keys() == set(table_of(revision.kind).columns)
