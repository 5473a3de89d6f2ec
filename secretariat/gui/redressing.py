"""Dressing the open window anew without holding it up: what is seen in a few turns of the event loop, what is hidden after it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolBar, QWidget
from shiboken6 import isValid

from secretariat.gui import theme

BITE = 0.02  # seconds of a turn in which hidden parts are told
PAUSE = 5  # milliseconds between two turns, in which keys are heard
_OWED, _STILL, _TAKEN = "owed", "still", "taken"
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_STYLE, _FONT, _PALETTE = QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange
_BITS = ((_STYLE, 1), (_FONT, 2), (_PALETTE, 4))
_UNTOLD, _UNDRESSED = 7, 8


def redress(scheme: str, percent: int, style: str = "") -> None:
    """Give the application other colours, another text size and, if one is named, another style; its letters and colours are so at once.

    Qt tells every part of the window of each of them, and most parts lie on pages nobody looks at. These are told afterwards,
    a few in each turn, or when they come into view, whichever is sooner.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication), "there is a window to dress"
    (app.findChild(Redressing) or Redressing(app)).begin(scheme, percent, style)


def once_dressed(part: QWidget, act: Callable[[], object]) -> None:
    """Have a part of the window act on other colours or letters: at once or, while the window takes them on in turns, once after these."""
    app = QApplication.instance()
    redressing = app.findChild(Redressing) if app is not None else None
    if redressing is None or not redressing.asks_for_patience(part):
        act()
    else:
        redressing.acts[act] = part


class Redressing(QObject):
    """Takes the steps of dressing one after the other, and holds back from hidden parts what Qt would have them do."""

    def __init__(self, app: QApplication) -> None:
        """Wait for something to do."""
        super().__init__(app)
        self._app = app
        self._steps: Iterator[Callable[[], object]] = iter(())
        self._debts: Iterator[tuple[Callable[[QWidget], None], QWidget]] = iter(())
        self._busy = self._paying = self._stepping = False
        self.acts: dict[Callable[[], object], QWidget] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Say whether there is anything left to do."""
        return self._busy

    def asks_for_patience(self, part: QWidget) -> bool:
        """Say whether a part is being dressed, and is to wait until it is."""
        return self._stepping and not self._paying and bool(part.window().property(_TAKEN))

    def begin(self, scheme: str, percent: int, style: str) -> None:
        """Take the first step, and the others in the turns that follow; what was under way is overtaken."""
        if not self.busy:
            self._busy = True
            self._app.installEventFilter(self)
        for window in self._app.topLevelWidgets():
            if window.isVisible():  # Qt dresses the others as ever
                window.setProperty(_TAKEN, True)
            if window.isVisible() and window.updatesEnabled():  # nobody is to see it half dressed
                window.setUpdatesEnabled(False)
                window.setProperty(_STILL, True)
        if style:  # the old one must take back from every part what it gave it
            self._debts = self._owing()
            while self._pay():
                pass
        else:
            self._spare_hidden()
        self._debts = self._owing()
        first, *following = theme.steps(self._app, scheme, percent, style)
        self._steps = iter(following)
        self._stepping = True
        self._timer.start()
        first()

    def _spare_hidden(self) -> None:
        """Have Qt pass hidden parts by, as it does with those that were never seen: it takes a sheet off and on one by one."""
        for widget in self._app.allWidgets():
            if widget.testAttribute(_POLISHED) and _can_wait(widget):
                widget.setAttribute(_POLISHED, False)
                self._owe(widget, _UNDRESSED | 1)

    def _turn(self) -> None:
        """Take the next step, or tell some of those who were not told; what others wait for comes before the next turn.

        Should one fail, the others are taken all the same: a window that is not painted any more would be no help.
        """
        going = True
        try:
            going = self._take_step() or self._act() or self._pay()
        finally:
            if going:
                self._timer.start()
            else:
                self._end()

    def _end(self) -> None:
        """Be of no consequence until the next change."""
        self._busy = False
        self._app.removeEventFilter(self)
        for window in self._app.topLevelWidgets():
            window.setProperty(_TAKEN, None)

    def _take_step(self) -> bool:
        """Take the next step and say that there was one."""
        step = next(self._steps, None)
        if step is None:
            self._stepping = False
            return False
        step()
        return True

    def _act(self) -> bool:
        """Have some parts do what they waited for, and say whether any did; after the last the window is seen again."""
        until = time.perf_counter() + BITE
        if not self.acts:
            self._show_again()
            return False
        while self.acts and time.perf_counter() < until:
            act = next(iter(self.acts))
            if isValid(self.acts.pop(act)):
                act()
        return True

    def _show_again(self) -> None:
        """Have the windows painted that were not while they were half dressed."""
        for window in self._app.topLevelWidgets():
            if window.property(_STILL):
                window.setProperty(_STILL, None)
                window.setUpdatesEnabled(True)

    def _owe(self, widget: QWidget, bits: int) -> None:
        """Note what a part is to be told."""
        widget.setProperty(_OWED, (widget.property(_OWED) or 0) | bits)

    def _pay(self) -> bool:
        """Dress hidden parts and tell them what they were not told, for as long as a turn may last; say whether any may be left."""
        until = time.perf_counter() + BITE
        for act, widget in self._debts:
            act(widget)
            if time.perf_counter() > until:
                return True
        return False

    def _owing(self) -> Iterator[tuple[Callable[[QWidget], None], QWidget]]:
        """Yield what is to be done with each hidden part, until none owes anything.

        What contains others comes before them, as its letters become theirs. All are dressed before any is told: one that is told
        may have wishes of its own for how those in it look.
        """
        found = True
        while found:
            found = False
            for act, bits in ((self._dress, _UNDRESSED), (self._tell, _UNTOLD)):
                for widget in list(self._parts()):
                    if (
                        isValid(widget) and (widget.property(_OWED) or 0) & bits
                    ):  # who is told may take others away
                        found = True
                        yield act, widget

    def _parts(self) -> Iterator[QWidget]:
        """Yield all parts of the windows that are dressed, each before those in it."""
        for window in self._app.topLevelWidgets():
            if window.property(_TAKEN):
                yield from window.findChildren(QWidget)

    def _dress(self, widget: QWidget) -> None:
        """Have the style dress a part it has passed by."""
        owed = widget.property(_OWED) or 0
        if owed & _UNDRESSED:
            widget.setProperty(_OWED, owed & ~_UNDRESSED)
            for kind in (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange):
                QApplication.sendEvent(widget, QEvent(kind))
            widget.setAttribute(_POLISHED)
            widget.style().polish(widget)

    def _tell(self, widget: QWidget) -> None:
        """Tell a part what it was not told, dressed as it then is."""
        self._dress(widget)
        owed = widget.property(_OWED)
        widget.setProperty(_OWED, None)
        self._paying, before = True, self._paying
        for kind, bit in _BITS:
            if owed & bit:
                QApplication.sendEvent(widget, QEvent(kind))
        self._paying = before
        if isValid(widget) and widget.isHidden() and (around := widget.parentWidget()) is not None:
            around.updateGeometry()  # a pile of pages asks for the room of its largest, hidden or not

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back from a hidden part what it need not know yet; one that comes into view is told."""
        kind = event.type()
        if kind is QEvent.Type.Show:
            if watched.property(_OWED):
                assert isinstance(watched, QWidget), "only parts of windows owe anything"
                self._tell(watched)
            return False
        if not (kind is _STYLE or kind is _FONT or kind is _PALETTE) or self._paying:
            return False
        if not isinstance(watched, QWidget):
            return False
        bit = 1 if kind is _STYLE else 2 if kind is _FONT else 4
        if (watched.property(_OWED) or 0) & bit:  # it will be told; to ask this first is quick
            return True
        if not _can_wait(watched):
            return False
        self._owe(watched, bit)
        return True


def _can_wait(widget: QWidget) -> bool:
    """Say whether nobody sees a part, and nobody measures it: as a menu is before it comes into view, and what a bar has no room for."""
    if widget.isVisible() or widget.isWindow() or isinstance(widget.parent(), QToolBar):
        return False
    return bool(widget.window().property(_TAKEN))
