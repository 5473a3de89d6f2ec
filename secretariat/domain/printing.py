"""A paper ready to print: every number, reference and standing phrase settled. The same value feeds screen, PDF, Excel and Word."""

import re
from dataclasses import dataclass

from secretariat.domain.language import Language
from secretariat.domain.paper import AppendixKind, Kind
from secretariat.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class PrintText:
    """A run of text in one style; `link` is an outside address. A `raised` run stands small above the line, as the e of 291e."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: str = ""
    raised: bool = False


@dataclass(frozen=True, slots=True)
class PrintCall:
    """A footnote's mark: its number and the id of its note."""

    number: int
    note: str


@dataclass(frozen=True, slots=True)
class PrintReference:
    """A settled reference: the printed number ("34", "19-27"), the id it leads to, and its name for a reader ("Paragraph 34").

    `target` is empty where the target is gone; then `text` is "?".
    """

    text: str
    target: str
    name: str


Inline = PrintText | PrintCall | PrintReference
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class PrintTable:
    """A table: its heads and rows of cells, each a sequence of inlines; `ids` names the rows (entry or empty)."""

    heads: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    ids: tuple[str, ...] = ()

    @property
    def prose(self) -> bool:
        """Whether it holds paragraphs and is no table to the eye: one cell a row under no heads."""
        return bool(self.rows) and not any(self.heads) and all(len(row) == 1 for row in self.rows)


@dataclass(frozen=True, slots=True)
class PrintLine:
    """One block as printed; `label` is "31.", "(i)", "I.", "•" or empty.

    `number` is the bare number ("31", "44(i)", "I"), by which findings and references name the block. `table` is set for tables.
    """

    id: str
    kind: Kind
    level: int
    label: str
    number: str
    inlines: Inlines
    decision: bool = False
    table: PrintTable | None = None


@dataclass(frozen=True, slots=True)
class PrintNote:
    """A footnote as printed: its number and its paragraphs."""

    id: str
    number: int
    paragraphs: tuple[Inlines, ...]


@dataclass(frozen=True, slots=True)
class PrintMasthead:
    """The masthead's lines, empty where the profile prints none or nothing is known."""

    organization: str
    symbol: str
    session: str
    body: str
    place_month: str
    committee: str
    code: str
    purpose: str
    item_line: str
    date: str = ""
    original: str = ""


@dataclass(frozen=True, slots=True)
class PrintCover:
    """A field of the cover page: what it is called, and what it says."""

    label: str
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class PrintClosing:
    """The closing block: place and date, and the decision line(s) with live paragraph numbers; each may be empty."""

    place_date: str = ""
    decisions: tuple[Inlines, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintAppendix:
    """An appendix as printed; `heading` is "Appendix" or "Appendix II"."""

    id: str
    kind: AppendixKind
    heading: str
    title: Inlines
    subtitle: Inlines
    table: PrintTable
    note: Inlines
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class PrintPaper:
    """A whole paper in one language, frozen.

    `fingerprint` is the SHA-256 of all that is printed (hexadecimal, 64 digits). `stamp` is the moment put into the files,
    seconds since 1970, so that the same paper gives the same bytes. `raised` are the endings of ordinals that stand raised in the
    standing phrases, `notice` is what stands at the foot of the cover page.
    """

    id: str
    language: Language
    profile: Profile
    masthead: PrintMasthead
    title: Inlines
    subtitles: tuple[Inlines, ...]
    lines: tuple[PrintLine, ...]
    notes: tuple[PrintNote, ...]
    closing: PrintClosing
    appendices: tuple[PrintAppendix, ...]
    symbol: str = ""
    office_file_name: str = ""
    page_size: str = "A4"
    contents_word: str = ""
    page_word: str = ""
    cover: tuple[PrintCover, ...] = ()
    hyphenated: bool = False
    raised: tuple[str, ...] = ()
    notice: str = ""
    fingerprint: str = ""
    stamp: int = 0

    @property
    def running(self) -> Inlines:
        """What stands at the head of each page from the second on: the symbol, or the phrase in its place on a single sheet."""
        if self.masthead.symbol:
            return ordinals(self.symbol or self.masthead.symbol, ())
        return self.phrase(self.symbol)

    def phrase(self, text: str, strong: bool = False) -> Inlines:
        """Return a standing phrase as inlines, the endings of its ordinals raised."""
        return ordinals(text, self.raised, strong)


def plain(inlines: Inlines) -> str:
    """Return the words of inlines as read aloud, footnote marks left out."""
    return "".join(inline.text for inline in inlines if not isinstance(inline, PrintCall))


def ordinals(text: str, endings: tuple[str, ...], strong: bool = False) -> Inlines:
    """Return a phrase as inlines; what of `endings` follows a number there stands raised."""
    if not endings:
        return (PrintText(text, strong=strong),) if text else ()
    parts = re.split(rf"(?<=\d)({'|'.join(map(re.escape, endings))})(?!\w)", text)
    runs = (PrintText(part, strong=strong, raised=place % 2 == 1) for place, part in enumerate(parts))
    return tuple(run for run in runs if run.text)
