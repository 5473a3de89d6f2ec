"""The navigator's tree: sessions, their agenda items, the papers under each."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain.tongue import tr
from secretariat.gui import icons
from secretariat.gui.desk import Desk
from secretariat.gui.place import Here, Place
from secretariat.gui.rearranging import moving, renaming

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretariat.app.changes import Changes
    from secretariat.app.queries.agenda import OutlineItem, OutlinePaper, OutlineSession
    from secretariat.domain.language import Language

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-secretariat-agenda"
SECOND = Qt.ItemDataRole.UserRole + 1  # the second, smaller line of an entry
KINDS = ("committee", "session", "item", "paper")
_ICONS = {"session": "calendar_ltr", "paper": "document_text"}
_UNDER = {"session": "", "item": "session", "paper": "item"}
_ROOT = QModelIndex()


@dataclass(eq=False, slots=True)
class Node:
    """One entry: its place, its two lines, what F2 edits, and what stands under it."""

    place: Place
    text: str
    second: str = ""
    edited: str = ""
    parent: "Node | None" = None
    row: int = 0
    under: "list[Node]" = field(default_factory=list)
    languages: "tuple[Language, ...]" = ()


class AgendaModel(QAbstractItemModel):
    """A snapshot of the agenda of every session. Renaming and dragging go to the desk as commands."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Show what lies on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._top = Node(Place(""), "")
        self._places: dict[Place, Node] = {}
        desk.opened.connect(self.refresh)
        desk.closed.connect(self.refresh)
        desk.changed.connect(self._on_changed)
        self.refresh()

    def _on_changed(self, changes: "Changes") -> None:
        """Ask anew when the agenda is concerned."""
        if changes.touch(*KINDS):
            self.refresh()

    def refresh(self) -> None:
        """Ask for the agenda as it is now; where only words changed, nothing else moves."""
        top = self._ask()
        if _shape(top) == _shape(self._top):
            self._reword(self._top, top)
            return
        self.beginResetModel()
        self._top = top
        self._places = {node.place: node for node in _walk(top)}
        self.endResetModel()

    def _ask(self) -> Node:
        """Return the tree of the open file, empty when none is open."""
        top = Node(Place(""), "")
        if self._desk.workspace is None:
            return top
        from secretariat.app.queries.agenda import outline

        for session in self._desk.ask(outline).sessions:
            _put(top, _session_node(session))
        return top

    def _reword(self, present: Node, fresh: Node) -> None:
        """Take over the words of a tree of the same shape."""
        for old, new in zip(_walk(present), _walk(fresh), strict=True):
            old.languages = new.languages
            if (old.text, old.second, old.edited) != (new.text, new.second, new.edited):
                old.text, old.second, old.edited = new.text, new.second, new.edited
                index = self._index_of(old)
                self.dataChanged.emit(index, index)

    def place(self, index: Index) -> Place | None:
        """Return the place an index stands for."""
        return self._node(index).place if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """Return the index of a place, invalid where it is not in the file."""
        node = self._places.get(place)
        return self._index_of(node) if node else QModelIndex()

    def first(self) -> Place | None:
        """Return the place to begin with: the last session's first paper, or what there is."""
        if not self._top.under:
            return None
        session = self._top.under[-1]
        papers = [paper for item in session.under for paper in item.under]
        return papers[0].place if papers else session.place

    def here(self, place: Place) -> Here:
        """Return paper, item and session of a place."""
        held: dict[str, str] = {}
        node = self._places.get(place)
        while node is not None:
            held[node.place.kind] = node.place.id
            node = node.parent
        return Here(held.get("session"), held.get("item"), held.get("paper"))  # type: ignore[arg-type]

    def neighbour(self, place: Place) -> Place | None:
        """Return the place to show when this one goes: the next of its kind, the one before, or what it stands under."""
        node = self._places.get(place)
        if node is None or node.parent is None:
            return None
        siblings = node.parent.under
        for row in (node.row + 1, node.row - 1):
            if 0 <= row < len(siblings):
                return siblings[row].place
        return node.parent.place if node.parent is not self._top else None

    def row(self, place: Place) -> tuple[int, int]:
        """Return the position of a place among its siblings, and how many they are; (-1, 0) where it is not there."""
        node = self._places.get(place)
        return (node.row, len(node.parent.under)) if node and node.parent else (-1, 0)

    def text(self, place: Place) -> str:
        """Return the name of a place."""
        node = self._places.get(place)
        return node.text if node else ""

    def languages(self, place: Place) -> "tuple[Language, ...]":
        """Return the languages a paper exists in, none for any other place."""
        node = self._places.get(place)
        return node.languages if node else ()

    def papers(self) -> "Sequence[tuple[Place, str]]":
        """Return every paper with its name."""
        return [
            (node.place, " · ".join(filter(None, (node.text, node.second))))
            for node in _walk(self._top)
            if node.place.kind == "paper"
        ]

    def items(self) -> "Sequence[tuple[Place, str]]":
        """Return every agenda item with its session and name."""
        return [
            (node.place, f"{node.parent.text} – {node.text}")
            for node in _walk(self._top)
            if node.place.kind == "item" and node.parent
        ]

    def move(self, place: Place, steps: int) -> bool:
        """Move an entry up (-1) or down (+1) among its siblings; say whether it moved."""
        node = self._places.get(place)
        if node is None or node.parent is None or not 0 <= node.row + steps < len(node.parent.under):
            return False
        return self._desk.do(moving(place, node.parent.place, node.row + steps)) is not None

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of an entry."""
        under = self._node(parent).under
        if column != 0 or not 0 <= row < len(under):
            return QModelIndex()
        return self.createIndex(row, 0, under[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent is another
        """Return the index of what an entry stands under."""
        node = self._node(child).parent if child.isValid() else None
        return self._index_of(node) if node else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many entries stand under one."""
        return len(self._node(parent).under) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Have one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what an entry shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.text
            case Qt.ItemDataRole.EditRole:
                return node.edited
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return "\n".join(filter(None, (node.text, node.second)))
            case Qt.ItemDataRole.DecorationRole:
                return icons.icon(_ICONS[node.place.kind]) if node.place.kind in _ICONS else None
            case _ if role == SECOND:
                return node.second
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename an entry, through the desk."""
        node = self._node(index)
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or str(value).strip() == node.edited:
            return False
        command = renaming(self._desk, node.place, str(value).strip())
        return command is not None and self._desk.do(command) is not None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every entry be renamed and dragged."""
        able = Qt.ItemFlag
        if not index.isValid():
            return able.ItemIsDropEnabled
        dragged = able.ItemIsDragEnabled | able.ItemIsDropEnabled
        return able.ItemIsEnabled | able.ItemIsSelectable | able.ItemIsEditable | dragged

    def supportedDropActions(self) -> Qt.DropAction:
        """Let entries be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [MIME]

    def mimeData(self, indexes: "Sequence[QModelIndex]") -> QMimeData:
        """Return the place that is dragged."""
        carried = QMimeData()
        if indexes:
            place = self._node(indexes[0]).place
            carried.setData(MIME, f"{place.kind} {place.id}".encode())
        return carried

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Say whether a place may go here."""
        place = self._carried(data)
        return place is not None and self._landing(place, row, self._node(parent)) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move a place, through the desk."""
        place = self._carried(data)
        landing = self._landing(place, row, self._node(parent)) if place else None
        if place is None or landing is None:
            return False
        onto, index = landing
        node = self._places[place]
        if node.parent is onto and node.row < index:
            index -= 1
        if node.parent is onto and node.row == index:
            return False
        return self._desk.do(moving(place, onto.place, index)) is not None

    def _landing(self, place: Place, row: int, under: Node) -> tuple[Node, int] | None:
        """Return under what a place goes, and before which row, when it is let go at a row (-1: on the entry itself).

        Let go on one of its kind, or on what stands under that, it takes that one's place.
        """
        dragged = self._places[place]
        if under.place.kind == _UNDER[place.kind]:
            return under, row if row >= 0 else len(under.under)
        target: Node | None = under
        while target is not None and target.place.kind != place.kind:
            target = target.parent
        if target is None or target.parent is None:
            return None
        below = dragged.parent is target.parent and dragged.row < target.row
        return target.parent, target.row + (1 if below else 0)

    def _carried(self, data: QMimeData) -> Place | None:
        """Return the place that is being dragged, if it is one of ours."""
        kind, _, id = bytes(data.data(MIME).data()).decode().partition(" ")
        place = Place(kind, id)
        return place if place in self._places else None

    def _node(self, index: Index) -> Node:
        """Return the node an index stands for, the top for none."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._top

    def _index_of(self, node: Node) -> QModelIndex:
        """Return the index of a node."""
        return QModelIndex() if node is self._top else self.createIndex(node.row, 0, node)


