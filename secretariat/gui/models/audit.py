"""The changes of a file as a table of any length: the rows in view are asked for a page at a time, on another thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain.told import Told
from secretariat.domain.tongue import marked, tr
from secretariat.gui import when
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.queries.audit import Act, Names
    from secretariat.app.workspace import Reading

Index = QModelIndex | QPersistentModelIndex
HEADS = (marked("When"), marked("Who"), marked("Machine"), marked("Paper"), marked("What"), marked("Change"))
PAGE = 100
_ROOT = QModelIndex()


class AuditModel(QAbstractTableModel):
    """Shows changes by their numbers; what has not come yet is empty for a moment."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._desk = desk
        self._numbers: tuple[int, ...] = ()
        self._acts: dict[int, Act] = {}
        self._missing: list[int] = []
        self._names: list[Names] = []
        self._asking: Errand[tuple[Act, ...]] | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of all changes it shows, in order."""
        return self._numbers

    def show(self, numbers: tuple[int, ...]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._numbers, self._acts, self._missing, self._names = numbers, {}, [], []
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many changes there are."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        act = self._acts.get(index.row())
        if act is None:
            self._want(index.row() // PAGE)
            return None
        if index.column() == 0:
            full = role == Qt.ItemDataRole.ToolTipRole
            return when.in_full(act.at) if full else when.said(act.at)
        return (act.author, act.device, act.paper, act.where, act.what)[index.column() - 1]

    def wait(self) -> None:
        """Wait until every page asked for has come."""
        while self._asking is not None:
            self._asking.wait()

    def _want(self, page: int) -> None:
        """Have a page asked for, the one wanted last first."""
        if page not in self._missing:
            self._missing.append(page)
        if self._asking is None:
            self._ask()

    def _ask(self) -> None:
        """Ask for the next page."""
        from secretariat.app.queries import audit

        workspace, names = self._desk.workspace, self._names
        if not self._missing or workspace is None:
            return
        page, numbers = self._missing[-1], self._numbers
        some = numbers[page * PAGE : (page + 1) * PAGE]

        def read(at: "Reading") -> "tuple[Act, ...]":
            names[:] = names or [audit.Names(at)]
            return audit.acts(at, some, names[0])

        self._asking = Errand(lambda _: workspace.look(read))
        self._asking.when_ended(lambda: self._came(page, numbers))
        self._asking.start()

    def _came(self, page: int, numbers: tuple[int, ...]) -> None:
        """Show a page, unless other changes are shown by now."""
        errand, self._asking = self._asking, None
        try:
            acts = errand.answer() if errand else ()
        except (Told, RuntimeError):  # the file was closed meanwhile
            return
        if numbers == self._numbers:
            self._missing.remove(page)
            first = page * PAGE
            self._acts |= {first + at: act for at, act in enumerate(acts)}
            self.dataChanged.emit(self.index(first, 0), self.index(first + len(acts) - 1, len(HEADS) - 1))
        self._ask()
