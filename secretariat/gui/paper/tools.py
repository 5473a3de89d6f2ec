"""The tool bar above the sheet: style, emphasis, marks, and the language one writes in."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolBar, QWidget

from secretariat.domain.language import Language
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.paper import strokes
from secretariat.gui.paper.lines import Role, SheetLine
from secretariat.gui.paper.shapes import STYLES, style_of
from secretariat.gui.whole import WholeField

BUTTONS: tuple[tuple[str, str, str, str], ...] = (
    ("strong", marked("Bold"), "text_bold", marked("Set what is chosen in bold")),
    ("emphasis", marked("Italic"), "text_italic", marked("Set what is chosen in italics")),
    ("", "", "", ""),
    ("shallower", marked("Less indented"), "text_indent_decrease", marked("Take the paragraph a level up")),
    (
        "deeper",
        marked("More indented"),
        "text_indent_increase",
        marked("Make the paragraph an item, or one of the next level"),
    ),
    ("", "", "", ""),
    ("note", marked("Footnote"), "text_footnote", marked("Put a footnote at the caret")),
    (
        "reference",
        marked("Reference"),
        "link",
        marked("Refer to a paragraph, a section or an appendix by its living number"),
    ),
    (
        "decision",
        marked("Point for decision"),
        "gavel",
        marked("Mark the paragraph as a point for decision, or no longer"),
    ),
)
LANGUAGES = {Language.EN: marked("English"), Language.FR: marked("Français"), Language.ES: marked("Español")}


class Tools(QToolBar):
    """Names acts as they are asked for; what an act means here is for others to know."""

    wanted = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the tools."""
        super().__init__(tr("Paper tools"), parent)
        self.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        self.setMovable(False)
        self.styles = QComboBox(self)
        self.styles.setAccessibleName(tr("Style of the paragraph"))
        self.styles.setToolTip(tr("Style of the paragraph"))
        for name, said, _ in ((name, tr(text), shape) for name, text, shape in STYLES):
            key = strokes.key_of(name).toString(QKeySequence.SequenceFormat.NativeText)
            self.styles.addItem(said, name)
            self.styles.setItemData(self.styles.count() - 1, key or said, Qt.ItemDataRole.ToolTipRole)
        self.styles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.styles.setMinimumContentsLength(12)
        self.styles.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.styles.activated.connect(self._style_chosen)
        self.addWidget(self.styles)
        self.addSeparator()
        self.buttons: dict[str, QAction] = {}
        for button in BUTTONS:
            name, said, icon, tip = button
            self._add(name, tr(said), icon, tr(tip))
        filler = QWidget(self)
        filler.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(filler)
        self.languages = QComboBox(self)
        self.languages.setAccessibleName(tr("Language of the sheet"))
        self.languages.setToolTip(tr("Language of the sheet"))
        self.languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.languages.setMinimumContentsLength(8)
        self.languages.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.languages.activated.connect(self._language_chosen)
        self.addWidget(self.languages)
        self._widen_list()
        for box in (self.styles, self.languages):
            WholeField(box)

    def _widen_list(self) -> None:
        """Let the lists be as wide as their longest name."""
        metrics = self.styles.fontMetrics()
        longest = max(metrics.horizontalAdvance(tr(said)) for _, said, _ in STYLES)
        for box in (self.styles, self.languages):
            box.view().setMinimumWidth(longest + theme.scaled(theme.XXL))

    def show_line(self, line: SheetLine | None) -> None:
        """Show what the line at the caret is."""
        block = line is not None and line.role in (Role.BLOCK, Role.START)
        name = style_of(line) if line is not None else ""
        self.styles.setEnabled(block)
        self.styles.setPlaceholderText("–")
        self.styles.setCurrentIndex(self.styles.findData(name) if name else -1)
        numbered = line is not None and line.role is Role.BLOCK
        for act in ("shallower", "deeper", "reference", "decision"):
            self.buttons[act].setEnabled(numbered)
        self.buttons["note"].setEnabled(numbered or (line is not None and line.role is Role.NOTE))
        self.buttons["decision"].setChecked(line is not None and line.badge == "Decision")

    def show_form(self, strong: bool, emphasis: bool) -> None:
        """Show how the words at the caret are set."""
        self.buttons["strong"].setChecked(strong)
        self.buttons["emphasis"].setChecked(emphasis)

    def show_languages(self, languages: tuple[Language, ...], shown: Language) -> None:
        """Offer the languages a paper has, and those it could have."""
        with QSignalBlocker(self.languages):
            self.languages.clear()
            for language, name in LANGUAGES.items():
                said = name if language in languages else tr("{name} (new)", name=name)
                self.languages.addItem(said, language)
            self.languages.setCurrentIndex(list(LANGUAGES).index(shown))

    def dress(self) -> None:
        """Take the icons anew, in the colours and at the size of the moment."""
        self.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        self._widen_list()
        for name, _, icon, _ in BUTTONS:
            if name:
                self.buttons[name].setIcon(icons.icon(icon, "text"))

    def _add(self, name: str, said: str, icon: str, tip: str) -> None:
        """Add one button, or a gap."""
        if not name:
            self.addSeparator()
            return
        key = strokes.key_of(name).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(icons.icon(icon, "text"), said, self)
        action.setToolTip(f"{tip} ({key})" if key else tip)
        action.setCheckable(name in ("strong", "emphasis", "decision"))
        action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.addAction(action)
        self.buttons[name] = action
        self.widgetForAction(action).setAccessibleName(said)
        self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _style_chosen(self, index: int) -> None:
        """Ask for a style."""
        self.wanted.emit(self.styles.itemData(index))

    def _language_chosen(self, index: int) -> None:
        """Ask for a language."""
        self.language_chosen.emit(Language(self.languages.itemData(index)))
