"""The life of a recommendation: from the report through papers, discussion and decision to actions and activities."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from secretariat.app.queries import decision as decisions
from secretariat.app.queries.decision import Point
from secretariat.app.queries.linked import Named, Names, short
from secretariat.app.workspace import Reading
from secretariat.domain import telling
from secretariat.domain.activity import Activity, State
from secretariat.domain.decision import Ask, Outcome
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import FollowUpId, LinkId
from secretariat.domain.language import Language
from secretariat.domain.link import Link, Role
from secretariat.domain.programme import OVER
from secretariat.domain.task import Task
from secretariat.domain.tongue import tr


class Stage(StrEnum):
    """A stage in the life of a recommendation."""

    REPORT = "report"
    PAPER = "paper"
    DISCUSSION = "discussion"
    DECISION = "decision"
    ACTION = "action"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: at which stage, what it is called, what it says, where it leads, and the link that ties it, if any does.

    `settled` says that it is over and done: a point decided, an action done, an activity held.
    """

    stage: Stage
    name: str
    detail: str = ""
    spot: Spot = Spot()
    link: LinkId | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Life:
    """A recommendation, or another entry, with the steps of its life in their order."""

    entry: FollowUp
    steps: tuple[Step, ...]

    def at(self, stage: Stage) -> tuple[Step, ...]:
        """Return the steps at one stage."""
        return tuple(step for step in self.steps if step.stage is stage)


def life(at: Reading, id: FollowUpId, language: Language = Language.EN) -> Life:
    """Return the life of an entry (raises Gone)."""
    return _Lives(at, language).of(at.read.get(FollowUp, id))


def coverage(at: Reading, language: Language = Language.EN) -> tuple[Life, ...]:
    """Return the lives of all recommendations, in order."""
    lives = _Lives(at, language)
    every = at.read.all(FollowUp)
    return tuple(lives.of(entry) for entry in every if entry.kind is FollowUpKind.RECOMMENDATION)


