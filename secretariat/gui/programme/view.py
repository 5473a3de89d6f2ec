"""What every view of the follow-up programme does: it asks when it is shown, and again when something of its own has changed."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.identity import FollowUpId
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme, whole
from secretariat.gui.desk import Desk
from secretariat.gui.models.columns import folded
from secretariat.gui.redressing import once_dressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretariat.app.changes import Changes


class View(QWidget):
    """A view with a bar of tools, a filter first among them.

    `status_text` counts what is shown, `chosen` carries the entry that is chosen, `opened` the one whose record is wanted,
    `spot_wanted` a spot elsewhere, `wanted` an entry of the menus that is to be done; `list_wanted` says that an entry is to be chosen or added in the list.
    """

    status_text = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)
    spot_wanted = Signal(object)
    wanted = Signal(str)
    list_wanted = Signal()
    kinds: ClassVar[tuple[str, ...]] = ("follow_up", "wording")

    def __init__(self, desk: Desk, name: str, filtered: str = "", parent: QWidget | None = None) -> None:
        """Lay out the bar; `filtered` says what the filter looks for, without it there is none."""
        super().__init__(parent)
        self.desk = desk
        self.entry: FollowUpId | None = None
        self._stale = True
        self.bar = QToolBar(tr("{name} tools", name=name), self)
        side = theme.scaled(18)
        self.bar.setIconSize(QSize(side, side))
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._actions: dict[QAction, str] = {}
        self._tips: dict[QAction, str] = {}
        self.field = QLineEdit(self)
        self.field.setVisible(bool(filtered))
        if filtered:
            self._add_filter(filtered)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.bar)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_opened)
        desk.settling.connect(self.settle)

    def _add_filter(self, filtered: str) -> None:
        """Put the filter into the bar."""
        self.field.setPlaceholderText(tr("Filter by words"))
        self.field.setAccessibleName(tr("Filter by words"))
        self.field.setToolTip(
            tr("Show only {filtered} with these words; accents and capitals do not count", filtered=filtered)
        )
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(theme.scaled(120))
        self.field.setMaximumWidth(theme.scaled(320))
        self._magnifier = self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(lambda _: self.narrow())
        self.bar.addWidget(self.field)
        self.bar.addSeparator()

    def tool(self, text: str, icon: str, tip: str, act: "Callable[[], object]") -> QAction:
        """Add a button to the bar."""
        action = QAction(icons.icon(icon), text, self)
        action.setToolTip(tip)
        action.triggered.connect(lambda _: act())
        self.bar.addAction(action)
        self._actions[action], self._tips[action] = icon, tip
        button = self.bar.widgetForAction(action)
        button.setAccessibleName(text.replace("&", "").rstrip(" …"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action

    def allow(self, action: QAction, allowed: bool, why_not: str) -> None:
        """Let a tool be used or not; the tip of one that cannot be says why."""
        action.setEnabled(allowed)
        action.setToolTip(self._tips[action] if allowed else why_not)

    def wants(self, *said: str) -> bool:
        """Say whether all words of the filter are said."""
        words = folded(self.field.text()).split()
        held = folded("\n".join(said)) if words else ""
        return all(word in held for word in words)

    def refresh(self) -> None:
        """Ask anew, and show the answer; only called while a file is open."""

    def arrive(self) -> None:
        """Ask anew as the view comes into view; one whose answer takes long does not wait for it."""
        self.refresh()

    def narrow(self) -> None:
        """Show what has the words of the filter."""
        self.catch_up(anew=True)

    def clear(self) -> None:
        """Show nothing, as no file is open."""

    def settle(self) -> None:
        """Store what is being typed."""

    def choose(self, id: FollowUpId | None) -> None:
        """Have an entry chosen."""
        self._stale = self._stale or id != self.entry
        self.entry = id
        if self.isVisible():
            self.catch_up()

    def catch_up(self, anew: bool = False, arriving: bool = False) -> None:
        """Ask anew where something may have changed."""
        if self._stale or anew:
            self._stale = False
            if self.desk.workspace is None:
                self.clear()
            elif arriving:
                self.arrive()
            else:
                self.refresh()

    def _on_opened(self) -> None:
        """Begin anew with another file, or with none."""
        self.entry, self._stale = None, True
        if self.isVisible():
            self.catch_up()

    def _on_changed(self, changes: "Changes") -> None:
        """Follow a step, at once or when the view is next shown."""
        if changes.touch(*self.kinds):
            self._stale = True
            if self.isVisible():
                self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another view was shown."""
        super().showEvent(event)
        self.catch_up(arriving=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was typed before another view is shown."""
        self.settle()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new icons when the colours change."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_actions"):
            once_dressed(self, self._dress)

    def _dress(self) -> None:
        """Take the icons anew, in the colours of the moment."""
        for action, icon in self._actions.items():
            action.setIcon(icons.icon(icon))
        if hasattr(self, "_magnifier"):
            self._magnifier.setIcon(icons.icon("search"))


def scrolling(inner: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Return a room in which something may be higher than the window; it is best made before that is filled."""
    area = QScrollArea(parent, widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def plainly(table: QTableWidget, name: str, tip: str) -> None:
    """Have a table look like a list: no lines, no numbers, one cell or row chosen at a time."""
    table.setAccessibleName(name)
    table.setToolTip(tip)
    whole.tell(table)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.horizontalHeader().setHighlightSections(False)
