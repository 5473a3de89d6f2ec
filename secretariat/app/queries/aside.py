"""What lies beside activities: who takes part in which capacity, particulars, what they serve, and in which papers they stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields

from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Entry, Part, Participation
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import OrganizationId
from secretariat.domain.language import Language
from secretariat.domain.link import Link, Role
from secretariat.domain.listed import OWN, Aside, Listed
from secretariat.domain.paper import Appendix, Paper
from secretariat.domain.particular import Particular
from secretariat.domain.person import Organization, Person

KINDS = frozenset(
    (
        "participation",
        "person",
        "organization",
        "particular",
        "link",
        "follow_up",
        "entry",
        "appendix",
        "paper",
    )
)
"""Kinds of things that lie beside activities."""

_NOBODY = OrganizationId("")
_FIELDS = [field.name for field in fields(Activity)]


def listed(at: Reading, found: Iterable[Activity]) -> tuple[Activity, ...]:
    """Return activities with what lies beside them."""
    held = tuple(found)
    asides = of(at, [one.id for one in held])
    return tuple(_with(one, asides[one.id]) if one.id in asides else one for one in held)


def of(at: Reading, ids: Iterable[str]) -> dict[str, Aside]:
    """Return what lies beside activities that have anything beside them."""
    gathered = _Gathered()
    wanted = list(ids)
    _take_parts(at, wanted, gathered)
    for held in at.read.among(Particular, "owner", wanted):
        if held.name in OWN:
            gathered.add(held.owner, held.name, held.value, held.id)
    _take_links(at, wanted, gathered)
    _take_papers(at, wanted, gathered)
    return gathered.asides()


def concerned(at: Reading, touched: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the activities beside which a step put something."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for kind, id in touched:
        kinds[kind].add(id)
    read, found = at.read, set[str]()
    if kinds["participation"]:
        found |= {one.activity for one in read.some(Participation, kinds["participation"])}
    if kinds["entry"]:
        found |= {one.activity for one in read.some(Entry, kinds["entry"])}
    if kinds["particular"]:
        found |= {one.owner for one in read.some(Particular, kinds["particular"]) if one.name in OWN}
    if kinds["link"]:
        found |= {one.owner for one in read.some(Link, kinds["link"]) if one.role is Role.SERVES}
    return frozenset(found)


class _Gathered:
    """What is found beside activities, as it comes."""

    def __init__(self) -> None:
        self._said: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        self._sources: dict[str, set[str]] = defaultdict(set)

    def add(self, activity: str, name: str, text: str, *sources: str) -> None:
        """Note a text, each once."""
        self._sources[activity].update(sources)
        if text:
            self._said[activity][name][text] = None

    def asides(self) -> dict[str, Aside]:
        """Return all that was found."""
        return {
            id: Aside({name: tuple(texts) for name, texts in self._said[id].items()}, frozenset(sources))
            for id, sources in self._sources.items()
        }


def _take_parts(at: Reading, ids: list[str], gathered: _Gathered) -> None:
    """Find who takes part."""
    parts = at.read.among(Participation, "activity", ids)
    people = {one.id: one for one in at.read.some(Person, {part.person for part in parts if part.person})}
    bodies = {
        one.id: one
        for one in at.read.some(Organization, {part.organization for part in parts if part.organization})
    }
    for part in parts:
        someone = people.get(part.person) if part.person else bodies.get(part.organization or _NOBODY)
        name = someone.name if someone else ""
        said = f"{name} ({part.capacity})" if part.capacity else name
        column = "organizers" if part.part is Part.ORGANIZER else "participants"
        gathered.add(part.activity, column, said, part.id, *filter(None, (part.person, part.organization)))
        if part.part is Part.PARTICIPANT:
            own = someone.capacity if isinstance(someone, Person) else ""
            gathered.add(part.activity, "capacity", part.capacity or own, part.id)


def _take_links(at: Reading, ids: list[str], gathered: _Gathered) -> None:
    """Find what activities serve."""
    links = [one for one in at.read.among(Link, "owner", ids) if one.role is Role.SERVES]
    names: Mapping[str, str] = {
        one.id: " ".join(inline.plain(one.title.best(Language.EN)).split())
        for one in at.read.some(FollowUp, {link.target for link in links})
    }
    for link in links:
        gathered.add(link.owner, "serves", names.get(link.target, ""), link.id, link.target)


def _take_papers(at: Reading, ids: list[str], gathered: _Gathered) -> None:
    """Find in the appendices of which papers activities stand."""
    entries = at.read.among(Entry, "activity", ids)
    appendices = {one.id: one for one in at.read.some(Appendix, {entry.appendix for entry in entries})}
    papers = {one.id: one for one in at.read.some(Paper, {one.paper for one in appendices.values()})}
    for entry in entries:
        paper = papers[appendices[entry.appendix].paper]
        name = paper.symbol or inline.plain(paper.title.best(paper.leading))
        gathered.add(entry.activity, "printed", name, entry.id, entry.appendix, paper.id)


def _with(activity: Activity, aside: Aside) -> Listed:
    """Return an activity with what lies beside it."""
    held = {name: getattr(activity, name) for name in _FIELDS}
    return Listed(**held, aside=aside)
