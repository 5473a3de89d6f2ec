"""What was added and deleted, as a person marks it on paper: in colour, and underlined or struck out as well."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QColor, QTextOption
from PySide6.QtGui import QTextDocument as Document

from secretariat.app.queries.marked import Shown
from secretariat.domain.difference import Turn
from secretariat.gui import theme
from secretariat.gui.theme import Colours

_KEPT = 70  # letters of unchanged words that stay on either side of a change


def html(shown: Sequence[Shown], short: bool = False, colours: Colours | None = None) -> str:
    """Return words with their marks as rich text; `short` leaves out what is far from any change."""
    ends, worn = (0, len(shown) - 1), colours or theme.colours()
    return "".join(_piece(one, short, at == ends[0], at == ends[1], worn) for at, one in enumerate(shown))


def document(text: str, width: float, size: str = "plain") -> Document:
    """Return rich text laid out at a width, in the font of the interface."""
    made = Document()
    made.setDocumentMargin(0)
    made.setUndoRedoEnabled(False)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    made.setDefaultFont(theme.font(size))
    made.setHtml(f'<div style="color: {theme.colours().text}">{text}</div>')
    made.setTextWidth(width)
    return made


def _piece(one: Shown, short: bool, first: bool, last: bool, colours: Colours) -> str:
    """Return letters of one kind as rich text."""
    text = _shortened(one.text, first, last) if short and one.turn is Turn.SAME else one.text
    styles = _styles(one, colours)
    said = escape(text).replace("\n", "<br>")
    return f'<span style="{styles}">{said}</span>' if styles else said


def _styles(one: Shown, colours: Colours) -> str:
    """Return how letters look."""
    styles = []
    if one.emphasis:
        styles.append("font-style: italic")
    if one.strong:
        styles.append("font-weight: 600")
    match one.turn:
        case Turn.ADDED:
            back = _faint(colours.good, colours.paper)
            styles.append(f"color: {colours.good}; text-decoration: underline; background-color: {back}")
        case Turn.DELETED:
            back = _faint(colours.error, colours.paper)
            styles.append(f"color: {colours.error}; text-decoration: line-through; background-color: {back}")
        case Turn.SAME if one.mark:
            styles.append(f"color: {colours.muted}")
    return "; ".join(styles)


def _faint(colour: str, paper: str) -> str:
    """Return a colour mixed thinly into that of the paper."""
    over, under = QColor(colour), QColor(paper)
    pairs = zip(
        (over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True
    )
    return QColor(*(round(0.14 * above + 0.86 * below) for above, below in pairs)).name()


def _shortened(text: str, first: bool, last: bool) -> str:
    """Return unchanged words without those that are far from a change."""
    before = 0 if first else _KEPT
    after = 0 if last else _KEPT
    if (first and last) or len(text) <= before + after + 20:
        return text
    head = text[:before].rpartition(" ")[0] if before else ""
    tail = text[-after:].partition(" ")[2] if after else ""
    return f"{head} … {tail}" if head or tail else text
