"""The follow-up programme as a tree: phases, under them the kinds of entries, under these the entries."""

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor

from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.models.columns import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secretariat.app.changes import Changes

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    (marked("Title"), "title"),
    (marked("Lead"), "lead"),
    (marked("Actors"), "actors"),
    (marked("Source"), "source"),
    (marked("Status"), "status"),
)
TITLE, LEAD, ACTORS, SOURCE, STATUS = range(len(COLUMNS))
PHASES = {1: marked("Phase 1"), 2: marked("Phase 2"), None: marked("Not tied to a phase")}
KINDS = {
    FollowUpKind.RECOMMENDATION: (marked("Recommendation"), marked("Recommendations")),
    FollowUpKind.COHERENCE_INITIATIVE: (
        marked("Policy coherence initiative"),
        marked("Policy coherence initiatives"),
    ),
    FollowUpKind.DIALOGUE: (marked("Policy development dialogue"), marked("Policy development dialogues")),
    FollowUpKind.FORUM: (marked("Forum"), marked("Forums")),
    FollowUpKind.NATIONAL: (marked("National follow-up"), marked("National follow-up")),
    FollowUpKind.RESEARCH: (marked("Research support"), marked("Research support")),
    FollowUpKind.SUPPORT: (marked("Institutional support"), marked("Institutional support")),
    FollowUpKind.WORK_ITEM: (marked("Work item"), marked("Work items")),
    FollowUpKind.APPRAISAL: (marked("Appraisal"), marked("Appraisals")),
    FollowUpKind.PARTNERSHIP: (marked("Existing partnership"), marked("Existing partnerships")),
    FollowUpKind.REFERRAL: (marked("Referral to a committee"), marked("Referrals to committees")),
    FollowUpKind.PROCESS: (marked("Step of the process"), marked("Steps of the process")),
    FollowUpKind.INSTRUMENT: (marked("Instrument or document"), marked("Instruments and documents")),
}
Key = tuple[int | None, FollowUpKind | None, FollowUpId | None]
_ROOT = QModelIndex()
_SAID = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ForegroundRole,
}
"""What is answered for a cell; Qt asks for as much again, of every cell it paints."""
_OF_HEADING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_OF_ENTRY = _OF_HEADING | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(eq=False, slots=True)
class Node:
    """A phase, a kind in it, or an entry; `key` says which: phase alone, phase and kind, or all three."""

    key: Key
    entry: FollowUp | None = None
    parent: "Node | None" = None
    row: int = 0
    under: "list[Node]" = field(default_factory=list)


