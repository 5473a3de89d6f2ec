"""What keeps everything else waiting: what goes on, how far it is, and a button to stop it."""

from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
)

from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.errand import PATIENCE, Errand

T = TypeVar("T")

WIDTH = 420  # pixels at 100 %


class Waiting(QDialog):
    """Says what an errand does and how far it is; closing it asks the errand to stop, and it goes once that has come back."""

    def __init__(self, said: str, errand: Errand[T], parts: Sequence[float]) -> None:
        """Follow an errand that is under way, and was last heard to be as far as `parts` say, over the window in front."""
        super().__init__(QApplication.activeModalWidget() or QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(tr("One moment"))
        self._stop = errand.cancel
        self._told = QLabel(said, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._bar.setAccessibleName(tr("Progress"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        for part in (self._told, self._bar, buttons):
            column.addWidget(part)
        self.setFixedWidth(theme.scaled(WIDTH))
        for known in parts[-1:]:
            self._move(known)
        errand.when_moved(self._move)

    @property
    def text(self) -> str:
        """What it says goes on."""
        return self._told.text()

    def _move(self, part: float) -> None:
        """Show how far the work is; as long as that is not known, only that something is done."""
        self._bar.setMaximum(1000 if part else 0)
        self._bar.setValue(round(part * 1000))

    def reject(self) -> None:
        """Ask for the work to stop, and say so until it has."""
        self._stop()
        self._told.setText(tr("Stopping …"))
        self.button.setEnabled(False)


def patiently(said: str, act: Callable[[Progress], T], take_back: Callable[[T], object] | None = None) -> T:
    """Return what `act` returns, done on another thread while everything else waits (raises Cancelled where it was stopped).

    What takes longer than half a second says what it is and how far, with a button to stop it. It is stopped, too, where the
    program is to end. What was done already when it was stopped is taken back by `take_back`, if that can be.
    """
    errand = Errand(act)
    loop, patience, parts = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE), list[float]()
    errand.when_moved(parts.append)
    errand.when_ended(loop.quit)
    patience.timeout.connect(loop.quit)
    errand.start()
    patience.start()
    Errand.awaited += 1
    try:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not errand.over:
            waiting = Waiting(said, errand, parts)
            waiting.open()
            if not errand.over:  # it may have come back while the dialog was shown
                loop.exec()
            if not errand.over:
                waiting.reject()
                errand.see_out()
            try:
                if errand.cancelled and take_back is not None:
                    _taken_back(errand.answer(), take_back)
            finally:
                waiting.done(0)
    finally:
        Errand.awaited -= 1
    return errand.answer()


def _taken_back(brought: T, take_back: Callable[[T], object]) -> NoReturn:
    """Take back what was brought although it was to stop (raises Cancelled, and what taking back raises)."""
    back = Errand(lambda _: take_back(brought))
    back.start()
    back.wait()
    back.answer()
    raise Cancelled