def _put(parent: Node, child: Node) -> None:
    """Put a node last under another."""
    child.parent, child.row = parent, len(parent.under)
    parent.under.append(child)


def _walk(node: Node) -> "list[Node]":
    """Return all nodes under one, in reading order."""
    return [found for child in node.under for found in (child, *_walk(child))]


def _shape(node: Node) -> list[tuple[Place, Place | None]]:
    """Return what stands under what."""
    return [(child.place, child.parent.place if child.parent else None) for child in _walk(node)]


def _session_node(session: "OutlineSession") -> Node:
    """Return a session with its items."""
    number = session.session.number
    edited = f"{number}{'bis' if session.session.bis else ''}" if number is not None else ""
    node = Node(
        Place("session", session.id), session.name or tr("Session without number"), session.when, edited
    )
    for item in session.items:
        _put(node, _item_node(item))
    return node


def _item_node(item: "OutlineItem") -> Node:
    """Return an agenda item with its papers."""
    node = Node(
        Place("item", item.id), f"{item.ordinal}. {item.title or tr('Untitled item')}", "", item.title
    )
    for paper in item.papers:
        _put(node, _paper_node(paper))
    return node


def _paper_node(paper: "OutlinePaper") -> Node:
    """Return a paper."""
    second = " · ".join(filter(None, (paper.symbol, tr(paper.status.value))))
    text = paper.title or tr("Untitled paper")
    return Node(Place("paper", paper.id), text, second, paper.title, languages=paper.languages)
