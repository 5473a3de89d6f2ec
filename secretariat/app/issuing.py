"""Issuing a paper: what is to be looked at first, and all that is frozen then."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from secretariat import __version__
from secretariat.app import export, freezing
from secretariat.app.commands.edition import IssuePaper, seen
from secretariat.app.freezing import Frozen, FrozenSheet
from secretariat.app.queries import agenda, conflict, decision, edition, register
from secretariat.app.queries import paper as papers
from secretariat.app.queries.finding import findings
from secretariat.app.workspace import Reading
from secretariat.domain import inline, telling, tongue
from secretariat.domain.contents import Contents
from secretariat.domain.decision import Ask, reference
from secretariat.domain.edition import EditionKind
from secretariat.domain.finding import Finding, Severity, Spot
from secretariat.domain.identity import DecisionId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Status
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.domain.task import Task
from secretariat.domain.told import Refused, Undecided
from secretariat.domain.tongue import counted, marked, tr
from secretariat.numbering.resolve import fingerprint
from secretariat.store import paper as contents_of


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list that is gone through before a paper is issued; one that `stops` must be settled first."""

    text: str
    settled: bool
    stops: bool = False
    spot: Spot = Spot()
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What issuing a paper comes to: its symbol, what is frozen in a line each, and the list to go through.

    `dated` is the date the paper bears, None while it has none.
    """

    paper: PaperId
    symbol: str
    kind: EditionKind
    dated: date | None
    languages: tuple[Language, ...]
    checks: tuple[Check, ...]
    freezes: tuple[str, ...]

    @property
    def stopped(self) -> bool:
        """Say whether something must be settled first."""
        return any(check.stops and not check.settled for check in self.checks)

    @property
    def doubtful(self) -> bool:
        """Say whether something is not settled, though it stops nobody."""
        return any(not check.settled for check in self.checks)


def prospect(at: Reading, paper: PaperId) -> Prospect:
    """Return what issuing a paper comes to (raises Gone, and Refused where it is issued already)."""
    held = contents_of.contents(at.read, paper)
    if edition.locked(at, held.paper) is not None:
        raise Refused(tr("{symbol} was issued already.", symbol=held.paper.symbol))
    _, kind, _ = _which(at, paper)
    return Prospect(
        paper,
        held.paper.symbol,
        kind,
        None if kind is EditionKind.REVISION else held.paper.dated,
        held.paper.languages,
        tuple(_checks(at, held)),
        tuple(_freezes(held)),
    )


def issue(at: Reading, paper: PaperId, issued: date) -> IssuePaper:
    """Return the command that issues a paper on a day (raises Gone; Undecided and Refused where that must wait)."""
    held = contents_of.contents(at.read, paper)
    undecided = conflict.count(at, paper)
    if undecided:
        raise Undecided(held.paper.symbol, undecided)
    if not held.paper.symbol:
        raise Refused(tr("A paper needs its symbol before it is issued, for its points are named by it."))
    of, kind, number = _which(at, paper)
    if kind is EditionKind.REVISION and any(
        one.symbol == held.paper.symbol for one in edition.editions(at, paper)
    ):
        raise Refused(
            tr(
                "{symbol} was issued before. Issue the corrigendum or addendum drawn up for it, or open a "
                "revision.",
                symbol=held.paper.symbol,
            )
        )
    references = _references(held, papers.drafted(at, paper))
    dated = issued if kind is EditionKind.REVISION else held.paper.dated or issued
    frozen = _frozen(at, replace(held, paper=replace(held.paper, dated=dated)), references)
    if of != paper:
        base = contents_of.contents(at.read, of).paper
        frozen = replace(
            frozen, corrected=tuple(papers.drafted(at, of, language) for language in base.languages)
        )
    return IssuePaper(paper, of, kind, number, issued, freezing.freeze(frozen), references, seen(held))


def _which(at: Reading, paper: PaperId) -> tuple[PaperId, EditionKind, int]:
    """Return of which paper the next edition will be, of which kind, and the how manieth of its kind."""
    corrects = edition.correction(at, paper)
    if corrects is not None:
        return corrects.of, corrects.kind, corrects.number
    issued = [one.kind for one in edition.editions(at, paper)]
    if EditionKind.ORIGINAL not in issued:
        return paper, EditionKind.ORIGINAL, 0
    return paper, EditionKind.REVISION, issued.count(EditionKind.REVISION) + 1


# What is frozen


def _frozen(at: Reading, held: Contents, references: Iterable[tuple[DecisionId, str]]) -> Frozen:
    """Return all that a paper prints, in each of its languages, the leading one first."""
    stamp, leading = export.now(), held.paper.leading
    spoken = sorted(held.paper.languages, key=lambda language: language is not leading)
    given = dict(references)
    held = replace(
        held,
        decisions=tuple(replace(one, reference=given.get(one.id, one.reference)) for one in held.decisions),
    )
    return Frozen(tuple(_sheet(at, held, language, stamp) for language in spoken))


def _sheet(at: Reading, held: Contents, language: Language, stamp: int) -> FrozenSheet:
    """Return one language of a paper with the sheets of its workbook: the activities it prints, and its session's agenda."""
    printed = papers.settled(at, held, language).printed
    printed = replace(printed, fingerprint=fingerprint(printed), stamp=stamp)
    rows = {activity.id for activity in held.activities}
    activities = tuple(row for row in register.rows(at, language) if row.id in rows)
    listed = tuple(
        replace(row, status=Status.ISSUED.value) if row.symbol == held.paper.symbol else row
        for row in agenda.sheet(at, held.session.id)
    )
    given = {one.id: one for one in held.decisions}
    points = [
        replace(point, decision=given[point.decision.id])
        for point in decision.points(at, held.paper.id, language)
    ]
    sheets = Register(activities, listed, decision.rows(points, language))
    tables = sha256(repr((activities, listed)).encode("utf-8", "surrogatepass")).hexdigest()
    return FrozenSheet(printed, sheets, tables, __version__)


