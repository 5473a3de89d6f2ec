"""The follow-up programme as files: the life of a recommendation, the coverage of all, the ranking, the review questions."""

from dataclasses import replace

from secretariat.app import annex, export
from secretariat.app.annex import STAGES, Annex
from secretariat.app.export import Job
from secretariat.app.queries import letterhead, life, review
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.identity import FollowUpId, derived_id
from secretariat.domain.language import Language
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.numbering import followup as sheets
from secretariat.numbering.followup import Stood

FORMATS = ("pdf", "docx")
NOTHING = "Nothing yet."
_NAMESPACE = "7d0c5a52c2dd4d0f8b0d8b7d5a1e4f60"  # the namespace of sheets that no record stands for


def prepare_life(at: Reading, id: FollowUpId) -> Job:
    """Return what the sheet of a recommendation needs (raises Gone)."""
    told = life.life(at, id)
    entry = told.entry
    title = " ".join(inline.plain(entry.title.best(Language.EN)).split()) or "Untitled"
    facts = (
        ("Actors", entry.actors),
        ("Lead", entry.lead),
        ("Status", entry.status),
        ("Detail", inline.plain(entry.detail.best(Language.EN))),
    )
    stages = [
        (name, [Stood(step.name, step.detail) for step in told.at(stage)]) for stage, name in STAGES.items()
    ]
    head = letterhead.of_committee(at, Language.EN)
    return _job(at, sheets.life(head, id, title, facts, stages, NOTHING), f"Life, {title[:80]}")


def prepare_coverage(at: Reading) -> Job:
    """Return what the table of all recommendations needs; on paper, stages share columns so that words stay whole."""
    return prepare_table(at, annex.coverage_on_paper(at))


def prepare_ranking(at: Reading) -> Job:
    """Return what the ranking as a document needs."""
    return prepare_table(at, annex.ranking(at))


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
