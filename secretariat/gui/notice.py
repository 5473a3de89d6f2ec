"""The notice under the page: what was just done and can be undone, how far a long work is, what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.messages import Answer

STAYS = 12_000  # milliseconds
WIDE = 620  # pixels at 100 % from which text and buttons stand side by side


class Notice(QFrame):
    """One line with what can be done about it. It never takes the focus, and goes by itself unless work is going on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(tr("Notice"))
        self._picture = QLabel()
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._bar = QProgressBar(maximum=1000, textVisible=False)
        self._bar.setMaximumWidth(theme.scaled(220))
        self._bar.setAccessibleName(tr("Progress"))
        self._away = QToolButton(autoRaise=True)
        self._away.setToolTip(tr("Close this notice"))
        self._away.setAccessibleName(tr("Close this notice"))
        self._away.clicked.connect(self.hide)
        self._buttons: list[QPushButton] = []
        said, self._row = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self._picture)
        said.addWidget(self._text, 1)
        self._row.addStretch(1)
        self._row.addWidget(self._bar)
        self._row.addWidget(self._away)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        self._both.addLayout(said, 1)
        self._both.addLayout(self._row)
        for layout in (said, self._row, self._both):
            layout.setSpacing(theme.S)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons it offers."""
        return tuple(self._buttons)

    def say(self, text: str, *answers: Answer, icon: str = "info", stays: bool = False) -> None:
        """Say something, with buttons for what can be done about it."""
        self._set(text, answers, icon)
        self._bar.hide()
        self._away.show()
        self._timer.stop() if stays else self._timer.start()

    def work(self, text: str, *answers: Answer) -> None:
        """Say that something is going on; `progress` says how far it is."""
        self._set(text, answers, "arrow_sync")
        self._bar.setMaximum(0)
        self._bar.show()
        self._away.hide()
        self._timer.stop()

    def progress(self, part: float) -> None:
        """Show how far the work is, 0 to 1."""
        self._bar.setMaximum(1000)
        self._bar.setValue(round(part * 1000))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the text where there is little room."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() > theme.scaled(WIDE)
        self._both.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _set(self, text: str, answers: Sequence[Answer], icon: str) -> None:
        """Take over text and buttons."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(answer) for answer in answers]
        for position, button in enumerate(self._buttons):
            self._row.insertWidget(2 + position, button)
        self._picture.setPixmap(icons.pixmap(icon, theme.scaled(20), "accent"))
        self._away.setIcon(icons.icon("dismiss"))
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()

    def _button(self, answer: Answer) -> QPushButton:
        """Return the button of an answer; the notice goes when it is pressed."""
        button = QPushButton(answer.text, self)
        button.setAccessibleName(answer.text.replace("&", ""))
        button.clicked.connect(lambda _=False: self._give(answer))
        return button

    def _give(self, answer: Answer) -> None:
        """Do what an answer says."""
        self.hide()
        answer.act()
