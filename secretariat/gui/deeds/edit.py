"""The Edit menu."""

from PySide6.QtWidgets import QApplication

from secretariat.domain.tongue import tr
from secretariat.gui.frame import Frame


def undo(frame: Frame) -> None:
    """Take the last step back."""
    changes = frame.desk.undo()
    if changes is not None:
        frame.desk.said.emit(tr("Undone: {label}", label=tr(changes.label)))


def redo(frame: Frame) -> None:
    """Do again what was taken back."""
    changes = frame.desk.redo()
    if changes is not None:
        frame.desk.said.emit(tr("Done again: {label}", label=tr(changes.label)))


def cut(_: Frame) -> None:
    """Cut what is selected where the caret stands."""
    _call("cut")


def copy(_: Frame) -> None:
    """Copy what is selected where the caret stands."""
    _call("copy")


def paste(_: Frame) -> None:
    """Paste where the caret stands."""
    _call("paste")


def paste_plain(_: Frame) -> None:
    """Paste the bare words where the caret stands."""
    if not _call("paste_plain"):
        _call("paste")


def select_all(_: Frame) -> None:
    """Select everything where the caret stands."""
    _call("selectAll")


def _call(name: str) -> bool:
    """Call what the widget in focus offers under a name; say whether it does."""
    act = getattr(QApplication.focusWidget(), name, None)
    if callable(act):
        act()
    return callable(act)
