"""The particulars as a table of rows, and how each is read from the file and stored in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretariat.domain import inline
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Paper, Purpose, Status
from secretariat.domain.particular import HYPHENATION, YES, cover_field
from secretariat.domain.tongue import marked, tr
from secretariat.gui.desk import Desk
from secretariat.gui.fields import ChoiceField, DateField, MonthField, NumberField
from secretariat.gui.place import Here
from secretariat.gui.rows import LanguagesField, LongField, Row, TextField, YesField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretariat.app.command import Command

OWNERS = {
    "paper": marked("Paper"),
    "cover": marked("Cover page"),
    "item": marked("Agenda item"),
    "session": marked("Session"),
    "committee": marked("Committee"),
}
LANGUAGES = {Language.EN: marked("English"), Language.FR: marked("French"), Language.ES: marked("Spanish")}
PERIODS = (
    (marked("P2 · to 2000"), "P2"),
    (marked("P3 · 2001 to mid-2007"), "P3"),
    (marked("P4 · late 2007 to mid-2011"), "P4"),
    (marked("P5 · late 2011 to 2019"), "P5"),
    (marked("P6 · from 2020"), "P6"),
    (marked("Briefing, not numbered"), "briefing"),
)
COVERED = {"P5", "P6"}  # the periods whose papers have a cover page
MARKED = {"title", "subtitles"}  # words that may bear footnote marks


COVER = {
    "purpose": marked("Purpose"),
    "objective": marked("Objective"),
    "outcome": marked("Outcome"),
    "policy": marked("Policy"),
    "legal": marked("Legal"),
    "financial": marked("Financial"),
    "follow_up": marked("Follow-up"),
    "unit": marked("Author unit"),
    "related": marked("Related"),
}
"""The fields of the cover page of papers from November 2011 on."""


@dataclass(frozen=True, slots=True)
class Own:
    """The particulars of a paper beyond those all papers have, by name."""

    id: PaperId
    said: "Mapping[str, str]"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is in view, each None where there is none of it; the `cover` only where the paper's period has one."""

    paper: Paper | None = None
    cover: Own | None = None
    own: Own | None = None
    item: Item | None = None
    session: Session | None = None
    committee: Committee | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages to fill in."""
        return self.paper.languages if self.paper else (Language.EN,)


def _purpose() -> ChoiceField:
    names = {
        Purpose.DECISION: tr("For decision"),
        Purpose.DEBATE: tr("For debate and guidance"),
        Purpose.INFORMATION: tr("For information"),
    }
    return ChoiceField([("–", None), *((text, purpose) for purpose, text in names.items())])


def _leading() -> ChoiceField:
    return ChoiceField([(tr(name), language) for language, name in LANGUAGES.items()])


def _rows() -> Iterator[Row]:
    """Yield the rows in their order, those with words once a language."""
    yield from _of_paper()
    for name, label in COVER.items():
        yield from _spoken("cover", name, label, lambda: LongField(2, several=False))
    yield from _spoken("item", "title", marked("Title"), lambda: LongField(2, several=False))
    yield Row("session", "number", marked("Number"), lambda: NumberField(1, 999), marked("Such as 291"))
    yield Row("session", "bis", "", lambda: YesField(tr("&bis")), marked("The session is a bis"))
    yield from _spoken("session", "place", marked("Place"), TextField, marked("Where the session meets"))
    yield Row("session", "month", marked("Month"), MonthField)
    yield Row("session", "year", marked("Year"), lambda: NumberField(1900, 2200))
    yield from _spoken("committee", "name", marked("Name"), lambda: LongField(2, several=False))
    yield Row("committee", "code", marked("Code"), TextField, marked("Such as WP/SDG"))


def _of_paper() -> Iterator[Row]:
    """Yield the rows of a paper."""
    yield Row("paper", "symbol", marked("Symbol"), TextField, marked("Such as GB.291/WP/SDG/1"))
    yield from _spoken("paper", "title", marked("Title"), lambda: LongField(3, several=False))
    yield from _spoken(
        "paper", "subtitles", marked("Subtitles"), lambda: LongField(2, several=True), marked("One a line")
    )
    yield Row(
        "paper", "purpose", marked("Purpose"), _purpose, marked("What it is for; printed from late 2007 on")
    )
    yield Row(
        "paper",
        "profile",
        marked("Profile"),
        lambda: ChoiceField([(tr(text), profile) for text, profile in PERIODS]),
        marked("The period it is printed like, or a briefing"),
    )
    yield Row(
        "paper",
        "status",
        marked("Status"),
        lambda: ChoiceField([(tr(status.value), status) for status in Status]),
    )
    yield Row(
        "paper", "leading", marked("Leading"), _leading, marked("The language the paper is drawn up in")
    )
    languages = marked("The languages the paper exists in")
    yield Row(
        "paper",
        "languages",
        marked("Languages"),
        lambda: LanguagesField({language: tr(name) for language, name in LANGUAGES.items()}),
        languages,
    )
    yield from _spoken(
        "paper", "place", marked("Place"), TextField, marked("The place before the date at the end")
    )
    yield from _of_print()


def _of_print() -> Iterator[Row]:
    """Yield the rows of a paper that its foot and its pages follow."""
    yield Row("paper", "dated", marked("Date"), DateField, marked("The date at the end of the paper"))
    yield Row(
        "paper",
        "office_file_name",
        marked("Office file"),
        TextField,
        marked("The name the Office gives, at the foot"),
    )
    yield Row(
        "paper",
        "page_size",
        marked("Page size"),
        lambda: ChoiceField([("A4", "A4"), (tr("Letter"), "Letter")]),
    )
    yield Row(
        "paper",
        HYPHENATION,
        "",
        lambda: YesField(tr("&Hyphenate words")),
        marked("Break long words at line ends"),
    )


def _spoken(owner: str, field: str, label: str, make: Any, tip: str = "") -> Iterator[Row]:
    """Yield a row for each language."""
    for language in Language:
        yield Row(owner, field, label, make, tip, language)


ROWS = tuple(_rows())


def read(desk: Desk, here: Here) -> Particulars:
    """Return the particulars of what is in view."""
    from secretariat.app.queries import particulars

    paper, item, session, committee = desk.ask(particulars.of, here.paper, here.item, here.session)
    own = Own(paper.id, desk.ask(particulars.own, paper.id)) if paper else None
    covered = paper is not None and paper.profile in COVERED
    return Particulars(paper, own if covered else None, own, item, session, committee)


def shown(held: Particulars, row: Row) -> object:
    """Return what the field of a row shows."""
    if row.owner == "cover" or row.field == HYPHENATION:
        said = held.own.said.get(_named(row), "") if held.own else ""
        return said == YES if row.field == HYPHENATION else said
    owner = getattr(held, row.owner)
    value = getattr(owner, row.field)
    if not isinstance(value, Words):
        return value
    assert row.language is not None
    words = value[row.language]
    return inline.plain(words) if row.field in MARKED else words


def _named(row: Row) -> str:
    """Return the name of the particular that a row holds."""
    return cover_field(row.field, row.language) if row.language else row.field


def storing(held: Particulars, row: Row, value: Any) -> "Command | None":
    """Return the command that stores what was typed into a row, None where nothing is to be stored."""
    from secretariat.app.commands.agenda import EditItem, EditSession
    from secretariat.app.commands.committee import NameCommittee
    from secretariat.app.commands.paper import EditPaper
    from secretariat.app.commands.particular import SetParticular

    owner = getattr(held, row.owner)
    if row.owner == "cover" or row.field == HYPHENATION:
        said = value if row.owner == "cover" else YES if value else ""
        return SetParticular(owner.id, "paper", _named(row), said)
    if row.owner == "paper":
        return EditPaper(owner.id, row.path, _marked(owner, row, value) if row.field in MARKED else value)
    if row.owner == "item":
        return EditItem(owner.id, row.path, value)
    if row.owner == "session":
        return EditSession(owner.id, row.path, value)
    if row.language is not None:
        return NameCommittee(owner.code, owner.name.having(row.language, value))
    return NameCommittee(value, owner.name)


def _marked(paper: Paper, row: Row, text: str) -> str:
    """Return typed words in stored form; the footnotes the words had keep their marks, behind them."""
    assert row.language is not None
    before: Words = getattr(paper, row.field)
    return inline.escape(text) + "".join(map(inline.note_mark, inline.notes(before[row.language])))
