"""The Help menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from secretariat.domain.language import Language
from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.app.licences import Component


def manual(frame: Frame) -> None:
    """Open the manual at the page for what is in view, in the language the program speaks."""
    from secretariat.gui import speech
    from secretariat.gui.manual.window import ManualWindow
    from secretariat.gui.topics import topic

    wanted = topic(frame)
    if frame.manual is None:
        language = Language(speech.meant(frame.settings.speech))
        frame.manual = ManualWindow(frame.keys, frame.settings, language)
        frame.destroyed.connect(frame.manual.deleteLater)
    frame.manual.show_topic(wanted)


def about(frame: Frame) -> None:
    """Say what the program is and what it is made of."""
    from secretariat.app import licences

    errand = Errand(lambda _: licences.components())
    errand.when_ended(lambda: _about(frame, errand))
    errand.start()


def _about(frame: Frame, errand: "Errand[tuple[Component, ...]]") -> None:
    """Show version and licences."""
    from secretariat.gui.dialogs.about import About

    About(frame, errand.answer()).open()


def tour(frame: Frame) -> None:
    """Lead through the parts of the window, from the first card on."""
    from secretariat.gui.tour import Tour

    for begun in frame.findChildren(Tour):
        begun.close()
    Tour(frame)


def keys(frame: Frame) -> None:
    """List the keys of every entry of the menus."""
    from secretariat.gui.dialogs.keys import Keys

    dialog = Keys(frame, [entry for entry in frame.keys.values() if entry[-1]])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
