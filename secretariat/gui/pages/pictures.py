"""The register as pictures: by month, by involvement, where, timeline and calendar; each mark opens its rows."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.finding import Spot
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models.picture import IDS, BarModel, CalendarModel, SpanModel
from secretariat.gui.pages.bars import Bars

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.domain.picture import Pictures

PAUSE = 600  # milliseconds after a change before the register is counted again


class PicturesPage(QWidget):
    """The pictures of the register. `spot_wanted` leads to a row, `wanted` names an entry of the menus."""

    spot_wanted = Signal(object)
    wanted = Signal(str)
    register_wanted = Signal()
    status_text = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the page, empty."""
        super().__init__(parent)
        self.setAccessibleName(tr("Pictures of the register"))
        self._desk = desk
        self._stale = True
        self._asking: Errand[Pictures] | None = None
        self.found: Pictures | None = None
        self.months, self.involvement, self.where = BarModel(), BarModel(), BarModel()
        self.spans, self.days = SpanModel(), CalendarModel()
        self.tabs = QTabWidget(documentMode=True)
        self.told = QLabel(wordWrap=True)
        self.rows = QListWidget()
        self._blank = Blank("calendar_ltr")
        self.export = QPushButton(icons.icon("table"), tr("&Numbers to Excel"))
        self.print = QPushButton(icons.icon("document_pdf"), tr("&Pictures as PDF"))
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._catch_up)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(lambda: self._on_changed(None))

    def _lay_out(self) -> None:
        """Put head, pictures and rows under one another."""
        heading = QLabel(tr("Pictures of the register"), wordWrap=True)
        theme.letter(heading, "large", bold=True)
        self.export.setToolTip(tr("Write the numbers of every picture as a workbook, a sheet for each"))
        self.export.clicked.connect(lambda: self.wanted.emit("file.export-pictures"))
        self.print.setToolTip(tr("Write all pictures as one document, the numbers below each"))
        self.print.clicked.connect(lambda: self.wanted.emit("file.print-pictures"))
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.print)
        head.addWidget(self.export)
        for name, model in (
            (tr("By &month"), self.months),
            (tr("By &involvement"), self.involvement),
            (tr("&Where"), self.where),
            (tr("&Timeline"), self.spans),
        ):
            self.tabs.addTab(self._list(model, name.replace("&", "")), name)
        self.tabs.addTab(self._calendar(), tr("&Calendar"))
        self.tabs.currentChanged.connect(lambda _: self._show_rows(QModelIndex()))
        self.rows.setAccessibleName(tr("Activities of the mark that is chosen"))
        self.rows.itemActivated.connect(self._go)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        whole.addLayout(head)
        whole.addWidget(self._make_middle(), 1)
        whole.addWidget(self._blank, 1)
        self._blank.hide()
        self._blank.wanted.connect(self.register_wanted)

    def _make_middle(self) -> QSplitter:
        """Return the pictures with the rows of the chosen mark below them."""
        below, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, theme.S, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self.rows, 1)
        below.setLayout(column)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.tabs)
        self._split.addWidget(below)
        self._split.setSizes([theme.scaled(420), theme.scaled(180)])
        return self._split

    def _list(self, model: QAbstractItemModel, name: str) -> QListView:
        """Return a picture of bars."""
        view = QListView()
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setModel(model)
        view.setItemDelegate(Bars(view))
        self._listen(view, name)
        return view

    def _calendar(self) -> QTableView:
        """Return the calendar."""
        view = QTableView()
        view.setModel(self.days)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        _keep_room(view)
        view.setTabKeyNavigation(False)
        self._listen(view, tr("Calendar"))
        return view

    def _listen(self, view: QAbstractItemView, name: str) -> None:
        """Show the rows of the mark one stands on, and go among them with Enter."""
        view.setAccessibleName(name)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(lambda index, _: self._show_rows(index))
        view.activated.connect(lambda _: self._into_rows())

    def show_spot(self, _: Spot) -> bool:
        """Have no spot to show; the register has."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in view."""
        super().showEvent(event)
        self._catch_up()

    def refresh(self) -> None:
        """Count the register, on another thread."""
        workspace = self._desk.workspace
        if workspace is None or self._asking is not None:
            return
        from secretariat.app.queries.picture import pictures

        self._stale = False
        self._asking = Errand(lambda _: workspace.ask(pictures))
        self._asking.when_ended(self._counted)
        self._asking.start()

    def wait(self) -> None:
        """Wait until the register is counted."""
        while self._asking is not None:
            self._asking.wait()

    def _counted(self) -> None:
        """Show the pictures."""
        errand, self._asking = self._asking, None
        try:
            found = errand.answer() if errand else None
        except (Told, RuntimeError):  # the file was closed meanwhile
            return
        if found is not None:
            self._show(found)
        self._catch_up()

    def _show(self, found: "Pictures") -> None:
        """Show the pictures, and what to do where there is nothing to show."""
        from secretariat.domain.picture import calendar

        self.found = found
        self.months.show(found.months)
        self.involvement.show(found.involvement)
        self.where.show(found.where)
        self.spans.show(found.spans)
        self.days.show(calendar(found.spans))
        for part in (self.export, self.print):
            part.setEnabled(bool(found.months))
        self._split.setVisible(bool(found.months))
        self._blank.setVisible(not found.months)
        self._blank.say(
            tr("The register is empty"),
            tr(
                "Once it holds activities, they are shown here by month, by involvement and place, on a timeline and in a "
                "calendar."
            ),
            tr("Go to the &register"),
        )
        self._show_rows(QModelIndex())

    def _show_rows(self, index: QModelIndex) -> None:
        """List the activities of a mark."""
        from secretariat.app.queries.picture import named

        self.rows.clear()
        self.rows.hide()
        ids: Sequence[str] = index.data(IDS) or () if index.isValid() else ()
        if self._desk.workspace is not None and ids:
            for id, name in self._desk.ask(named, ids):
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, id)
                self.rows.addItem(item)
            self.rows.show()
        if index.isValid():
            said = index.data(Qt.ItemDataRole.ToolTipRole)
            self.told.setText(
                tr("{said}. Enter goes to the list, and from there to the row.", said=said)
                if ids
                else f"{said}."
            )
        else:
            self.told.setText(tr("Choose a mark to see its activities."))

    def _into_rows(self) -> None:
        """Go into the list of the activities."""
        if self.rows.count():
            self.rows.setCurrentRow(0)
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, item: QListWidgetItem) -> None:
        """Go to a row of the register."""
        self.spot_wanted.emit(Spot(None, item.data(Qt.ItemDataRole.UserRole)))

    def _on_changed(self, changes: "Changes | None") -> None:
        """Count again after a pause when the register is concerned."""
        if changes is None or changes.touch("activity", "participation", "organization", "person"):
            self._stale = True
            self._pause.start()

    def _catch_up(self) -> None:
        """Count what has changed, if anyone sees it."""
        if self._stale and self.isVisible():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_pause"):
            self.export.setIcon(icons.icon("table"))
            self.print.setIcon(icons.icon("document_pdf"))
            for place in range(self.tabs.count()):
                view = self.tabs.widget(place)
                if isinstance(view, QListView):
                    view.scheduleDelayedItemsLayout()
                elif isinstance(view, QTableView):
                    _keep_room(view)


def _keep_room(calendar: QTableView) -> None:
    """Keep the days of a calendar as wide as a day with a mark; where there is no room for seven it is scrolled."""
    words = QFontMetrics(theme.font()).horizontalAdvance("30  ●99")
    calendar.horizontalHeader().setMinimumSectionSize(words + 2 * theme.S)
