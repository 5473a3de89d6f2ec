"""Rows of the register sent out to be filled in elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from secretariat.domain.identity import ActivityId
from secretariat.domain.pace import Progress, between
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import messages

if TYPE_CHECKING:
    from secretariat.app.workspace import Workspace
    from secretariat.gui.desk import Desk

_KINDS = marked("Workbooks (*.xlsx);;Text with commas (*.csv)")


def ask(parent: QWidget, desk: "Desk", ids: list[ActivityId]) -> None:
    """Ask where activities are to be sent out to, and write them there."""
    assert desk.path is not None
    suggested = desk.path.with_name(f"{tr('Register')}.xlsx")
    messages.choose_target(
        parent,
        counted("Send {n:,} activity out", "Send {n:,} activities out", len(ids)),
        tr(_KINDS),
        "xlsx",
        suggested,
        lambda path: _send(desk, ids, path),
    )


def _send(desk: "Desk", ids: list[ActivityId], path: Path) -> None:
    """Write activities to a file; how far that is shows, and it can be stopped."""
    from secretariat.app import register_export

    def write(workspace: "Workspace", progress: Progress) -> Path:
        reading = between(progress, 0.0, 0.3)
        job = workspace.ask(lambda at: register_export.prepare(at, ids, progress=reading))
        return register_export.write(job, path, between(progress, 0.3, 1.0))

    if desk.patiently(tr("Writing {name} …", name=path.name), write) is not None:
        desk.said.emit(tr("Sent out: {name}. Import it again once it is filled in.", name=path.name))
