"""The follow-up programme as plain objects: entries by kind, the ranking, and the review questions."""

from typing import Any

from secretariat.app.queries.ranking import ranking
from secretariat.app.workspace import Reading
from secretariat.domain.attachment import Attachment
from secretariat.domain.followup import FollowUp
from secretariat.domain.language import Words
from secretariat.domain.link import Link
from secretariat.domain.particular import Particular
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.task import Task


def followup(at: Reading) -> dict[str, list[dict[str, Any]]]:
    """Return the follow-up programme by kind, with "ranking" and "review questions" beside the kinds where there are any."""
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in at.read.all(FollowUp):
        found.setdefault(entry.kind.value, []).append(_entry(at, entry))
    ranked, asked = _ranking(at), [_question(at, one) for one in at.read.all(ReviewQuestion)]
    return found | ({"ranking": ranked} if ranked else {}) | ({"review questions": asked} if asked else {})


def _entry(at: Reading, entry: FollowUp) -> dict[str, Any]:
    """Return one entry with all that is its own."""
    return {
        "id": entry.id,
        "phase": entry.phase,
        "element": entry.element,
        "title": _words(entry.title),
        "detail": _words(entry.detail),
        "lead": entry.lead,
        "actors": entry.actors,
        "source": entry.source,
        "status": entry.status,
        "particulars": {one.name: one.value for one in at.read.all(Particular, owner=entry.id)},
        "links": _links(at, entry.id),
        "tasks": [
            {"text": one.text, "who": one.who, "due": _iso(one.due), "done": _iso(one.done)}
            for one in at.read.all(Task, owner=entry.id)
        ],
        "attachments": [
            {"title": one.title, "target": one.target} for one in at.read.all(Attachment, owner=entry.id)
        ],
    }


def _links(at: Reading, owner: str) -> list[dict[str, str]]:
    """Return the links that a record owns."""
    return [
        {"role": one.role.value, "kind": one.target_kind, "target": one.target, "note": one.note}
        for one in at.read.all(Link, owner=owner)
    ]


def _ranking(at: Reading) -> list[dict[str, Any]]:
    """Return the criteria, each with the scores given on it."""
    found = ranking(at)
    return [
        {
            "id": criterion.id,
            "name": criterion.name,
            "weight": criterion.weight,
            "note": criterion.note,
            "scores": [
                {
                    "proposal": score.proposal,
                    "points": score.points,
                    "note": score.note,
                    "assessor": score.assessor,
                }
                for (_, on), score in sorted(found.scores.items())
                if on == criterion.id
            ],
        }
        for criterion in found.criteria
    ]


def _question(at: Reading, one: ReviewQuestion) -> dict[str, Any]:
    """Return one review question."""
    return {
        "id": one.id,
        "text": _words(one.text),
        "answer": _words(one.answer),
        "register": one.register or None,
        "links": _links(at, one.id),
    }


def _words(words: Words) -> dict[str, str]:
    """Return words by language, those it has."""
    return {language.value: text for language, text in words if text}


def _iso(day: Any) -> str | None:
    """Return a day, null where there is none."""
    return day.isoformat() if day is not None else None
