"""What became of each file of an export, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.app.session_export import Outcome, Result
from secretariat.domain import telling
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons
from secretariat.gui.models.finding import WHERE

Index = QModelIndex | QPersistentModelIndex
LANGUAGES = {Language.EN: marked("English"), Language.FR: marked("French"), Language.ES: marked("Spanish")}
FORMATS = {"pdf": marked("PDF"), "xlsx": marked("Excel"), "docx": marked("Word")}
_LOOKS = {
    Outcome.WRITTEN: ("checkmark_circle", "good", marked("Written")),
    Outcome.UNCHANGED: ("checkmark_circle", "muted", marked("Unchanged, left alone")),
    Outcome.FAILED: ("error_circle", "error", marked("Not written")),
}
_ROOT = QModelIndex()


class ResultModel(QAbstractListModel):
    """Grows file by file; a line says paper, language and format, and below it what became of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._results: list[Result] = []

    def clear(self) -> None:
        """Begin again."""
        self.beginResetModel()
        self._results = []
        self.endResetModel()

    def add(self, results: Sequence[Result]) -> None:
        """Add what became of further files."""
        if results:
            count = len(self._results)
            self.beginInsertRows(QModelIndex(), count, count + len(results) - 1)
            self._results += results
            self.endInsertRows()

    def result(self, index: Index) -> Result | None:
        """Return the result of a line."""
        return self._results[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        result = self.result(index)
        if result is None:
            return None
        icon, colour, word = _LOOKS[result.outcome]
        word = tr(word)
        where = f"{result.name} · {tr(LANGUAGES[result.language])} · {tr(FORMATS[result.format])}"
        said = result.told or telling.pair(word, result.path.name)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.DecorationRole:
                return icons.icon(icon, colour)
            case Qt.ItemDataRole.ToolTipRole:
                return str(result.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return telling.pair(f"{word}, {where}", said)
            case _ if role == WHERE:
                return where
        return None
