"""What the secretary should know before the paper goes out; a line leads to its spot."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models.finding import WHERE, FindingModel
from secretariat.gui.panels.panel import Panel
from secretariat.gui.place import Here

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.domain.finding import Finding

PAUSE = 1200  # milliseconds after a change before the paper is looked through again
Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Line(QStyledItemDelegate):
    """Draws a finding: where it is, in grey, and under it the whole sentence."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one finding."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        text, icon = drawn.text, QIcon(drawn.icon)
        drawn.text = ""
        drawn.icon = QIcon()
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        side = theme.scaled(20)
        room = _room(drawn.rect)
        icon.paint(painter, QRect(drawn.rect.left() + theme.M, room.top(), side, side))
        painter.save()
        painter.setFont(theme.font("small"))
        painter.setPen(drawn.palette.color(QPalette.ColorRole.PlaceholderText))
        where = str(index.data(WHERE) or "")
        head = painter.boundingRect(room, _WRAP, where)
        painter.drawText(room, _WRAP, where)
        painter.setFont(theme.font())
        painter.setPen(drawn.palette.color(QPalette.ColorRole.Text))
        painter.drawText(room.adjusted(0, head.height() + 2, 0, 0), _WRAP, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the sentence needs at the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else theme.scaled(280)
        room = _room(QRect(0, 0, width, 10_000))
        small, plain = QFontMetrics(theme.font("small")), QFontMetrics(theme.font())
        head = small.boundingRect(room, _WRAP, str(index.data(WHERE) or "")).height()
        body = plain.boundingRect(room, _WRAP, str(index.data() or "")).height()
        return QSize(width, head + body + 2 * theme.M)


def _room(rect: QRect) -> QRect:
    """Return where the words of a line stand."""
    left = theme.M + theme.scaled(20) + theme.M
    return rect.adjusted(left, theme.M - 2, -theme.M, 0)


class FindingsPanel(Panel):
    """The findings about the paper in view."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the list, empty."""
        super().__init__(parent)
        self._desk = desk
        self._paper: PaperId | None = None
        self._asking: Errand[tuple[Finding, ...]] | None = None
        self._stale = False
        self.model = FindingModel(self)
        self.list = QListView(wordWrap=True, uniformItemSizes=False)
        self.list.setAccessibleName(tr("Findings"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(Line(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self._told = QLabel(wordWrap=True)
        self._told.setContentsMargins(theme.M, theme.M, theme.M, theme.S)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._pause.start)
        desk.closed.connect(lambda: self.show_paper(None))
        self._say(0)

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show the findings about the paper in view, whatever its language."""
        self.show_paper(here.paper)

    def show_paper(self, paper: PaperId | None) -> None:
        """Show the findings about a paper, or nothing."""
        if paper != self._paper:
            self._paper = paper
            self.model.show(())
            self._say(0)
            self._pause.start(0)

    def refresh(self) -> None:
        """Look the paper through again, on another thread."""
        if self._paper is None or self._desk.workspace is None:
            return
        if self._asking is not None:
            self._stale = True
            return
        from secretariat.app.queries.finding import findings

        workspace, paper = self._desk.workspace, self._paper
        self._asking = Errand(lambda _: workspace.look(findings, paper))
        self._asking.when_ended(lambda: self._found(paper))
        self._asking.start()

    def wait(self) -> None:
        """Wait until the paper has been looked through."""
        self._pause.stop()
        self.refresh()
        while self._asking is not None:
            self._asking.wait()
            QApplication.processEvents()

    def _found(self, paper: PaperId) -> None:
        """Show what was found, unless another paper is in view by now."""
        errand, self._asking = self._asking, None
        try:
            findings = errand.answer() if errand else ()
        except (Told, RuntimeError):  # the paper or the file was closed meanwhile
            findings = ()
        if paper == self._paper:
            self.model.show(findings)
            self._say(len(findings))
        if self._stale or paper != self._paper:
            self._stale = False
            self.refresh()

    def _say(self, count: int) -> None:
        """Say how many findings there are, or why there are none."""
        if self._paper is None:
            text = tr("Choose a paper to see what to know before it goes out.")
        elif count == 0:
            text = tr("Nothing to remark in this paper.")
        else:
            text = counted(
                "{n} finding. Choose one to go to its place.",
                "{n} findings. Choose one to go to its place.",
                count,
            )
        self._told.setText(text)
        self.list.setVisible(count > 0)
        self.counted.emit(count)

    def _on_changed(self, changes: "Changes") -> None:
        """Look again after a pause."""
        if changes.touched:
            self._pause.start()

    def _on_activated(self, index: QModelIndex) -> None:
        """Go to the spot of a finding."""
        finding = self.model.finding(index)
        if finding is not None:
            self.spot_wanted.emit(finding.spot)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "list"):
            self.list.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()