class FollowUpModel(QAbstractItemModel):
    """A snapshot of the programme in one language. What is written into a cell goes to the desk as a command."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Begin with none; `refresh` asks for them."""
        super().__init__(parent)
        self._desk = desk
        self._top = Node((None, None, None))
        self._language = Language.EN
        self._entries: Sequence[FollowUp] = ()

    @property
    def language(self) -> Language:
        """The language titles are shown and written in."""
        return self._language

    def show_language(self, language: Language) -> None:
        """Show titles in a language; one that has none there is shown in another, in grey."""
        self._language = language
        self._reword(self._top)

    @property
    def entries(self) -> "Sequence[FollowUp]":
        """The entries in their order."""
        return self._entries

    def follow(self, changes: "Changes") -> bool:
        """Take over what a step changed; say whether anything of it is shown here."""
        if changes.touch("follow_up"):
            self.refresh()
            return True
        return False

    def refresh(self) -> bool:
        """Ask for the programme as it is now, and say whether it was set anew; where only words changed, nothing moves."""
        entries: Sequence[FollowUp] = ()
        if self._desk.workspace is not None:
            from secretariat.app.queries.followup import programme

            entries = self._desk.ask(programme)
        self._entries = entries
        top = _grown(entries)
        if [node.key for node in _walk(top)] == [node.key for node in _walk(self._top)]:
            for old, new in zip(_walk(self._top), _walk(top), strict=True):
                old.entry = new.entry
            self._reword(self._top)
            return False
        self.beginResetModel()
        self._top = top
        self.endResetModel()
        return True

    def _reword(self, node: Node) -> None:
        """Say that everything under a node may read otherwise now."""
        if node.under:
            first, last = node.under[0], node.under[-1]
            end = self.createIndex(last.row, len(COLUMNS) - 1, last)
            self.dataChanged.emit(self.createIndex(first.row, 0, first), end)
        for child in node.under:
            self._reword(child)

    def entry(self, index: Index) -> FollowUp | None:
        """Return the entry of a line, None for a heading."""
        return self._node(index).entry

    def key(self, index: Index) -> Key:
        """Return which phase, kind and entry a line is."""
        return self._node(index).key

    def index_of(self, id: FollowUpId, column: int = TITLE) -> QModelIndex:
        """Return the index of an entry, invalid where it is not in the programme."""
        for node in _walk(self._top):
            if node.entry is not None and node.entry.id == id:
                return self.createIndex(node.row, column, node)
        return QModelIndex()

    def known(self, column: int) -> list[str]:
        """Return what is written in a column already, each once, to choose from while one types."""
        if column == TITLE:
            return []
        return sorted({getattr(entry, COLUMNS[column][1]) for entry in self._entries} - {""})

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a cell."""
        under = self._node(parent).under
        if not (0 <= row < len(under) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, under[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent is another
        """Return the index of what a line stands under."""
        node = self._node(child).parent if child.isValid() else None
        return self.createIndex(node.row, 0, node) if node is not None and node.parent else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lines stand under one."""
        return len(self._node(parent).under) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return tr(COLUMNS[section][0])
                case Qt.ItemDataRole.TextAlignmentRole:
                    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        node = self._node(index)
        if not index.isValid():
            return None
        if node.entry is None:
            return _heading(node, index.column(), role)
        if role not in _SAID:
            return None
        shown = self._text(node.entry, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(shown.split())
            case Qt.ItemDataRole.EditRole:
                return self._written(node.entry, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return shown
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(COLUMNS[index.column()][0])}: {shown or tr('empty')}"
            case Qt.ItemDataRole.ForegroundRole if index.column() == TITLE:
                strange = not node.entry.title[self._language]
                return QColor(theme.colours().muted) if strange else None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell, through the desk."""
        entry = self.entry(index)
        text = " ".join(str(value).split())
        if entry is None or role != Qt.ItemDataRole.EditRole or text == self._written(entry, index.column()):
            return False
        from secretariat.app.commands.followup import EditFollowUp

        name = COLUMNS[index.column()][1]
        path = f"{name}.{self._language}" if index.column() == TITLE else name
        return self._desk.do(EditFollowUp(entry.id, path, text)) is not None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cells of entries be written in."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OF_ENTRY if self.entry(index) else _OF_HEADING

    def _written(self, entry: FollowUp, column: int) -> str:
        """Return what stands in a cell in the language in view."""
        return entry.title[self._language] if column == TITLE else str(getattr(entry, COLUMNS[column][1]))

    def _text(self, entry: FollowUp, column: int) -> str:
        """Return what a cell shows."""
        if column == TITLE:
            return entry.title.best(self._language) or tr("Untitled")
        return self._written(entry, column)

    def _node(self, index: Index) -> Node:
        """Return the node an index stands for, the top for none."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._top


class FollowUpList(QSortFilterProxyModel):
    """The programme as it is looked at: only entries with certain words, under their headings."""

    def __init__(self, model: FollowUpModel, parent: QObject | None = None) -> None:
        """Show all of a model."""
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def show_with(self, words: str) -> None:
        """Show only entries in which all these words stand; accents and capitals do not count."""
        self.beginFilterChange()
        self._words = folded(words).split()
        self.endFilterChange()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; the heading of a kind says how many of its entries are found."""
        if not (self._words and index.column() == TITLE and role == Qt.ItemDataRole.DisplayRole):
            return super().data(index, role)
        source = self.mapToSource(index)
        _, kind, id = self._model.key(source)
        if kind is None or id is not None:
            return super().data(index, role)
        return tr(
            "{kinds} ({rowcount} of {rowcount2})",
            kinds=tr(KINDS[kind][1]),
            rowcount=self.rowCount(index),
            rowcount2=self._model.rowCount(source),
        )

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Say whether an entry is shown; a heading is when something under it is."""
        entry = self._model.entry(self._model.index(row, 0, parent))
        return self.found(entry) if entry is not None else False

    def found(self, entry: FollowUp) -> bool:
        """Say whether an entry has the words one looks for."""
        return not self._words or all(word in _haystack(entry) for word in self._words)

    def entry(self, index: Index) -> FollowUp | None:
        """Return the entry of a line, None for a heading."""
        return self._model.entry(self.mapToSource(index))


def _heading(node: Node, column: int, role: int) -> object:
    """Return what a heading shows: a phase, or a kind with the number of its entries."""
    if column != TITLE or role not in {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.FontRole,
    }:
        return None
    phase, kind, _ = node.key
    if role == Qt.ItemDataRole.FontRole:
        return theme.font(bold=True) if kind is None else None
    return phase_name(phase) if kind is None else f"{tr(KINDS[kind][1])} ({len(node.under)})"


def phase_name(phase: int | None) -> str:
    """Return what a phase is called."""
    return tr(PHASES[phase]) if phase in PHASES else tr("Phase {number}", number=phase)


def _haystack(entry: FollowUp) -> str:
    """Return everything an entry says, to be searched."""
    words = [text for said in (entry.title, entry.detail) for _, text in said]
    named = (entry.lead, entry.actors, entry.source, entry.status, entry.element, tr(KINDS[entry.kind][0]))
    return folded("\n".join((*words, *named)))


def _grown(entries: "Iterable[FollowUp]") -> Node:
    """Return the tree of entries."""
    phases, kinds = list(PHASES), list(KINDS)

    def place(entry: FollowUp) -> tuple[int, int]:
        known = phases.index(entry.phase) if entry.phase in phases else len(phases)
        return known, kinds.index(entry.kind)

    top = Node((None, None, None))
    for phase, in_phase in groupby(sorted(entries, key=place), lambda entry: entry.phase):
        phase_node = _put(top, Node((phase, None, None)))
        for kind, of_kind in groupby(in_phase, lambda entry: entry.kind):
            kind_node = _put(phase_node, Node((phase, kind, None)))
            for entry in of_kind:
                _put(kind_node, Node((phase, kind, entry.id), entry))
    return top


def _put(parent: Node, child: Node) -> Node:
    """Put a node last under another, and return it."""
    child.parent, child.row = parent, len(parent.under)
    parent.under.append(child)
    return child


def _walk(node: Node) -> list[Node]:
    """Return all nodes under one, in reading order."""
    return [found for child in node.under for found in (child, *_walk(child))]
