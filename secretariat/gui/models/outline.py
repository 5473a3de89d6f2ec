"""The outline of a paper as a tree: headings, under them paragraphs, under those their items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from secretariat.app import sections
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import theme

if TYPE_CHECKING:
    from secretariat.app.queries.section import PaperOutline, Part

Index = QModelIndex | QPersistentModelIndex
TIP = 300  # characters of a line that its tip shows
MIME = "application/x-secretariat-part"
NAMES = {
    Kind.HEADING: marked("Section"),
    Kind.PARAGRAPH: marked("Paragraph"),
    Kind.SUBITEM: marked("Item"),
    Kind.TABLE: marked("Table"),
    Kind.CONTINUATION: marked("Continuation"),
}
_EMPTY = {Kind.HEADING: marked("(heading without words)"), Kind.TABLE: marked("Table")}
_ROOT = QModelIndex()


@dataclass(eq=False, slots=True)
class Node:
    """One line of the tree: its part (None at the top), and what stands under it."""

    part: "Part | None"
    parent: "Node | None" = None
    under: "list[Node]" = field(default_factory=list)

    @property
    def row(self) -> int:
        """Its place among its siblings."""
        return self.parent.under.index(self) if self.parent else 0


def _words(part: "Part") -> str:
    """Return the words of a line with their number."""
    return " ".join(filter(None, (part.label, part.text or tr(_EMPTY.get(part.kind, "…")))))


class OutlineModel(QAbstractItemModel):
    """A snapshot of an outline, taken over line by line. `dropped` asks for a part to go before another (None: last)."""

    dropped = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with an empty paper."""
        super().__init__(parent)
        self._top = Node(None)
        self._nodes: dict[str, Node] = {}
        self._gone: list[Node] = []  # views may still hold an index of what has just left
        self.blocks: Sequence[Part] = ()

    def show(self, outline: "PaperOutline | None") -> None:
        """Show another outline; only what is different comes, goes or is written anew."""
        self.blocks = outline.blocks if outline else ()
        fresh, self._gone = _tree(outline.parts if outline else ()), []
        self._bring(self._top, fresh)
        self._nodes = {node.part.id: node for node in _walk(self._top) if node.part}

    def clear(self) -> None:
        """Show nothing, as before another paper is shown."""
        self.beginResetModel()
        self._top, self._nodes, self.blocks = Node(None), {}, ()
        self._gone = []
        self.endResetModel()

    def part(self, index: Index) -> "Part | None":
        """Return the part of a line."""
        return self._node(index).part if index.isValid() else None

    def index_of(self, id: str) -> QModelIndex:
        """Return the line of a block, or of what it belongs to where it has none of its own."""
        node = self._nodes.get(id)
        place = next((place for place, block in enumerate(self.blocks) if block.id == id), -1)
        while node is None and place > 0:
            place -= 1
            node = self._nodes.get(self.blocks[place].id)
        return self._index_of(node) if node else QModelIndex()

    # Taking over

    def _bring(self, present: Node, fresh: Node) -> None:
        """Bring what stands under a node to what it is by now."""
        old, new = _ids(present), _ids(fresh)
        least, first, last = min(len(old), len(new)), 0, 0
        while first < least and old[first] == new[first]:
            first += 1
        while last < least - first and old[-1 - last] == new[-1 - last]:
            last += 1
        self._remove(present, first, len(old) - last)
        self._insert(present, fresh.under[first : len(new) - last], first)
        for node, other in zip(present.under, fresh.under, strict=True):
            if node is not other:
                self._reword(node, other)
                self._bring(node, other)

    def _remove(self, node: Node, first: int, behind: int) -> None:
        """Take out what stands under a node from one row up to another."""
        if first < behind:
            self.beginRemoveRows(self._index_of(node), first, behind - 1)
            self._gone += node.under[first:behind]
            del node.under[first:behind]
            self.endRemoveRows()

    def _insert(self, node: Node, fresh: list[Node], row: int) -> None:
        """Put new nodes, with all under them, under a node."""
        if fresh:
            self.beginInsertRows(self._index_of(node), row, row + len(fresh) - 1)
            node.under[row:row] = fresh
            for one in fresh:
                one.parent = node
            self.endInsertRows()

    def _reword(self, node: Node, fresh: Node) -> None:
        """Take over the words of a line."""
        if node.part != fresh.part:
            node.part = fresh.part
            index = self._index_of(node)
            self.dataChanged.emit(index, index)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a line."""
        under = self._node(parent).under
        if column != 0 or not 0 <= row < len(under):
            return QModelIndex()
        return self.createIndex(row, 0, under[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent is another
        """Return the index of what a line stands under."""
        node = self._node(child).parent if child.isValid() else None
        return self._index_of(node) if node else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lines stand under one."""
        return len(self._node(parent).under) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Have one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        part = self.part(index)
        if part is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(part)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{shorten(_words(part), TIP, placeholder=' …')}\n{tally(part)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{tr(NAMES[part.kind])} {part.label} {part.text}".replace("  ", " ").strip()
                return f"{said}, {tally(part)}"
            case Qt.ItemDataRole.FontRole if part.kind is Kind.HEADING:
                return theme.font(bold=part.level == 1)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be dragged."""
        able = Qt.ItemFlag
        if not index.isValid():
            return able.ItemIsDropEnabled
        return able.ItemIsEnabled | able.ItemIsSelectable | able.ItemIsDragEnabled | able.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Let lines be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the part that is dragged."""
        carried = QMimeData()
        part = self.part(indexes[0]) if indexes else None
        if part is not None:
            carried.setData(MIME, part.id.encode())
        return carried

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Say whether a part may go here."""
        id = _carried(data)
        return id in self._nodes and sections.may_land(self.blocks, id, self._before(id, row, parent))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for a part to be moved."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        id = _carried(data)
        self.dropped.emit(id, self._before(id, row, parent))
        return True

    def _before(self, id: str, row: int, parent: Index) -> str | None:
        """Return before which block a part goes that is let go at a row (-1: on the line itself); None is the end.

        A paragraph let go on a heading goes to the top of its section; anything else to the end of what it is let go on.
        """
        under = self._node(parent)
        if 0 <= row < len(under.under):
            part = under.under[row].part
            return part.id if part else None
        if under.part is None:
            return None
        ids = [block.id for block in self.blocks]
        place = ids.index(under.part.id)
        dragged = self._nodes[id].part
        onto_heading = row < 0 and under.part.kind is Kind.HEADING
        if onto_heading and dragged is not None and dragged.kind is not Kind.HEADING:
            behind = place + 1
        else:
            behind = sections.end(self.blocks, place)
        return ids[behind] if behind < len(ids) else None

    def _node(self, index: Index) -> Node:
        """Return the node an index stands for, the top for none."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._top

    def _index_of(self, node: Node) -> QModelIndex:
        """Return the index of a node."""
        return QModelIndex() if node is self._top else self.createIndex(node.row, 0, node)


def tally(part: "Part") -> str:
    """Return how many paragraphs and words there are in a part."""
    words = counted("{n:,} word", "{n:,} words", part.words)
    if part.kind is not Kind.HEADING:
        return words
    return f"{counted('{n:,} paragraph', '{n:,} paragraphs', part.paragraphs)} · {words}"


def _tree(parts: "Sequence[Part]") -> Node:
    """Return the tree of parts in reading order."""
    top = Node(None)
    above = [top]
    for part in parts:
        del above[part.depth + 1 :]
        node = Node(part, above[-1])
        above[-1].under.append(node)
        above.append(node)
    return top


def _ids(node: Node) -> list[str]:
    """Return the ids of what stands under a node."""
    return [child.part.id for child in node.under if child.part]


def _walk(node: Node) -> Iterator[Node]:
    """Yield all nodes under one, in reading order."""
    for child in node.under:
        yield child
        yield from _walk(child)


def _carried(data: QMimeData) -> str:
    """Return the id of the part that is being dragged."""
    return bytes(data.data(MIME).data()).decode("ascii", "replace")
