"""The tour: a handful of cards, each beside the part of the window it speaks of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme

if TYPE_CHECKING:
    from secretariat.gui.frame import Frame


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: what it points at, a heading and a few sentences."""

    at: "Callable[[Frame], QWidget | None]"
    heading: str
    text: str


STOPS = (
    Stop(
        lambda frame: frame.navigator,
        marked("Everything of the committee"),
        marked(
            "Sessions with their agenda and papers stand here; below them decisions, the register of activities and the "
            "follow-up programme. F6 goes from one part of the window to the next."
        ),
    ),
    Stop(
        lambda frame: frame.book,
        marked("The page"),
        marked(
            "Here you write. Paragraphs number themselves, and references follow when one moves. There is nothing to save: "
            "all is kept as you type, and Ctrl+Z takes it back, even tomorrow."
        ),
    ),
    Stop(
        lambda frame: frame.findChild(QToolBar, "tools"),
        marked("Out it goes"),
        marked(
            "Ctrl+E writes the PDF and the workbook of the paper in view; Ctrl+I reads a text, a document or a sheet."
        ),
    ),
    Stop(
        lambda frame: frame.panels if frame.panels.isVisible() else frame.menuBar(),
        marked("What else there is to know"),
        marked(
            "With a file open, particulars, findings, comments and history stand at the right. The View menu shows them, "
            "and has colours and text size."
        ),
    ),
    Stop(
        lambda frame: frame.statusBar(),
        marked("Is it saved?"),
        marked(
            "The line down here says it, always. Copies for colleagues, and backups, are in the File menu."
        ),
    ),
    Stop(
        lambda frame: frame.menuBar(),
        marked("Help"),
        marked(
            "The Help menu has all keys at a glance, and this tour. Edit > Preferences takes your name for the history."
        ),
    ),
)


class Outline(QWidget):
    """A frame around what the tour speaks of; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        """Surround nothing yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.colours().accent), 3))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


class Tour(QFrame):
    """Leads from stop to stop: Enter, Space or → goes on, ← goes back, Esc ends it."""

    def __init__(self, frame: "Frame") -> None:
        """Stand before the first stop."""
        super().__init__(frame)
        self.setObjectName("card")
        self.setAccessibleName(tr("Tour"))
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame = frame
        self._at = 0
        self._before = frame.focusWidget()
        self._outline = Outline(frame)
        self._heading, self._text, self._count = QLabel(), QLabel(wordWrap=True), QLabel()
        theme.letter(self._heading, "large", bold=True)
        self._lay_out()
        frame.installEventFilter(self)
        self._show()

    def _lay_out(self) -> None:
        """Put the words over the buttons."""
        self.back, self.skip, self.next = (
            QPushButton(tr("&Back")),
            QPushButton(tr("&End the tour")),
            QPushButton(tr("&Next")),
        )
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.skip.clicked.connect(self.close)
        self.next.clicked.connect(lambda: self._go(self._at + 1))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self._count, 1)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)  # arrows lead from card to card here, not from button to button
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addSpacing(theme.S)
        column.addLayout(row)

    @property
    def heading(self) -> str:
        """What the card at hand speaks of."""
        return self._heading.text()

    def _go(self, at: int) -> None:
        """Go to a stop; after the last one the tour is over."""
        if at >= len(STOPS):
            self.close()
            return
        self._at = max(0, at)
        self._show()

    def _show(self) -> None:
        """Show the card of this stop beside what it speaks of."""
        stop = STOPS[self._at]
        self._heading.setText(tr(stop.heading))
        self._text.setText(tr(stop.text))
        self.setAccessibleDescription(f"{tr(stop.heading)}: {tr(stop.text)}")
        self._count.setText(tr("{n} of {all}", n=self._at + 1, all=len(STOPS)))
        self.back.setEnabled(self._at > 0)
        self.next.setText(tr("&Next") if self._at + 1 < len(STOPS) else tr("&Done"))
        self._place()
        self._outline.show()
        self._outline.raise_()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Stand beside what this stop speaks of, inside the window."""
        target = STOPS[self._at].at(self._frame)
        spot = QRect(target.mapTo(self._frame, QPoint(0, 0)), target.size()) if target else self._frame.rect()
        self._outline.setGeometry(spot)
        buttons = layout.minimumSize().width() if (layout := self.layout()) else 0
        width = min(max(theme.scaled(400), buttons), self._frame.width() - 2 * theme.L)
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.resize(width, height)
        self.move(_beside(spot, QRect(0, 0, width, height), self._frame.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or end."""
        if not self._steer(event.key()):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when its size changes, and keys wherever the focus is on the card."""
        if watched is self._frame:
            if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steer(event.key())
        return super().eventFilter(watched, event)

    def _steer(self, key: int) -> bool:
        """Go where a key leads; say whether it leads anywhere. Enter on a button presses that one."""
        on = self.focusWidget() in {self.back, self.skip}
        match key:
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Right:
                self._go(self._at + 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not on:
                self._go(self._at + 1)
            case Qt.Key.Key_Left:
                self._go(self._at - 1)
            case _:
                return False
        return True

    def closeEvent(self, event: QEvent) -> None:
        """Take the outline away, and give the focus back."""
        self._frame.removeEventFilter(self)
        self._outline.deleteLater()
        self._frame.settings.toured = True
        if self._before is not None and isValid(
            self._before
        ):  # what had the focus may have gone with its page
            self._before.setFocus()
        event.accept()


def _beside(spot: QRect, card: QRect, room: QRect) -> QPoint:
    """Return where a card stands: right of a spot, else left of it, under it or over it; within the room in any case."""
    gap = theme.M
    for corner in (
        QPoint(spot.right() + gap, spot.top() + gap),
        QPoint(spot.left() - gap - card.width(), spot.top() + gap),
        QPoint(spot.left() + gap, spot.bottom() + gap),
        QPoint(spot.left() + gap, spot.top() - gap - card.height()),
    ):
        if room.contains(QRect(corner, card.size())):
            return corner
    return room.center() - card.center()
