"""Points for decision with the paragraphs they are put in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from secretariat.app.queries import marked
from secretariat.app.queries import paper as papers
from secretariat.app.queries.marked import Shown
from secretariat.app.workspace import Reading
from secretariat.domain import inline, printing
from secretariat.domain.decision import ADOPTING, Appearance, Correction, Decision, Outcome
from secretariat.domain.identity import BlockId, DecisionId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.register import DecisionRow
from secretariat.domain.task import Task


@dataclass(frozen=True, slots=True)
class Point:
    """A point for decision in one of its places: paper, paragraph, and the draft text, which is that paragraph's words."""

    decision: Decision
    paper: PaperId
    block: BlockId
    symbol: str
    title: str
    paragraph: str
    draft: str


def points(at: Reading, paper: PaperId | None = None, language: Language | None = None) -> tuple[Point, ...]:
    """Return the points of one paper or of all, in the order of the agenda and of the paragraphs."""
    wanted = [found.id for found in papers.every(at)] if paper is None else [paper]
    held = {appearance.paper for appearance in at.read.all(Appearance)}
    return tuple(point for id in wanted if id in held for point in _of_paper(papers.sheet(at, id, language)))


def point_in(at: Reading, paper: PaperId, block: BlockId, language: Language | None = None) -> Point | None:
    """Return the point put in a paragraph, None where it is none (raises Gone)."""
    if not at.read.all(Appearance, block=block):
        return None
    found = _of_paper(papers.sheet(at, paper, language))
    return next((point for point in found if point.block == block), None)


def records(at: Reading) -> dict[DecisionId, Decision]:
    """Return every record of a point for decision by its id, without the words it stands in."""
    return {decision.id: decision for decision in at.read.all(Decision)}


def _of_paper(sheet: papers.PaperSheet) -> list[Point]:
    """Return the points put in one paper."""
    lines = {line.id: (place, line) for place, line in enumerate(sheet.printed.lines)}
    decisions = {decision.id: decision for decision in sheet.contents.decisions}
    found = []
    for appearance in sheet.contents.appearances:
        if appearance.block in lines and appearance.decision in decisions:
            place, line = lines[appearance.block]
            point = Point(
                decisions[appearance.decision],
                sheet.contents.paper.id,
                appearance.block,
                sheet.printed.symbol,
                sheet.contents.paper.title.best(sheet.language),
                line.number,
                printing.plain(line.inlines),
            )
            found.append((place, point))
    return [point for _, point in sorted(found, key=lambda pair: pair[0])]


def corrections(at: Reading, decision: DecisionId) -> tuple[Correction, ...]:
    """Return why the adopted text of a point was corrected, the latest last."""
    return tuple(at.read.all(Correction, decision=decision))


def actions(at: Reading) -> dict[str, tuple[Task, ...]]:
    """Return the actions under each point that has any, by its id."""
    found: dict[str, list[Task]] = {}
    for task in at.read.all(Task, owner_kind="decision"):
        found.setdefault(task.owner, []).append(task)
    return {owner: tuple(tasks) for owner, tasks in found.items()}


def amendments(point: Point, language: Language) -> tuple[Shown, ...]:
    """Return the adopted text of a point with what was amended in the draft marked, word by word."""
    return marked.marked(inline.escape(point.draft), point.decision.adopted[language], {}, {})


def overdue(decision: Decision, tasks: Iterable[Task], today: date) -> bool:
    """Say whether a point is late: its day is past while it is open, or that of one of its actions."""
    return overdue_since(decision, tasks, today) is not None


def overdue_since(decision: Decision, tasks: Iterable[Task], today: date) -> date | None:
    """Return the earliest day by which something of a point should have been done that is not; None while it is in time."""
    waits = [task.due for task in tasks if task.done is None]
    settled = decision.outcome in ADOPTING | {Outcome.WITHDRAWN} and not waits
    days = [*waits, *([] if settled else [decision.due])]
    return min((day for day in days if day is not None and day < today), default=None)


def sheet(
    at: Reading,
    paper: PaperId | None = None,
    language: Language = Language.EN,
    spoken: Language | None = None,
) -> tuple[DecisionRow, ...]:
    """Return the points as rows of a sheet, drafts in the language that is `spoken`, or each in its leading one."""
    return rows(points(at, paper, spoken), language)


def rows(found: Iterable[Point], language: Language) -> tuple[DecisionRow, ...]:
    """Return points as rows of a sheet."""
    return tuple(
        DecisionRow(
            point.symbol or point.title,
            point.paragraph,
            point.decision.ask.value,
            point.draft,
            point.decision.outcome.value,
            point.decision.adopted.best(language),
            point.decision.owner,
            point.decision.due,
            point.decision.progress,
        )
        for point in found
    )
