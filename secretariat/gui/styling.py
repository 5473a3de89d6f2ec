"""The style sheet of the window: what the palette cannot say."""

from secretariat.gui.colours import SCHEMES, Colours
from secretariat.gui.scale import PAPER, PAPER_FAMILY, PLAIN, SIZES, SMALL_PAPER, XS, XXS, L, M, S

FOLDER = "look"
"""The name under which Qt finds the few drawings a style sheet needs."""


def sheet(colours: Colours, percent: int, ours: bool) -> str:
    """Return the style sheet of a scheme at a text size; what one acts on is only drawn by it in our own style (`ours`)."""
    drawings = next(name for name, known in SCHEMES.items() if known is colours)
    parts = [_bars(colours, drawings), _lists(colours), _letters(percent)]
    if ours:
        parts += [
            _fields(colours, drawings, percent),
            _buttons(colours),
            _ticks(colours, drawings, percent),
            _tabs(colours),
            _sliders(colours, percent),
        ]
    return "\n".join([*parts, _cards(colours)])


def _bars(colours: Colours, drawings: str) -> str:
    """Return the rules for what frames the window: menus, tools, status, the parts that can be moved."""
    return f"""
        QToolTip {{ color: {colours.text}; background: {colours.surface}; border: 1px solid {colours.edge}; padding: {XS}px; }}
        QMenuBar {{ background: {colours.frame}; padding: {XXS}px {XS}px; }}
        QMenuBar::item {{ padding: {XS}px {S}px; border-radius: 4px; background: transparent; }}
        QMenuBar::item:selected {{ background: {colours.hover}; }}
        QStatusBar {{ background: {colours.frame}; border-top: 1px solid {colours.line}; }}
        QStatusBar::item {{ border: none; }}
        QSplitter::handle {{ background: {colours.line}; }}
        QScrollArea {{ border: none; }}
        QToolBar {{ background: {colours.frame}; border: none; border-bottom: 1px solid {colours.line};
            padding: {XXS}px {S}px; spacing: {XS}px; }}
        QToolBar::separator {{ background: transparent; border-left: 1px solid {colours.line}; width: 1px; margin: {XS}px; }}
        QToolBar QToolButton#qt_toolbar_ext_button {{ padding: 0; qproperty-icon: url({FOLDER}:{drawings}-more.svg); }}
        QMenu {{ border: 1px solid {colours.edge}; }}
        QMenu::separator {{ height: 1px; background: {colours.line}; margin: {XS}px {S}px; }}
    """


def _lists(colours: Colours) -> str:
    """Return the rules for lists, trees and tables. Where the focus is, there is an edge, also round an empty one."""
    views = "QTreeView, QListView, QTableView"
    return f"""
        {views} {{ border: 1px solid transparent; outline: none; gridline-color: {colours.line}; }}
        QDialog QTreeView, QDialog QListView, QDialog QTableView {{ border-color: {colours.line}; }}
        QTreeView:focus, QListView:focus, QTableView:focus {{ border-color: {colours.accent}; }}
        QTreeView::item, QListView::item {{ padding: {XS}px {XXS}px; border: none; }}
        QTreeView::item:hover, QListView::item:hover {{ background: {colours.hover}; }}
        QTreeView::item:selected, QListView::item:selected {{ background: {colours.chosen}; color: {colours.text}; }}
        QTreeView::item:selected:active:focus, QListView::item:selected:active:focus {{
            border-left: 3px solid {colours.accent}; }}
        QTableView::item {{ padding: 0 6px; }}
        QTableView::item:selected {{ background: {colours.chosen}; color: {colours.text}; }}
        QTableView::item:focus {{ border: 2px solid {colours.accent}; padding: 0 {XS}px; }}
        QHeaderView::section {{ text-align: left; background: {colours.frame}; color: {colours.muted}; border: none;
            border-bottom: 1px solid {colours.line}; padding: {XS}px {S}px; font-weight: normal; }}
        QTableCornerButton::section {{ background: {colours.frame}; border: none; border-bottom: 1px solid {colours.line}; }}
    """


def _faint(colours: Colours) -> str:
    """Return the edge of what cannot be used now; where lines are as strong as edges it is broken."""
    return f"1px {'dashed' if colours.line == colours.edge else 'solid'} {colours.line}"


