"""The pictures of the register: shown, and written as a document or as a workbook."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.pace import Progress
from secretariat.domain.tongue import tr
from secretariat.gui.deeds.export import into_folder, send
from secretariat.gui.frame import Frame
from secretariat.gui.place import PICTURES

if TYPE_CHECKING:
    from secretariat.app.picture_export import PictureJob


def show(frame: Frame) -> None:
    """Show the pictures of the register."""
    frame.show_place(PICTURES)


def export(frame: Frame) -> None:
    """Write the numbers of the pictures."""

    def write(job: "PictureJob", folder: Path, _: Progress) -> tuple[Path, ...]:
        from secretariat.app import picture_export

        return (picture_export.write_book(job, folder),)

    into_folder(frame, lambda folder: _write(frame, folder, tr("Writing the register in numbers …"), write))


def print_(frame: Frame) -> None:
    """Write the pictures as a document."""

    def write(job: "PictureJob", folder: Path, progress: Progress) -> tuple[Path, ...]:
        from secretariat.app import picture_export

        return picture_export.write_document(job, folder, progress)

    into_folder(frame, lambda folder: _write(frame, folder, tr("Writing the register in pictures …"), write))


def _write(
    frame: Frame,
    folder: Path,
    saying: str,
    write: "Callable[[PictureJob, Path, Progress], tuple[Path, ...]]",
) -> None:
    """Count the register and write what was found, on another thread."""
    from secretariat.app import picture_export

    workspace = frame.desk.workspace
    if workspace is not None:
        frame.desk.settling.emit()
        send(
            frame,
            folder,
            saying,
            lambda progress: write(workspace.ask(picture_export.prepare), folder, progress),
        )
