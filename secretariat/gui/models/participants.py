"""Who takes part in which mechanism: people and organizations in rows, mechanisms in columns, in each cell the reason why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.app.queries.participants import Matrix, Party
from secretariat.domain.followup import FollowUp
from secretariat.domain.language import Language
from secretariat.domain.link import Link
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.models.followup import KINDS

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LONGEST = 52  # letters of a mechanism above its column


class ParticipantModel(QAbstractTableModel):
    """A snapshot of the matrix; what is written into a cell goes to `set_why`."""

    def __init__(
        self, set_why: Callable[[Party, FollowUp, str], None], parent: QObject | None = None
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._set_why = set_why
        self._matrix = Matrix((), (), {})
        self.parties: Sequence[Party] = ()

    def show_matrix(self, matrix: Matrix, parties: Sequence[Party]) -> None:
        """Show some of the parties of a matrix; where only cells changed, nothing moves."""
        same = (list(parties), matrix.mechanisms) == (list(self.parties), self._matrix.mechanisms)
        if not same:
            self.beginResetModel()
        self._matrix, self.parties = matrix, parties
        if not same:
            self.endResetModel()
        elif parties and matrix.mechanisms:
            last = self.index(len(parties) - 1, len(matrix.mechanisms) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def party(self, row: int) -> Party:
        """Return the party of a row."""
        return self.parties[row]

    def mechanism(self, column: int) -> FollowUp:
        """Return the mechanism of a column."""
        return self._matrix.mechanisms[column]

    def link(self, index: Index) -> Link | None:
        """Return the link of a cell, None where the party does not take part."""
        party, mechanism = self.party(index.row()), self.mechanism(index.column())
        return self._matrix.links.get((party.id, mechanism.id))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many parties there are."""
        return 0 if parent.isValid() else len(self.parties)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many mechanisms there are."""
        return 0 if parent.isValid() else len(self._matrix.mechanisms)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a party or a mechanism."""
        across = orientation is Qt.Orientation.Horizontal
        held = self._matrix.mechanisms if across else self.parties
        if not 0 <= section < len(held):
            return None
        one = held[section]
        if isinstance(one, Party):
            shown = {
                Qt.ItemDataRole.DisplayRole: one.short or one.name,
                Qt.ItemDataRole.ToolTipRole: one.name,
            }
            return shown.get(Qt.ItemDataRole(role))
        title = " ".join(one.title.best(Language.EN).split()) or tr("Untitled")
        if role == Qt.ItemDataRole.DisplayRole:
            return title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"
        return f"{title}\n{tr(KINDS[one.kind][0])}" if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return why a party takes part."""
        if not index.isValid():
            return None
        link = self.link(index)
        why = (link.note or tr("takes part")) if link is not None else ""
        party, mechanism = self.party(index.row()), self.mechanism(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return why
            case Qt.ItemDataRole.EditRole:
                return link.note if link is not None else ""
            case Qt.ItemDataRole.ToolTipRole:
                return f"{party.name}\n{mechanism.title.best(Language.EN)}\n{why or tr('does not take part')}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{party.name}, {mechanism.title.best(Language.EN)}: {why or tr('does not take part')}"
            case Qt.ItemDataRole.BackgroundRole if why:
                from PySide6.QtGui import QColor

                return QColor(theme.colours().hover)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write why a party takes part; nothing where it does not."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._set_why(self.party(index.row()), self.mechanism(index.column()), " ".join(str(value).split()))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be written in."""
        able = Qt.ItemFlag
        if not index.isValid():
            return able.NoItemFlags
        return able.ItemIsEnabled | able.ItemIsSelectable | able.ItemIsEditable | able.ItemNeverHasChildren
