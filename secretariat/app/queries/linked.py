"""What a record is linked with, seen from its side, each by the name people know it by and with the spot it leads to."""

from dataclasses import dataclass

from secretariat.app.queries.whereabouts import Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUp
from secretariat.domain.language import Language
from secretariat.domain.link import Link
from secretariat.domain.paper import Block
from secretariat.domain.person import Organization, Person
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.tongue import tr

EXCERPT = 140  # letters


@dataclass(frozen=True, slots=True)
class Named:
    """A record by its name, with a few of its words and the spot it leads to."""

    kind: str
    id: str
    name: str
    detail: str = ""
    spot: Spot = Spot()


@dataclass(frozen=True, slots=True)
class Linked:
    """A link as one of its ends sees it; `outward` where that end owns it."""

    link: Link
    other: Named
    outward: bool


class Names:
    """Names records; what it once found out about a paper it remembers."""

    def __init__(self, at: Reading, language: Language = Language.EN) -> None:
        """Name things as they stand now."""
        self._at, self._language = at, language
        self._places = Whereabouts(at)

    def of(self, kind: str, id: str) -> Named | None:
        """Return a record by its name, None where it is gone."""
        read, name = self._at.read, ""
        match kind:
            case "follow_up":
                entry = read.find(FollowUp, id)
                name = inline.plain(entry.title.best(self._language)) or tr("Untitled") if entry else ""
            case "activity":
                activity = read.find(Activity, id)
                cell = activity.cells.title_venue_date.best(self._language) if activity else ""
                name = (inline.plain(cell) or activity.title or tr("Untitled activity")) if activity else ""
            case "person":
                person = read.find(Person, id)
                name = person.name if person else ""
            case "organization":
                body = read.find(Organization, id)
                name = body.name if body else ""
            case "review_question":
                question = read.find(ReviewQuestion, id)
                name = question.text.best(self._language) or tr("Question without words") if question else ""
            case "block" | "decision":
                return self._in_paper(kind, id)
        return Named(kind, id, " ".join(name.split()), spot=Spot(None, id)) if name else None

    def _in_paper(self, kind: str, id: str) -> Named | None:
        """Return a paragraph or a point of a paper, with how it begins."""
        place = self._places.of(kind, id)
        if place.paper is None:
            return None
        block = self._at.read.find(Block, id) if kind == "block" else None
        words = inline.plain(block.words.best(self._language)) if block else ""
        name = tr(
            "{place} of {symbol}",
            place=f"{place.where[:1].upper()}{place.where[1:]}",
            symbol=place.symbol or tr("a paper without a symbol"),
        )
        spot = Spot(place.paper, id) if kind == "block" else Spot(None, id)
        return Named(kind, id, name, short(words), spot)


def of(at: Reading, id: str, language: Language = Language.EN) -> tuple[Linked, ...]:
    """Return what a record is linked with, its own links first; those that lead to what is gone are passed over."""
    names = Names(at, language)
    found = []
    for link in at.read.all(Link, owner=id):
        other = names.of(link.target_kind, link.target)
        found += [Linked(link, other, True)] if other else []
    for link in at.read.all(Link, target=id):
        other = names.of(link.owner_kind, link.owner)
        found += [Linked(link, other, False)] if other else []
    return tuple(found)


def short(words: str) -> str:
    """Return how words begin, the last of them whole."""
    said = " ".join(words.split())
    return said if len(said) <= EXCERPT else f"{said[: EXCERPT + 1].rpartition(' ')[0] or said[:EXCERPT]} …"
