"""Verified backups of a working file, kept on this machine."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from secretariat.domain.told import Told
from secretariat.store import copying, publishing
from secretariat.store.world import facing

_KEPT = 10
_DAYS = 30
_STAMP = "%Y%m%d-%H%M%S-%f"


class Occasion(StrEnum):
    """Why a backup was made; those of one occasion make room for each other, but for those before a migration, which are few."""

    PUBLICATION = "publication"
    RESTORE = "restore"
    MIGRATION = "migration"
    MERGE = "merge"
    IMPORT = "import"


_DAILY = {Occasion.PUBLICATION, Occasion.RESTORE}


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: where it lies, when and why it was made, its size in bytes, and how much it holds."""

    path: Path
    at: datetime
    occasion: Occasion
    size: int
    papers: int
    paragraphs: int
    activities: int


def keep(
    image: Path, folder: Path, occasion: Occasion, moment: datetime, pulse: Callable[[], None] = lambda: None
) -> Path:
    """Move a finished image among the backups and verify it where it lies; where `pulse` raises Cancelled, none is kept."""
    copying.make_folder(folder)
    kept = _free_name(folder, occasion, moment)
    copying.move(image, kept)
    try:
        publishing.verify(kept, pulse)
    except Told:
        copying.remove(kept)
        raise
    return kept


def prune(folder: Path, now: datetime, occasion: Occasion = Occasion.PUBLICATION) -> None:
    """Let go of the backups of an occasion beyond the last ten; of those in `_DAILY` the last of each day stays for thirty days.

    One that bears a time yet to come was made while the clock ran ahead: it counts as older than all others, which it is.
    """
    latest = f"{occasion}-{now.astimezone(UTC):{_STAMP}}~"
    made = sorted(folder.glob(f"{occasion}-*.gbwp"), key=lambda path: (path.stem <= latest, path.stem))
    kept = set(made[-_KEPT:])
    if occasion in _DAILY:
        kept |= set(_last_of_days(made))
    for path in made:
        if path not in kept:
            copying.remove(path)


def _last_of_days(made: Sequence[Path]) -> list[Path]:
    """Return the last backup of each of the last thirty days there are any of, given the oldest first."""
    days: dict[date, Path] = {}
    for path in made:
        with suppress(ValueError):
            days[_moment(path).astimezone().date()] = path
    return list(days.values())[-_DAYS:]


def listed(folder: Path) -> list[Backup]:
    """Return the backups that can be read, newest first."""
    found = [backup for path in folder.glob("*.gbwp") if (backup := _read(path))]
    return sorted(found, key=lambda backup: (backup.at, backup.path.stem), reverse=True)


def times(folder: Path) -> list[datetime]:
    """Return when the backups were made, by their names alone; what bears another name is passed over."""
    found = []
    for path in folder.glob("*.gbwp"):
        with suppress(ValueError):
            found.append(_moment(path))
    return sorted(found)


def _moment(path: Path) -> datetime:
    """Return when a backup was made (raises ValueError where its name does not say)."""
    return datetime.strptime(path.stem.partition("-")[2][:22], _STAMP).replace(tzinfo=UTC)


def _read(path: Path) -> Backup | None:
    """Return what a backup holds, or None where it cannot be read."""
    occasion = path.stem.partition("-")[0]
    try:
        at = _moment(path)
        with facing(path), closing(publishing.read_only(path)) as image:
            size = path.stat().st_size
            return Backup(path, at, Occasion(occasion), size, *_counts(image))
    except (Told, ValueError):
        return None


def _counts(image: sqlite3.Connection) -> tuple[int, int, int]:
    """Return how many papers, paragraphs and activities an image holds."""
    counts: tuple[int, int, int] = image.execute(
        "SELECT (SELECT count(*) FROM paper), (SELECT count(*) FROM block WHERE kind = 'paragraph'),"
        " (SELECT count(*) FROM activity)"
    ).fetchone()
    return counts


def _free_name(folder: Path, occasion: Occasion, moment: datetime) -> Path:
    """Return a name for a backup that sorts by time and is not taken."""
    stem = f"{occasion}-{moment.astimezone(UTC):{_STAMP}}"
    name, count = folder / f"{stem}.gbwp", 1
    while name.exists():
        name, count = folder / f"{stem}-{count:04}.gbwp", count + 1
    return name
