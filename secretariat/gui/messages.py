"""Messages and questions. None of them blocks, and every question has a safe answer for Enter and Esc."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from secretariat.domain.told import Told

PROGRAM = "Secretariat"
Role = QMessageBox.ButtonRole
Icon = QMessageBox.Icon


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question: what its button says, and what is done then."""

    text: str
    act: Callable[[], object] = lambda: None


def tell(parent: QWidget, text: str, detail: str = "", icon: Icon = Icon.Information) -> QMessageBox:
    """Show a message; it stays until it is read, and nothing waits for it."""
    box = _box(parent, text, detail, icon)
    box.addButton("&OK", Role.AcceptRole)
    box.open()
    return box


def tell_of(parent: QWidget, error: Told) -> QMessageBox:
    """Show what the world did: what happened, what is safe, what to do next."""
    from secretariat.app.sentences import sentence

    said, _, rest = sentence(error).partition(". ")
    return tell(parent, f"{said.rstrip('.')}.", rest, Icon.Warning)


def ask(
    parent: QWidget,
    text: str,
    detail: str,
    answers: Sequence[Answer],
    safe: int = -1,
    icon: Icon = Icon.Question,
) -> QMessageBox:
    """Ask a question; the answer at `safe` is given by Enter, Esc and closing the box."""
    box = _box(parent, text, detail, icon)
    acts = {}
    for position, answer in enumerate(answers):
        is_safe = position == safe % len(answers)
        button = box.addButton(answer.text, Role.RejectRole if is_safe else Role.AcceptRole)
        acts[button] = answer.act
        if is_safe:
            box.setDefaultButton(button)
            box.setEscapeButton(button)
    box.buttonClicked.connect(lambda button: acts[button]())
    box.open()
    return box


def _box(parent: QWidget, text: str, detail: str, icon: Icon) -> QMessageBox:
    """Return a box with a text and a quieter detail under it."""
    box = QMessageBox(icon, PROGRAM, text, QMessageBox.StandardButton.NoButton, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box


def choose_file(
    parent: QWidget, title: str, kinds: str, folder: Path | None, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose a file that is there; `kinds` is a filter such as "Working files (*.gbwp)"."""
    dialog = _file_dialog(parent, title, folder, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
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
) -> QFileDialog:
    """Let the user say where a file is to be written; asks before one that is there would be replaced.

    A `fresh` file never replaces another: it is refused later, so there is nothing to ask.
    """
    dialog = _file_dialog(parent, title, suggested.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(ending)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, fresh)
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def choose_folder(
    parent: QWidget, title: str, folder: Path | None, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose a folder."""
    dialog = _file_dialog(parent, title, folder, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "&Choose")
    dialog.open()
    return dialog


def _file_dialog(
    parent: QWidget, title: str, folder: Path | None, then: Callable[[Path], None]
) -> QFileDialog:
    """Return a file dialog in a folder that is there."""
    start = folder if folder and folder.is_dir() else Path.home()
    dialog = QFileDialog(parent, title, str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)) if name else None)
    return dialog
