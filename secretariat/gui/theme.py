"""How the window looks: colours by role, one spacing scale, one type scale, and a small style sheet."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from secretariat.app.folder import folder
from secretariat.gui import styling
from secretariat.gui.colours import CONTRAST, DARK, LIGHT, SCHEMES, Colours
from secretariat.gui.scale import PAPER, PAPER_FAMILY, PLAIN, SIZES, XL, XS, XXL, XXS, L, M, S

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "PAGE_WIDTH",
    "PAPER",
    "PAPER_FAMILY",
    "PLAIN",
    "SCHEMES",
    "SIZES",
    "XL",
    "XS",
    "XXL",
    "XXS",
    "Colours",
    "L",
    "M",
    "S",
]  # fmt: skip

_NATIVE = "style of the computer"
_FAMILIES = ("Segoe UI", "Tahoma", "Arial", "Liberation Sans", "DejaVu Sans")
_LETTERED_APART = ("QMenuBar", "QMenu", "QMessageBox", "QTipLabel", "QStatusBar", "QToolButton")
"""Widgets for which a desktop may have letters of its own, as Windows and KDE do."""
PAGE_WIDTH = 720  # pixels of a page of text at 100 %: about eighty letters a line


def dress(app: QApplication, scheme: str = "system", percent: int = 100) -> None:
    """Give the application its colours and its text size at once; with a full window on the screen `redressing` does it gently."""
    for step in steps(app, scheme, percent):
        step()


def steps(app: QApplication, scheme: str, percent: int, style: str = "") -> list[Callable[[], object]]:
    """Return what gives the application its colours, its text size and, if one is named, its style; each step lasts a moment."""
    colours = SCHEMES.get(scheme) or _of_the_computer()

    def colour() -> None:
        """Take on letters and colours, which the sheet is laid over."""
        app.setFont(_letters(app, percent))
        app.setPalette(_palette(colours))

    def cover() -> None:
        """Put the sheet on."""
        QDir.setSearchPaths(styling.FOLDER, [str(folder() / styling.FOLDER)])
        app.setStyleSheet(styling.sheet(colours, percent, ours=not app.property(_NATIVE)))

    def strip() -> None:
        """Take the sheet off: one put on over another has every widget dressed thrice, half a second in a full window."""
        app.setStyleSheet("")

    between = [lambda: wear_style(style)] if style else []
    return [colour, strip, *between, cover, lambda: _letter_alike(app, app.font())]


def _letters(app: QApplication, percent: int) -> QFont:
    """Return the font of the interface at a text size."""
    font = app.font()
    if sys.platform == "win32":
        font.setFamily(_family(font.family()))
    font.setPointSizeF(PLAIN * percent / 100)
    font.setKerning(False)  # an underlined letter parts a kerned pair, which is then wider than measured
    return font


def _letter_alike(app: QApplication, font: QFont) -> None:
    """Give all widgets one font: Qt has just asked the computer anew, and the menus would not follow the text size."""
    for kind in _LETTERED_APART:
        app.setFont(font, kind)  # type: ignore[arg-type]  # it takes text, whatever its description says
    for widget in app.allWidgets():
        if isinstance(widget, QMenu | QMenuBar):  # Qt does not tell those that are hidden
            QApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))


def _family(wanted: str) -> str:
    """Return a family of letters that is there: the one the computer wants, else one that suits; without any, our own."""
    for family in (wanted, *_FAMILIES):
        if QFontDatabase.hasFamily(family):
            return family
    QFontDatabase.addApplicationFont(str(folder() / "fonts" / "DejaVuSans.ttf"))
    return _FAMILIES[-1]


def colours() -> Colours:
    """Return the colours the application wears now."""
    worn = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return next((known for known in SCHEMES.values() if QColor(known.frame) == worn), LIGHT)


def percent() -> int:
    """Return the text size the application wears now, in per cent."""
    return round(QGuiApplication.font().pointSizeF() / PLAIN * 100)


def scaled(pixels: int) -> int:
    """Return a measure of the 100 % layout at the present text size."""
    return round(pixels * percent() / 100)


def font(size: str = "plain", bold: bool = False) -> QFont:
    """Return the interface font in a size of the scale: "small", "plain", "large", "title"."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(made.pointSizeF() * SIZES[size])
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def letter(widget: QWidget, size: str = "plain", bold: bool = False) -> None:
    """Have the text of a label or field in a size of the scale, of a label also as "paper" or "paper small"; it follows every later change of the text size by itself."""
    widget.setProperty("letters", f"{size} bold" if bold else size)


def paper_font(size: float = PAPER, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font a paper is set in, at the present text size; `size` in points at 100 %."""
    made = QFont([PAPER_FAMILY, "Times New Roman", "Times", "serif"])
    made.setStyleHint(QFont.StyleHint.Serif)
    made.setPointSizeF(size * percent() / 100)
    made.setBold(bold)
    made.setItalic(italic)
    return made


def load_paper_font(folder: Path) -> None:
    """Make the fonts of the paper known, where the computer does not have them; `folder` is that of the fonts."""
    if QFontDatabase.hasFamily(PAPER_FAMILY):
        return
    for file in sorted(folder.glob("LiberationSerif-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def application(style: str) -> QApplication:
    """Return the application, drawn in a style; one that is born in ours starts sooner than one that is given it."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        wear_style(style)
        return existing
    app = QApplication([sys.argv[0], "-style", "Fusion"] if style == "fusion" else [sys.argv[0]])
    if style != "fusion":
        wear_style(style)
    return app


def wear_style(style: str) -> None:
    """Draw everything in our own style ("fusion"), or in the one of the computer ("computer"); `dress` finishes it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a style needs an application"
    app.setProperty(_NATIVE, style != "fusion")
    if style == "fusion":
        app.setStyle("Fusion")
    elif app.style().name().lower() in {"fusion", ""}:  # without a name once a style sheet is worn over it
        from PySide6.QtWidgets import QStyleFactory

        app.setStyle(QStyleFactory.keys()[0])


def follow_the_computer(act: Callable[[], object]) -> None:
    """Have `act` called whenever the computer is set to other colours or to another contrast."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(act)
    hints.accessibility().contrastPreferenceChanged.connect(act)


def _of_the_computer() -> Colours:
    """Return the colours that come nearest to what the computer is set to."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _palette(colours: Colours) -> QPalette:
    """Return the palette for Qt's own drawing."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.frame))
    for name, colour in (
        (role.Window, colours.frame),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.frame),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.PlaceholderText, colours.muted),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Light, colours.surface),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.muted),
        (role.Shadow, colours.line),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette
