"""The navigator's tree: sessions, their agenda, and the papers under each item."""

from dataclasses import dataclass

from secretariat.app.workspace import Reading
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.identity import ItemId, PaperId, SessionId
from secretariat.domain.language import Language
from secretariat.domain.paper import Paper, Status
from secretariat.domain.register import AgendaRow
from secretariat.numbering import masthead


@dataclass(frozen=True, slots=True)
class OutlinePaper:
    """A paper in the navigator."""

    id: PaperId
    symbol: str
    title: str
    status: Status
    languages: tuple[Language, ...]
    leading: Language


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An agenda item in the navigator; `ordinal` counts from 1, `line` is "First item on the agenda"."""

    id: ItemId
    ordinal: int
    line: str
    title: str
    papers: tuple[OutlinePaper, ...]


@dataclass(frozen=True, slots=True)
class OutlineSession:
    """A session in the navigator; `name` is "291st Session", `when` "Geneva, November 2004", either empty if not known."""

    session: Session
    name: str
    when: str
    items: tuple[OutlineItem, ...]

    @property
    def id(self) -> SessionId:
        """The id of the session."""
        return self.session.id


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole file at a glance."""

    committee: Committee | None
    sessions: tuple[OutlineSession, ...]


def outline(at: Reading, language: Language = Language.EN) -> Outline:
    """Return the sessions with their items and papers, in order."""
    committees = at.read.all(Committee)
    sessions = tuple(_session(at, session, language) for session in at.read.all(Session))
    return Outline(committees[0] if committees else None, sessions)


def _session(at: Reading, session: Session, language: Language) -> OutlineSession:
    """Return one session with its items."""
    phrases = at.stationery.phrases[language]
    items = at.read.all(Item, session=session.id)
    return OutlineSession(
        session,
        masthead.session_name(session, phrases),
        masthead.place_month(session, language, phrases),
        tuple(_item(at, item, position, language) for position, item in enumerate(items, 1)),
    )


def _item(at: Reading, item: Item, position: int, language: Language) -> OutlineItem:
    """Return one item with its papers."""
    line = masthead.item_line(position, at.stationery.phrases[language], capitals=False)
    papers = tuple(
        OutlinePaper(
            paper.id,
            paper.symbol,
            paper.title.best(paper.leading),
            paper.status,
            paper.languages,
            paper.leading,
        )
        for paper in at.read.all(Paper, item=item.id)
    )
    return OutlineItem(item.id, position, line, item.title.best(language), papers)


def sheet(at: Reading, session: SessionId | None = None) -> tuple[AgendaRow, ...]:
    """Return the agenda as rows, of one session or of all."""
    rows: list[AgendaRow] = []
    for entry in outline(at).sessions:
        if session is not None and entry.id != session:
            continue
        for item in entry.items:
            papers = item.papers or (None,)
            for paper in papers:
                symbol, title, status = (
                    (paper.symbol, paper.title, paper.status.value) if paper else ("", "", "")
                )
                rows.append(AgendaRow(entry.name, str(item.ordinal), item.title, symbol, title, status))
    return tuple(rows)
