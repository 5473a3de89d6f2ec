"""The Help menu."""

from PySide6.QtCore import Qt

from secretariat import __version__
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, messages
from secretariat.gui.frame import Frame

ABOUT = marked("""Prepares the agenda, papers, decisions and follow-up of a Governing Body Working Party.

Secretariat is free software under the MIT licence. It uses Qt and PySide (LGPL), SQLite (public domain), \
sqlite-utils (Apache 2.0), ReportLab (BSD), openpyxl and python-docx (MIT), Enchant and Hunspell (LGPL), \
dictionaries of English (LGPL), French and Spanish (MPL), Liberation fonts (OFL) and Fluent icons (MIT).""")


def manual(frame: Frame) -> None:
    """Open the manual at the page for what is in view."""
    from secretariat.gui.manual.window import ManualWindow
    from secretariat.gui.topics import topic

    wanted = topic(frame)
    if frame.manual is None:
        frame.manual = ManualWindow(frame.keys, frame.settings, Language.EN)
        frame.destroyed.connect(frame.manual.deleteLater)
    frame.manual.show_topic(wanted)


def about(frame: Frame) -> None:
    """Say what the program is."""
    box = messages.tell(frame, tr("Secretariat {version}", version=__version__), ABOUT)
    box.setWindowTitle(tr("About Secretariat"))
    box.setIconPixmap(icons.emblem().pixmap(64, 64))


def keys(frame: Frame) -> None:
    """List the keys of every entry of the menus."""
    from secretariat.gui.dialogs.keys import Keys

    dialog = Keys(frame, [entry for entry in frame.keys.values() if entry[-1]])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
