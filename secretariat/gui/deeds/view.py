"""The View menu: panels, language of the paper, text size, colours."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui.frame import Frame
from secretariat.gui.panes import first_of
from secretariat.gui.place import HOME
from secretariat.gui.redressing import redress

STEP = 10  # per cent


def home(frame: Frame) -> None:
    """Show what waits to be done."""
    frame.show_place(HOME)


def navigator(frame: Frame) -> None:
    """Show or hide the navigator."""
    frame.navigator.setVisible(frame.navigator.isHidden())
    frame.moved.emit()


def panel(name: str) -> Callable[[Frame], None]:
    """Return the deed that shows a panel, or hides the panels when it is shown already."""

    def turn(frame: Frame) -> None:
        if frame.panels.name == name:
            frame.show_panels(False)
        else:
            frame.show_panel(name)
        frame.moved.emit()

    return turn


def english(frame: Frame) -> None:
    """Show the paper in English."""
    frame.show_language(Language.EN)


def french(frame: Frame) -> None:
    """Show the paper in French."""
    frame.show_language(Language.FR)


def spanish(frame: Frame) -> None:
    """Show the paper in Spanish."""
    frame.show_language(Language.ES)


def leading(frame: Frame) -> None:
    """Show each paper in the language it is drawn up in."""
    frame.show_language(None)


def larger(frame: Frame) -> None:
    """Make all text larger."""
    _resize(frame, frame.settings.text_size + STEP)


def smaller(frame: Frame) -> None:
    """Make all text smaller."""
    _resize(frame, frame.settings.text_size - STEP)


def normal(frame: Frame) -> None:
    """Show all text in its normal size."""
    _resize(frame, 100)


def _resize(frame: Frame, percent: int) -> None:
    """Set the size of all text, within 80 to 200 per cent."""
    frame.settings.text_size = min(200, max(80, percent))
    _dress(frame)
    frame.desk.said.emit(tr("Text size {text_size} %", text_size=frame.settings.text_size))


def as_the_computer(frame: Frame) -> None:
    """Take the colours the computer is set to."""
    _colour(frame, "system")


def light(frame: Frame) -> None:
    """Take light colours."""
    _colour(frame, "light")


def dark(frame: Frame) -> None:
    """Take dark colours."""
    _colour(frame, "dark")


def contrast(frame: Frame) -> None:
    """Take colours as far apart as they can be."""
    _colour(frame, "contrast")


def speech(language: str) -> Callable[[Frame], None]:
    """Return the deed that has the program speak a language."""
    return lambda frame: _speak(frame, language)


def _speak(frame: Frame, language: str) -> None:
    """Have the program speak a language: the window is made anew, with the same file at the same place."""
    if language != frame.settings.speech:
        frame.settings.speech = language
        frame.tongue_changed.emit()


def _colour(frame: Frame, scheme: str) -> None:
    """Set the colours."""
    frame.settings.scheme = scheme
    _dress(frame)


def _dress(frame: Frame) -> None:
    """Dress the application as the settings say."""
    redress(frame.settings.scheme, frame.settings.text_size)
    frame.moved.emit()


def preview(frame: Frame) -> None:
    """Show the preview beside papers, or no longer."""
    frame.settings.preview = not frame.settings.preview
    frame.show_preview()
    frame.moved.emit()


def next_pane(frame: Frame) -> None:
    """Put the focus into the next part of the window."""
    _step_pane(frame, 1)


def previous_pane(frame: Frame) -> None:
    """Put the focus into the part of the window before."""
    _step_pane(frame, -1)


def _step_pane(frame: Frame, way: int) -> None:
    """Put the focus into another part of the window, in turn."""
    middle = (frame.book.currentWidget(), frame.beside.preview)
    parts = [frame.navigator, *middle, frame.panels.currentWidget()]
    shown = [part for part in parts if part is not None and part.isVisible()]
    focus = QApplication.focusWidget()
    held = (i for i, part in enumerate(shown) if focus and (part is focus or part.isAncestorOf(focus)))
    at = next(held, -1 if way > 0 else 0)
    first_of(shown[(at + way) % len(shown)]).setFocus(Qt.FocusReason.TabFocusReason)
