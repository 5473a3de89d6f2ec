"""The tool bar of the list of the programme, and the kinds of entry it offers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolBar, QWidget

from secretariat.domain.followup import FollowUpKind
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.fields import ChoiceField
from secretariat.gui.panels.particulars import LANGUAGES

CHOICES = {
    FollowUpKind.RECOMMENDATION: marked("&Recommendation"),
    FollowUpKind.COHERENCE_INITIATIVE: marked("Policy &coherence initiative"),
    FollowUpKind.DIALOGUE: marked("Policy development &dialogue"),
    FollowUpKind.FORUM: marked("&Forum"),
    FollowUpKind.NATIONAL: marked("&National follow-up"),
    FollowUpKind.RESEARCH: marked("Re&search support"),
    FollowUpKind.SUPPORT: marked("&Institutional support"),
    FollowUpKind.WORK_ITEM: marked("&Work item"),
    FollowUpKind.APPRAISAL: marked("&Appraisal"),
    FollowUpKind.PARTNERSHIP: marked("Existing &partnership"),
    FollowUpKind.REFERRAL: marked("Referra&l to a committee"),
    FollowUpKind.PROCESS: marked("Step &of the process"),
    FollowUpKind.INSTRUMENT: marked("Instr&ument or document"),
}


class FollowUpBar(QToolBar):
    """Holds the tools, the filter and the language. `adding` and `deleting` say that a button was pressed."""

    adding = Signal()
    deleting = Signal()

    def __init__(self) -> None:
        """Lay out the tools."""
        super().__init__(tr("Follow-up tools"))
        side = theme.scaled(18)
        self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.field = QLineEdit()
        self.languages = ChoiceField([(tr(name), language) for language, name in LANGUAGES.items()])
        tip = tr("Add an entry of a kind that you choose (Ctrl+Shift+N)")
        self.add = self._tool("add", tr("Add …"), tip, self.adding)
        self.delete = self._tool("delete", tr("Delete"), tr("Delete the chosen entry (Del)"), self.deleting)
        self.addSeparator()
        self._fill_filter()
        self.addWidget(self.field)
        self.addSeparator()
        self.languages.setAccessibleName(tr("Language of titles and details"))
        self.languages.setToolTip(tr("The language titles and details are shown and written in"))
        self.languages.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.addWidget(self.languages)

    def _tool(self, icon: str, text: str, tip: str, pressed: object) -> QAction:
        """Add a button."""
        action = QAction(icons.icon(icon), text, self)
        action.setToolTip(tip)
        action.triggered.connect(pressed)
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setAccessibleName(text.replace("&", "").rstrip(" …"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action

    def _fill_filter(self) -> None:
        """Dress the filter."""
        self.field.setPlaceholderText(tr("Filter by words"))
        self.field.setAccessibleName(tr("Filter by words"))
        self.field.setToolTip(tr("Show only entries with these words; accents and capitals do not count"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(theme.scaled(120))
        self._magnifier = self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def button(self) -> QWidget:
        """Return the button under which the kinds are offered."""
        return self.widgetForAction(self.add)

    def changeEvent(self, event: QEvent) -> None:
        """Take new icons when the colours change."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_magnifier"):
            for action, icon in ((self.add, "add"), (self.delete, "delete"), (self._magnifier, "search")):
                action.setIcon(icons.icon(icon))


def kinds_menu(
    parent: QWidget, likely: FollowUpKind | None, choose: Callable[[FollowUpKind], object]
) -> QMenu:
    """Return a menu of the kinds of entry, the likely one chosen; it goes once it is closed."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Kind of the new entry"))
    for kind, text in CHOICES.items():
        action = menu.addAction(tr(text))
        action.triggered.connect(partial(choose, kind))
        if kind is likely:
            menu.setActiveAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
