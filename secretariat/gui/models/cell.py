"""What the cells and heads of the register answer when Qt asks."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor

from secretariat.domain.activity import Activity
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS, Column

YEAR = Qt.ItemDataRole.UserRole + 1  # the year of a date in this row that names none
COPIED = Qt.ItemDataRole.UserRole + 2  # what a cell is on the clipboard
_PLACE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def head(column: Column, role: int) -> Any:
    """Return what the head of a column answers."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        case Qt.ItemDataRole.ToolTipRole:
            return tr(column.tip) if column.tip else None
        case Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        case _:
            return None


def shown(activity: Activity | None, column: Column, role: int, language: Language) -> Any:
    """Return what a cell answers; that of the empty row where there is no activity."""
    if activity is None:
        return _empty(column, role)
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return columns.shown(activity, column, language)
        case Qt.ItemDataRole.EditRole:
            held = columns.value(activity, column, language)
            return QDate(held.year, held.month, held.day) if isinstance(held, date) else str(held or "")
        case Qt.ItemDataRole.UserRole:
            return columns.value(activity, column, language)
        case _ if role == COPIED:
            return columns.copied(activity, column, language)
        case Qt.ItemDataRole.ForegroundRole if column.fixed:
            return QColor(theme.colours().muted)
        case Qt.ItemDataRole.TextAlignmentRole:
            return _PLACE
        case _:
            return None


def _empty(column: Column, role: int) -> Any:
    """Return what the empty row shows."""
    if column is COLUMNS[0] and role == Qt.ItemDataRole.DisplayRole:
        return tr("New activity …")
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(theme.colours().muted)
    return _PLACE if role == Qt.ItemDataRole.TextAlignmentRole else None
