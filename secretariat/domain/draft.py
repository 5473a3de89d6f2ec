"""What an importer proposes: a paper or register without identity, with its doubts and all that found no place."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.activity import Reach, State
from secretariat.domain.dates import Dates
from secretariat.domain.finding import Finding
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, ListStyle


@dataclass(frozen=True, slots=True)
class DraftMasthead:
    """The masthead as found; a field that is not in the input is None, never guessed.

    `session`, `month` and `place` are as printed; `agenda_item_ordinal` counts from 1.
    """

    organization: str | None = None
    symbol: str | None = None
    session: str | None = None
    body: str | None = None
    place: str | None = None
    month: str | None = None
    committee: str | None = None
    committee_code: str | None = None
    purpose: str | None = None
    agenda_item_line: str | None = None
    agenda_item_ordinal: int | None = None
    office_file_name: str | None = None


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A proposed block; `label` is as printed ("31", "I", "(i)", None for a bullet).

    `words` are stored inline marks whose ids are the keys of the draft's notes and references. `lines` are where it
    stood in the input, counted from 1. The words of a table are cells (`inline.cells`).
    """

    key: str
    kind: Kind
    level: int
    label: str | None
    words: str
    style: ListStyle = ListStyle.DEFAULT
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftNote:
    """A proposed footnote; `number` as printed, `words` with paragraphs parted by an empty line."""

    key: str
    number: int
    words: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftReference:
    """A proposed reference made live: `printed` is the number as found ("19-27"), `text` with its word ("paragraphs 19-27").

    `at` names where it stands ("paragraph 44", "point for decision"); `targets` are keys of every block it covers, in
    order; `numbers` their paragraph numbers.
    """

    key: str
    at: str
    text: str
    printed: str
    targets: tuple[str, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A proposed row: the cells as printed in the order of its table's columns, and what the first one means.

    `title`, `venue` and `dates` are derived; what follows `line` is known only where the input has columns for it.
    """

    cells: tuple[str, ...]
    title: str = ""
    venue: str = ""
    dates: Dates = Dates()
    line: int | None = None
    organizers: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    id: str = ""
    version: str = ""
    country: str = ""
    state: State = State.UNKNOWN
    reach: Reach = Reach.UNKNOWN
    kind: str = ""
    source: str = ""
    city: str = ""
    region: str = ""
    tripartite: str = ""
    serves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftAppendix:
    """A proposed appendix; a register appendix has the four columns of the register, any other is a plain table."""

    heading: str
    title: str = ""
    subtitle: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[DraftRow, ...] = ()
    note: str = ""
    register: bool = True


@dataclass(frozen=True, slots=True)
class Leftover:
    """A piece of input text that found no place (`why` empty) or was dropped for the reason `why`."""

    line: int
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed paper.

    `closing_line` is the place-and-date line as printed, `point_for_decision_line` the line after it;
    `profile` names the kind of document where that is no paper of a session. `decision_keys` are the keys of the blocks
    the closing block lists. `confidence` pairs an element ("title", "paragraphs") with 0 to 1.
    """

    language: Language | None = None
    masthead: DraftMasthead = DraftMasthead()
    title: str | None = None
    subtitles: tuple[str, ...] = ()
    blocks: tuple[DraftBlock, ...] = ()
    notes: tuple[DraftNote, ...] = ()
    references: tuple[DraftReference, ...] = ()
    closing_line: str | None = None
    closing_place: str | None = None
    closing_date: date | None = None
    point_for_decision_line: str | None = None
    decision_keys: tuple[str, ...] = ()
    appendices: tuple[DraftAppendix, ...] = ()
    confidence: tuple[tuple[str, float], ...] = ()
    unplaced: tuple[Leftover, ...] = ()
    dropped: tuple[Leftover, ...] = ()
    findings: tuple[Finding, ...] = ()
    profile: str = ""


@dataclass(frozen=True, slots=True)
class RegisterDraft:
    """Proposed rows for the register; `columns` maps a field of `DraftRow` or a cell name to the head it was read from."""

    columns: tuple[tuple[str, str], ...] = ()
    rows: tuple[DraftRow, ...] = ()
    unplaced: tuple[Leftover, ...] = ()
    findings: tuple[Finding, ...] = ()
