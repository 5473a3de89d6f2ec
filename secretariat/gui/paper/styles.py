"""How the lines of a sheet are set: fonts, indents and the look of marks, by the theme's measures."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from secretariat.domain.inline import NoteMark, Text
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.paper.lines import Look, Mark, SheetLine

_OWN = QTextFormat.Property.UserProperty
KEY, CELL, EMPHASIS, STRONG, LINK, MARK, SERIAL, TARGET = (_OWN + number for number in range(1, 9))

PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
CENTRE, LEFT, RIGHT = (
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
)


@dataclass(frozen=True, slots=True)
class Set:
    """The setting of one look: size in points, weight, slant, alignment, and the space around it in pixels at 100 %."""

    size: float = theme.PAPER
    bold: bool = False
    italic: bool = False
    align: Qt.AlignmentFlag = LEFT
    above: int = 0
    below: int = theme.S
    muted: bool = False


SETS = {
    Look.SYMBOL: Set(10.5, align=RIGHT, muted=True, below=theme.L),
    Look.ITEM: Set(10.5, align=CENTRE, muted=True),
    Look.TITLE: Set(15, bold=True, align=CENTRE, below=theme.S),
    Look.SUBTITLE: Set(12, italic=True, align=CENTRE, below=theme.M),
    Look.HEADING: Set(12.5, bold=True, above=theme.M),
    Look.PARAGRAPH: Set(),
    Look.SUBITEM: Set(below=theme.XS),
    Look.CONTINUATION: Set(),
    Look.TABLE: Set(10.5, below=0),
    Look.CLOSING: Set(above=theme.S, below=theme.XS),
    Look.RULE: Set(4, above=theme.L, below=theme.XS),
    Look.NOTE: Set(10.5, below=theme.XS),
    Look.APPENDIX: Set(13.5, bold=True, align=CENTRE, above=theme.XXL),
    Look.CAPTION: Set(12, bold=True, align=CENTRE, below=theme.XS),
    Look.LINK: Set(10.5, above=theme.S),
}


class Styles:
    """The formats of a sheet in the colours and at the text size of the moment."""

    def __init__(self) -> None:
        """Take the measures of the theme as it is now."""
        self.colours = theme.colours()
        self.number = theme.scaled(44)
        self.indent = theme.scaled(34)
        # made once: a paper has them by the thousand
        self._bases: dict[tuple[Look, bool, bool], QTextCharFormat] = {}
        self._spaced: dict[Look, QTextBlockFormat] = {}

    def block(self, line: SheetLine) -> QTextBlockFormat:
        """Return the format of a line's paragraph, with the line's key."""
        spaced = self._spaced.get(line.look)
        if spaced is None:
            spaced = self._spaced[line.look] = _space(SETS[line.look])
        made = QTextBlockFormat(spaced)
        made.setProperty(KEY, line.key)
        made.setLeftMargin(self.left(line))
        return made

    def left(self, line: SheetLine) -> int:
        """Return how far the words of a line stand in from the edge of the column, in pixels."""
        match line.look:
            case Look.SUBITEM:
                return self.number + self.indent * max(1, line.level)
            case Look.CONTINUATION:
                return self.number + self.indent * max(0, line.level)
            case Look.HEADING | Look.PARAGRAPH:
                return self.number
            case Look.NOTE if line.label:
                return theme.scaled(24)
            case _:
                return 0

    def base(self, line: SheetLine) -> QTextCharFormat:
        """Return the format of a line's unmarked words."""
        how = line.look, self._bold(line), self._italic(line)
        made = self._bases.get(how)
        if made is None:
            made = self._bases[how] = self._base(*how)
        return QTextCharFormat(made)

    def _base(self, look: Look, bold: bool, italic: bool) -> QTextCharFormat:
        """Make the format of a look."""
        how = SETS[look]
        made = QTextCharFormat()
        made.setFont(
            theme.paper_font(how.size, bold, italic),
            QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll,
        )
        made.setForeground(QColor(self.colours.muted if how.muted else self.colours.text))
        return made

    def text(self, line: SheetLine, run: Text) -> QTextCharFormat:
        """Return the format of a run of text: emphasis inside slanted words stands upright."""
        made = self.base(line)
        if run.emphasis:
            made.setProperty(EMPHASIS, True)
            made.setFontItalic(not self._italic(line))
        if run.strong:
            made.setProperty(STRONG, True)
            made.setFontWeight(QFont.Weight.Bold)
        if run.link:
            made.setProperty(LINK, run.link)
            made.setForeground(self._accent)
            made.setFontUnderline(True)
        return made

    def mark(self, line: SheetLine, mark: Mark, serial: int) -> QTextCharFormat:
        """Return the format of a mark; `serial` keeps two neighbours apart."""
        made = self.base(line)
        made.setProperty(SERIAL, serial)
        made.setProperty(TARGET, mark.target)
        if mark.run is not None:
            said = f"note:{mark.run.note}" if isinstance(mark.run, NoteMark) else f"ref:{mark.run.reference}"
            made.setProperty(MARK, said)
        made.setForeground(self._wrong if mark.text.endswith("?") else self._accent)
        if mark.note:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        else:
            made.setBackground(self._chip)
            made.setToolTip(tr("A living reference: its number follows the paragraph it leads to."))
        return made

    def table(self, line: SheetLine) -> QTextTableFormat:
        """Return the format of a table's frame."""
        made = QTextTableFormat()
        made.setProperty(KEY, line.key)
        made.setBorderCollapse(True)
        made.setBorder(0)
        made.setCellSpacing(0)
        made.setBottomMargin(theme.scaled(theme.M))
        made.setHeaderRowCount(1)
        return made

    def cell(self, head: bool) -> QTextTableCellFormat:
        """Return the format of a cell; the heads of a table stand on the colour of the frame.

        The dots between columns are for whoever writes, and are not printed.
        """
        made = QTextTableCellFormat()
        made.setPadding(theme.scaled(5))
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(QBrush(QColor(self.colours.edge)))
        made.setRightBorder(1)
        made.setRightBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Dotted)
        made.setRightBorderBrush(QBrush(QColor(self.colours.edge)))
        if head:
            made.setBackground(QColor(self.colours.frame))
        return made

    @cached_property
    def _accent(self) -> QColor:
        return QColor(self.colours.accent)

    @cached_property
    def _wrong(self) -> QColor:
        return QColor(self.colours.error)

    @cached_property
    def _chip(self) -> QColor:
        chip = QColor(self.colours.accent)
        chip.setAlpha(26)
        return chip

    def _bold(self, line: SheetLine) -> bool:
        """Say whether a line's unmarked words are bold."""
        plain_heading = line.look is Look.HEADING and line.level > 2
        return (SETS[line.look].bold and not plain_heading) or line.slant == "bold"

    def _italic(self, line: SheetLine) -> bool:
        """Say whether a line's unmarked words are slanted: points for decision in the profile's style."""
        return (
            SETS[line.look].italic or line.slant == "italic" or (line.look is Look.HEADING and line.level > 1)
        )


def _space(how: Set) -> QTextBlockFormat:
    """Return the format of the paragraphs of a look, at the left edge."""
    made = QTextBlockFormat()
    made.setAlignment(how.align)
    made.setTopMargin(theme.scaled(how.above))
    made.setBottomMargin(theme.scaled(how.below))
    made.setLineHeight(116, PROPORTIONAL)
    return made
