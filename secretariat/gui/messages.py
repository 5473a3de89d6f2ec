"""Messages and questions. None of them blocks, and every question has a safe answer for Enter and Esc."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.domain.told import Told
from secretariat.domain.tongue import tr

if TYPE_CHECKING:  # boxes are loaded when the first one is shown, not with the window
    from PySide6.QtWidgets import QFileDialog, QMessageBox

PROGRAM = "Secretariat"


class Icon(Enum):
    """The picture beside a message."""

    INFORMATION = "Information"
    QUESTION = "Question"
    WARNING = "Warning"
    CRITICAL = "Critical"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question: what its button says, and what is done then."""

    text: str
    act: Callable[[], object] = lambda: None


def tell(parent: QWidget, text: str, detail: str = "", icon: Icon = Icon.INFORMATION) -> "QMessageBox":
    """Show a message; it stays until it is read, and nothing waits for it."""
    box = _box(parent, text, detail, icon)
    box.addButton(tr("&OK"), box.ButtonRole.AcceptRole)
    box.open()
    _make_room(box)
    return box


def tell_of(parent: QWidget, error: Told) -> "QMessageBox":
    """Show what the world did: what happened, what is safe, what to do next."""
    from secretariat.app.sentences import sentence

    said, _, rest = sentence(error).partition(". ")
    return tell(parent, f"{said.rstrip('.')}.", rest, Icon.WARNING)


def ask(
    parent: QWidget,
    text: str,
    detail: str,
    answers: Sequence[Answer],
    safe: int = -1,
    icon: Icon = Icon.QUESTION,
) -> "QMessageBox":
    """Ask a question; the answer at `safe` is given by Enter, Esc and closing the box."""
    box = _box(parent, text, detail, icon)
    acts, role = {}, box.ButtonRole
    for position, answer in enumerate(answers):
        is_safe = position == safe % len(answers)
        button = box.addButton(answer.text, role.RejectRole if is_safe else role.AcceptRole)
        acts[button] = answer.act
        if is_safe:
            box.setDefaultButton(button)
            box.setEscapeButton(button)
    box.buttonClicked.connect(lambda button: acts[button]())
    box.open()
    _make_room(box)
    return box


def _make_room(box: "QMessageBox") -> None:
    """Give the buttons of a box the room their words need; the box itself would grant them no more than the least."""
    for button in box.buttons():
        button.setMinimumWidth(button.sizeHint().width())
    box.setInformativeText(box.informativeText())


def _box(parent: QWidget, text: str, detail: str, icon: Icon) -> "QMessageBox":
    """Return a box with a text and a quieter detail under it."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(
        QMessageBox.Icon[icon.value], PROGRAM, text, QMessageBox.StandardButton.NoButton, parent
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box


def choose_file(
    parent: QWidget, title: str, kinds: str, folder: Path | None, then: Callable[[Path], None]
) -> "QFileDialog":
    """Let the user choose a file that is there; `kinds` is a filter such as "Working files (*.gbwp)"."""
    dialog = _file_dialog(parent, title, folder, then)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.open()
    return dialog


def choose_target(
    parent: QWidget,
    title: str,
    kinds: str,
    ending: str,
    suggested: Path,
    then: Callable[[Path], None],
    fresh: bool = False,
) -> "QFileDialog":
    """Let the user say where a file is to be written; asks before one that is there would be replaced.

    A `fresh` file never replaces another: it is refused later, so there is nothing to ask.
    """
    dialog = _file_dialog(parent, title, suggested.parent, then)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.setFileMode(dialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(ending)
    dialog.setOption(dialog.Option.DontConfirmOverwrite, fresh)
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def choose_folder(
    parent: QWidget, title: str, folder: Path | None, then: Callable[[Path], None]
) -> "QFileDialog":
    """Let the user choose a folder."""
    dialog = _file_dialog(parent, title, folder, then)
    dialog.setFileMode(dialog.FileMode.Directory)
    dialog.setOption(dialog.Option.ShowDirsOnly)
    dialog.setLabelText(dialog.DialogLabel.Accept, tr("&Choose"))
    dialog.open()
    return dialog


def _file_dialog(
    parent: QWidget, title: str, folder: Path | None, then: Callable[[Path], None]
) -> "QFileDialog":
    """Return a file dialog in a folder that is there."""
    from PySide6.QtWidgets import QFileDialog

    start = folder if folder and folder.is_dir() else Path.home()
    dialog = QFileDialog(parent, title, str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)) if name else None)
    return dialog
