"""The history of the paragraph at the caret: who changed it, when and how, and the way back to an earlier version."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette, QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain import telling
from secretariat.domain.identity import BlockId, NoteId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import icons, marks, theme, when
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models.history import HistoryModel, Index
from secretariat.gui.panels.panel import Panel
from secretariat.gui.place import Here

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.history import Version
    from secretariat.domain.finding import Spot

PAUSE, SETTLED = 200, 1200  # milliseconds after the caret went elsewhere, and without a change
_CONCERNS = ("block", "note", "moment", "paper")


class Change(QStyledItemDelegate):
    """Draws a version: who and when, what became of the paragraph, and its words with what changed in them."""

    def __init__(self, view: QListView, model: HistoryModel) -> None:
        """Draw the versions of a model; what is laid out once is kept while it fits."""
        super().__init__(view)
        self._model = model
        self._laid: dict[tuple[int, int], QTextDocument] = {}

    def forget(self) -> None:
        """Lay everything out anew."""
        self._laid.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one version."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        made = self._document(index, drawn.rect.width())
        painter.save()
        if index.row():
            painter.setPen(QColor(theme.colours().line))
            painter.drawLine(drawn.rect.topLeft(), drawn.rect.topRight())
        painter.translate(drawn.rect.left() + theme.M, drawn.rect.top() + theme.S)
        made.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a version needs at the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else theme.scaled(280)
        return QSize(width, round(self._document(index, width).size().height()) + 2 * theme.S)

    def _document(self, index: Index, width: int) -> QTextDocument:
        """Return a version laid out."""
        key = index.row(), width
        if key not in self._laid:
            version = self._model.version(index)
            text = self._html(version) if version else ""
            self._laid[key] = marks.document(text, width - 2 * theme.M)
        return self._laid[key]

    def _html(self, version: "Version") -> str:
        """Return a version as rich text."""
        from html import escape

        colours, small = theme.colours(), f"font-size: {theme.font('small').pointSizeF():.1f}pt"
        quiet = f"{small}; color: {colours.muted}"
        times = when.between(version.first, version.last)
        lines = [
            f"<b>{escape(self._model.by(version))}</b> "
            f'<span style="{quiet}">{escape(self._model.placed(times, version))}</span>'
        ]
        if version.acts:
            said = ", ".join(version.acts)
            lines.append(f"<i>{escape(said[:1].upper() + said[1:])}</i>")
        for wording in version.wordings:
            name = self._model.named(wording)
            before = f'<span style="{quiet}">{escape(name)}: </span>' if name else ""
            lines.append(before + marks.html(wording.shown, short=True))
        return "<br>".join(lines)


class HistoryPanel(Panel):
    """Lists the versions of the paragraph or footnote the caret stands in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the panel, empty."""
        super().__init__(parent)
        self._desk = desk
        self._paper: PaperId | None = None
        self._of = ""
        self._asking: Errand[tuple[str, tuple[Version, ...], Language]] | None = None
        self._stale = False
        self.model = HistoryModel(self)
        self.list = QListView(uniformItemSizes=False)
        self._change = Change(self.list, self.model)
        self.told = QLabel(wordWrap=True)
        self.restore = QPushButton(tr("&Restore this as a new version"))
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        desk.stood.connect(self._on_stood)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._begin)
        desk.closed.connect(self._forget)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.list.activated.connect(lambda _: self.bring_back())
        self.restore.clicked.connect(self.bring_back)
        self._begin()

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        self.list.setAccessibleName(tr("Versions of the paragraph"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._change)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(20)
        self.told.setContentsMargins(theme.M, theme.M, theme.M, theme.S)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.restore.setIcon(icons.icon("history"))
        self.restore.setToolTip(tr("Give the paragraph the words it had then; undo takes this back (Enter)"))
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        foot.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show the history of a paragraph of the paper in view."""
        if here.paper != self._paper:
            self._paper = here.paper
            self._turn_to(self._desk.spot)

    def refresh(self) -> None:
        """Ask for the history again, on another thread, if it is to be seen."""
        self._pause.stop()
        workspace, paper, of = self._desk.workspace, self._paper, self._of
        if workspace is None or paper is None or not of or not self.isVisible():
            self._stale = bool(of)
            return
        if self._asking is not None:
            self._stale = True
            return
        from secretariat.app.queries.history import named

        self._asking = Errand(lambda _: workspace.look(named, of, paper))
        self._asking.when_ended(lambda: self._found(of))
        self._asking.start()

    def wait(self) -> None:
        """Wait until the history is shown as it is now."""
        self.refresh()
        while self._asking is not None:
            self._asking.wait()

    def bring_back(self) -> None:
        """Give the paragraph the words of the version that is chosen."""
        from secretariat.app.commands.restoring import RestoreNote, RestoreWords
        from secretariat.domain.paper import Note

        version = self._version()
        if version is None or not self.restore.isEnabled():
            return
        self._desk.settling.emit()
        of = self._of
        is_note = self._desk.ask(lambda at: at.read.find(Note, of)) is not None
        made = RestoreNote(NoteId(of), version.texts) if is_note else RestoreWords(BlockId(of), version.texts)
        if self._desk.do(made) is not None:
            self._desk.said.emit(
                tr("The words of {when} are back; Ctrl+Z takes this back.", when=when.said(version.last))
            )

    def _version(self) -> "Version | None":
        """Return the version that is chosen."""
        return self.model.version(self.list.currentIndex())

    def _begin(self) -> None:
        """Show the paragraph the caret stands in."""
        from secretariat.app.places import who

        try:
            self.model.device = who(self._desk.home).device
        except Told:  # this computer has no name yet; every version then says where it was made
            self.model.device = ""
        self._turn_to(self._desk.spot)

    def _forget(self) -> None:
        """Show nothing."""
        self._paper = None
        self._turn_to(None)

    def _on_stood(self, spot: "Spot") -> None:
        """Follow the caret."""
        if spot.id != self._of:
            self._turn_to(spot)

    def _turn_to(self, spot: "Spot | None") -> None:
        """Turn to another paragraph."""
        self._of = spot.id if spot is not None and spot.paper == self._paper else ""
        if not self._of:
            self._show("", ())
        self._pause.start(PAUSE)

    def _on_changed(self, changes: "Changes") -> None:
        """Look again after a pause."""
        if changes.touch(*_CONCERNS):
            self._pause.start(SETTLED)

    def _found(self, of: str) -> None:
        """Show what was found, unless the caret stands elsewhere by now."""
        errand, self._asking = self._asking, None
        try:
            name, found, self.model.leading = errand.answer() if errand else ("", (), Language.EN)
        except (Told, RuntimeError):  # the paragraph or the file went meanwhile
            name, found = "", ()
        if of == self._of:
            self._show(name, found)
        if self._stale or of != self._of:
            self._stale = False
            self.refresh()

    def _show(self, name: str, found: "tuple[Version, ...]") -> None:
        """Show the versions of a paragraph."""
        chosen = self._version() if self.list.currentIndex().row() > 0 else None
        self._change.forget()
        self.model.show(found)
        rows = range(self.model.rowCount())
        same = (at for at in rows if self.model.version(self.model.index(at)) == chosen)
        self.list.setCurrentIndex(self.model.index(next(same, 0)) if rows else QModelIndex())
        self.list.setVisible(bool(rows))
        self.restore.setVisible(bool(rows))
        count = sum(bool(version.texts) for version in found)
        several = counted("one version", "{n} versions", count)
        nothing = tr("Stand in a paragraph or footnote of a paper to see who changed it, when and how.")
        self.told.setText(telling.pair(f"{name[:1].upper()}{name[1:]}", several) if rows else nothing)
        self._allow()

    def _allow(self) -> None:
        """Offer to bring back what has words that are not those of today."""
        version, newest = self._version(), self._newest()
        self.restore.setEnabled(
            version is not None
            and bool(version.texts)
            and newest is not None
            and version.texts != newest.texts
        )

    def _newest(self) -> "Version | None":
        """Return the version that stands now."""
        held = (self.model.version(self.model.index(at)) for at in range(self.model.rowCount()))
        return next((version for version in held if version is not None and version.texts), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another panel was shown."""
        super().showEvent(event)
        self._pause.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "restore"):
            self.restore.setIcon(icons.icon("history"))
            self._lay_out_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """Lay the list out for another width or font."""
        self._change.forget()
        self.list.scheduleDelayedItemsLayout()
