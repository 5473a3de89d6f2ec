"""Copies and backups of the open working file, and what was set aside when two copies had gone apart."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from secretariat.app.workspace import Workspace
from secretariat.domain.pace import Progress, between, unheard
from secretariat.domain.told import FileExists
from secretariat.store import suitcase
from secretariat.store.backups import Backup
from secretariat.store.private import absolute

__all__ = [
    "Backup",
    "State",
    "backups",
    "displaced",
    "hand_out",
    "has_news",
    "read_only",
    "restore",
    "save_copy",
    "state",
]


@dataclass(frozen=True, slots=True)
class State:
    """When the file the user sees was written and its last backup made (UTC, ISO 8601, "" for never); `waits` says that work is not in it yet."""

    published: str
    waits: bool
    backup: str
    backups: int


def state(workspace: Workspace) -> State:
    """Return how the open file is kept, without opening any of its backups."""
    try:
        written = workspace.path.stat().st_mtime
    except OSError:  # a share or stick that is not there now
        written = 0.0
    made = workspace.on_file(lambda file: file.backup_times())
    published = datetime.fromtimestamp(written, UTC).isoformat() if written else ""
    last = max(made).isoformat() if made else ""
    return State(published, workspace.unpublished, last, len(made))


def save_copy(workspace: Workspace, target: Path, progress: Progress = unheard) -> None:
    """Write a complete copy of the file in the place of what is at `target`; onto the file itself it is published.

    Only until the copy is made on the local disk does other work wait. `progress` may raise Cancelled: then what was at `target`
    is still there. Raises FolderGone, NoAccess, DiskFull, FileBusy or DeviceFailed.
    """
    if (target := absolute(target)) == workspace.path:
        workspace.publish(force=True, progress=progress)
        return
    _take_away(workspace, target, False, progress)


def hand_out(
    workspace: Workspace, target: Path, read_only: bool = False, progress: Progress = unheard
) -> None:
    """Write a complete copy for a colleague, to be brought together with the file later, or only to be read (see `save_copy`)."""
    if (target := absolute(target)) == workspace.path:
        raise FileExists(target)
    _take_away(workspace, target, read_only, progress)


def _take_away(workspace: Workspace, target: Path, read_only: bool, progress: Progress) -> None:
    """Make a copy on the local disk and put it where it is wanted."""
    making = between(progress, 0.0, 0.6)
    lent = workspace.on_file(lambda file: file.lend(read_only, making))
    suitcase.take_away(lent, target, between(progress, 0.6, 1.0))


def read_only(workspace: Workspace) -> bool:
    """Say whether the file was handed out only to be read."""
    return workspace.on_file(lambda file: file.read_only)


def has_news(workspace: Workspace) -> bool:
    """Say whether others had written into the file something that came in and has not been told (`merge.news`)."""
    return workspace.has_news


def backups(workspace: Workspace) -> list[Backup]:
    """Return the backups that can be read, newest first."""
    return workspace.on_file(lambda file: file.backups())


def restore(workspace: Workspace, backup: Backup, progress: Progress = unheard) -> bool:
    """Bring back the state of a backup as one undoable step; return whether that changed anything.

    `progress` may raise Cancelled, and the file is as before.
    """
    return workspace.on_file(lambda file: file.restore(backup, progress=progress))


def displaced(workspace: Workspace) -> Path | None:
    """Return the file in which a change made by others was kept at publishing, None where there was none."""
    return workspace.displaced