class _Lives:
    """Tells lives; what many of them need is read once."""

    def __init__(self, at: Reading, language: Language) -> None:
        """Read the links and the points for decision."""
        self._at, self._names = at, Names(at, language)
        self._out: dict[str, list[Link]] = {}
        self._in: dict[str, list[Link]] = {}
        for link in at.read.all(Link):
            self._out.setdefault(link.owner, []).append(link)
            self._in.setdefault(link.target, []).append(link)
        self._points: dict[str, Point] = {}
        self._put: dict[str, list[str]] = {}
        for point in _worded(at, language):
            self._points.setdefault(point.decision.id, point)
            self._put.setdefault(point.block, []).append(point.decision.id)

    def of(self, entry: FollowUp) -> Life:
        """Return the life of an entry."""
        steps = [Step(Stage.REPORT, entry.source, settled=True)] if entry.source else []
        papers = list(self._papers(entry))
        points = self._decided(entry, [step.spot.id for step in papers])
        activities = list(self._activities(entry, list(points)))
        told = [*papers, *self._told(points), *self._actions(entry, list(points)), *activities]
        return Life(entry, (*steps, *sorted(told, key=lambda step: list(Stage).index(step.stage))))

    def _papers(self, entry: FollowUp) -> Iterator[Step]:
        """Yield the paragraphs an entry rests on."""
        for link in self._out.get(entry.id, ()):
            if link.target_kind == "block" and link.role is Role.RESTS_ON:
                named = self._names.of("block", link.target)
                if named is not None:
                    yield Step(Stage.PAPER, named.name, named.detail, named.spot, link.id, settled=True)

    def _decided(self, entry: FollowUp, blocks: list[str]) -> dict[str, LinkId | None]:
        """Return the points an entry leads to, by link, from either side, or because it rests on their paragraph."""
        found: dict[str, LinkId | None] = {}
        for link in self._out.get(entry.id, ()):
            if link.target_kind == "decision":
                found.setdefault(link.target, link.id)
        for link in self._in.get(entry.id, ()):
            if link.owner_kind == "decision":
                found.setdefault(link.owner, link.id)
        for block in blocks:
            for decision in self._put.get(block, ()):
                found.setdefault(decision, None)
        return {id: link for id, link in found.items() if id in self._points}

    def _told(self, points: dict[str, LinkId | None]) -> Iterator[Step]:
        """Yield the points as steps."""
        for id, link in points.items():
            point = self._points[id]
            record = point.decision
            stage = Stage.DECISION if record.ask is Ask.DECISION else Stage.DISCUSSION
            place = tr(
                "Paragraph {paragraph} of {symbol}",
                paragraph=point.paragraph,
                symbol=point.symbol or point.title,
            )
            name = record.reference or place
            outcome = tr(record.outcome.value).capitalize()
            said = tr("{outcome}: {words}", outcome=outcome, words=short(point.draft))
            over = record.outcome not in {Outcome.PROPOSED, Outcome.DEFERRED}
            spot = Spot(point.paper, point.block)
            yield Step(stage, name, said if stage is Stage.DECISION else short(point.draft), spot, link, over)

    def _actions(self, entry: FollowUp, points: list[str]) -> Iterator[Step]:
        """Yield the tasks of an entry, of its decisions, and the work items it leads to."""
        for owner in (entry.id, *points):
            for task in self._at.read.all(Task, owner=owner):
                due = tr("due {due}", due=telling.day(task.due)) if task.due and not task.done else ""
                done = tr("done {done}", done=telling.day(task.done)) if task.done else ""
                said = ", ".join(filter(None, (task.who, due, done, task.remark)))
                yield Step(Stage.ACTION, task.text, said, Spot(None, owner), settled=task.done is not None)
        for link, named in self._others(entry, "follow_up", Role.LEADS_TO, Role.SERVES):
            other = self._at.read.find(FollowUp, named.id)
            status = other.status if other else ""
            yield Step(
                Stage.ACTION, named.name, status, named.spot, link.id, settled=status.casefold() in OVER
            )

    def _activities(self, entry: FollowUp, points: list[str]) -> Iterator[Step]:
        """Yield the activities that serve an entry, or that its decisions lead to."""
        pairs = list(self._others(entry, "activity", Role.SERVES, Role.LEADS_TO))
        for point in points:
            pairs += [
                (link, named)
                for link in self._out.get(point, ())
                if link.target_kind == "activity" and (named := self._names.of("activity", link.target))
            ]
        for link, named in pairs:
            activity = self._at.read.find(Activity, named.id)
            state = activity.state if activity else State.UNKNOWN
            said = tr(state.value) if state is not State.UNKNOWN else ""
            yield Step(Stage.ACTIVITY, named.name, said, named.spot, link.id, settled=state is State.HELD)

    def _others(self, entry: FollowUp, kind: str, *roles: Role) -> Iterator[tuple[Link, Named]]:
        """Yield what of a kind an entry is linked with: what serves it, and what it leads to."""
        for link in self._out.get(entry.id, ()):
            if link.target_kind == kind and link.role is Role.LEADS_TO and link.role in roles:
                named = self._names.of(kind, link.target)
                if named is not None:
                    yield link, named
        for link in self._in.get(entry.id, ()):
            if link.owner_kind == kind and link.role is Role.SERVES and link.role in roles:
                named = self._names.of(kind, link.owner)
                if named is not None:
                    yield link, named


def _worded(at: Reading, language: Language) -> Iterable[Point]:
    """Return the points for decision in a language, those that have no words in it in the leading one of their paper."""
    found = decisions.points(at, language=language)
    if all(point.draft for point in found):
        return found
    led = {(point.paper, point.block): point for point in decisions.points(at)}
    return [point if point.draft else led[point.paper, point.block] for point in found]
