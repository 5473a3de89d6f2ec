"""The ranking, the coverage of recommendations and who takes part in what as tables: for a workbook, for text with commas, or for the annex of a paper."""

from dataclasses import dataclass
from pathlib import Path

from secretariat.app.delivery import deliver
from secretariat.app.queries.life import Life, Stage
from secretariat.app.queries.life import coverage as lives
from secretariat.app.queries.participants import matrix
from secretariat.app.queries.ranking import Ranking
from secretariat.app.queries.ranking import ranking as ranked
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Link
from secretariat.domain.programme import Why
from secretariat.domain.told import Unknown

FORMATS = (".xlsx", ".csv")
STAGES = {
    Stage.REPORT: "Report",
    Stage.PAPER: "Papers",
    Stage.DISCUSSION: "Discussion",
    Stage.DECISION: "Decision",
    Stage.ACTION: "Actions",
    Stage.ACTIVITY: "Activities",
}

_WHYS = (Why.CONVENER, Why.RESPONSIBILITY, Why.EXPERTISE, Why.INTEREST)
_COVERAGE = (
    "Recommendations",
    "What has become of the recommendations",
    "An empty cell says that nothing of the kind has happened yet, or that nobody has linked it.",
)


@dataclass(frozen=True, slots=True)
class Annex:
    """A table with a short name, its title, a note under it, its heads with the width of their columns in letters, and its rows."""

    name: str
    title: str
    note: str
    heads: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def columns(self) -> Words:
        """The heads as an appendix holds them."""
        return Words(en=inline.tabled([[inline.escape(head) for head, _ in self.heads]]))

    @property
    def cells(self) -> Words:
        """The rows as an appendix holds them."""
        return Words(en=inline.tabled([[inline.escape(cell) for cell in row] for row in self.rows]))


def ranking(at: Reading) -> Annex:
    """Return the proposals in their places."""
    return ranking_table(ranked(at))


def ranking_table(found: Ranking) -> Annex:
    """Return a ranking as a table."""
    short = {one.proposal.id for one in found.short}
    rows = []
    for one in found.placed:
        if one.total is not None:
            scores = [str(one.proposal.points.get(criterion.id, "")) for criterion in found.criteria]
            listed = "shortlist" if one.proposal.id in short else ""
            rows.append(
                (str(one.place), _title(found.entries[one.proposal.id]), *scores, f"{one.total:.1f}", listed)
            )
    heads = (
        ("Rank", 6.0),
        ("Proposal", 44.0),
        *((f"{criterion.name} ({criterion.weight})", 16.0) for criterion in found.criteria),
        ("Total", 8.0),
        ("Shortlist", 12.0),
    )
    note = (
        "Points count from 0 to 10, the weight of each criterion stands in brackets, the total is the mean by weight. "
        "Flexible and low-cost proposals come first on the shortlist."
    )
    return Annex("Ranking", "Ranking of proposals", note, heads, tuple(rows))


def coverage(at: Reading) -> Annex:
    """Return what has happened to each recommendation."""
    rows = tuple(
        (_title(life.entry), *(cell(life, stage) for stage in Stage), life.entry.status) for life in lives(at)
    )
    heads = (("Recommendation", 44.0), *((name, 28.0) for name in STAGES.values()), ("Status", 14.0))
    return Annex(*_COVERAGE, heads, rows)


def coverage_on_paper(at: Reading) -> Annex:
    """Return what has happened to each recommendation in four columns, as they fit on a page."""
    shared = (Stage.PAPER,), (Stage.DISCUSSION, Stage.DECISION), (Stage.ACTION, Stage.ACTIVITY)
    rows = tuple(
        (
            " – ".join(filter(None, (_title(life.entry), life.entry.source))),
            *("; ".join(filter(None, (cell(life, stage) for stage in stages))) for stages in shared),
        )
        for life in lives(at)
    )
    heads = (
        ("Recommendation", 40.0),
        ("Papers", 30.0),
        ("Discussion and decision", 30.0),
        ("Actions and activities", 40.0),
    )
    return Annex(*_COVERAGE, heads, rows)


def participants(at: Reading) -> Annex:
    """Return who takes part in which mechanism, and why: a row for each of them, a column for each mechanism."""
    found = matrix(at)
    taking = {party for party, _ in found.links}
    taken = [one for one in found.mechanisms if any(id == one.id for _, id in found.links)]
    rows = tuple(
        (party.name, *(_why(found.links.get((party.id, one.id))) for one in taken))
        for party in found.parties
        if party.id in taking
    )
    heads = (("Participant", 36.0), *((_title(one), 20.0) for one in taken))
    return Annex("Participants", "Who takes part in which mechanism", "", heads, rows)


def participants_on_paper(at: Reading) -> Annex:
    """Return who takes part in each mechanism in columns by reason, as they fit on a page."""
    found = matrix(at)
    rows = []
    for one in found.mechanisms:
        parts = [
            (party.short or party.name, link.note)
            for party in found.parties
            if (link := found.links.get((party.id, one.id)))
        ]
        named = [", ".join(name for name, why in parts if why == wanted) for wanted in _WHYS]
        rest = [f"{name} ({why})" if why else name for name, why in parts if why not in _WHYS]
        if parts:
            rows.append((_title(one), *named, ", ".join(rest)))
    heads = (
        ("Mechanism", 32.0),
        *((why.value.capitalize(), 20.0) for why in _WHYS),
        ("Others", 24.0),
    )
    return Annex("Participants", "Who takes part in which mechanism", "", heads, tuple(rows))


def _why(link: Link | None) -> str:
    """Return why somebody takes part, nothing where nobody does."""
    return (link.note or "takes part") if link else ""


def cell(life: Life, stage: Stage) -> str:
    """Return what a recommendation has at a stage, one thing after the other."""
    return "; ".join(step.name for step in life.at(stage))


def write(annex: Annex, target: Path) -> Path:
    """Write a table to a file, .xlsx or .csv (raises Unknown for another ending, and what `deliver` raises)."""
    ending = target.suffix.casefold()
    if ending not in FORMATS:
        raise Unknown("format", target.suffix or target.name, FORMATS)
    from secretariat.exporters import listing

    made = listing.Listing(annex.name, annex.heads, annex.rows)
    book = ending == ".xlsx"
    return deliver(
        target,
        lambda path: listing.write(made, path, book=book),
        lambda path: listing.check(path, made, book=book),
    )


def sensitivity(found: Ranking, at: int) -> str:
    """Return in words how far the weight of a criterion can move before the order changes."""
    play = found.plays[at]
    parts = []
    for pair, end, way in ((play.below, play.least - 1, "below"), (play.above, play.most + 1, "above")):
        if pair is not None:
            limit = end + 1 if way == "below" else end - 1
            first, other = (_short(found.entries, id) for id in pair)
            parts.append(f"{way} {limit}, {first} passes {other}")
    return f"The order stays from {play.least} to {play.most}. " + (
        "; ".join(parts)[:1].upper() + "; ".join(parts)[1:] + "."
        if parts
        else "No weight of it changes the order."
    )


def _short(entries: dict[FollowUpId, FollowUp], id: FollowUpId) -> str:
    """Return how the title of an entry begins."""
    title = _title(entries[id])
    return f"“{title if len(title) <= 26 else title[:25].rstrip() + '…'}”"


def _title(entry: FollowUp) -> str:
    """Return the title of an entry."""
    return " ".join(inline.plain(entry.title.best(Language.EN)).split()) or "Untitled"
