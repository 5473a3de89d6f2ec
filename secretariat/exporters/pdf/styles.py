"""All measures of the printed page in one place; lengths in points, 1/72 inch."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Geometry:
    """A sheet and its margins; y grows upwards from the foot of the sheet."""

    width: float
    height: float
    side: float = 79
    head: float = 76
    foot: float = 72

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.side

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.width - self.side

    @property
    def top(self) -> float:
        """The upper edge of the text."""
        return self.height - self.head

    @property
    def bottom(self) -> float:
        """The lower edge of text and notes."""
        return self.foot

    @property
    def measure(self) -> float:
        """The width of the text."""
        return self.right - self.left

    @property
    def depth(self) -> float:
        """The height of the text."""
        return self.top - self.bottom

    def turned(self) -> "Geometry":
        """Return the sheet lying on its long side."""
        return replace(self, width=self.height, height=self.width, side=62)


SHEETS = {"A4": Geometry(595.28, 841.89), "Letter": Geometry(612, 792)}


@dataclass(frozen=True, slots=True)
class Style:
    """How a block is set.

    `before` and `after` are the space around it, `indent` the distance of its lines from the left edge, `hang` how far left
    of them its label begins, `align` where a line stands that is not full (0 left, 0.5 middle, 1 right). A block that
    `keeps` stays on the page of what follows.
    """

    size: float = 11
    lead: float = 13.5
    strong: bool = False
    emphasis: bool = False
    before: float = 0
    after: float = 7
    indent: float = 0
    hang: float = 0
    justify: bool = True
    align: float = 0
    keeps: bool = False


STEP = 28.0
"""How far each level of sub-items stands in, and the text from its paragraph number."""

BODY = Style(indent=STEP, hang=STEP)
PLAIN = Style(indent=STEP)
TITLE = Style(size=15, lead=18.5, strong=True, before=16, after=8, justify=False, keeps=True)
SUBTITLE = Style(size=12, lead=15, strong=True, before=2, after=6, justify=False, keeps=True)
CLOSING = Style(indent=STEP, before=10, after=4, justify=False)
DECISION_LINE = Style(indent=STEP, before=4, after=0, justify=False)
CLOSING_NOTE = Style(size=9.5, lead=11.5, before=8, after=0)

HEADINGS = (
    Style(
        size=12.5,
        lead=15.5,
        strong=True,
        before=12,
        after=7,
        hang=STEP,
        indent=STEP,
        justify=False,
        keeps=True,
    ),
    Style(
        size=11, lead=14, strong=True, before=9, after=6, hang=STEP, indent=STEP, justify=False, keeps=True
    ),
    Style(
        size=11,
        lead=14,
        strong=True,
        emphasis=True,
        before=8,
        after=5,
        hang=STEP,
        indent=STEP,
        justify=False,
        keeps=True,
    ),
    Style(
        size=11, lead=14, emphasis=True, before=8, after=5, hang=STEP, indent=STEP, justify=False, keeps=True
    ),
)

COVER = Style(after=8, justify=False)
PROSE = Style()
APPENDIX = Style(size=12.5, lead=15.5, strong=True, after=8, justify=False, keeps=True)
APPENDIX_TITLE = Style(size=12.5, lead=15.5, strong=True, after=4, justify=False, keeps=True)
APPENDIX_SUBTITLE = Style(size=11, lead=14, emphasis=True, after=4, justify=False, keeps=True)

CELL = Style(size=9, lead=11, after=0, justify=False)
HEAD_CELL = Style(size=9, lead=11, strong=True, after=0, justify=False)

CELL_SIDE = 4.0
"""Space at either side of a cell."""

CELL_HEAD = 2.5
"""Space above the words of a cell, and below them."""

CELL_FOOT = 3.5

CHART = Style(size=8.5, lead=10, after=8, justify=False)
CHART_LINES = 2
"""Lines that the words before a bar may have."""

CHART_SHARE = 0.42
"""How much of the measure these words may take."""

BAR = 8.0
"""The height of a bar, its shade, that of a bar not known exactly, and that of the lines across all of them."""

BAR_SHADE, FAINT_SHADE, TICK_SHADE = 0.35, 0.7, 0.8

NOTE = Style(size=9, lead=11, after=0, indent=12, hang=12)
NOTICE = Style(size=9, lead=11, after=0)
ENDNOTE = Style(size=9.5, lead=11.5, after=3, indent=20, hang=20)
FIRST_ENDNOTE = replace(ENDNOTE, before=22)

ORGANIZATION = Style(size=12, lead=16, strong=True, after=0, justify=False)
SYMBOL = Style(size=12, lead=16, strong=True, after=0, justify=False, align=1)
BODY_NAME = Style(size=11, lead=14, strong=True, after=0, justify=False)
AT_RIGHT = Style(size=11, lead=14, after=0, justify=False, align=1)
COMMITTEE = Style(size=10.5, lead=13.5, strong=True, before=10, after=0, justify=False)
CODE = Style(size=10.5, lead=13.5, strong=True, before=10, after=0, justify=False, align=1)
PURPOSE = Style(size=10.5, lead=13.5, strong=True, before=3, after=0, justify=False, align=1)
DATED = Style(size=10, lead=12.5, before=1.5, after=0, justify=False, align=1)
ITEM_LINE = Style(size=10.5, lead=14, strong=True, before=18, after=2, justify=False, align=0.5, keeps=True)

CONTENTS_HEAD = Style(size=12.5, lead=15.5, strong=True, before=16, after=0, justify=False)
CONTENTS_PAGE = Style(size=12.5, lead=15.5, emphasis=True, before=16, after=0, justify=False, align=1)
CONTENTS_PART = Style(size=11, lead=14, before=12, after=0, justify=False)
CONTENTS_LINE = Style(size=9.5, lead=13, strong=True, before=12, after=0, justify=False, keeps=True)
CONTENTS_ITEM = Style(size=11, lead=14, strong=True, before=0, after=1, justify=False, keeps=True)
CONTENTS_ENTRY = Style(size=11, lead=14, before=3, after=0, justify=False)

CONTENTS_LABEL_SHARE = 0.4
"""How much of the measure the symbols before the titles may take at most."""

PAGE_NUMBER = 26.0
"""The width kept for page numbers at the right of the contents."""

DOTS_APART = 4.5
"""How far the dots stand apart that lead to a page number."""

FURNITURE = 9.0
"""The size of the running symbol and the page number."""

FILE_NAME = 8.0
"""The size of the Office file name at the foot."""

RAISED = 0.62
"""The size of a note's mark beside that of the words, and how far it rises (times the size)."""

