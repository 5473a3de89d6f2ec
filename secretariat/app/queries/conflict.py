"""The questions that bringing copies together left open, by paper and paragraph, side by side."""

import json
from dataclasses import dataclass
from enum import StrEnum

from secretariat.app.commands.conflict import Take
from secretariat.app.queries.whereabouts import Place, Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain.identity import PaperId
from secretariat.store.asking import Asked
from secretariat.store.blending import UNITS
from secretariat.store.revisions import Revision
from secretariat.store.shapes import Scalar


class About(StrEnum):
    """What a question is about: a passage of words, a value, or whether a thing stays."""

    WORDS = "words"
    VALUE = "value"
    DELETION = "deletion"


@dataclass(frozen=True, slots=True)
class Version:
    """What one side says, and who said it last when ("" and None where nobody did); `take` answers the question with it.

    Of words it is the disputed passage (stored inline marks); a side that has deleted the thing says "deleted".
    """

    text: str
    author: str
    device: str
    at: str
    take: Take


@dataclass(frozen=True, slots=True)
class Question:
    """One open question. `asked` is what an answer is given with (`commands.conflict`).

    `before` is what both began with; `leading` and `following` are the words around the passage that is in dispute.
    """

    asked: Asked
    about: About
    place: Place
    field: str
    language: str
    before: str
    mine: Version
    theirs: Version
    leading: str = ""
    following: str = ""


def questions(at: Reading, device: str = "", paper: PaperId | None = None) -> tuple[Question, ...]:
    """Return the open questions of one paper or of all, by paper; `device` is this machine, whose side is "mine"."""
    whereabouts = Whereabouts(at)
    found = [(asked, whereabouts.of(asked.kind, asked.id)) for asked in at.read.questions()]
    wanted = [one for one in found if paper is None or one[1].paper == paper]
    wanted.sort(key=lambda one: (one[1].symbol, one[1].where, one[0].entity, one[0].key))
    return tuple(_question(at, asked, place, device) for asked, place in wanted)


def papers_in_question(at: Reading) -> frozenset[PaperId]:
    """Return the papers about which a question is open: they should not be issued yet."""
    whereabouts = Whereabouts(at)
    places = [whereabouts.of(asked.kind, asked.id).paper for asked in at.read.questions()]
    return frozenset(paper for paper in places if paper is not None)


def _question(at: Reading, asked: Asked, place: Place, device: str) -> Question:
    """Return a question as a person sees it on the machine `device`."""
    question = asked.question
    ours, theirs = at.read.sides(asked)
    united = question.field in UNITS.get(asked.kind, {})
    first = _version(_said(question.ours, united), ours, Take.OURS)
    second = _version(_said(question.theirs, united), theirs, Take.THEIRS)
    turned = any(made.device == device for made in theirs) and not any(made.device == device for made in ours)
    mine, other = (second, first) if turned else (first, second)
    about = About.DELETION if question.existence else About.VALUE if question.text is None else About.WORDS
    text = question.text or ""
    return Question(
        asked,
        about,
        place,
        "" if question.existence else question.field,
        asked.language,
        _said(question.base, united),
        mine,
        other,
        text[: question.start],
        text[question.start + len(question.shown) :] if about is About.WORDS else "",
    )


def _version(said: str, made: list[Revision], take: Take) -> Version:
    """Return what one side says, with the last change that led to it."""
    last = made[-1] if made else None
    if last is None:
        return Version(said, "", "", "", take)
    return Version(said, last.author, last.device, f"{last.at.astimezone():%Y-%m-%d %H:%M}", take)


def _said(value: Scalar, united: bool) -> str:
    """Return a value as it is read; a field of several columns (`united`) lists those that say something."""
    text = "" if value is None else str(value)
    return ", ".join(str(part) for part in json.loads(text or "[]") if part) if united else text
