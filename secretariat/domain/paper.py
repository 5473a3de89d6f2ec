"""A paper: its particulars, its blocks in one order, its footnotes and its references."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.identity import AppendixId, BlockId, ItemId, NoteId, PaperId, ReferenceId
from secretariat.domain.language import Language, Words
from secretariat.domain.tongue import marked


class Status(StrEnum):
    """How far a paper has come."""

    DRAFT = marked("draft")
    CLEARANCE = marked("in clearance")
    CLEARED = marked("cleared")
    TRANSLATED = marked("translated")
    ISSUED = marked("issued")


class Purpose(StrEnum):
    """What the committee is asked to do with a paper (printed from profile P4 on)."""

    DECISION = "decision"
    DEBATE = "debate"
    INFORMATION = "information"


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    SUBITEM = "subitem"
    CONTINUATION = "continuation"
    TABLE = "table"


class ListStyle(StrEnum):
    """How the items of a list, or headings, are marked; DEFAULT leaves it to level and language."""

    DEFAULT = ""
    ALPHA_BRACKETS = "(a)"
    ALPHA = "a)"
    ROMAN_BRACKETS = "(i)"
    ROMAN = "i)"
    ARABIC_BRACKETS = "(1)"
    ARABIC = "1)"
    ARABIC_STOP = "1."
    BULLET = "bullet"
    DASH = "dash"
    ROMAN_CAPITAL = "I."
    ALPHA_CAPITAL = "A."
    UNMARKED = "none"


class AppendixKind(StrEnum):
    """Where the rows of an appendix come from."""

    REGISTER = "register"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document under an agenda item: its particulars. What the secretary has not given is empty, never guessed.

    `subtitles` holds one subtitle a line. `symbol` is canonical, `symbol_printed` as found in a source.
    `dated` and `place` make the line before the point for decision.
    """

    id: PaperId
    item: ItemId
    order: str
    symbol: str = ""
    symbol_printed: str = ""
    profile: str = "P3"
    leading: Language = Language.EN
    languages: tuple[Language, ...] = (Language.EN,)
    status: Status = Status.DRAFT
    purpose: Purpose | None = None
    title: Words = Words()
    subtitles: Words = Words()
    place: Words = Words()
    dated: date | None = None
    office_file_name: str = ""
    page_size: str = "A4"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, numbered paragraph, sub-item, continuation or table: its place and its words, never its number.

    `level` counts from 1: the depth of a heading or sub-item, or of the list item a continuation belongs to (0: the paragraph).
    Words are stored inline marks (`domain.inline`); those of a table are cells (`inline.cells`), first row the heads.
    """

    id: BlockId
    paper: PaperId
    order: str
    kind: Kind
    level: int = 1
    style: ListStyle = ListStyle.DEFAULT
    words: Words = Words()


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote; its place is its mark. Paragraphs of a long note are parted by an empty line."""

    id: NoteId
    paper: PaperId
    words: Words = Words()


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a block, a range of blocks or an appendix: exactly one of `block` and `appendix` is set.

    `until` is the last block of a range.
    """

    id: ReferenceId
    paper: PaperId
    block: BlockId | None = None
    until: BlockId | None = None
    appendix: AppendixId | None = None


@dataclass(frozen=True, slots=True)
class Appendix:
    """An appendix under a paper: a table whose rows are register entries or its own cells.

    `columns` holds the heads, parted by tabs; `cells` the rows of an appendix of kind table (`inline.cells`).
    """

    id: AppendixId
    paper: PaperId
    order: str
    kind: AppendixKind = AppendixKind.REGISTER
    title: Words = Words()
    subtitle: Words = Words()
    note: Words = Words()
    columns: Words = Words()
    cells: Words = Words()
    landscape: bool = False