def _references(held: Contents, printed: PrintPaper) -> tuple[tuple[DecisionId, str], ...]:
    """Return the reference that each point for decision is given: "GB.291/WP/SDG/1, para. 45"; one given before stays."""
    numbers = {line.id: line.number for line in printed.lines}
    decisions = {one.id: one for one in held.decisions}
    found: dict[DecisionId, str] = {}
    for seen_ in held.appearances:
        point = decisions.get(seen_.decision)
        if point and point.ask is Ask.DECISION and not point.reference and numbers.get(seen_.block):
            found.setdefault(point.id, reference(held.paper.symbol, numbers[seen_.block]))
    return tuple(found.items())


def _freezes(held: Contents) -> Iterator[str]:
    """Yield what will be frozen, a line each."""
    yield tr(
        "{blocks} and {notes}, in {languages}",
        blocks=counted("{n:,} block", "{n:,} blocks", len(held.blocks)),
        notes=counted("{n:,} footnote", "{n:,} footnotes", len(held.notes)),
        languages=_joined([_named(language) for language in held.paper.languages]),
    )
    for appendix in held.appendices:
        rows = sum(entry.appendix == appendix.id for entry in held.entries)
        title = inline.plain(appendix.title.best(held.paper.leading)) or tr("An appendix")
        yield telling.pair(title, counted("{n:,} row", "{n:,} rows", rows)) if rows else title
    points = sum(one.ask is Ask.DECISION for one in held.decisions)
    if points:
        yield counted(
            "{n:,} point for decision, with its reference",
            "{n:,} points for decision, with their references",
            points,
        )


def _named(language: Language) -> str:
    """Return the name of a language within a sentence: English alone begins it with a capital."""
    name = tr(_LANGUAGES[language])
    return name if tongue.own() is Language.EN else name.lower()


_LANGUAGES = {Language.EN: marked("English"), Language.FR: marked("French"), Language.ES: marked("Spanish")}


def _joined(names: list[str]) -> str:
    """Return names with "and" between them."""
    said = names[0]
    for name in names[1:]:
        said = tr("{parts} and {last}", parts=said, last=name)
    return said


# What is to be looked at first


def _checks(at: Reading, held: Contents) -> Iterator[Check]:
    """Yield the list to go through."""
    paper = held.paper
    yield Check(
        tr("The paper has its symbol"), bool(paper.symbol), stops=True, spot=Spot(paper.id, "", "symbol")
    )
    undecided = conflict.count(at, paper.id)
    text = counted(
        "{n:,} question open since copies were brought together",
        "{n:,} questions open since copies were brought together",
        undecided,
    )
    settled = tr("No question is open since copies were brought together")
    yield Check(text if undecided else settled, not undecided, stops=True, wanted="review.questions")
    yield Check(tr("The paper bears its date"), paper.dated is not None, spot=Spot(paper.id, "", "dated"))
    found = findings(at, paper.id)
    errors = [one for one in found if one.severity is Severity.ERROR and one.kind != "open-question"]
    yield from (Check(telling.pair(one.where, one.detail), False, spot=one.spot) for one in errors)
    if not errors:
        yield Check(tr("No error among the findings"), True)
    yield _translations(held, found)
    yield from _clearance(at, held)


def _translations(held: Contents, found: Iterable[Finding]) -> Check:
    """Return whether the translations are confirmed."""
    waiting = [one for one in found if one.kind == "translation-unconfirmed"]
    if waiting:
        return Check(" ".join(one.detail for one in waiting), False, spot=waiting[0].spot)
    several = len(held.paper.languages) > 1
    return Check(
        tr("The translations are confirmed") if several else tr("There is no translation to confirm"), True
    )


def _clearance(at: Reading, held: Contents) -> Iterator[Check]:
    """Yield the stages of clearance."""
    for task in at.read.all(Task, owner=held.paper.id, owner_kind="paper"):
        by = f" ({task.who})" if task.who else ""
        yield Check(f"{task.text or 'Clearance'}{by}", task.done is not None, spot=Spot(held.paper.id))