def _fields(colours: Colours, drawings: str, percent: int) -> str:
    """Return the rules for what is filled in: an edge everybody sees, and a stronger one where the focus is."""
    arrow = round(12 * percent / 100)
    fields = ("QLineEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QAbstractSpinBox")
    every, focused = ", ".join(fields), ", ".join(f"{field}:focus" for field in fields)
    greyed, edge = ", ".join(f"{field}:disabled" for field in fields), _faint(colours)
    return f"""
        {every} {{ border: 1px solid {colours.edge}; border-radius: 4px; padding: 3px 5px;
            background: {colours.surface}; }}
        {focused} {{ border: 2px solid {colours.accent}; padding: 2px 4px; }}
        {greyed} {{ border: {edge}; background: {colours.frame}; }}
        QPlainTextEdit, QTextBrowser {{ padding: 1px; }}
        QPlainTextEdit:focus, QTextBrowser:focus {{ padding: 0; }}
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; }}
        QAbstractItemView QLineEdit, QAbstractItemView QPlainTextEdit, QAbstractItemView QComboBox {{
            border: 1px solid {colours.accent}; border-radius: 0; padding: 0 {XS}px; }}
        SheetEditor, SheetEditor:focus {{ border: none; padding: 0; }}
        QComboBox {{ combobox-popup: 0; }}
        QComboBox::drop-down {{ border: none; width: {arrow + S}px; }}
        QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url({FOLDER}:{drawings}-down.svg);
            width: {arrow}px; height: {arrow}px; }}
        QAbstractSpinBox::up-arrow {{ image: url({FOLDER}:{drawings}-up.svg); width: {arrow}px; height: {arrow}px; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {arrow + S}px; }}
        QComboBox QAbstractItemView {{ border: 1px solid {colours.edge}; background: {colours.surface};
            selection-background-color: {colours.chosen}; selection-color: {colours.text}; }}
    """


def _buttons(colours: Colours) -> str:
    """Return the rules for buttons, in dialogs and in bars."""
    return f"""
        QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QPushButton {{ border: 1px solid {colours.edge}; border-radius: 4px; padding: {XS}px {M}px;
            background: {colours.surface}; color: {colours.text}; }}
        QPushButton:hover {{ background: {colours.hover}; }}
        QPushButton:pressed, QPushButton:checked {{ background: {colours.chosen}; }}
        QPushButton:disabled {{ border: {_faint(colours)}; background: {colours.frame}; color: {colours.muted}; }}
        QPushButton:default:enabled {{ border-color: {colours.accent}; }}
        QPushButton:focus {{ border: 2px solid {colours.accent}; padding: 3px {M - 1}px; }}
        QDialogButtonBox QPushButton {{ min-width: 4.5em; }}
        QPushButton#quiet {{ background: transparent; border: 1px solid transparent; padding: {XS}px {S}px;
            text-align: left; }}
        QPushButton#quiet:hover {{ background: {colours.hover}; }}
        QPushButton#quiet:focus {{ border-color: {colours.accent}; }}
        QToolButton {{ padding: {XS}px 6px; border: 1px solid transparent; border-radius: 4px; }}
        QToolButton:hover {{ background: {colours.hover}; }}
        QToolButton:pressed, QToolButton:checked {{ background: {colours.chosen}; }}
        QToolButton:checked {{ border-color: {colours.edge}; }}
        QToolButton:focus {{ border-color: {colours.accent}; }}
        QLineEdit QToolButton, QLineEdit QToolButton:focus {{ padding: 0; border: none; }}
    """


def _ticks(colours: Colours, drawings: str, percent: int) -> str:
    """Return the rules for boxes that are ticked and for one choice of several."""
    side = round(14 * percent / 100)
    boxes = ("QCheckBox", "QGroupBox", "QTreeView", "QListView", "QTableView")
    every = ", ".join(f"{box}::indicator" for box in (*boxes, "QRadioButton"))
    ticked = ", ".join(f"{box}::indicator:checked" for box in boxes)
    partly = ", ".join(f"{box}::indicator:indeterminate" for box in boxes)
    return f"""
        {every} {{ width: {side}px; height: {side}px; border: 1px solid {colours.edge}; border-radius: 3px;
            background: {colours.surface}; }}
        {ticked} {{ border-color: {colours.accent}; background: {colours.accent}; image: url({FOLDER}:{drawings}-tick.svg); }}
        {partly} {{ border-color: {colours.accent}; background: {colours.chosen}; }}
        QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
        QRadioButton::indicator:checked {{ border: {max(3, side // 3)}px solid {colours.accent};
            width: {side + 2 - 2 * max(3, side // 3)}px; height: {side + 2 - 2 * max(3, side // 3)}px; }}
        QCheckBox, QRadioButton {{ border: 1px solid transparent; border-radius: 3px; padding: 1px {XXS}px; spacing: 6px; }}
        QCheckBox:focus, QRadioButton:focus {{ border-color: {colours.accent}; }}
        QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {colours.line};
            background: {colours.frame}; }}
    """


