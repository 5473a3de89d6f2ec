"""How everything in the document looks, in one place; lengths in points."""

from dataclasses import dataclass, replace
from typing import Final

from secretariat.domain.profile import Profile

STEP: Final = 28.0
"""How far each level of sub-items stands in, and the text from its paragraph number."""

FACE: Final = "Times New Roman"
LIKE_IT: Final = "Liberation Serif"
LEVELS: Final = 9
"""As many levels of headings and lists as Word knows."""


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style of the document.

    `left` is the indent of its lines, `hang` how far left of them the first one begins, `align` one of Word's words for it,
    `outline` the level in the navigation pane (from 0), `tabs` pairs of a kind and a place; a place of -1 is the right margin.
    """

    id: str
    name: str
    size: float = 11
    strong: bool = False
    emphasis: bool = False
    before: float = 0
    after: float = 0
    left: float = 0
    hang: float = 0
    align: str = "left"
    keeps: bool = False
    outline: int | None = None
    based: str = "Normal"
    following: str = ""
    tabs: tuple[tuple[str, float], ...] = ()
    shown: bool = True


_AT_RIGHT: Final = (("right", -1.0),)
_FOLLOWS: Final = "NumberedParagraph"


def looks(profile: Profile) -> dict[str, Look]:
    """Return every paragraph style of a document, by its id."""
    body = [*_body(profile), *_lists()]
    placed = body if profile.numbered else [_outdented(look) for look in body]
    made = [*_masthead(), *placed, *_appendix(), *_cells(), *_furniture()]
    return {look.id: look for look in made}


def _outdented(look: Look) -> Look:
    """Return a look for a document whose paragraphs have no numbers, and so need no room for them."""
    if look.outline is not None:
        return replace(look, following="Continuation0")
    left = max(look.left - STEP, 0)
    return replace(look, left=left, hang=min(look.hang, left))


def _masthead() -> list[Look]:
    """The first lines of a paper."""
    return [
        Look("MastheadOffice", "Masthead office", 12, strong=True, tabs=_AT_RIGHT),
        Look("MastheadBody", "Masthead body", before=2, tabs=_AT_RIGHT),
        Look("MastheadCommittee", "Masthead committee", 10.5, strong=True, before=10, tabs=_AT_RIGHT),
        Look("MastheadPurpose", "Masthead purpose", 10.5, strong=True, before=3, tabs=_AT_RIGHT),
        Look("MastheadDated", "Masthead date", 10, before=1.5, tabs=_AT_RIGHT),
        Look("ItemLine", "Item line", 10.5, strong=True, before=18, after=2, align="center", keeps=True),
        Look("Title", "Title", 15, strong=True, before=16, after=8, keeps=True, following=_FOLLOWS),
        Look("Subtitle", "Subtitle", 12, strong=True, before=2, after=6, keeps=True, following=_FOLLOWS),
    ]


def _body(profile: Profile) -> list[Look]:
    """Headings and paragraphs."""
    numbered = Look(_FOLLOWS, "Numbered paragraph", after=7, left=STEP, hang=STEP, align="both")
    manner = profile.decision_style
    decision = replace(
        numbered,
        id="DecisionParagraph",
        name="Decision paragraph",
        strong=manner == "bold",
        emphasis=manner == "italic",
        based=_FOLLOWS,
        following=_FOLLOWS,
    )
    return [*(_heading(level) for level in range(LEVELS)), numbered, decision]


def _heading(level: int) -> Look:
    """The heading of a level, the first being 0."""
    return Look(
        f"Heading{level + 1}",
        f"heading {level + 1}",
        12.5 if level == 0 else 11,
        strong=level < 3,
        emphasis=level >= 2,
        before=(12, 9, 8)[min(level, 2)],
        after=(7, 6, 5)[min(level, 2)],
        left=STEP,
        hang=STEP,
        keeps=True,
        outline=level,
        following=_FOLLOWS,
        shown=level < 4,
    )


def _lists() -> list[Look]:
    """Sub-items, and paragraphs that go on without a number; these count their level from 0, the paragraph."""
    items = [
        Look(
            f"SubItem{depth + 1}",
            f"Sub-item {depth + 1}",
            after=5,
            left=STEP * (depth + 2),
            hang=STEP,
            align="both",
            shown=depth < 3,
        )
        for depth in range(LEVELS)
    ]
    going_on = [
        Look(
            f"Continuation{depth}",
            f"Continuation {depth}" if depth else "Continuation",
            after=7,
            left=STEP * (depth + 1),
            align="both",
            shown=depth < 3,
        )
        for depth in range(LEVELS + 1)
    ]
    return [*items, *going_on]


def _appendix() -> list[Look]:
    """The closing block, and what stands around an appendix's table."""
    return [
        Look("ClosingDate", "Closing date", before=10, after=4, left=STEP),
        Look("PointForDecision", "Point for decision", before=4, left=STEP),
        Look("AppendixHeading", "Appendix heading", 12.5, strong=True, after=8, keeps=True, outline=0),
        Look("AppendixTitle", "Appendix title", 12.5, strong=True, after=4, keeps=True, outline=1),
        Look("AppendixSubtitle", "Appendix subtitle", emphasis=True, after=6, keeps=True),
        Look("CoverField", "Cover field", after=8),
        Look("CoverNotice", "Cover notice", 9, align="both"),
        Look("AppendixText", "Appendix text", after=7, align="both"),
        Look("AppendixNote", "Appendix note", 9.5, before=8),
        Look("AfterTable", "After table", 4, shown=False),
    ]


def _cells() -> list[Look]:
    """Cells of tables, and notes."""
    return [
        Look("TableText", "Table text", 9, before=2, after=2),
        Look("TableHeading", "Table heading", 9, strong=True, before=2, after=2, keeps=True),
        Look("FootnoteText", "footnote text", 9, after=2, left=12, hang=12, align="both"),
        Look("EndnoteText", "endnote text", 9.5, after=3, left=20, hang=20, align="both"),
    ]


def _furniture() -> list[Look]:
    """Head and foot of the page."""
    return [
        Look("Header", "header", 9, align="right", shown=False),
        Look("Footer", "footer", 9, tabs=_AT_RIGHT, shown=False),
    ]
