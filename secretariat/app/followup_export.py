"""The follow-up programme as files: the life of a recommendation, the coverage of all, the ranking, the review questions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.app import annex, export
from secretariat.app.annex import STAGES, Annex
from secretariat.app.export import Job
from secretariat.app.queries import followup, letterhead, life, review
from secretariat.app.queries.linked import short
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId, derived_id
from secretariat.domain.language import Language
from secretariat.domain.printing import PrintPaper
from secretariat.domain.programme import asked
from secretariat.domain.register import Register
from secretariat.numbering import followup as sheets
from secretariat.numbering.followup import Stood

FORMATS = ("pdf", "docx")
LINES, LETTERS = 42, 80  # of a page, and of a line
NOTHING = "Nothing yet."
_NAMESPACE = "7d0c5a52c2dd4d0f8b0d8b7d5a1e4f60"  # the namespace of sheets that no record stands for


def prepare_life(at: Reading, id: FollowUpId) -> Job:
    """Return what the sheet of a recommendation or mechanism needs, all on one page (raises Gone)."""
    told = life.life(at, id)
    entry = told.entry
    title = " ".join(inline.plain(entry.title.best(Language.EN)).split()) or "Untitled"
    stages = [
        (name, [Stood(short(step.name), short(step.detail)) for step in told.at(stage)])
        for stage, name in STAGES.items()
    ]
    facts = tuple((name, short(text)) for name, text in _facts(at, entry))
    head = letterhead.of_committee(at, Language.EN)
    made = sheets.life(head, id, title, facts, on_a_page(facts, stages), NOTHING)
    return _job(at, made, f"Life, {title[:80]}")


def _facts(at: Reading, entry: FollowUp) -> Iterator[tuple[str, str]]:
    """Yield what an entry says of itself: particulars first, then who takes part, who acts and how far it is."""
    held = followup.record(at, entry.id)
    said = dict(held.particulars) if held else {}
    for one in asked(entry.kind):
        yield one.label, "; ".join(said.get(one.name, "").splitlines())
    parts = [(one.other.name, one.link.note) for one in held.participants] if held else []
    yield "Taking part", "; ".join(f"{name} ({why})" if why else name for name, why in parts)
    yield "Actors", entry.actors
    yield "Lead", entry.lead
    yield "Status", entry.status
    yield "Detail", inline.plain(entry.detail.best(Language.EN))


def on_a_page(
    facts: Sequence[tuple[str, str]], stages: Sequence[tuple[str, list[Stood]]]
) -> list[tuple[str, list[Stood]]]:
    """Return as much of the stages as a page has room for beside the facts; what is left out is counted."""
    room = LINES - sum(_lines(f"{name}: {text}") for name, text in facts if text)
    for most in (20, 10, 6, 4, 2, 1):
        shown = [(name, _first(steps, most)) for name, steps in stages]
        if sum(2 + sum(_lines(f"{one.name}: {one.detail}") for one in steps) for _, steps in shown) <= room:
            break
    return shown


def _first(steps: list[Stood], most: int) -> list[Stood]:
    """Return the first steps, and how many more there are."""
    rest = len(steps) - most
    return steps if rest <= 0 else [*steps[:most], Stood(f"And {rest} more.", "")]


def _lines(text: str) -> int:
    """Return how many lines a text takes on a page, near enough."""
    return 1 + len(text) // LETTERS


def prepare_coverage(at: Reading) -> Job:
    """Return what the table of all recommendations needs; on paper, stages share columns so that words stay whole."""
    return prepare_table(at, annex.coverage_on_paper(at))


def prepare_ranking(at: Reading) -> Job:
    """Return what the ranking as a document needs."""
    return prepare_table(at, annex.ranking(at))


def prepare_participants(at: Reading) -> Job:
    """Return what the table of participants as a document needs."""
    return prepare_table(at, annex.participants_on_paper(at))


def prepare_table(at: Reading, table: Annex) -> Job:
    """Return what a table as a document needs."""
    head = letterhead.of_committee(at, Language.EN)
    heads = [name for name, _ in table.heads]
    made = sheets.sheet(head, derived_id(_NAMESPACE, table.name), table.title, heads, table.rows, table.note)
    return _job(at, made, table.title)


def prepare_review(at: Reading) -> Job:
    """Return what the review questions with their answers need."""
    rows = [
        (
            one.question.text.best(Language.EN),
            " ".join(
                filter(None, (one.question.answer.best(Language.EN), one.counted.text if one.counted else ""))
            ),
            "; ".join(linked.other.name for linked in one.links),
        )
        for one in review.questions(at)
    ]
    heads = (("Question", 40.0), ("Answer", 60.0), ("Records", 40.0))
    return prepare_table(at, Annex("Review", "Review questions", "", heads, tuple(rows)))


def _job(at: Reading, paper: PrintPaper, stem: str) -> Job:
    """Return the job of a sheet."""
    stamped = replace(letterhead.finished(paper), stamp=export.now())
    return Job(stamped, Register(bare=True), at.stationery.fonts, stem=stem)
