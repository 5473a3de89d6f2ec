"""How the window looks: colours by role, one spacing scale, one type scale, and a small style sheet."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.tongue import tr

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32

PLAIN = 10.0  # points of ordinary text at 100 %
PAPER = 12.0  # points of the text of a paper
SIZES = {"small": 0.9, "plain": 1.0, "large": 1.2, "title": 1.5}
PAPER_FAMILY = "Liberation Serif"
PAGE_WIDTH = 720  # pixels of a page of text at 100 %: about eighty letters a line


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme, by what they are for, as "#rrggbb".

    `frame` is behind everything, `surface` behind lists and fields, `paper` is the page of a document.
    """

    frame: str
    surface: str
    paper: str
    text: str
    muted: str
    line: str
    hover: str
    accent: str
    on_accent: str
    chosen: str
    error: str
    warning: str
    notice: str
    good: str
    mark: str


LIGHT = Colours(
    frame="#eef0f3",
    surface="#ffffff",
    paper="#ffffff",
    text="#1d2430",
    muted="#5a6576",
    line="#d3d8df",
    hover="#e4e9f0",
    accent="#1b5fa8",
    on_accent="#ffffff",
    chosen="#d6e5f6",
    error="#b3261e",
    warning="#8a5a00",
    notice="#35608f",
    good="#2b6e3f",
    mark="#fff2c9",
)

DARK = Colours(
    frame="#1f232a",
    surface="#272c34",
    paper="#2b3039",
    text="#e6e9ee",
    muted="#a3adbb",
    line="#3d4550",
    hover="#333a45",
    accent="#6aa9ec",
    on_accent="#10151c",
    chosen="#2f4a68",
    error="#ff8a80",
    warning="#f2bd5c",
    notice="#8fbdf0",
    good="#86cf9a",
    mark="#5a4a16",
)

CONTRAST = Colours(
    frame="#000000",
    surface="#000000",
    paper="#000000",
    text="#ffffff",
    muted="#d6d6d6",
    line="#ffffff",
    hover="#2b2b2b",
    accent="#ffe600",
    on_accent="#000000",
    chosen="#003c8f",
    error="#ff9c94",
    warning="#ffd24d",
    notice="#8fd3ff",
    good="#8dffa8",
    mark="#5c4a00",
)

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def dress(app: QApplication, scheme: str = "system", percent: int = 100) -> None:
    """Give the application its colours and its text size; may be called again at any time."""
    colours = SCHEMES.get(scheme) or (DARK if _system_is_dark() else LIGHT)
    font = app.font()
    font.setPointSizeF(PLAIN * percent / 100)
    app.setFont(font)
    app.setPalette(_palette(colours))
    edges = _edges(colours) if colours is CONTRAST else ""
    app.setStyleSheet(edges + _sheet(colours) + _letters(percent))


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
    """Have the text of a label or field in a size of the scale, of a label also as "paper"; it follows every later change of the text size by itself."""
    widget.setProperty("letters", tr("{size} bold", size=size) if bold else size)


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


def wear_style(style: str) -> None:
    """Draw everything in our own style ("fusion"), or in the one of the computer ("computer")."""
    if style == "fusion":
        QApplication.setStyle("Fusion")
    elif QApplication.style().name().lower() == "fusion":
        from PySide6.QtWidgets import QStyleFactory

        QApplication.setStyle(QStyleFactory.keys()[0])


def _system_is_dark() -> bool:
    """Say whether the computer is set to dark colours."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


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


def _letters(percent: int) -> str:
    """Return the part of the style sheet that sets the sizes of the scale."""
    rules = []
    for size, factor in SIZES.items():
        points = f"font-size: {PLAIN * factor * percent / 100:.1f}pt;"
        rules.append(f'QLabel[letters="{size}"], QLineEdit[letters="{size}"] {{ {points} }}')
        rules.append(f'QLabel[letters="{size} bold"] {{ {points} font-weight: 600; }}')
    families = f'"{PAPER_FAMILY}", "Times New Roman", "Times", serif'
    size = f"{PAPER * percent / 100:.1f}pt"
    rules.append(f'QLabel[letters="paper"] {{ font-family: {families}; font-size: {size}; }}')
    return "\n".join(rules)


def _edges(colours: Colours) -> str:
    """Return the part of the style sheet that draws edges where Qt's own are too faint on black."""
    return f"""
        QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QPushButton {{
            border: 1px solid {colours.line}; border-radius: 3px; padding: 3px 6px; }}
        QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPushButton:focus {{
            border: 2px solid {colours.accent}; padding: 2px 5px; }}
        SheetEditor, SheetEditor:focus {{ border: none; padding: 0; }}
        QCheckBox::indicator:unchecked {{ border: 1px solid {colours.line}; }}
    """


def _sheet(colours: Colours) -> str:
    """Return the style sheet: what the palette cannot say."""
    return f"""
        QToolTip {{ color: {colours.text}; background: {colours.surface}; border: 1px solid {colours.line}; padding: {XS}px; }}
        QMenuBar {{ background: {colours.frame}; padding: 2px {XS}px; }}
        QMenuBar::item {{ padding: {XS}px {S}px; border-radius: 4px; background: transparent; }}
        QMenuBar::item:selected {{ background: {colours.hover}; }}
        QStatusBar {{ background: {colours.frame}; border-top: 1px solid {colours.line}; }}
        QStatusBar::item {{ border: none; }}
        QSplitter::handle {{ background: {colours.line}; }}
        QTreeView, QListView, QTableView {{ border: none; outline: none; }}
        QTreeView::item, QListView::item {{ padding: {XS}px 2px; border: none; }}
        QTreeView::item:hover, QListView::item:hover {{ background: {colours.hover}; }}
        QTreeView::item:selected, QListView::item:selected {{ background: {colours.chosen}; color: {colours.text}; }}
        QTreeView::item:selected:active:focus {{ border-left: 3px solid {colours.accent}; }}
        QHeaderView::section {{ text-align: left; background: {colours.frame}; color: {colours.muted}; border: none;
            border-bottom: 1px solid {colours.line}; padding: {XS}px {S}px; }}
        QTableView::item {{ padding: 0 6px; }}
        QTableView::item:selected {{ background: {colours.chosen}; color: {colours.text}; }}
        QScrollArea {{ border: none; }}
        QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QToolBar {{ background: {colours.frame}; border: none; border-bottom: 1px solid {colours.line};
            padding: 2px {S}px; spacing: {XS}px; }}
        QToolBar QToolButton {{ padding: {XS}px 6px; border: 1px solid transparent; border-radius: 4px; }}
        QToolBar QToolButton#qt_toolbar_ext_button {{ padding: 0; }}
        QToolBar QToolButton:hover {{ background: {colours.hover}; }}
        QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {colours.chosen}; }}
        QToolBar QToolButton:focus {{ border-color: {colours.accent}; }}
        #card, #masthead, #notice {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 6px; }}
        #notice {{ border-radius: 0; border-width: 1px 0 0 0; }}
        #card QLineEdit {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px {XS}px; }}
        #card QLineEdit:hover {{ border-color: {colours.line}; }}
        #card QLineEdit:focus {{ border-color: {colours.accent}; background: {colours.surface}; }}
        QPushButton#quiet {{ background: transparent; border: 1px solid transparent; border-radius: 4px;
            padding: {XS}px {S}px; text-align: left; }}
        QPushButton#quiet:hover {{ background: {colours.hover}; }}
        QPushButton#quiet:focus {{ border-color: {colours.accent}; }}
    """
