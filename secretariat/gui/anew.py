"""The window made anew, in another language: with the same file at the same place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from secretariat.gui import speech
from secretariat.gui.desk import Desk
from secretariat.gui.doorway import Doorway
from secretariat.gui.errand import Errand
from secretariat.gui.mishap import Mishap
from secretariat.gui.warming import Warming

if TYPE_CHECKING:
    from secretariat.gui.frame import Frame

_standing: "list[Frame]" = []
"""The window that took the place of the first, which nobody else holds."""


AGAIN = 100  # milliseconds before it is looked again whether nothing is on its way
_LEAVING = "leaving"


def make_anew(old: "Frame") -> None:
    """Make the window anew, once what was begun in it has come back and no dialog of it is open: both need it as it is."""
    if not old.property(_LEAVING):
        old.setProperty(_LEAVING, True)
        old.desk.looking_over.stop()
        _once_free(old)


def _once_free(old: "Frame") -> None:
    """Make the window anew now, or look again soon."""
    if not old.isVisible():  # it was closed meanwhile
        return
    if Errand.under_way or QApplication.activeModalWidget() is not None:
        QTimer.singleShot(AGAIN, old, lambda: _once_free(old))
    else:
        made_anew(old)


def made_anew(old: "Frame") -> "Frame":
    """Make the window anew as its settings say, hand it the open file, and take the old one away."""
    old.desk.settling.emit()
    old.settings.keep("geometry", old.saveGeometry())
    old.settings.keep("splitter", old.splitter.saveState())
    speech.speak(old.settings.speech)
    new = type(old)(Desk(old.desk.home), old.settings)
    _standing[:] = [new]
    new.destroyed.connect(lambda: _let_go(new))
    _show_same(old, new)
    _lead_to(old, new)
    QTimer.singleShot(0, old, lambda: _take_away(old))
    return new


def _show_same(old: "Frame", new: "Frame") -> None:
    """Show what the old window shows: file, place, language of the paper, and panel."""
    place, panel = old.place, old.panels.name
    new.language = old.language
    new.desk.take_over(old.desk)
    if new.desk.workspace is not None:
        new.show_place(place)
        new.show_panels(bool(panel))
        if panel:
            new.panels.turn_to(panel)
    new.navigator.setHidden(old.navigator.isHidden())
    new.setWindowState(old.windowState())
    new.show()


def _lead_to(old: "Frame", new: "Frame") -> None:
    """Have the new window hear what the old one heard of."""
    for doorway in old.findChildren(Doorway):
        doorway.lead_to(new)
    if old.findChild(Warming) is not None:
        Warming(new)
    if old.findChild(Mishap) is not None:
        Mishap(new, new.desk.home.log).listen()


def _take_away(old: "Frame") -> None:
    """Close the old window; its desk is empty, so nothing is closed with it."""
    old.close()
    old.deleteLater()


def _let_go(window: "Frame") -> None:
    """Hold a window no longer that was taken down."""
    if window in _standing:
        _standing.remove(window)
