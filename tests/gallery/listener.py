"""What somebody who cannot see the window is told of it: every control by role and name, and what is wrong there."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

Role = QAccessible.Role
BUTTONS = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.PageTab,
    Role.Link,
}
ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QAbstractButton: BUTTONS,
    QLineEdit: {Role.EditableText},
    QTextEdit: {Role.EditableText, Role.Document, Role.StaticText},
    QPlainTextEdit: {Role.EditableText, Role.Document, Role.StaticText},
    QComboBox: {Role.ComboBox},
    QAbstractSpinBox: {Role.SpinBox},
    QAbstractSlider: {Role.Slider, Role.ScrollBar},
    QTabBar: {Role.PageTabList},
    QAbstractItemView: {Role.List, Role.Tree, Role.Table},
}
OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def faults(shown: QWidget) -> Iterator[str]:
    """Yield what is wrong with a window or dialog, each fault with the way to its control."""
    for widget in (shown, *shown.findChildren(QWidget)):
        if widget.isVisible() and not widget.objectName().startswith(OF_QT) and not _within_another(widget):
            for fault in chain.from_iterable(of(widget) for of in FAULTS):
                yield f"{fault}: {way(widget, shown)}"


def name(widget: QWidget) -> str:
    """Return what a widget is called when it is read out."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name)


def _acts(widget: QWidget) -> bool:
    """Say whether something can be done with a widget."""
    return isinstance(widget, tuple(ROLES)) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _within_another(widget: QWidget) -> bool:
    """Say whether a widget is a part of a control that speaks for it."""
    parent = widget.parentWidget()
    whole = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar)
    return (
        isinstance(widget, QScrollBar | QHeaderView)
        or isinstance(parent, whole)
        or (widget.isWindow() and not widget.parent())
    )


def _of_name(widget: QWidget) -> Iterator[str]:
    """Yield what is wrong with what a control is called."""
    if not _acts(widget) or widget.focusProxy() is not None:
        return
    if not name(widget).strip():
        yield "without a name"
    if (
        isinstance(widget, QAbstractButton)
        and not widget.text()
        and not (widget.accessibleName() or widget.toolTip())
    ):
        yield "a button with neither text nor tip"
    if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
        yield "a button without text has no tip"


def _of_role(widget: QWidget) -> Iterator[str]:
    """Yield what is wrong with what a control is said to be."""
    told = QAccessible.queryAccessibleInterface(widget)
    for kind, roles in ROLES.items():
        if isinstance(widget, kind) and told.role() not in roles:
            yield f"said to be a {told.role().name}"
    vague = told.role() in {Role.NoRole, Role.Client, Role.Grouping} and not widget.accessibleDescription()
    if vague and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield f"takes the focus and is said to be a {told.role().name}"


def _of_focus(widget: QWidget) -> Iterator[str]:
    """Yield what cannot be reached with Tab."""
    policy = widget.focusPolicy()
    if isinstance(widget, QRadioButton):
        return  # the arrows lead from one to the next
    if (
        policy & Qt.FocusPolicy.ClickFocus
        and not policy & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ):
        yield "takes the focus by the mouse alone"
    if (
        isinstance(widget, QAbstractButton)
        and policy == Qt.FocusPolicy.NoFocus
        and not widget.property("keys")
    ):
        yield "a button that no key reaches"


def _of_label(widget: QWidget) -> Iterator[str]:
    """Yield labels whose letter leads nowhere."""
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        lead = widget.text().replace("&&", "")
        if "&" in lead and "&amp;" not in lead and "&nbsp;" not in lead and widget.buddy() is None:
            yield f"a label whose letter leads nowhere ({widget.text()!r})"


def _of_items(widget: QWidget) -> Iterator[str]:
    """Yield views whose first entries say nothing."""
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return
    model, root = widget.model(), widget.rootIndex()
    for row in range(min(3, model.rowCount(root))):
        wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
        cells = [model.index(row, column, root) for column in range(wide)]
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        if str(model.headerData(row, Qt.Orientation.Vertical) or "").strip("0123456789"):
            continue  # the head of the row speaks for it
        if not any(str(cell.data(role) or "").strip() for cell in cells for role in roles):
            yield f"entry {row + 1} says nothing"


FAULTS = (_of_name, _of_role, _of_focus, _of_label, _of_items)


def way(widget: QWidget, top: QWidget) -> str:
    """Return the way from the window to a widget."""
    way: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not top:
        said = (
            at.objectName()
            or (at.text() if isinstance(at, QAbstractButton | QLabel) else "")
            or at.accessibleName()
        )
        way.append(f"{type(at).__name__}({said[:30]})" if said else type(at).__name__)
        at = at.parentWidget()
    return " < ".join(way[:5])
