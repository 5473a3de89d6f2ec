"""A damaged file: offering to save what is left, and saying what is missing."""

from pathlib import Path

from secretariat.domain.told import FileTold
from secretariat.domain.tongue import tr
from secretariat.gui import messages
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer


def offer(frame: Frame, error: FileTold) -> None:
    """Ask whether what is left of a damaged file is to be opened."""
    messages.ask(
        frame,
        tr("{name} is damaged.", name=error.path.name),
        tr(
            "Nothing in it was changed. What can be read of it can be brought together with the backup and the copy "
            "on this computer; you then see what is missing. The damaged file is kept."
        ),
        [
            Answer(tr("&Open what is left"), lambda: _open(frame, error.path)),
            Answer(tr("&Leave it")),
        ],
        icon=messages.Icon.WARNING,
    )


def _open(frame: Frame, path: Path) -> None:
    """Open what is left, once the file before is up to date."""
    from secretariat.gui.deeds import file

    file.saved_first(frame, lambda: _rescue(frame, path))


def _rescue(frame: Frame, path: Path) -> None:
    """Open what is left and remember the file."""
    if frame.desk.rescue(path):
        frame.settings.opened(frame.desk.path or path)


def report(frame: Frame) -> None:
    """Say what was saved and what is missing, where the open file was damaged."""
    from secretariat.app import keeping, salvage
    from secretariat.gui.dialogs.saved import SavedDialog

    workspace = frame.desk.workspace
    saved = salvage.saved(workspace) if workspace else None
    if workspace is None or saved is None:
        return
    kept = keeping.displaced(workspace)
    SavedDialog(frame, workspace.path.name, salvage.lines(workspace, saved), kept.name if kept else "").open()
