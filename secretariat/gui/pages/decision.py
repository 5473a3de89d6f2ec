"""The points for decision: what is asked of the body, and what came of it."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.decision import Outcome
from secretariat.domain.finding import Spot
from secretariat.domain.language import Words
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.abreast import Abreast
from secretariat.gui.adopting import Adopting
from secretariat.gui.asking import Asking
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.fields import ChoiceField
from secretariat.gui.models.decision import (
    DUE,
    OUTCOME,
    OWNER,
    PARAGRAPH,
    DecisionList,
    DecisionModel,
    Key,
    asked,
    is_open,
    key,
)
from secretariat.gui.pages.point import Points
from secretariat.gui.panels.decision import PointRecord
from secretariat.gui.whole import Padded

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.decision import Point
    from secretariat.gui.models.decision import Answer

ORDERS = (
    (marked("Paper and paragraph"), -1),
    (marked("Outcome"), OUTCOME),
    (marked("Owner"), OWNER),
    (marked("Due"), DUE),
)
LIST, RECORD = 668, 340  # pixels at 100 %


class DecisionPage(QWidget):
    """A list of the points, and beside it the record of the chosen one.

    `status_text` counts them, `spot_wanted` asks for a paragraph in its paper, `wanted` for an entry of the menus.
    """

    status_text = Signal(str)
    spot_wanted = Signal(object)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the page; it asks for the points when it is shown."""
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._chosen: Key | None = None
        self._asking: Asking[Answer] = Asking(desk, self._take)
        self.model = DecisionModel(desk, self)
        self.list = DecisionList(self.model, self)
        self.table = self._make_table()
        self.field = QLineEdit()
        self.open_only = QCheckBox(tr("O&nly open points"))
        self.order = ChoiceField([(tr(text), order) for text, order in ORDERS])
        self._none = QLabel(wordWrap=True)
        self._blank = Blank("gavel")
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._adopting = Adopting(desk, self.record, lambda: self.point, self)
        self._listen()

    def _make_table(self) -> Points:
        """Return the list of points."""
        table = Points()
        table.setAccessibleName(tr("Points for decision"))
        table.setToolTip(tr("Choose a point to see its record; Enter shows its paragraph"))
        table.setModel(self.list)
        table.setItemDelegate(Padded(table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PARAGRAPH, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PARAGRAPH, theme.scaled(52))
        for at in (OWNER, DUE):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(lambda at, *_: None if at in {OWNER, DUE} else table.share_out())
        for moved in (
            self.list.modelReset,
            self.list.dataChanged,
            self.list.rowsInserted,
            self.list.layoutChanged,
        ):
            moved.connect(lambda *_: table.measure())
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        return table

    def _lay_out(self) -> None:
        """Put head, list and record in their places, each before what is in it: what is moved is dressed again with all that."""
        theme.letter(self._none)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._none.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        self._none.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        full = QWidget(self._stack)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(full)
        self._stack.setCurrentWidget(full)  # until it is known whether there is any point
        page = QVBoxLayout(full)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._make_bar(full))
        splitter = Abreast((LIST, RECORD), full)
        page.addWidget(splitter, 1)
        left = QWidget(splitter)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        self.record = PointRecord(splitter)
        splitter.hold(left, self.record)
        self.record.hide()  # until a point is chosen
        splitter.setStretchFactor(0, 1)
        self.setFocusProxy(self.table)
        chain = (
            self.field,
            self.open_only,
            self.order,
            self.table,
            self.record.go,
            self.record.form.field("outcome"),
        )
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def _make_bar(self, parent: QWidget) -> QToolBar:
        """Return the line above the list: filter and order."""
        self.field.setPlaceholderText(tr("Filter by words"))
        self.field.setAccessibleName(tr("Filter by words"))
        self.field.setToolTip(tr("Show only points with these words; accents and capitals do not count"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(theme.scaled(120))
        self._magnifier = self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        sorted_by = QLabel(tr("Sort &by"))
        sorted_by.setContentsMargins(theme.M, 0, theme.XS, 0)
        sorted_by.setBuddy(self.order)
        self.order.setAccessibleName(tr("Sort by"))
        self.order.setToolTip(tr("The order of the list; a head of a column sorts it too"))
        self.open_only.setToolTip(tr("Leave out what was adopted or withdrawn"))
        self.order.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.order.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        bar = QToolBar(tr("Decision tools"), parent)
        bar.addWidget(self.field)
        bar.addSeparator()
        for widget in (self.open_only, sorted_by, self.order):
            bar.addWidget(widget)
        return bar

    def _listen(self) -> None:
        """Follow the desk, the list and the record."""
        self._desk.changed.connect(self._on_changed)
        self._desk.opened.connect(self._on_opened)
        self._desk.closed.connect(self._on_opened)
        self._desk.settling.connect(self.record.form.settle)
        self.list.modelReset.connect(self._choose_again)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.activated.connect(lambda _: self._go())
        self.table.horizontalHeader().sortIndicatorChanged.connect(
            lambda column, _: self.order.set_value(column)
        )
        self.order.entered.connect(self._on_order)
        self.open_only.toggled.connect(self._filter)
        self.field.textChanged.connect(self._filter)
        self.record.entered.connect(self._store)
        self.record.doubted.connect(self._desk.said)
        self.record.went.connect(self._go)
        self.record.drafted.connect(self._take_draft)
        self._blank.wanted.connect(self._on_blank)

    @property
    def point(self) -> "Point | None":
        """The point that is chosen."""
        return self.list.point(self.table.currentIndex())

    def show_spot(self, spot: Spot) -> bool:
        """Choose a point, and put the caret into a field of its record; say whether it is there."""
        self._catch_up()
        wanted = next((key(point) for point in self.model.points if spot.id in key(point)), None)
        if wanted is None:
            return False
        if not self.list.index_of(wanted).isValid():
            self.open_only.setChecked(False)
            self.field.clear()
        self.table.setCurrentIndex(self.list.index_of(wanted))
        if self.record.form.has(spot.field):
            self.record.form.focus(spot.field)
        return True

    # What is shown

    def _on_opened(self) -> None:
        """Begin anew with another file, or with none."""
        self._chosen = None
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _on_changed(self, changes: "Changes") -> None:
        """Follow a step, at once or when the page is next shown."""
        if not self.isVisible():
            self._stale = True
        elif self._asking.waited_for:
            self._catch_up()
        elif not self._stale and self.model.follow(changes):
            self._show()

    def _catch_up(self, arriving: bool = False) -> None:
        """Ask for the points if they may have changed; who arrives at the page sees it before those of many papers have come."""
        if self._stale and arriving and self._desk.workspace is not None:
            self._stale = False
            self._asking.ask(asked)
            return
        if self._stale or self._asking.waited_for:
            self._stale = False
            self._asking.drop()
            self.model.refresh()
        self._show()

    def _take(self, found: "Answer") -> None:
        """Show the points that were asked for."""
        self.model.show(found)
        self._show()

    def _show(self) -> None:
        """Show what there is."""
        points = self.model.points
        self._stack.setCurrentIndex(1 if points else 0)
        if not points:
            self._say_blank()
        if not self.table.currentIndex().isValid():
            self._choose_again()
        self._show_record()
        open_ones = sum(is_open(point) for point in points)
        self._none.setVisible(self.list.rowCount() == 0)
        said = self.field.text().strip()
        self._none.setText(
            tr("No point says “{said}”.", said=said) if said else tr("Every point is settled.")
        )
        tally = counted(
            "{n} point · {open_ones} open", "{n} points · {open_ones} open", len(points), open_ones=open_ones
        )
        self.status_text.emit(tally if points else "")

    def _show_record(self) -> None:
        """Show the record of the chosen point."""
        point = self.point
        self.record.setVisible(point is not None)
        if point is not None:
            languages = self.model.papers().get(point.paper, ())
            self.record.show_point(point, self.model.sessions(), languages)

    def _say_blank(self) -> None:
        """Say how a paragraph becomes a point for decision."""
        from secretariat.gui.paper import strokes

        self._blank.say(
            tr("No point for decision yet"),
            tr(
                "A numbered paragraph becomes one in its paper: put the caret into it and press {time}. It then "
                "stands here, with its outcome, owner and due date.",
                time=strokes.key_of("decision").toString(),
            ),
            tr("&Go to the first paper") if self.model.papers() else tr("&Import a paper …"),
        )

    def _on_blank(self) -> None:
        """Go to a paper, or have one imported."""
        paper = next(iter(self.model.papers()), None)
        if paper is None:
            self.wanted.emit("file.import")
        else:
            self.spot_wanted.emit(Spot(paper))

    # The list

    def _choose_again(self) -> None:
        """Choose the point that was chosen before, or the first."""
        index = self.list.index_of(self._chosen) if self._chosen else QModelIndex()
        self.table.setCurrentIndex(index if index.isValid() else self.list.index(0, 0))

    def _on_current(self, index: QModelIndex) -> None:
        """Show the record of another point; what was typed into the one before is stored first."""
        self.record.form.settle()
        point = self.list.point(index)
        if point is None:
            return
        self._chosen = key(point)
        self._show_record()
        QTimer.singleShot(0, self, lambda: self.list.stay_with(self._chosen))

    def _on_order(self) -> None:
        """Sort the list."""
        column = self.order.value()
        self.table.sortByColumn(column if isinstance(column, int) else -1, Qt.SortOrder.AscendingOrder)

    def _filter(self) -> None:
        """Show only the points one looks for."""
        self.record.form.settle()
        self.list.stay_with(None)
        self.list.show_open_only(self.open_only.isChecked())
        self.list.show_with(self.field.text())
        self._show()

    # What is done

    def _store(self, field: str, value: object) -> None:
        """Store what was entered."""
        from secretariat.app.commands.decision import EditDecision

        if field == "outcome":
            value = Outcome(str(value))  # a combo box gives back its text alone
        if self._chosen is not None:
            self._desk.do(EditDecision(self._chosen[0], field, value))

    def _take_draft(self) -> None:
        """Take the draft over as the adopted text, in every language of the paper."""
        from secretariat.app.queries.decision import points

        chosen = self.point
        if chosen is None:
            return
        words = Words()
        for language in self.model.papers().get(chosen.paper, ()):
            found = self._desk.ask(points, chosen.paper, language)
            words = words.having(language, next(p.draft for p in found if key(p) == key(chosen)))
        self._store("adopted", words)

    def _go(self) -> None:
        """Ask for the paragraph in its paper."""
        point = self.point
        if point is not None:
            self.spot_wanted.emit(Spot(point.paper, point.block))

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._catch_up(arriving=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was typed before another page is shown."""
        self.record.form.settle()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "table"):
            self.table.measure()
            self._magnifier.setIcon(icons.icon("search"))
