"""Copies and backups of the open file, made while everything else waits: how far that is shows, and it can be stopped."""

from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.pace import Progress
from secretariat.domain.tongue import tr

if TYPE_CHECKING:
    from secretariat.app.keeping import Backup
    from secretariat.app.merge import Outcome
    from secretariat.app.workspace import Workspace
    from secretariat.gui.desk import Desk


def save_copy(desk: "Desk", target: Path) -> bool:
    """Write a complete copy of the file elsewhere; say whether it worked (a Told is shown)."""
    from secretariat.app import keeping

    def write(workspace: "Workspace", progress: Progress) -> bool:
        keeping.save_copy(workspace, target, progress)
        return True

    return desk.patiently(tr("Writing {name} …", name=target.name), write) is not None


def hand_out(desk: "Desk", target: Path, read_only: bool) -> bool:
    """Write a copy for a colleague; say whether it worked (a Told is shown)."""
    from secretariat.app import keeping

    def write(workspace: "Workspace", progress: Progress) -> bool:
        keeping.hand_out(workspace, target, read_only, progress)
        return True

    return desk.patiently(tr("Writing {name} …", name=target.name), write) is not None


def bring_together(desk: "Desk", source: Path) -> "Outcome | None":
    """Bring another copy of the file in as one undoable step; None where that could not be done (a Told is shown)."""
    from secretariat.app import merge

    said = tr("Bringing {name} together with this file …", name=source.name)
    outcome = desk.patiently(
        said, lambda workspace, progress: merge.bring_together(workspace, source, progress)
    )
    if outcome is not None:
        desk.take_in(outcome.changes)
    return outcome


def backups(desk: "Desk") -> "list[Backup]":
    """Return the backups of the file, newest first."""
    from secretariat.app import keeping

    return keeping.backups(desk.workspace) if desk.workspace else []


def restore(desk: "Desk", backup: "Backup") -> bool | None:
    """Bring back a backup as one undoable step; say whether that changed anything, None where it did not work (a Told is shown)."""
    from secretariat.app import keeping

    def bring_back(workspace: "Workspace", progress: Progress) -> bool:
        return keeping.restore(workspace, backup, progress)

    changed = desk.patiently(tr("Bringing back the earlier state …"), bring_back)
    if changed:
        desk.take_in()
    return changed
