"""What every sheet of a session needs: its letterhead, and its items and papers by name."""

from dataclasses import dataclass, replace

from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.agenda import Item, Session
from secretariat.domain.book import ListedItem, ListedPaper
from secretariat.domain.committee import Committee
from secretariat.domain.identity import SessionId
from secretariat.domain.language import Language
from secretariat.domain.paper import Paper
from secretariat.domain.printing import PrintMasthead, PrintPaper
from secretariat.numbering import masthead
from secretariat.numbering.resolve import fingerprint
from secretariat.numbering.sheet import Letterhead


@dataclass(frozen=True, slots=True)
class Listed:
    """An item with its papers as they lie in the file, and as an agenda lists it."""

    item: Item
    papers: tuple[Paper, ...]
    printed: ListedItem


def of_session(at: Reading, id: SessionId, language: Language) -> Letterhead:
    """Return the letterhead of a session (raises Gone); its papers say in which period and on what size it is printed."""
    session, phrases = at.read.get(Session, id), at.stationery.phrases[language]
    first = next(iter(papers_of(at, id)), None)
    profile = at.stationery.profile(first.profile if first else "P3")
    committee = at.read.get(Committee, session.committee)
    return Letterhead(
        masthead.session_masthead(session, committee, language, phrases, profile),
        masthead.session_name(session, phrases),
        language,
        phrases,
        profile,
        first.page_size if first else "A4",
    )


def of_committee(at: Reading, language: Language) -> Letterhead:
    """Return the letterhead of what belongs to no session."""
    phrases = at.stationery.phrases[language]
    committee = next(iter(at.read.all(Committee)), None)
    name, code = (committee.name.best(language), committee.code) if committee else ("", "")
    head = PrintMasthead(phrases.organization, "", "", phrases.body, "", name, code, "", "")
    return Letterhead(head, "", language, phrases, at.stationery.profile("P3"))


def papers_of(at: Reading, session: SessionId) -> list[Paper]:
    """Return the papers of a session in the order of its agenda (raises Gone)."""
    items = at.read.all(Item, session=at.read.get(Session, session).id)
    return [paper for item in items for paper in at.read.all(Paper, item=item.id)]


def listed(at: Reading, session: SessionId, head: Letterhead) -> list[Listed]:
    """Return the items of a session with their papers."""
    found = []
    for position, item in enumerate(at.read.all(Item, session=session), 1):
        held = tuple(at.read.all(Paper, item=item.id))
        line = masthead.item_line(position, head.phrases, head.profile.item_capitals)
        title = inline.plain(item.title.best(head.language))
        names = tuple(named_paper(paper, head) for paper in held)
        found.append(Listed(item, held, ListedItem(item.id, line, title, names)))
    return found


def named_paper(paper: Paper, head: Letterhead) -> ListedPaper:
    """Return a paper as it is listed."""
    title = inline.plain(paper.title[head.language] or paper.title.best(paper.leading))
    return ListedPaper(
        paper.id, paper.symbol, title or ("" if paper.symbol else head.phrases.word("untitled"))
    )


def finished(sheet: PrintPaper) -> PrintPaper:
    """Return a sheet with its fingerprint."""
    return replace(sheet, fingerprint=fingerprint(sheet))