RISE = 0.34

NOTE_RULE = 14.0
"""Height of the rule above the notes of a page, with the space around it."""

NOTE_APART = 2.0
"""Space above each paragraph of a note."""

CARRIED_SHARE = 0.6
"""How much of a page the rest of a long note may take before any text stands on it."""


def item(level: int) -> Style:
    """Return the style of a sub-item at its level, the first being 1."""
    return Style(indent=STEP * (level + 1), hang=STEP, after=5)


def continuation(level: int) -> Style:
    """Return the style of an unnumbered paragraph that belongs to a sub-item, or to the paragraph when level is 0."""
    return Style(indent=STEP * (level + 1))


def heading(level: int) -> Style:
    """Return the style of a heading at its level, the first being 1."""
    return HEADINGS[min(level, len(HEADINGS)) - 1]


def below_list(style: Style) -> Style:
    """Return a style that stands as far from a list above it as from other paragraphs."""
    return replace(style, before=BODY.after - item(1).after)


def decided(style: Style, manner: str) -> Style:
    """Return the style of a decision paragraph in the profile's manner: italic, bold or upright."""
    return replace(style, emphasis=manner == "italic", strong=manner == "bold")


def unlabelled(style: Style) -> Style:
    """Return the style of a heading without a number."""
    return replace(style, indent=0, hang=0)


def outdented(style: Style) -> Style:
    """Return a style for a document whose paragraphs have no numbers, and so need no room for them."""
    return replace(style, indent=style.indent - STEP, hang=min(style.hang, style.indent - STEP))


def keeping(style: Style) -> Style:
    """Return a style that stays with what follows."""
    return replace(style, keeps=True)


def labelled(style: Style, width: float) -> Style:
    """Return a style with room for a label of this width."""
    lacking = width - style.hang
    return replace(style, indent=style.indent + lacking, hang=style.hang + lacking) if lacking > 0 else style
