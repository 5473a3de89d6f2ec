"""The follow-up programme as files: the life of a recommendation, the coverage of all, the ranking, the review questions."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.app import annex, export
from secretariat.app.annex import STAGES, Annex, reason
from secretariat.app.export import Job
from secretariat.app.queries import followup, letterhead, life, review
from secretariat.app.queries.life import Step
from secretariat.app.queries.linked import short
from secretariat.app.workspace import Reading
from secretariat.domain import inline, tongue
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId, derived_id
from secretariat.domain.printing import PrintPaper
from secretariat.domain.programme import asked
from secretariat.domain.register import Register
from secretariat.domain.tongue import tr
from secretariat.numbering import followup as sheets
from secretariat.numbering.followup import Stood

FORMATS = ("pdf", "docx")
_TRIES = ((20, 600), (20, 300), (20, 140), (10, 140), (6, 140), (4, 140), (4, 70), (2, 70), (1, 70), (0, 70))
"""How many steps of a stage, and how many letters of a fact, a page is first tried with."""

_NAMESPACE = "7d0c5a52c2dd4d0f8b0d8b7d5a1e4f60"  # the namespace of sheets that no record stands for


def prepare_life(at: Reading, id: FollowUpId) -> Job:
    """Return what the sheet of a recommendation or mechanism needs, all on one page (raises Gone)."""
    told = life.life(at, id, tongue.own())
    entry = told.entry
    title = short(inline.plain(entry.title.best(tongue.own()))) or tr("Untitled")
    facts = [(name, text) for name, text in _facts(at, entry) if text]
    head = letterhead.of_committee(at, tongue.own())
    for most, room in _TRIES:
        said = [(name, textwrap.shorten(text, room, placeholder=" …")) for name, text in facts]
        stages = [(tr(name), _first(told.at(stage), most)) for stage, name in STAGES.items()]
        stem = tr("Life, {title}", title=title[:80])
        job = _job(at, sheets.life(head, id, title, said, stages, tr("Nothing yet.")), stem)
        if export.pages(job) == 1:
            break
    return job


def _facts(at: Reading, entry: FollowUp) -> Iterator[tuple[str, str]]:
    """Yield what an entry says of itself: particulars first, then who takes part, who acts and how far it is."""
    held = followup.record(at, entry.id)
    said = dict(held.particulars) if held else {}
    for one in asked(entry.kind):
        yield tr(one.label), "; ".join(said.get(one.name, "").splitlines())
    parts = [(one.other.name, one.link.note) for one in held.participants] if held else []
    yield tr("Taking part"), "; ".join(f"{name} ({reason(why)})" if why else name for name, why in parts)
    yield tr("Actors"), entry.actors
    yield tr("Lead"), entry.lead
    yield tr("Status"), entry.status
    yield tr("Detail"), inline.plain(entry.detail.best(tongue.own()))


def _first(steps: Sequence[Step], most: int) -> list[Stood]:
    """Return the first steps as they are printed, and how many more there are."""
    shown, rest = [Stood(short(step.name), short(step.detail)) for step in steps[:most]], len(steps) - most
    if rest <= 0:
        return shown
    more = tr("And {number} more.", number=rest) if most else tr("{number} in all.", number=rest)
    return [*shown, Stood(more, "")]


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
    head = letterhead.of_committee(at, tongue.own())
    heads = [name for name, _ in table.heads]
    made = sheets.sheet(head, derived_id(_NAMESPACE, table.name), table.title, heads, table.rows, table.note)
    return _job(at, made, table.title)


def prepare_review(at: Reading) -> Job:
    """Return what the review questions with their answers need."""
    rows = [
        (
            one.question.text.best(tongue.own()),
            " ".join(
                filter(
                    None, (one.question.answer.best(tongue.own()), one.counted.text if one.counted else "")
                )
            ),
            "; ".join(linked.other.name for linked in one.links),
        )
        for one in review.questions(at)
    ]
    heads = ((tr("Question"), 40.0), (tr("Answer"), 60.0), (tr("Records"), 40.0))
    return prepare_table(at, Annex("Review", tr("Review questions"), "", heads, tuple(rows)))


def _job(at: Reading, paper: PrintPaper, stem: str) -> Job:
    """Return the job of a sheet."""
    stamped = replace(letterhead.finished(paper), stamp=export.now())
    return Job(stamped, Register(bare=True), at.stationery.fonts, stem=stem)
