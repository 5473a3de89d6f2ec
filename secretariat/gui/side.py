"""The panels at the right of the window as a table: one line a panel, each made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.panels.panel import Panel
from secretariat.gui.place import Here
from secretariat.gui.redressing import once_dressed


class Shows(Protocol):
    """What every panel can do."""

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show what is to be told of what is in view."""
        ...


def _details(desk: Desk, parent: QWidget) -> QWidget:
    from secretariat.gui.panels.details import DetailsPanel

    return DetailsPanel(desk, parent)


def _findings(desk: Desk, parent: QWidget) -> QWidget:
    from secretariat.gui.panels.findings import FindingsPanel

    return FindingsPanel(desk, parent)


def _outline(desk: Desk, parent: QWidget) -> QWidget:
    from secretariat.gui.panels.outline import OutlinePanel

    return OutlinePanel(desk, parent)


def _comments(desk: Desk, parent: QWidget) -> QWidget:
    from secretariat.gui.panels.comments import CommentsPanel

    return CommentsPanel(desk, parent)


def _history(desk: Desk, parent: QWidget) -> QWidget:
    from secretariat.gui.panels.history import HistoryPanel

    return HistoryPanel(desk, parent)


def _point(desk: Desk, parent: QWidget) -> QWidget:
    from secretariat.gui.adopting import Adopting
    from secretariat.gui.panels.point import PointPanel

    made = PointPanel(desk, parent)
    Adopting(desk, made.record, lambda: made.point, made)
    return made


@dataclass(frozen=True, slots=True)
class Leaf:
    """One panel: `counts` makes it at once, for the number its tab shows while it is not in view."""

    name: str
    title: str
    icon: str
    make: Callable[[Desk, QWidget], QWidget]
    counts: bool = False


LEAVES = (
    Leaf("details", "Details", "panel_right", _details),
    Leaf("findings", "Findings", "warning", _findings, counts=True),
    Leaf("outline", "Outline", "text_bullet_list_tree", _outline),
    Leaf("decision", "Decision", "gavel", _point),
    Leaf("comments", "Comments", "comment", _comments, counts=True),
    Leaf("history", "History", "history", _history),
)


class Side(QTabWidget):
    """The panels, one in view under its name; a tab bears its icon and number.

    They follow the page each in a turn of its own, so that it need not wait for them: one that is asked for has followed.
    `spot_wanted` carries a spot that one of them leads to.
    """

    spot_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Hang the tabs; they are empty as yet."""
        super().__init__(documentMode=True)
        self.setObjectName("side")
        self.setAccessibleName(tr("Panels"))
        self._desk = desk
        self._panels: dict[str, QWidget] = {}
        self._counts: dict[str, int] = {}
        self._holders: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        self._here: tuple[Here, Language | None] = Here(), None
        self._behind: list[str] = []
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._next)
        desk.changed.connect(lambda _: self.catch_up())
        desk.closed.connect(self._behind.clear)
        for leaf in LEAVES:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(_heading(tr(leaf.title)))
            self._holders.append(holder)
            self._columns.append(column)
            self.setTabToolTip(self.addTab(holder, ""), tr(leaf.title))
        self.tabBar().setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._turned)
        self._name_tabs()

    @property
    def name(self) -> str:
        """The name of the panel in view, empty while none is."""
        return "" if self.isHidden() else LEAVES[self.currentIndex()].name

    @property
    def made(self) -> tuple[str, ...]:
        """The names of the panels that are there."""
        return tuple(self._panels)

    def panel(self, name: str) -> QWidget:
        """Return a panel, made when it is first asked for; it shows what is in view."""
        late = name in self._behind
        if late:
            self._behind.remove(name)
        if name not in self._panels:
            late, index = True, _index(name)
            made = LEAVES[index].make(self._desk, self._holders[index])
            self._panels[name] = made
            self._columns[index].addWidget(made)
            if isinstance(made, Panel):
                made.spot_wanted.connect(self.spot_wanted)
                made.counted.connect(lambda count: self._counted(name, count))
        if late:
            cast(Shows, self._panels[name]).show_here(*self._here)
        return self._panels[name]

    def turn_to(self, name: str) -> QWidget:
        """Bring a panel into view."""
        made = self.panel(name)
        self.setCurrentIndex(_index(name))
        return made

    def show_here(self, here: Here, language: Language | None) -> None:
        """Have every panel that was made show what is in view, the one that is seen first; and those that count."""
        self._here = here, language
        counting = (leaf.name for leaf in LEAVES if leaf.counts)
        self._behind[:] = dict.fromkeys((LEAVES[self.currentIndex()].name, *self._panels, *counting))
        self._turns.start()

    def catch_up(self) -> None:
        """Have all panels show what is in view at once."""
        for name in list(self._behind):
            self.panel(name)

    def _next(self) -> None:
        """Have the next panel show what is in view."""
        if self._behind:
            self.panel(self._behind[0])
            self._turns.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons: the window is painted first without panels, and need not wait for them."""
        self._dress()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and self.isVisible():
            once_dressed(self, self._dress)

    def _turned(self, index: int) -> None:
        """Make the panel one turned to, and name it."""
        self.panel(LEAVES[index].name)

    def _counted(self, name: str, count: int) -> None:
        """Take note of the number of a panel."""
        self._counts[name] = count
        self._name_tabs()

    def _name_tabs(self) -> None:
        """Write its number on each tab, and say its name to those who cannot see its icon."""
        for index, leaf in enumerate(LEAVES):
            count = self._counts.get(leaf.name, 0)
            self.setTabText(index, str(count or ""))
            self.tabBar().setAccessibleTabName(index, f"{leaf.title} ({count})" if count else leaf.title)

    def _dress(self) -> None:
        """Draw the icons of the tabs in the colours of the theme."""
        side = theme.scaled(icons.MENU)
        self.setIconSize(QSize(side, side))
        for index, leaf in enumerate(LEAVES):
            self.setTabIcon(index, icons.icon(leaf.icon))
        self._name_tabs()


def _index(name: str) -> int:
    """Return where a panel stands in the table."""
    return next(index for index, leaf in enumerate(LEAVES) if leaf.name == name)


def _heading(title: str) -> QLabel:
    """Return the name above a panel."""
    label = QLabel(title)
    label.setContentsMargins(theme.M, theme.S, theme.M, 0)
    theme.letter(label, bold=True)
    return label
