"""What is left of a damaged working file: opened again, or written elsewhere, with a report of what is missing."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from secretariat.app.places import Home, who
from secretariat.app.queries.whereabouts import Whereabouts
from secretariat.app.workspace import Reading, Workspace
from secretariat.domain import telling
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.tongue import counted, tr
from secretariat.store import rescuing
from secretariat.store.file import WorkingFile
from secretariat.store.rescuing import Saved

__all__ = ["Saved", "lines", "look_over", "report", "rescue", "salvage", "saved"]

_NAMED = 40  # things that are told by name; more are only counted


def salvage(source: Path, target: Path, home: Home) -> Saved:
    """Write what is left of a damaged file to `target`; the file stays as it is (raises DamagedFile, FileExists)."""
    return rescuing.salvage(Path(os.path.realpath(source)), target.absolute(), home.places, who(home))


def rescue(path: Path, home: Home, progress: Progress = unheard) -> Workspace:
    """Open what is left of a damaged working file (raises DamagedFile where that is nothing); `saved` tells what it came to.

    `progress` may raise Cancelled: then nothing that was made for it stays.
    """
    return Workspace(lambda: WorkingFile.rescue(path, home.places, who(home), progress=progress))


def saved(workspace: Workspace) -> Saved | None:
    """Return what the open file came to where it, or its private copy, was damaged; None where all was sound."""
    return workspace.saved


def look_over(workspace: Workspace, go_on: Callable[[], None]) -> None:
    """Look every row of the open file over, a little at a time, so that edits go on (raises DamagedFile).

    `go_on` is called between and may raise what ends it.
    """
    after: int | None = 0
    while after is not None:
        go_on()
        after = workspace.on_file(partial(_examined, after), aside=True)


def _examined(after: int, file: WorkingFile) -> int | None:
    """Look some rows over."""
    return file.examine(after)


def lines(workspace: Workspace, found: Saved) -> tuple[str, ...]:
    """Return what was saved and what is missing, each in a line."""
    return workspace.ask(report, found)


def report(at: Reading, found: Saved) -> tuple[str, ...]:
    """Return what was saved and what is missing, each in a line."""
    return (_sources(found), *_missing(found), *_things(at, found))


def _sources(found: Saved) -> str:
    """Return what the file was put together from."""
    read = counted(
        "{n:,} change read from the damaged file", "{n:,} changes read from the damaged file", found.read
    )
    private = [tr("the copy on this computer, which was whole")] if found.private else []
    backup = [tr("the backup of {saved}", saved=telling.minute(found.backup))] if found.backup else []
    return tr("Put together from: {names}.", names=telling.several([*private, *backup, read]))


def _missing(found: Saved) -> Iterator[str]:
    """Yield how much is known to be missing."""
    if found.complete:
        yield (
            tr("Nothing is known to be missing.")
            if found.private or found.backup
            else tr("No gap was found, but there was no backup to compare with.")
        )
    if found.lost:
        yield counted("Known to be missing: {n:,} change.", "Known to be missing: {n:,} changes.", found.lost)


def _things(at: Reading, found: Saved) -> Iterator[str]:
    """Yield what became of each thing that is not as it was."""
    names = Whereabouts(at)
    yield from _told(names, found.stood_in, tr("lost; an empty one stands in its place"))
    yield from _told(
        names, found.unproved, tr("its last change is lost; it is as it was last shown, please look it over")
    )
    yield from _told(names, found.shortened, tr("some earlier versions are lost"))


def _told(names: Whereabouts, things: Iterable[tuple[str, str]], what: str) -> Iterator[str]:
    """Yield what became of some things, the first few by name."""
    places = sorted({_named(names, kind, id) for kind, id in things})
    for place in places[:_NAMED]:
        yield f"{telling.pair(place, what)}."
    if len(places) > _NAMED:
        yield tr("And {number:,} more: {what}.", number=len(places) - _NAMED, what=what)


def _named(names: Whereabouts, kind: str, id: str) -> str:
    """Return what people call a thing, with its paper."""
    place = names.of(kind, id)
    return f"{place.symbol}, {place.where}" if place.symbol else place.where
