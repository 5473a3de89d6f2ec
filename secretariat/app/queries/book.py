"""A session as one volume, and its agenda as a document."""

import hashlib
from dataclasses import replace

from secretariat.app.queries import letterhead, record
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain.agenda import Session
from secretariat.domain.book import BookItem, PrintBook
from secretariat.domain.identity import SessionId
from secretariat.domain.language import Language
from secretariat.domain.printing import PrintPaper
from secretariat.numbering import agenda as agendas
from secretariat.numbering import masthead


def languages(at: Reading, session: SessionId) -> tuple[Language, ...]:
    """Return the languages that papers of a session have, the one most of them are drawn up in first (raises Gone)."""
    held = letterhead.papers_of(at, session)
    leading = [paper.leading for paper in held]
    spoken = {language for paper in held for language in paper.languages} or {Language.EN}
    return tuple(
        sorted(spoken, key=lambda language: (-leading.count(language), list(Language).index(language)))
    )


def book(at: Reading, session: SessionId, language: Language) -> PrintBook:
    """Return a session as one volume, without a stamp (raises Gone).

    A paper that does not exist in the language stands in its leading one.
    """
    head = letterhead.of_session(at, session, language)
    items = tuple(_item(at, one, language) for one in letterhead.listed(at, session, head))
    when = masthead.place_month(at.read.get(Session, session), language, head.phrases)
    made = PrintBook(
        id=session,
        language=language,
        name=", ".join(filter(None, (head.running, when))) or head.phrases.word("book"),
        front=head.sheet(session, head.phrases.word("book"), ()),
        agenda=agenda(at, session, language),
        items=items,
        record=record.record(at, session, language),
    )
    return replace(made, fingerprint=_fingerprint(made))


def agenda(at: Reading, session: SessionId, language: Language) -> PrintPaper:
    """Return the agenda of a session as a document, without a stamp (raises Gone)."""
    head = letterhead.of_session(at, session, language)
    return letterhead.finished(
        agendas.agenda(head, [one.printed for one in letterhead.listed(at, session, head)])
    )


def _item(at: Reading, listed: letterhead.Listed, language: Language) -> BookItem:
    """Return an item with its papers, whole."""
    spoken = [language if language in paper.languages else paper.leading for paper in listed.papers]
    whole = tuple(papers.printed(at, paper.id, one) for paper, one in zip(listed.papers, spoken, strict=True))
    printed = listed.printed
    sentence = printed.line[:1] + printed.line[1:].lower()
    return BookItem(printed.line, printed.title, ": ".join(filter(None, (sentence, printed.title))), whole)


def _fingerprint(made: PrintBook) -> str:
    """Return the fingerprint of all that a book prints."""
    parts = [part.fingerprint for part in (made.front, *made.parts())]
    return hashlib.sha256(repr((made.language.value, made.name, parts)).encode()).hexdigest()
