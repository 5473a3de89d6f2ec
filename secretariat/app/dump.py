"""The whole working file as one plain object, stable in order: what `secretariat dump` prints and tests compare."""

from datetime import date
from typing import Any

from secretariat.app.dump_followup import followup
from secretariat.app.paper_object import paper_object
from secretariat.app.queries import agenda, decision, register
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain.comment import Comment
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Words
from secretariat.domain.moment import Moment
from secretariat.domain.person import Organization, Person
from secretariat.domain.register import RegisterRow
from secretariat.store.revisions import Revision

FORMAT = "secretariat/1"


def dump(at: Reading, full: bool = False) -> dict[str, Any]:
    """Return everything in the file; with `full` also every revision, oldest first."""
    outline = agenda.outline(at)
    committee = outline.committee
    said: dict[str, Any] = {
        "format": FORMAT,
        "committee": {"name": words(committee.name), "code": committee.code} if committee else None,
        "sessions": [_session(at, session) for session in outline.sessions],
        "register": [_activity(row) for row in register.rows(at)],
        "decisions": [_point(point) for point in decision.points(at)],
        "followup": followup(at),
        "people": [
            {"id": one.id, "name": one.name, "capacity": one.capacity, "variants": one.variants.splitlines()}
            for one in sorted(at.read.all(Person), key=lambda one: (one.name, one.id))
        ],
        "organizations": [
            {"id": one.id, "name": one.name, "acronym": one.acronym, "variants": one.variants.splitlines()}
            for one in sorted(at.read.all(Organization), key=lambda one: (one.name, one.id))
        ],
    }
    said["comments"] = [
        _comment(one) for one in sorted(at.read.all(Comment), key=lambda one: (one.at, one.id))
    ]
    said["versions"] = [
        {"id": one.id, "paper": one.paper, "name": one.name, "at": one.at, "author": one.author}
        for one in sorted(at.read.all(Moment), key=lambda one: (one.at, one.id))
    ]
    if full:
        said["revisions"] = [_revision(revision) for revision in at.read.revisions()]
    return said


def words(said: Words) -> dict[str, str]:
    """Return words as an object of the languages that have any."""
    return {language.value: text for language, text in said}


def _comment(comment: Comment) -> dict[str, Any]:
    """Return a comment; an answer names the comment it answers."""
    return {
        "id": comment.id,
        "paper": comment.paper,
        "block": comment.block,
        "language": comment.language.value if comment.language else None,
        "passage": comment.passage,
        "text": comment.text,
        "author": comment.author,
        "at": comment.at,
        "resolved": comment.resolved,
        "answers": comment.answers,
    }


def _iso(day: date | None) -> str | None:
    """Return a day as 2004-10-19, or None."""
    return day.isoformat() if day else None


def _session(at: Reading, entry: agenda.OutlineSession) -> dict[str, Any]:
    """Return a session with its items and papers."""
    session = entry.session
    return {
        "id": session.id,
        "number": session.number,
        "bis": session.bis,
        "name": entry.name or None,
        "place": words(session.place),
        "year": session.year,
        "month": session.month,
        "items": [
            {
                "id": item.id,
                "position": item.ordinal,
                "ordinal": item.line,
                "title": item.title,
                "papers": [_paper(at, paper.id) for paper in item.papers],
            }
            for item in entry.items
        ],
    }


def _paper(at: Reading, id: PaperId) -> dict[str, Any]:
    """Return a paper: its particulars, what it prints in its leading language, and its words in every language."""
    sheet = papers.sheet(at, id)
    paper = sheet.contents.paper
    return {
        "id": paper.id,
        "status": paper.status.value,
        "profile": paper.profile,
        "languages": [language.value for language in paper.languages],
        **paper_object(sheet),
        "words": {
            language.value: {
                "title": paper.title[language],
                "subtitles": paper.subtitles[language].splitlines(),
                "blocks": [
                    {"id": block.id, "kind": block.kind.value, "words": block.words[language]}
                    for block in sheet.contents.blocks
                ],
                "notes": [{"id": note.id, "words": note.words[language]} for note in sheet.contents.notes],
            }
            for language in paper.languages
        },
    }


def _activity(row: RegisterRow) -> dict[str, Any]:
    """Return one activity of the register."""
    return {
        "id": row.id,
        "title_venue_date": row.title_venue_date,
        "organized_by": row.organized_by,
        "activity": row.activity,
        "involvement": row.involvement,
        "title": row.title,
        "venue": row.venue,
        "country": row.country,
        "date": row.date_printed,
        "start": _iso(row.start),
        "end": _iso(row.end),
        "precision": row.precision,
        "state": row.state,
        "reach": row.reach,
        "organizers": list(row.organizers),
        "participants": list(row.participants),
        "kind": row.kind,
        "source": row.source,
        "city": row.city,
        "region": row.region,
        "tripartite": row.tripartite,
        "serves": list(row.serves),
    }


def _point(point: decision.Point) -> dict[str, Any]:
    """Return one point for decision."""
    record = point.decision
    return {
        "id": record.id,
        "paper": point.symbol or point.paper,
        "paragraph": point.paragraph,
        "kind": record.ask.value,
        "draft": point.draft,
        "outcome": record.outcome.value,
        "adopted": words(record.adopted),
        "owner": record.owner,
        "due": _iso(record.due),
        "progress": record.progress,
        "reference": record.reference,
    }


def _revision(revision: Revision) -> dict[str, Any]:
    """Return one revision of the history."""
    return {
        "rid": revision.rid,
        "entity": revision.entity,
        "kind": revision.kind,
        "parents": list(revision.parents),
        "device": revision.device,
        "seq": revision.seq,
        "at": revision.at.isoformat(),
        "author": revision.author,
        "payload": dict(revision.payload) if revision.payload else None,
    }
