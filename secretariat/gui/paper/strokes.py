"""Which key does what on the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CTRL, _ALT, _SHIFT, _NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
_ALL = _CTRL | _ALT | _SHIFT | Qt.KeyboardModifier.MetaModifier

STROKES: dict[tuple[Qt.KeyboardModifier, Qt.Key], str] = {
    (_NONE, Qt.Key.Key_Return): "split",
    (_NONE, Qt.Key.Key_Enter): "split",
    (_SHIFT, Qt.Key.Key_Return): "break",
    (_SHIFT, Qt.Key.Key_Enter): "break",
    (_NONE, Qt.Key.Key_Backspace): "back",
    (_SHIFT, Qt.Key.Key_Backspace): "back",
    (_CTRL, Qt.Key.Key_Backspace): "word back",
    (_NONE, Qt.Key.Key_Delete): "forward",
    (_CTRL, Qt.Key.Key_Delete): "word forward",
    (_CTRL | _SHIFT, Qt.Key.Key_Delete): "delete",
    (_NONE, Qt.Key.Key_Tab): "deeper",
    (_SHIFT, Qt.Key.Key_Backtab): "shallower",
    (_SHIFT, Qt.Key.Key_Tab): "shallower",
    (_ALT | _SHIFT, Qt.Key.Key_Up): "up",
    (_ALT | _SHIFT, Qt.Key.Key_Down): "down",
    (_CTRL, Qt.Key.Key_B): "strong",
    (_CTRL, Qt.Key.Key_I): "emphasis",
    (_CTRL, Qt.Key.Key_D): "decision",
    (_CTRL, Qt.Key.Key_Y): "redo",
    (_CTRL | _SHIFT, Qt.Key.Key_Z): "redo",
    (_CTRL | _SHIFT, Qt.Key.Key_V): "paste plain",
    (_CTRL | _ALT, Qt.Key.Key_F): "note",
    (_CTRL | _ALT, Qt.Key.Key_R): "reference",
    (_CTRL | _ALT, Qt.Key.Key_M): "comment",
    (_CTRL | _ALT, Qt.Key.Key_0): "paragraph",
    (_CTRL | _ALT, Qt.Key.Key_1): "heading 1",
    (_CTRL | _ALT, Qt.Key.Key_2): "heading 2",
    (_CTRL | _ALT, Qt.Key.Key_3): "heading 3",
    (_CTRL | _ALT, Qt.Key.Key_L): "item",
    (_CTRL | _ALT, Qt.Key.Key_C): "continuation",
}
_STANDARD = (
    (QKeySequence.StandardKey.Undo, "undo"),
    (QKeySequence.StandardKey.Redo, "redo"),
    (QKeySequence.StandardKey.Cut, "cut"),
    (QKeySequence.StandardKey.Paste, "paste"),
)
_QT_ITSELF = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_MOVING = {
    Qt.Key.Key_Left: False,
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Up: False,
    Qt.Key.Key_Down: True,
    Qt.Key.Key_Home: False,
    Qt.Key.Key_End: True,
    Qt.Key.Key_PageUp: False,
    Qt.Key.Key_PageDown: True,
}


def stroke(event: QKeyEvent) -> str:
    """Return the name of the act a key stands for, empty where it stands for none."""
    found = STROKES.get((event.modifiers() & _ALL, Qt.Key(event.key())), "")
    return found or next((name for key, name in _STANDARD if event.matches(key)), "")


def key_of(name: str) -> QKeySequence:
    """Return the key that stands for an act, empty where none does."""
    found = next((pair for pair, act in STROKES.items() if act == name), None)
    if found is not None:
        return QKeySequence(found[0].value | found[1].value)
    return next((QKeySequence(key) for key, act in _STANDARD if act == name), QKeySequence())


def left_to_qt(event: QKeyEvent) -> bool:
    """Say whether Qt may handle a key by itself, because it changes no word."""
    return any(event.matches(key) for key in _QT_ITSELF)


def moves(event: QKeyEvent) -> bool | None:
    """Say whether a key moves the caret forward (True) or back (False); None where it does not move it."""
    if event.modifiers() & (_ALT | Qt.KeyboardModifier.MetaModifier):
        return None
    return _MOVING.get(Qt.Key(event.key()))


def writes(event: QKeyEvent) -> str:
    """Return what a key writes, empty where it writes nothing; AltGr, which comes as Ctrl+Alt, writes too."""
    held = event.modifiers() & (_CTRL | _ALT | Qt.KeyboardModifier.MetaModifier)
    text = event.text()
    return text if text and text.isprintable() and held in (_NONE, _CTRL | _ALT) else ""
