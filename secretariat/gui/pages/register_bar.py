"""The tool bar of the register: what is done with activities, which are shown, and how."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolBar, QWidget

from secretariat.domain.activity import State
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.fields import ChoiceField
from secretariat.gui.models.grouping import GROUPINGS
from secretariat.gui.redressing import once_dressed
from secretariat.gui.views import Views

STATES = (
    (marked("All states"), None),
    (marked("Planned"), State.PLANNED),
    (marked("Held"), State.HELD),
    (marked("Cancelled"), State.CANCELLED),
    (marked("State not given"), State.UNKNOWN),
)
_ANY = "any"


class RegisterBar(QToolBar):
    """Holds the filter, the groups, the views, and a button for each deed (`tools`, by name)."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Lay out the tools; the page connects them."""
        super().__init__(tr("Register tools"), parent)
        self.field = QLineEdit(self)
        self.states = QComboBox(self)
        grouped = [
            (tr("No groups"), ""),
            *((tr("By {name}", name=tr(name).lower()), by) for by, name in GROUPINGS.items()),
        ]
        self.grouping = ChoiceField(grouped, self)
        self.grouping.setMinimumContentsLength(0)
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.grouping.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.views = Views(desk, "register", self)
        self.tools: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        self.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fill_filter()
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the tools beside each other."""
        self._tool("add", tr("Add"), "add", tr("Add an activity (Ctrl+Shift+N)"))
        self._tool(
            "delete",
            tr("Delete"),
            "delete",
            tr("Delete the chosen activities (Ctrl+Shift+Del, or Del on whole rows)"),
        )
        self.addSeparator()
        self.addWidget(self.field)
        self.addWidget(self.states)
        self.addSeparator()
        self.addWidget(self.grouping)
        self.addWidget(self.views)
        self.addSeparator()
        self._tool("import", tr("Import …"), "arrow_import", tr("Read activities from a workbook"))
        details = self._tool(
            "details", tr("Details"), "panel_right", tr("Show all of the activity chosen (Alt+Enter)")
        )
        details.setCheckable(True)
        details.setShortcut(QKeySequence("Alt+Return"))
        details.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._tool("more", tr("More"), "more_horizontal", tr("More that can be done with activities"))

    def _fill_filter(self) -> None:
        """Say what the filter and the groups do."""
        self.field.setPlaceholderText(tr("Filter rows"))
        self.field.setAccessibleName(tr("Filter by words"))
        self.field.setToolTip(
            tr(
                "Show only activities with these words; accents and capitals do not count.\n"
                "country:poland looks in one field, “fair trade” for a phrase, -draft for what lacks a word."
            )
        )
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(theme.scaled(110))
        self._magnifier = self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for text, state in STATES:
            self.states.addItem(tr(text), state)
        self.states.setAccessibleName(tr("Filter by state"))
        self.states.setToolTip(tr("Show only activities in this state"))
        self.grouping.setAccessibleName(tr("Group by"))
        self.grouping.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.grouping.setToolTip(
            tr("List months, organizers, … beside the grid, each with its number of activities")
        )

    def _tool(self, name: str, text: str, icon: str, tip: str) -> QAction:
        """Add a button."""
        action = QAction(icons.icon(icon), text, self)
        action.setToolTip(tip)
        self.addAction(action)
        self.tools[name], self._icons[name] = action, icon
        self.widgetForAction(action).setAccessibleName(text.strip(" …"))
        self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action

    def state(self) -> State | None:
        """Return the state that is asked for, None for any."""
        held = self.states.currentData()
        return State(held) if held is not None else None

    def state_name(self) -> str:
        """Return the state that is asked for, as views keep it."""
        held = self.state()
        return _ANY if held is None else held.value

    def set_state(self, name: object) -> None:
        """Ask for a state by the name views keep; one that is not known is any."""
        names = [_ANY if state is None else state.value for _, state in STATES]
        self.states.setCurrentIndex(names.index(name) if name in names else 0)

    def by(self) -> str:
        """Return by what is grouped, empty for nothing."""
        return str(self.grouping.value() or "")

    def set_by(self, name: object) -> None:
        """Group by something; what is not known is nothing."""
        self.grouping.set_value(name if isinstance(name, str) and name in GROUPINGS else "")

    def changeEvent(self, event: QEvent) -> None:
        """Take new icons when colours or text size change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_icons"):
            once_dressed(self, self._dress)

    def _dress(self) -> None:
        """Take the icons anew, in the colours and at the size of the moment."""
        self.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        for name, icon in self._icons.items():
            self.tools[name].setIcon(icons.icon(icon))
        if hasattr(self, "_magnifier"):
            self._magnifier.setIcon(icons.icon("search"))