def _tabs(colours: Colours) -> str:
    """Return the rules for tabs: the one in view is underlined."""
    return f"""
        QTabWidget::pane {{ border: none; border-top: 1px solid {colours.line}; }}
        QTabBar {{ background: transparent; }}
        QTabBar::tab {{ padding: 6px {M}px {XS}px {M}px; border: 1px solid transparent;
            border-bottom: 3px solid transparent; color: {colours.muted}; background: transparent; }}
        QTabBar::tab:hover {{ background: {colours.hover}; }}
        QTabBar::tab:selected {{ border-bottom-color: {colours.accent}; color: {colours.text}; }}
        QTabBar::tab:selected:focus {{ border-color: {colours.accent}; }}
        QTabBar::scroller {{ width: {2 * (L + S)}px; }}
        QTabBar QToolButton {{ padding: 0; background: {colours.frame}; border: 1px solid {colours.line}; }}
        #side QTabBar::tab {{ padding: 6px {XS}px {XS}px {XS}px; }}
    """


def _cards(colours: Colours) -> str:
    """Return the rules for what stands on the frame as a piece of its own."""
    return f"""
        #card, #masthead, #notice {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 6px; }}
        #notice {{ border-radius: 0; border-width: 1px 0 0 0; }}
        #card QTextBrowser {{ border: 2px solid transparent; }}
        #card QTextBrowser:focus {{ border-color: {colours.accent}; }}
        #card QLineEdit {{ background: transparent; border: 1px solid transparent; padding: {XXS}px {XS}px; }}
        #card QLineEdit:hover {{ border-color: {colours.edge}; }}
        #card QLineEdit:focus {{ border-color: {colours.accent}; background: {colours.surface}; }}
    """


def _sliders(colours: Colours, percent: int) -> str:
    """Return the rules for what is drawn along: sliders, progress and scroll bars, the last without arrows."""
    wide = min(16, round(12 * percent / 100))
    return f"""
        QScrollBar {{ background: transparent; border: none; margin: 0; }}
        QScrollBar:vertical {{ width: {wide}px; }}
        QScrollBar:horizontal {{ height: {wide}px; }}
        QScrollBar::handle {{ background: {colours.edge}; border-radius: {wide // 2 - 3}px; margin: 3px; }}
        QScrollBar::handle:vertical {{ min-height: {L * 2}px; }}
        QScrollBar::handle:horizontal {{ min-width: {L * 2}px; }}
        QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {colours.muted}; margin: {XXS}px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QSlider::groove:horizontal {{ height: {wide}px; background: transparent; }}
        QSlider::sub-page:horizontal, QSlider::add-page:horizontal {{ background: {colours.edge};
            margin: {wide // 3}px 0; border-radius: {XXS}px; }}
        QSlider::sub-page:horizontal {{ background: {colours.accent}; }}
        QSlider::handle:horizontal {{ width: {wide}px; border-radius: {XS}px;
            border: 1px solid {colours.edge}; background: {colours.surface}; }}
        QSlider::handle:horizontal:hover {{ background: {colours.hover}; }}
        QSlider::handle:horizontal:focus {{ border: 2px solid {colours.accent}; background: {colours.chosen}; }}
    """


def _letters(percent: int) -> str:
    """Return the rules that set the sizes of the scale."""
    rules = []
    for size, factor in SIZES.items():
        points = f"font-size: {PLAIN * factor * percent / 100:.1f}pt;"
        rules.append(f'QLabel[letters="{size}"], QLineEdit[letters="{size}"] {{ {points} }}')
        rules.append(f'QLabel[letters="{size} bold"] {{ {points} font-weight: 600; }}')
    families = f'"{PAPER_FAMILY}", "Times New Roman", "Times", serif'
    for letters, high in (("paper", PAPER), ("paper small", SMALL_PAPER)):
        points = f"{high * percent / 100:.1f}pt"
        rules.append(f'QLabel[letters="{letters}"] {{ font-family: {families}; font-size: {points}; }}')
    return "\n".join(rules)
