"""The bar under the tools of a paper: find as you type, walk through what was found, replace."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from secretariat.domain.folding import Manner
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.paper.finding import Finding
from secretariat.gui.redressing import once_dressed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindingBar(QWidget):
    """Finds on the sheet of a paper. `closed` gives the caret back, `said` is a word for the user.

    `all_wanted` asks for every place at once: what is found, what is to stand there, and the manner.
    """

    closed = Signal()
    said = Signal(str)
    all_wanted = Signal(str, str, object)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        """Lay out the bar, hidden."""
        super().__init__(parent)
        self.finding = finding
        self._from = 0
        self.field = self._line(
            tr("Find in this paper"), tr("Find: accents, capitals and kinds of quotes do not count")
        )
        self.other = self._line(tr("Replace with"), tr("What is to stand there; empty to take the words out"))
        self._magnifier = self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel()
        self.count.setAccessibleName(tr("What was found"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons: dict[str, QToolButton] = {}
        self.case = self._button("", tr("Aa"), tr("Match case"))
        self.whole = self._button("", tr("Words"), tr("Whole words only"))
        for switch in (self.case, self.whole):
            switch.setCheckable(True)
        self.back = self._button("arrow_up", "", tr("Previous (Shift+F3)"))
        self.on = self._button("arrow_down", "", tr("Next (F3)"))
        self.leave = self._button("dismiss", "", tr("Close (Esc)"))
        self.one = QPushButton(tr("&Replace"))
        self.one.setToolTip(tr("Replace the words chosen on the sheet and go to the next"))
        self.every = QPushButton(tr("Replace &all …"))
        self.every.setToolTip(tr("See every place in the paper or the file before anything is replaced"))
        self._lay_out()
        self._listen()
        self.hide()

    def open_for(self, words: str, position: int, replacing: bool) -> None:
        """Show the bar, with words to find if there are any, looking from a position of the sheet on."""
        self._from = position
        for part in (self.other, self.one, self.every):
            part.setVisible(replacing)
        self.show()
        if words:
            with QSignalBlocker(self.field):
                self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self._look()

    def step(self, way: int) -> None:
        """Go to the next or the previous place."""
        anew = self.finding.step(way)
        self._from = self.finding.editor.textCursor().selectionStart()
        if anew:
            self.said.emit(tr("From the beginning again") if way > 0 else tr("From the end again"))

    def close_bar(self) -> None:
        """Hide the bar; nothing stays marked on the sheet."""
        self.hide()
        self.finding.look("", self.manner)
        self.closed.emit()

    @property
    def manner(self) -> Manner:
        """How words are to be found."""
        return Manner(self.case.isChecked(), self.whole.isChecked())

    def _line(self, name: str, tip: str) -> QLineEdit:
        """Return a field to type in."""
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setToolTip(tip)
        field.setClearButtonEnabled(True)
        return field

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        """Return a small button."""
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon:
            self._buttons[icon] = button
        return button

    def _lay_out(self) -> None:
        """Make the rows of buttons that stand behind the fields, or under them where there is little room."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(theme.XS)
        self._walk, self._act = QHBoxLayout(), QHBoxLayout()
        self._walk.addWidget(self.count)
        for button in (self.back, self.on, self.case, self.whole):
            self._walk.addWidget(button)
        self._act.addWidget(self.one)
        self._act.addWidget(self.every)
        for row in (self._walk, self._act):
            row.setSpacing(theme.XS)
            row.addStretch(1)
        self._arrange(narrow=False)
        QWidget.setTabOrder(self.field, self.other)
        QWidget.setTabOrder(self.other, self.one)
        self._dress()

    def _arrange(self, narrow: bool) -> None:
        """Put the rows behind the fields, or under them."""
        self._narrow = narrow
        grid = self._grid
        for item in (self._walk, self._act):
            grid.removeItem(item)
        for part in (self.field, self.other, self.leave):
            grid.removeWidget(part)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(self._walk, *((1, 0) if narrow else (0, 1)))
        grid.addWidget(self.leave, 0, 2)
        grid.addWidget(self.other, 2, 0)
        grid.addLayout(self._act, *((3, 0) if narrow else (2, 1)))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 0 if narrow else 3)

    def _room(self) -> int:
        """Return the width that fields and buttons need beside one another."""
        buttons = max(self._walk.minimumSize().width(), self._act.minimumSize().width())
        return theme.scaled(160) + buttons + self.leave.sizeHint().width() + 4 * theme.L

    def minimumSizeHint(self) -> QSize:
        """Return the least room there must be, buttons under the fields."""
        width = max(self._walk.minimumSize().width(), self._act.minimumSize().width()) + 2 * theme.L
        return QSize(width, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        narrow = self.width() < self._room()
        if narrow is not self._narrow:
            self._arrange(narrow)

    def _listen(self) -> None:
        """Follow fields, buttons and the sheet."""
        self.field.textChanged.connect(self._look)
        self.case.toggled.connect(self._look)
        self.whole.toggled.connect(self._look)
        self.on.clicked.connect(lambda: self.step(1))
        self.back.clicked.connect(lambda: self.step(-1))
        self.leave.clicked.connect(self.close_bar)
        self.one.clicked.connect(self._replace)
        self.every.clicked.connect(self._replace_all)
        self.finding.counted.connect(self._count)

    def _look(self) -> None:
        """Find what is typed, from where one stood."""
        self.finding.scribe.flush()
        self.finding.look(self.field.text(), self.manner)
        self.finding.go_from(self._from)
        self._count()

    def _count(self) -> None:
        """Say which of how many is chosen."""
        count, current = self.finding.count, self.finding.current
        if not self.field.text():
            text = ""
        elif not count:
            text = tr("Not found")
        else:
            text = (
                tr("{number:,} of {count:,}", number=current + 1, count=count)
                if current >= 0
                else tr("{count:,} found", count=count)
            )
        self.count.setText(text)
        for part in (self.on, self.back, self.one, self.every):
            part.setEnabled(bool(count) or (part is self.every and bool(self.field.text())))

    def _replace(self) -> None:
        """Replace what is chosen on the sheet."""
        chosen = self.finding.current >= 0
        if not self.finding.replace(self.other.text()) and chosen:
            self.said.emit(
                tr("These words hold a living number, or follow from other things, and stay as they are.")
            )
            self.step(1)

    def _replace_all(self) -> None:
        """Ask for every place."""
        self.finding.scribe.flush()
        self.all_wanted.emit(self.field.text(), self.other.text(), self.manner)

    def _dress(self) -> None:
        """Draw the icons in the colours and at the size of the moment."""
        side = theme.scaled(16)
        for icon, button in self._buttons.items():
            button.setIcon(icons.icon(icon, "text"))
            button.setIconSize(QSize(side, side))
        self._magnifier.setIcon(icons.icon("search"))
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(tr("888 of 888")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Enter, replace with it from the second field, close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER and self.other.hasFocus():
            self._replace()
        elif event.key() in _ENTER and self.field.hasFocus():
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.field.hasFocus():
            self.step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "count"):
            once_dressed(self, self._dress)
