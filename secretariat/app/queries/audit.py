"""Who changed what: the whole history as a list, read a page at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from secretariat.app.field_names import called
from secretariat.app.queries.whereabouts import NOUNS, Place, Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain.identity import PaperId
from secretariat.domain.tongue import marked, tr
from secretariat.store import looking_back
from secretariat.store.auditing import Day, Order, Wanted
from secretariat.store.fields import texts_of
from secretariat.store.payload import State
from secretariat.store.revisions import Revision, stamp
from secretariat.store.shapes import WORDING

__all__ = [
    "Act",
    "Day",
    "Order",
    "Wanted",
    "acts",
    "days",
    "every",
    "listed",
    "wanted",
]

PAGE = 200  # revisions that are named at a time


@dataclass(frozen=True, slots=True)
class Act:
    """One change: when (UTC, ISO 8601), by whom, on which machine, of what, and what became of it."""

    at: str
    author: str
    device: str
    paper: str
    where: str
    what: str


def days(at: Reading) -> tuple[Day, ...]:
    """Return who worked on which machine on which day and how much, the latest day first."""
    return at.read.days()


def wanted(
    at: Reading,
    author: str = "",
    device: str = "",
    first: date | None = None,
    last: date | None = None,
    paper: PaperId | None = None,
) -> Wanted:
    """Return what to list: one person's, one machine's, from one day to another by the clock of this computer, of one paper."""
    until = last + timedelta(days=1) if last else None
    parts = looking_back.parts(at.read, paper) if paper is not None else None
    return Wanted(author, device, _midnight(first), _midnight(until), parts)


def listed(at: Reading, wanted: Wanted, order: Order = Order.NEWEST) -> tuple[int, ...]:
    """Return the numbers of the changes that are wanted, in order."""
    return at.read.numbers(wanted, order)


class Names:
    """Names what changes are about, as the file stands; may be kept from page to page while nothing changes."""

    def __init__(self, at: Reading) -> None:
        self._at = at
        self._whereabouts = Whereabouts(at)
        self._papers: dict[str, PaperId | None] = {}

    def place(self, made: Revision, told: State) -> Place:
        """Return where the thing is that a revision is about; of one that is gone, in which paper it was."""
        kind, id = made.kind, made.entity
        if kind == WORDING:
            kind, id = str(told.get("owner_kind", "")), str(told.get("owner", ""))
        if kind not in NOUNS:
            return Place(None, "", made.kind)
        found = self._whereabouts.of(kind, id)
        return found if found.paper else self._whereabouts.of(kind, id, self._paper(id))

    def _paper(self, id: str) -> PaperId | None:
        """Return the paper that a thing which is gone said it was in."""
        if id not in self._papers:
            states = (made.payload for made in reversed(self._at.read.log([id])) if made.payload)
            paper = next(states, {}).get("paper")
            self._papers[id] = PaperId(str(paper)) if paper else None
        return self._papers[id]


def acts(at: Reading, numbers: Sequence[int], names: Names | None = None) -> tuple[Act, ...]:
    """Return changes by their numbers, in that order."""
    made = at.read.numbered(numbers)
    parents = at.read.parents({rid for one in made.values() for rid in one.parents})
    named = names or Names(at)
    return tuple(_act(named, made[number], parents) for number in numbers if number in made)


def every(at: Reading, numbers: Sequence[int]) -> tuple[Act, ...]:
    """Return all changes of these numbers, named as the file stands now."""
    names = Names(at)
    pages = (numbers[start : start + PAGE] for start in range(0, len(numbers), PAGE))
    return tuple(act for page in pages for act in acts(at, page, names))


def _act(names: Names, made: Revision, parents: dict[str, Revision]) -> Act:
    """Return a revision as a line of the list."""
    before = next((parents[rid].payload for rid in made.parents if rid in parents), None)
    place = names.place(made, made.payload or before or {})
    said = ", ".join(_became(made, before))
    return Act(stamp(made.at), made.author, made.device, place.symbol, place.where, said)


def _became(made: Revision, before: State | None) -> Iterator[str]:
    """Yield what a revision did to its entity."""
    after = made.payload
    if made.kind == WORDING:
        yield from _reworded(before, after)
    elif after is None:
        yield tr("deleted")
    elif before is None:
        yield tr("brought back") if made.parents else tr("added")
    else:
        changed = [name for name in sorted(after) if before.get(name) != after[name]]
        yield from (tr("moved") if name == "order_key" else called(name) for name in changed)
        if not changed:
            yield tr("questions answered or raised")


def _reworded(before: State | None, after: State | None) -> Iterator[str]:
    """Yield which words changed, in which language."""
    old, new = texts_of(before or {}), texts_of(after or {})
    language = (after or before or {}).get("language")
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            yield tr(_verb(bool(old.get(name)), bool(new.get(name))), field=called(name), language=language)
    if old == new:
        yield tr("words ({language})", language=language)


def _verb(was: bool, stays: bool) -> str:
    """Return what became of words that were there, or stay."""
    if not stays:
        return marked("{field} deleted ({language})")
    return marked("{field} reworded ({language})") if was else marked("{field} written ({language})")


def _midnight(day: date | None) -> str:
    """Return when a day begins by the clock of this computer, as moments are stored; empty for no day."""
    return stamp(datetime(day.year, day.month, day.day).astimezone()) if day else ""
