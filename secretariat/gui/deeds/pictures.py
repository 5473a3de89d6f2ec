"""The pictures of the register: shown, and their numbers written."""

from pathlib import Path

from secretariat.domain.tongue import tr
from secretariat.gui.deeds.export import into_folder, send
from secretariat.gui.errand import Progress
from secretariat.gui.frame import Frame
from secretariat.gui.place import PICTURES


def show(frame: Frame) -> None:
    """Show the pictures of the register."""
    frame.show_place(PICTURES)


def export(frame: Frame) -> None:
    """Write the numbers of the pictures."""
    into_folder(frame, lambda folder: _write(frame, folder))


def _write(frame: Frame, folder: Path) -> None:
    """Write the workbook on another thread."""
    from secretariat.app import picture_export
    from secretariat.app.queries.picture import pictures

    workspace = frame.desk.workspace
    if workspace is None:
        return
    frame.desk.settling.emit()

    def work(_: Progress) -> tuple[Path, ...]:
        return (picture_export.write(workspace.ask(pictures), folder),)

    send(frame, folder, tr("Writing the register in numbers …"), work)
