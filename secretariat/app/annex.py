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
from secretariat.domain import inline, tongue
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId, PaperId
from secretariat.domain.language import Language, Words, decimal
from secretariat.domain.link import Link
from secretariat.domain.paper import Paper
from secretariat.domain.programme import Why
from secretariat.domain.told import Unknown
from secretariat.domain.tongue import marked, tr
from secretariat.domain.typography import quoted

FORMATS = (".xlsx", ".csv")
STAGES = {
    Stage.REPORT: marked("Report"),
    Stage.PAPER: marked("Papers"),
    Stage.DISCUSSION: marked("Discussion"),
    Stage.DECISION: marked("Decision"),
    Stage.ACTION: marked("Actions"),
    Stage.ACTIVITY: marked("Activities"),
}

_WHYS = (Why.CONVENER, Why.RESPONSIBILITY, Why.EXPERTISE, Why.INTEREST)


@dataclass(frozen=True, slots=True)
class Annex:
    """A table with a short name, its title, a note under it, its heads with the width of their columns in letters, and its rows."""

    name: str
    title: str
    note: str
    heads: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def stored(self) -> tuple[str, str, str, str]:
        """Title, note, heads and rows as an appendix holds them."""
        heads = inline.tabled([[inline.escape(head) for head, _ in self.heads]])
        cells = inline.tabled([[inline.escape(cell) for cell in row] for row in self.rows])
        return inline.escape(self.title), inline.escape(self.note), heads, cells


@dataclass(frozen=True, slots=True)
class Appended:
    """A table as an appendix holds it, in each language of its paper."""

    title: Words
    note: Words
    columns: Words
    cells: Words


def appended(at: Reading, paper: PaperId) -> Appended:
    """Return the ranking as an appendix of a paper, in its languages (raises Gone)."""
    parts = [Words(), Words(), Words(), Words()]
    for language in at.read.get(Paper, paper).languages:
        said = ranking(at, language).stored
        parts = [words.having(language, text) for words, text in zip(parts, said, strict=True)]
    return Appended(*parts)


def ranking(at: Reading, language: Language | None = None) -> Annex:
    """Return the proposals in their places, in the language of the program where none is named."""
    spoken = language or tongue.own()
    found, word = ranked(at), at.stationery.phrases[spoken].word
    short = {one.proposal.id for one in found.short}
    rows = []
    for one in found.placed:
        if one.total is not None:
            scores = [str(one.proposal.points.get(criterion.id, "")) for criterion in found.criteria]
            listed = word("shortlisted") if one.proposal.id in short else ""
            title = _title(found.entries[one.proposal.id], spoken) or word("untitled_entry")
            rows.append((str(one.place), title, *scores, decimal(one.total, spoken), listed))
    heads = (
        (word("rank"), 6.0),
        (word("proposal"), 44.0),
        *((f"{criterion.name} ({criterion.weight})", 16.0) for criterion in found.criteria),
        (word("total"), 8.0),
        (word("shortlist"), 12.0),
    )
    return Annex(word("ranking"), word("ranked"), word("ranking_note"), heads, tuple(rows))


def coverage(at: Reading) -> Annex:
    """Return what has happened to each recommendation."""
    rows = tuple(
        (_title(life.entry), *(cell(life, stage) for stage in Stage), life.entry.status)
        for life in lives(at, tongue.own())
    )
    stages = ((tr(name), 28.0) for name in STAGES.values())
    return _covering(((tr("Recommendation"), 44.0), *stages, (tr("Status"), 14.0)), rows)


def _covering(heads: tuple[tuple[str, float], ...], rows: tuple[tuple[str, ...], ...]) -> Annex:
    """Return a table of what has become of the recommendations."""
    return Annex(
        tr("Recommendations"),
        tr("What has become of the recommendations"),
        tr("An empty cell says that nothing of the kind has happened yet, or that nobody has linked it."),
        heads,
        rows,
    )


def coverage_on_paper(at: Reading) -> Annex:
    """Return what has happened to each recommendation in four columns, as they fit on a page."""
    shared = (Stage.PAPER,), (Stage.DISCUSSION, Stage.DECISION), (Stage.ACTION, Stage.ACTIVITY)
    rows = tuple(
        (
            " – ".join(filter(None, (_title(life.entry), life.entry.source))),
            *("; ".join(filter(None, (cell(life, stage) for stage in stages))) for stages in shared),
        )
        for life in lives(at, tongue.own())
    )
    heads = (
        (tr("Recommendation"), 40.0),
        (tr("Papers"), 30.0),
        (tr("Discussion and decision"), 30.0),
        (tr("Actions and activities"), 40.0),
    )
    return _covering(heads, rows)


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
    heads = ((tr("Participant"), 36.0), *((_title(one), 20.0) for one in taken))
    return Annex(tr("Participants"), tr("Who takes part in which mechanism"), "", heads, rows)


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
        rest = [f"{name} ({reason(why)})" if why else name for name, why in parts if why not in _WHYS]
        if parts:
            rows.append((_title(one), *named, ", ".join(rest)))
    heads = (
        (tr("Mechanism"), 32.0),
        *((reason(why).capitalize(), 20.0) for why in _WHYS),
        (tr("Others"), 24.0),
    )
    return Annex(tr("Participants"), tr("Who takes part in which mechanism"), "", heads, tuple(rows))


def _why(link: Link | None) -> str:
    """Return why somebody takes part, nothing where nobody does."""
    return (reason(link.note) or tr("takes part")) if link else ""


def reason(why: str) -> str:
    """Return a reason in words: one of ours in the language of the program, any other as it was typed."""
    return tr(why) if why in set(Why) else why


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
    said = [tr("The order stays from {least} to {most}.", least=play.least, most=play.most)]
    if play.below is not None:
        first, other = (_short(found.entries, id) for id in play.below)
        said.append(tr("Below {limit}, {first} passes {other}.", limit=play.least, first=first, other=other))
    if play.above is not None:
        first, other = (_short(found.entries, id) for id in play.above)
        said.append(tr("Above {limit}, {first} passes {other}.", limit=play.most, first=first, other=other))
    if len(said) == 1:
        said.append(tr("No weight of it changes the order."))
    return " ".join(said)


def _short(entries: dict[FollowUpId, FollowUp], id: FollowUpId) -> str:
    """Return how the title of an entry begins."""
    title = _title(entries[id])
    return quoted(title if len(title) <= 26 else title[:25].rstrip() + "…")


def _title(entry: FollowUp, language: Language | None = None) -> str:
    """Return the title of an entry; in the language of the program it is never empty."""
    title = " ".join(inline.plain(entry.title.best(language or tongue.own())).split())
    return title or ("" if language else tr("Untitled"))
