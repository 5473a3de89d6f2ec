"""Rows of the register sent out to be filled in elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from secretariat.domain.identity import ActivityId
from secretariat.domain.told import Told
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import messages
from secretariat.gui.errand import away

if TYPE_CHECKING:
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
    """Write activities to a file while the window goes on painting."""
    from secretariat.app import register_export

    workspace = desk.workspace
    if workspace is None:
        return
    try:
        away(lambda: register_export.write(workspace.ask(register_export.prepare, ids), path))
    except Told as error:
        desk.told.emit(error)
        return
    desk.said.emit(tr("Sent out: {name}. Import it again once it is filled in.", name=path.name))
