"""The register of activities: a grid to fill in, search, sort and copy from."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import counted, tr
from secretariat.gui import arrangement, popup, redressing, theme
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.grid import Grid
from secretariat.gui.groups import Groups
from secretariat.gui.models.columns import COLUMNS
from secretariat.gui.pages.register_bar import RegisterBar
from secretariat.gui.pages.register_rows import RegisterRows

if TYPE_CHECKING:
    from secretariat.domain.finding import Spot
    from secretariat.gui.pages.activity import ActivityPanel


PAUSE = 200  # milliseconds after a change before groups are counted again


class RegisterPage(RegisterRows):
    """The register of the file. `wanted` names an entry of the menus, `status_text` counts the rows, `spot_wanted` leads elsewhere."""

    status_text = Signal(str)
    wanted = Signal(str)
    spot_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the register on the desk."""
        super().__init__(desk, parent)
        self.details: ActivityPanel | None = None
        self.groups = Groups(self)
        self.bar = RegisterBar(desk, self)
        self.field, self.states = self.bar.field, self.bar.states
        self.grouping, self.views = self.bar.grouping, self.bar.views
        self._stale = QTimer(self, singleShot=True, interval=PAUSE)
        self._stale.timeout.connect(self._list_groups)
        self._lay_out()
        self._listen()
        self._count()

    def show_spot(self, spot: "Spot") -> bool:
        """Show the activity of a finding; say whether it is in the register."""
        if self.model.row_of(spot.id) < 0:
            self.field.clear()
            self.bar.set_state(None)
            self.bar.set_by("")
            self._group()
            self._filter()
        row = self.model.row_of(spot.id)
        if row < 0:
            return False
        column = next((i for i, column in enumerate(COLUMNS) if column.name == spot.field), 0)
        index = self.model.index(row, column)
        self.grid.setCurrentIndex(index)
        self.grid.scrollTo(index, Grid.ScrollHint.PositionAtCenter)
        self.grid.setFocus()
        return True

    def _lay_out(self) -> None:
        """Put tools above the grid, and behind it what to do while it is empty."""
        self._blank = Blank("table", self)
        self._blank.say(
            tr("The register is empty"),
            tr(
                "It holds what was done: meetings, visits, presentations, each with its date, place and organizer. "
                "An appendix of a paper prints its rows from here."
            ),
            tr("Add the first activit&y"),
        )
        self._blank.wanted.connect(self.add)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._make_middle())
        self._stack.addWidget(self._blank)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.grid)

    def _make_middle(self) -> QSplitter:
        """Return the grid, with the groups beside it while there are any."""
        middle = QSplitter(Qt.Orientation.Horizontal, self, handleWidth=1, childrenCollapsible=False)
        middle.addWidget(self.groups)
        middle.addWidget(self.grid)
        middle.setStretchFactor(1, 1)
        middle.setSizes([theme.scaled(200), theme.scaled(800)])
        self._middle = middle
        return middle

    def show_details(self, shown: bool) -> None:
        """Show the activity at the cursor beside the grid, with all that is its own, or no longer."""
        if self.details is None and shown:
            self.details = self._make_details()
        if self.details is not None:
            self.details.setVisible(shown)

    def _make_details(self) -> "ActivityPanel":
        """Return what shows an activity beside the grid, hidden."""
        from secretariat.gui.pages.activity import ActivityPanel

        details = ActivityPanel(self._desk, self.grid, self.model)
        details.hide()
        details.spot_wanted.connect(self.spot_wanted)
        self._middle.addWidget(details)
        self._middle.setSizes([theme.scaled(180), theme.scaled(560), theme.scaled(360)])
        return details

    def _turn_details(self, shown: bool) -> None:
        """Follow the tool: what is made for it in this turn is shown in the next, so that neither lasts."""
        if shown and self.details is None:
            self.details = self._make_details()
            QTimer.singleShot(
                redressing.PAUSE, self, lambda: self.show_details(self.bar.tools["details"].isChecked())
            )
        else:
            self.show_details(shown)

    def _listen(self) -> None:
        """Follow the model, the filter and the grid."""
        for signal in (
            self.model.modelReset,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.read,
        ):
            signal.connect(self._count)
        for changed in (
            self.model.dataChanged,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.read,
        ):
            changed.connect(self._count_groups_soon)
        for name, act in (
            ("add", self.add),
            ("delete", self.delete),
            ("import", lambda: self.wanted.emit("file.import")),
            ("more", self._open_more),
        ):
            self.bar.tools[name].triggered.connect(act)
        self.bar.tools["details"].toggled.connect(self._turn_details)
        self.addAction(self.bar.tools["details"])
        self.field.textChanged.connect(self._filter)
        self.states.activated.connect(self._filter)
        self.grouping.entered.connect(self._group)
        self.groups.wanted.connect(self._show_group)
        self.views.chosen.connect(self.arrange)
        self.views.asked.connect(lambda: self.views.keep(self.arrangement()))
        header = self.grid.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_columns)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._open_menu)

    def _filter(self) -> None:
        """Show what the filter lets through."""
        self.model.filter(self.field.text(), self.bar.state())
        self._list_groups()

    # Groups and views

    def _group(self) -> None:
        """Group by something else, or by nothing."""
        self.model.group(self.bar.by())
        self._list_groups()

    def _list_groups(self) -> None:
        """List the groups the filter leaves."""
        grouped = bool(self.bar.by())
        self.groups.setHidden(not grouped)
        if grouped:
            self.groups.show_groups(self.model.groups(), self.model.passing())

    def _count_groups_soon(self, *_: object) -> None:
        """List the groups again once the change is over."""
        if self.bar.by():
            self._stale.start()

    def _show_group(self) -> None:
        """Show the group that is chosen."""
        self.model.group(self.bar.by(), self.groups.chosen())
        self._count()

    def arrangement(self) -> dict[str, Any]:
        """Return how the page is arranged."""
        return arrangement.of_grid(self.grid) | {
            "filter": self.field.text(),
            "state": self.bar.state_name(),
            "group": self.bar.by(),
        }

    def arrange(self, kept: dict[str, Any]) -> None:
        """Arrange the page so; an empty arrangement is that of the register itself."""
        arrangement.lay(self.grid, arrangement.PLAIN | kept)
        with QSignalBlocker(self.field):
            self.field.setText(str(kept.get("filter", "")))
        self.bar.set_state(kept.get("state"))
        self.bar.set_by(kept.get("group"))
        self._group()
        self._filter()

    def _open_columns(self, at: QPoint) -> None:
        """Let columns be shown and hidden, where their heads were clicked."""
        self._offer_columns(self.grid.horizontalHeader().mapToGlobal(at))

    def _ask_columns(self) -> None:
        """Let columns be shown and hidden, from the menu."""
        button = self.bar.widgetForAction(self.bar.tools["more"])
        self._offer_columns(button.mapToGlobal(button.rect().bottomLeft()))

    def _offer_columns(self, at: QPoint) -> None:
        """Let columns be shown and hidden."""
        popup.columns(self, self.grid.isColumnHidden, self.grid.setColumnHidden, at)

    def _count(self) -> None:
        """Count the rows, and show what to do where there are none."""
        every, found = self.model.count(), self.model.found()
        self._stack.setCurrentIndex(0 if every or self.model.reading else 1)
        if self.model.reading:
            self.status_text.emit(tr("Reading the register …"))
            return
        many = counted("{n:,} activity", "{n:,} activities", every)
        self.status_text.emit(
            many if found == every else tr("{found:,} of {many} shown", found=found, many=many)
        )

    def _open_menu(self, at: QPoint) -> None:
        """Open the menu of the grid."""
        popup.deeds(
            self,
            (
                (tr("&Add below"), self.add, "Ctrl+Shift+N"),
                (tr("Dup&licate"), self.duplicate, "Ctrl+Shift+R"),
                (tr("&Delete activity"), self.delete, "Ctrl+Shift+Del"),
                popup.GAP,
                (tr("Cu&t"), self.grid.cut, "Ctrl+X"),
                (tr("&Copy"), self.grid.copy, "Ctrl+C"),
                (tr("&Paste"), self.grid.paste, "Ctrl+V"),
                (tr("&Fill down"), self.grid.fill_down, "Ctrl+D"),
                (tr("Cl&ear cells"), self.grid.clear_cells, "Del"),
                popup.GAP,
                *self._more(),
            ),
            self.grid.viewport().mapToGlobal(at),
        )

    def _open_more(self) -> None:
        """Open the menu of what is done less often."""
        button = self.bar.widgetForAction(self.bar.tools["more"])
        popup.deeds(
            self,
            ((tr("Dup&licate"), self.duplicate, "Ctrl+Shift+R"), *self._more()),
            button.mapToGlobal(button.rect().bottomLeft()),
        )

    def _more(self) -> tuple[popup.Deed, ...]:
        """Return what is done less often."""
        return (
            (tr("Move &up"), lambda: self.move_rows(-1), "Alt+Shift+Up"),
            (tr("Move do&wn"), lambda: self.move_rows(1), "Alt+Shift+Down"),
            (tr("Change all c&hosen …"), self.change_all, "Ctrl+Shift+L"),
            (tr("Find activities entered tw&ice …"), self.find_doubles, ""),
            (tr("People a&nd organizations …"), self.name_people, ""),
            (tr("&Send rows out as a sheet …"), self.ask_where, ""),
            (tr("C&olumns …"), self._ask_columns, ""),
            (tr("Show as &pictures"), lambda: self.wanted.emit("view.pictures"), ""),
            (tr("E&xport sheet of one activity"), lambda: self.wanted.emit("file.export-activity"), ""),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Say how much there is."""
        super().showEvent(event)
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Take new widths when the text size changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "grid"):
            self.grid.spread()
