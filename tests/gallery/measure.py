"""What the eye would find wrong with a window, measured: words for which a control has no room, tools that are out of sight."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QRadioButton, QToolBar, QToolButton, QWidget

SLACK = 2  # pixels that no eye sees
EDGE = 6  # what a field keeps free behind its words


def faults(shown: QWidget) -> Iterator[str]:
    """Yield what is cut short or hidden in a window or dialog."""
    for widget in (shown, *shown.findChildren(QWidget)):
        if widget.isVisible():
            yield from _of(widget)


def _of(widget: QWidget) -> Iterator[str]:
    """Yield what is cut short or hidden of one widget."""
    match widget:
        case QToolBar() if _hides(widget):
            yield f"tools out of sight: {widget.windowTitle()}"
        case QPushButton() | QCheckBox() | QRadioButton() if widget.text() and not _fits(widget):
            yield f"a button too narrow: {widget.text()}"
        case QToolButton() if _worded(widget) and not _fits(widget):
            yield f"a tool too narrow: {widget.text()}"
        case QLineEdit() if not widget.text() and not _said_whole(widget):
            yield f"a field too narrow: {widget.placeholderText()}"


def _fits(widget: QWidget) -> bool:
    """Say whether a widget is as wide as it asks to be."""
    return widget.width() + SLACK >= widget.sizeHint().width()


def _worded(tool: QToolButton) -> bool:
    """Say whether a tool shows words."""
    return bool(tool.text()) and tool.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly


def _said_whole(field: QLineEdit) -> bool:
    """Say whether a field has room for what it says while it is empty."""
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return field.cursorRect().center().x() + words <= field.width() - EDGE


def _hides(bar: QToolBar) -> bool:
    """Say whether a tool bar has no room for all its tools."""
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    return more is not None and more.isVisible()
