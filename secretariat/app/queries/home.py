"""Home: what waits to be done in the file, at a glance."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from secretariat.app.queries.agenda import Outline, OutlinePaper, outline
from secretariat.app.queries.whereabouts import Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.agenda import Session
from secretariat.domain.comment import Comment
from secretariat.domain.decision import Appearance, Ask, Decision, Outcome
from secretariat.domain.finding import WHOLE, Spot
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId, PaperId, SessionId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Status
from secretariat.domain.particular import Particular
from secretariat.domain.programme import DUE, OVER, dated
from secretariat.domain.task import OWNER, Task
from secretariat.domain.tongue import tr

UNDECIDED = frozenset({Outcome.PROPOSED, Outcome.DEFERRED, Outcome.REFERRED})
LONGEST = 160  # letters of a line


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits: its words, what it belongs to, who is to do it by when, and where to go for it.

    What belongs to a session has the id of the session, and no spot; `meeting` names the session it is due at where no day is given.
    """

    text: str
    about: str
    who: str
    due: date | None
    late: bool
    spot: Spot = Spot()
    session: SessionId | None = None
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper that is not issued yet: how far it is, whose it is, the stage it waits in, and what is open about it."""

    id: PaperId
    symbol: str
    title: str
    session: str
    status: Status
    owner: str
    stage: Task | None
    late: bool
    comments: int
    questions: int


@dataclass(frozen=True, slots=True)
class Home:
    """All that waits in a file: deadlines the earliest first, the rest in the order of the agenda.

    `questions` counts all that bringing copies together left open, `issued` the papers that have gone out.
    """

    committee: str
    deadlines: tuple[Waiting, ...]
    decisions: tuple[Waiting, ...]
    papers: tuple[Draft, ...]
    questions: int
    issued: int


def home(at: Reading, today: date) -> Home:
    """Return what waits in the file; what was due before `today` is late."""
    found = outline(at)
    open_tasks = [task for task in at.read.all(Task) if task.done is None]
    points = _points(at, found)
    papers = [paper for session in found.sessions for item in session.items for paper in item.papers]
    asked = _questions(at)
    name = found.committee.name.best(Language.EN) if found.committee else ""
    return Home(
        name,
        _deadlines(at, found, points, open_tasks, today),
        tuple(_waiting(point, found, today) for point in points if point.decision.outcome in UNDECIDED),
        _drafts(at, found, open_tasks, asked, today),
        sum(asked.values()),
        sum(paper.status is Status.ISSUED for paper in papers),
    )


@dataclass(frozen=True, slots=True)
class _Point:
    """A point for decision where it is first put."""

    decision: Decision
    paper: OutlinePaper
    block: str
    text: str


def _points(at: Reading, found: Outline) -> list[_Point]:
    """Return the points for decision in the order of the agenda, each once."""
    papers = {
        paper.id: paper for session in found.sessions for item in session.items for paper in item.papers
    }
    places = {id: place for place, id in enumerate(papers)}
    held = {one.id: one for one in at.read.all(Decision) if one.ask is Ask.DECISION}
    put: dict[str, Appearance] = {}
    for appearance in at.read.all(Appearance):
        if appearance.paper in papers and appearance.decision in held:
            put.setdefault(appearance.decision, appearance)
    blocks = {block.id: block for block in at.read.some(Block, [one.block for one in put.values()])}
    ordered = sorted(put.values(), key=lambda one: (places[one.paper], _order(blocks.get(one.block))))
    return [
        _Point(
            held[one.decision],
            papers[one.paper],
            one.block,
            _short(blocks[one.block].words.best(papers[one.paper].leading)),
        )
        for one in ordered
        if one.block in blocks
    ]


def _order(block: Block | None) -> str:
    """Return what puts blocks of a paper in order."""
    return block.order if block else ""


def _short(stored: str) -> str:
    """Return the beginning of stored words in one line."""
    said = " ".join(inline.plain(stored).split())
    return f"{said[:LONGEST].rstrip()} …" if len(said) > LONGEST else said


def _named(paper: OutlinePaper) -> str:
    """Return what a paper is called on one line."""
    return paper.symbol or inline.plain(paper.title) or tr("Untitled paper")


def _waiting(point: _Point, found: Outline, today: date) -> Waiting:
    """Return a point for decision as something that waits."""
    decision = point.decision
    outcome = "" if decision.outcome is Outcome.PROPOSED else decision.outcome.value
    about = " · ".join(filter(None, (decision.reference or _named(point.paper), outcome)))
    spot = Spot(point.paper.id, point.block)
    late, meeting = is_late(decision.due, today), ""
    if decision.due is None and decision.due_session is not None:
        due = next((one for one in found.sessions if one.id == decision.due_session), None)
        late, meeting = (has_passed(due.session, today), due.name) if due else (False, "")
    return Waiting(point.text, about, decision.owner, decision.due, late, spot, meeting=meeting)


def has_passed(session: Session, today: date) -> bool:
    """Say whether the month of a session has gone by."""
    if session.year is None or session.month is None:
        return False
    return (session.year, session.month) < (today.year, today.month)


def is_late(due: date | None, today: date) -> bool:
    """Say whether a day has gone by."""
    return due is not None and due < today


def _deadlines(
    at: Reading, found: Outline, points: Iterable[_Point], tasks: Iterable[Task], today: date
) -> tuple[Waiting, ...]:
    """Return all that is due on a day or at a session and not done, the earliest day first."""
    undone = [_waiting(point, found, today) for point in points if _is_undone(point.decision)]
    due = [one for one in undone if one.due or one.meeting]
    owners = _owners(at, found, points)
    for task in tasks:
        if task.due is not None and task.owner in owners:
            about, spot, session = owners[task.owner]
            late = is_late(task.due, today)
            due.append(Waiting(task.text, about, task.who, task.due, late, spot, session))
    due.extend(_work(at, today))
    return tuple(sorted(due, key=lambda one: (one.due or date.max, not one.late)))


def _owners(
    at: Reading, found: Outline, points: Iterable[_Point]
) -> dict[str, tuple[str, Spot, SessionId | None]]:
    """Return what tasks belong to, by its id: what it is called, and where it is."""
    owners: dict[str, tuple[str, Spot, SessionId | None]] = {}
    for session in found.sessions:
        owners[session.id] = (session.name or tr("Session"), Spot(), session.id)
        for item in session.items:
            owners |= {paper.id: (_named(paper), Spot(paper.id), None) for paper in item.papers}
    for point in points:
        about = point.decision.reference or _named(point.paper)
        owners[point.decision.id] = (about, Spot(point.paper.id, point.block), None)
    for entry in at.read.all(FollowUp):
        owners[entry.id] = (_titled(entry), Spot(None, entry.id, WHOLE), None)
    return owners


def _work(at: Reading, today: date) -> Iterator[Waiting]:
    """Yield the work items of the follow-up programme that are due on a day and not over."""
    entries = {entry.id: entry for entry in at.read.all(FollowUp) if entry.status.casefold() not in OVER}
    for held in at.read.all(Particular, owner_kind="follow_up", name=DUE):
        entry, due = entries.get(FollowUpId(held.owner)), dated(held.value)
        if entry is not None and due is not None:
            spot = Spot(None, entry.id, WHOLE)
            yield Waiting(_titled(entry), entry.kind.value, entry.lead, due, is_late(due, today), spot)


def _titled(entry: FollowUp) -> str:
    """Return what an entry of the programme is called on one line."""
    return " ".join(inline.plain(entry.title.best(Language.EN)).split()) or tr("Untitled")


def _is_undone(decision: Decision) -> bool:
    """Say whether a decision still waits to be taken, or to be begun with."""
    return decision.outcome in UNDECIDED or (
        decision.outcome is not Outcome.WITHDRAWN and not decision.progress
    )


def _questions(at: Reading) -> Counter[PaperId | None]:
    """Return how many questions are open about each paper."""
    asked = at.read.questions()
    if not asked:
        return Counter()
    whereabouts = Whereabouts(at)
    return Counter(whereabouts.paper(one.kind, one.id) for one in asked)


def _comments(at: Reading) -> Counter[PaperId]:
    """Return how many threads of comments are not settled about each paper."""
    every = at.read.all(Comment)
    known = {one.id for one in every}
    return Counter(one.paper for one in every if not one.resolved and one.answers not in known)


def _drafts(
    at: Reading, found: Outline, tasks: Iterable[Task], asked: Counter[PaperId | None], today: date
) -> tuple[Draft, ...]:
    """Return the papers that are not issued."""
    owners = {one.owner: one.value for one in at.read.all(Particular, owner_kind="paper", name=OWNER)}
    comments = _comments(at)
    stages: dict[str, Task] = {}
    late = set()
    for task in tasks:
        stages.setdefault(task.owner, task)
        if is_late(task.due, today):
            late.add(task.owner)
    return tuple(
        Draft(
            paper.id,
            paper.symbol,
            inline.plain(paper.title),
            session.name,
            paper.status,
            owners.get(paper.id, ""),
            stages.get(paper.id),
            paper.id in late,
            comments[paper.id],
            asked[paper.id],
        )
        for session in found.sessions
        for item in session.items
        for paper in item.papers
        if paper.status is not Status.ISSUED
    )
