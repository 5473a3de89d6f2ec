"""The findings about a paper, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain import telling
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons

Index = QModelIndex | QPersistentModelIndex
WHERE = Qt.ItemDataRole.UserRole + 1
_LOOKS = {
    Severity.ERROR: ("error_circle", "error", marked("Error")),
    Severity.WARNING: ("warning", "warning", marked("Warning")),
    Severity.NOTICE: ("info", "notice", marked("Notice")),
}
_ROOT = QModelIndex()


class FindingModel(QAbstractListModel):
    """A snapshot of the findings, the gravest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._findings: Sequence[Finding] = ()

    def show(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        if tuple(findings) != tuple(self._findings):
            self.beginResetModel()
            self._findings = tuple(findings)
            self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """Return the finding of a line."""
        return self._findings[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many findings there are."""
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        finding = self.finding(index)
        if finding is None:
            return None
        icon, colour, word = _LOOKS[finding.severity]
        word = tr(word)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return finding.detail
            case Qt.ItemDataRole.DecorationRole:
                return icons.icon(icon, colour)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{word} – {finding.where}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return telling.pair(f"{word}, {finding.where}", finding.detail)
            case _ if role == WHERE:
                return finding.where
        return None
