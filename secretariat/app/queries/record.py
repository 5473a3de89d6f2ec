"""The record of decisions of a session as a document."""

from collections.abc import Iterable

from secretariat.app.queries import letterhead
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.agenda import Session
from secretariat.domain.book import DecidedPaper, PrintPoint
from secretariat.domain.decision import Appearance, Ask, Decision
from secretariat.domain.identity import SessionId
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, Paper
from secretariat.domain.printing import Inlines, PrintCall, PrintLine, PrintPaper
from secretariat.domain.task import Task
from secretariat.numbering import decision as decisions
from secretariat.numbering import masthead
from secretariat.numbering.sheet import Letterhead


def record(at: Reading, session: SessionId, language: Language) -> PrintPaper:
    """Return the record of decisions of a session as a document, without a stamp (raises Gone)."""
    head = letterhead.of_session(at, session, language)
    return letterhead.finished(decisions.record(head, decided(at, session, head)))


def follow_up(at: Reading, session: SessionId, language: Language) -> PrintPaper:
    """Return what is to be done about the points of a session as a table, without a stamp (raises Gone)."""
    head = letterhead.of_session(at, session, language)
    return letterhead.finished(decisions.follow_up(head, decided(at, session, head)))


def decided(at: Reading, session: SessionId, head: Letterhead) -> list[DecidedPaper]:
    """Return the papers of a session that put points for decision, with these."""
    found = []
    for listed in letterhead.listed(at, session, head):
        for paper, named in zip(listed.papers, listed.printed.papers, strict=True):
            points = _points(at, paper, head)
            if points:
                found.append(DecidedPaper(named, points))
    return found


def _points(at: Reading, paper: Paper, head: Letterhead) -> tuple[PrintPoint, ...]:
    """Return the points for decision that a paper puts, in the order of its paragraphs."""
    if not at.read.count(Appearance, paper=paper.id):
        return ()
    spoken = head.language if head.language in paper.languages else paper.leading
    sheet = papers.sheet(at, paper.id, spoken)
    held = {decision.id: decision for decision in sheet.contents.decisions}
    appearances = sheet.contents.appearances
    put: dict[str, Decision] = {
        seen.block: held[seen.decision] for seen in appearances if seen.decision in held
    }
    lines = sheet.printed.lines
    return tuple(
        _point(at, put[line.id], lines[place:], put.keys(), head)
        for place, line in enumerate(lines)
        if line.id in put and put[line.id].ask is Ask.DECISION
    )


def _point(
    at: Reading, decision: Decision, lines: tuple[PrintLine, ...], put: Iterable[str], head: Letterhead
) -> PrintPoint:
    """Return one point; `lines` begin with its paragraph."""
    first = lines[0]
    return PrintPoint(
        first.id,
        first.number,
        decision.reference,
        tuple(_draft(lines, set(put))),
        decision.outcome.value,
        inline.plain(decision.adopted.best(head.language)),
        decision.owner,
        _due(at, decision, head),
        decision.progress,
        decision.id,
        tuple(_action(task, head) for task in at.read.all(Task, owner=decision.id)),
    )


def _action(task: Task, head: Letterhead) -> str:
    """Return an action in a line: "Report in March (Bureau, 1 March 2005; done 2 March 2005)"."""
    due, done = (masthead.day(day, head.phrases) if day else "" for day in (task.due, task.done))
    by = "; ".join(
        filter(
            None, (", ".join(filter(None, (task.who, due))), done and f"{head.phrases.word('done')} {done}")
        )
    )
    return f"{task.text} ({by})" if by else task.text


def _draft(lines: tuple[PrintLine, ...], put: set[str]) -> Iterable[tuple[str, Inlines]]:
    """Yield the words of a paragraph, then those that belong to it, without the marks of notes."""
    for number, line in enumerate(lines):
        if number and (line.kind not in (Kind.SUBITEM, Kind.CONTINUATION) or line.id in put):
            return
        words = tuple(run for run in line.inlines if not isinstance(run, PrintCall))
        yield (line.label if number else "", words)


def _due(at: Reading, decision: Decision, head: Letterhead) -> str:
    """Return the day or the session by which a decision is to be carried out."""
    if decision.due is not None:
        return masthead.day(decision.due, head.phrases)
    session = at.read.find(Session, decision.due_session) if decision.due_session else None
    return masthead.session_name(session, head.phrases) if session else ""
