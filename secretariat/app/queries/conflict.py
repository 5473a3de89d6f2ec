"""The questions that bringing copies together left open, by paper and paragraph, side by side."""

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from secretariat.app import freezing
from secretariat.app.commands.conflict import Take
from secretariat.app.queries.whereabouts import Place, Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain import telling
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.asking import Asked
from secretariat.store.fields import UNITS, texts_of
from secretariat.store.revisions import Revision
from secretariat.store.shapes import KINDS, Scalar, shape_of

_ID = re.compile(r"[0-9a-f]{32}")


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

    `before` is what both began with, or what the thing says that may go; `leading` and `following` are the words around the passage as it stands now, and
    `standing` is what stands there: one of the sides, or what somebody has written since (`Take.STANDING` leaves it).
    """

    asked: Asked
    about: About
    place: Place
    field: str
    language: str
    before: str
    mine: Version
    theirs: Version
    standing: str = ""
    leading: str = ""
    following: str = ""

    @property
    def overwritten(self) -> bool:
        """Whether something else has been written in its place since."""
        return self.about is not About.DELETION and self.standing not in {self.mine.text, self.theirs.text}


def questions(at: Reading, device: str = "", paper: PaperId | None = None) -> tuple[Question, ...]:
    """Return the open questions of one paper or of all, by paper; `device` is this machine, whose side is "mine"."""
    whereabouts = Whereabouts(at)
    found = [(asked, whereabouts.of(asked.kind, asked.id)) for asked in at.read.questions()]
    wanted = [one for one in found if paper is None or one[1].paper == paper]
    wanted.sort(key=lambda one: (one[1].symbol, reading_order(one[1].where), one[0].entity, one[0].key))
    return tuple(_question(at, asked, place, device, _Reader(whereabouts, asked)) for asked, place in wanted)


def reading_order(where: str) -> tuple[tuple[int, ...], str]:
    """Return what puts the names of places in the order of their numbers: paragraph 2 before paragraph 10."""
    return tuple(int(number) for number in re.findall(r"\d+", where)), where


def count(at: Reading, paper: PaperId) -> int:
    """Return how many questions are open about a paper."""
    whereabouts = Whereabouts(at)
    return sum(whereabouts.paper(asked.kind, asked.id) == paper for asked in at.read.questions())


def papers_in_question(at: Reading) -> frozenset[PaperId]:
    """Return the papers about which a question is open: they should not be issued yet."""
    whereabouts = Whereabouts(at)
    concerned = [whereabouts.paper(asked.kind, asked.id) for asked in at.read.questions()]
    return frozenset(paper for paper in concerned if paper is not None)


def _question(at: Reading, asked: Asked, place: Place, device: str, reader: "_Reader") -> Question:
    """Return a question as a person sees it on the machine `device`."""
    question = asked.question
    ours, theirs = at.read.sides(asked)
    first = _version(reader.say(question.ours), ours, Take.OURS)
    second = _version(reader.say(question.theirs), theirs, Take.THEIRS)
    turned = any(made.device == device for made in theirs) and not any(made.device == device for made in ours)
    mine, other = (second, first) if turned else (first, second)
    about = About.DELETION if question.existence else About.VALUE if question.text is None else About.WORDS
    passage = at.read.passage(asked) if about is About.WORDS else None
    standing = passage.now if passage else reader.say(at.read.standing(asked))
    return Question(
        asked,
        about,
        place,
        "" if question.existence else question.field,
        asked.language,
        _said(at, asked) if about is About.DELETION else reader.say(question.base),
        mine,
        other,
        "" if about is About.DELETION else standing,
        passage.leading if passage else "",
        passage.following if passage else "",
    )


def _said(at: Reading, asked: Asked) -> str:
    """Return what a thing says about which it is asked whether it stays."""
    if asked.language:
        return "\n".join(texts_of(at.read.content(asked.entity).state or {}).values())
    thing = at.read.find(KINDS[asked.kind], asked.id)
    spoken: list[str] = (
        [words.best(Language.EN) for _, words in shape_of(type(thing)).spoken(thing)] if thing else []
    )
    return "\n".join(text for text in spoken if text)


def _version(said: str, made: list[Revision], take: Take) -> Version:
    """Return what one side says, with the last change that led to it."""
    last = made[-1] if made else None
    if last is None:
        return Version(said, "", "", "", take)
    return Version(said, last.author, last.device, telling.minute(last.at), take)


class _Reader:
    """Says the values of a field as people read them."""

    def __init__(self, whereabouts: Whereabouts, asked: Asked) -> None:
        self._whereabouts = whereabouts
        self._field = asked.question.field
        self._united = self._field in UNITS.get(asked.kind, {})

    def say(self, value: Scalar) -> str:
        """Return a value in words: ids by the name of what they lead to, dates as printed, an edition by its day and hand."""
        if not self._united:
            return self._named(value)
        values = json.loads(str(value or "[]"))
        if not any(values):
            return ""
        if self._field == "dates":
            printed, first, last, _ = values
            return printed or _stretch([*dict.fromkeys(day for day in (first, last) if day)])
        if self._field == "edition":
            return _issued(values)
        if self._field == "passage":
            block, _, quoted = values
            return quoted or self._named(block)
        return _stretch([self._named(one) for one in values if one])

    def _named(self, value: Scalar) -> str:
        """Return a value, an id by the name of what it leads to."""
        text = "" if value is None else str(value)
        return self._whereabouts.name(text) if _ID.fullmatch(text) else text


def _stretch(ends: list[str]) -> str:
    """Return what leads from one end to the other."""
    return tr("{first} to {last}", first=ends[0], last=ends[-1]) if len(ends) > 1 else "".join(ends)


def _issued(values: list[Scalar]) -> str:
    """Return an edition in words: its symbol, when and by whom it was issued, its fingerprint, and then what it prints."""
    held = dict(zip(UNITS["edition"]["edition"], values, strict=True))
    day = str(held["at"])[:16].replace("T", " ") or held["issued"]
    first = tr(
        "{symbol}, issued {day} by {author}, fingerprint {print}"
        if day and held["author"]
        else "{symbol}, issued {day}{author}, fingerprint {print}",
        symbol=held["symbol"],
        day=day or "",
        author=held["author"] or "",
        print=str(held["fingerprint"])[:12],
    )
    return "\n".join((first, *_printed(str(held["content"]))))


def _printed(content: str) -> list[str]:
    """Return the texts that the content of an edition prints, one a line."""
    with suppress(Refused):
        return [line for line in freezing.words(freezing.thaw(content)) if line.strip()]
    try:
        held = json.loads(content)
    except ValueError:
        return [content] if content else []
    found, ways = [], [held]
    while ways:
        match ways.pop():
            case str() as text if text.strip():
                found.append(text)
            case list() as several:
                ways += reversed(several)
            case dict() as parts:
                ways += reversed(parts.values())
    return found
