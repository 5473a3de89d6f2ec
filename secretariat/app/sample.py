"""The sample: a working file with a session, its papers, the register and the follow-up programme, made from resources/sample."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from secretariat.app import places, resources
from secretariat.app.command import Act
from secretariat.app.sample_desk import desk
from secretariat.app.sample_paper import paper_things
from secretariat.app.sample_programme import programme
from secretariat.app.sample_words import id_of, words
from secretariat.app.workspace import Workspace
from secretariat.domain.activity import Activity, Cells, Entry, Part, Participation, Reach, State
from secretariat.domain.agenda import Item, Session
from secretariat.domain.attachment import Attachment
from secretariat.domain.committee import Committee
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import (
    ActivityId,
    CommitteeId,
    ItemId,
    OrganizationId,
    ParticipationId,
    PersonId,
    SessionId,
)
from secretariat.domain.language import Words
from secretariat.domain.link import Link
from secretariat.domain.paper import Appendix, Block, Paper
from secretariat.domain.person import Organization, Person
from secretariat.domain.ranking import Criterion
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.task import Task
from secretariat.importers import entry as entries
from secretariat.store.writer import Writer

_SIBLINGS = {
    Session: "committee",
    Item: "session",
    Paper: "item",
    Block: "paper",
    Appendix: "paper",
    Activity: "",
    Entry: "appendix",
    Participation: "activity",
    Decision: "",
    Appearance: "paper",
    FollowUp: "",
    Link: "owner",
    Task: "owner",
    Attachment: "owner",
    Criterion: "",
    ReviewQuestion: "",
}
"""What stands in an order, and the field that tells among which siblings; empty where all of a kind are siblings."""


@dataclass(frozen=True, slots=True)
class LayOut(Act):
    """Put ready-made things into an empty file, those of one kind among their siblings in the order given."""

    label: ClassVar[str] = "Make the sample"
    things: tuple[Any, ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for kind, group in groupby(self.things, type):
            held = list(group)
            if kind in _SIBLINGS:
                for _, siblings in groupby(held, partial(_parent, _SIBLINGS[kind])):
                    row = list(siblings)
                    for thing, order in zip(row, write.keys(len(row)), strict=True):
                        write.put(replace(thing, order=order))
            else:
                for thing in held:
                    write.put(thing)


def _parent(field: str, thing: Any) -> str:
    """Return what tells a thing's siblings."""
    return str(getattr(thing, field)) if field else ""


def make(path: Path, home: places.Home) -> None:
    """Make the sample as a new working file at `path` (raises FileExists, FolderGone); two samples hold the same."""
    with Workspace.create(path, home.places, places.who(home)) as workspace:
        workspace.do(LayOut(things()))


def things() -> tuple[Any, ...]:
    """Return everything the sample holds, sorted by kind so that siblings stand together."""
    found: list[Any] = [*_people(), *_activities(), *_agenda(), *_programme()]
    kinds = list(dict.fromkeys(type(thing) for thing in found))
    return tuple(sorted(found, key=lambda thing: (kinds.index(type(thing)), _whose(thing))))


def _whose(thing: Any) -> str:
    """Return the owner of a link, so that those of one owner stand together."""
    return thing.owner if isinstance(thing, Link) else ""


def _read(name: str) -> dict[str, Any]:
    """Return one data file of the sample."""
    return tomllib.loads((resources.folder() / "sample" / f"{name}.toml").read_text(encoding="utf-8"))


def _agenda() -> Iterator[Any]:
    """Yield the committee, the session, its items and their papers."""
    data = _read("agenda")
    committee = CommitteeId(id_of("committee"))
    yield Committee(committee, data["committee"]["code"], words(data["committee"]["name"]))
    held = data["session"]
    session = SessionId(id_of("session"))
    place = words(held["place"])
    yield Session(session, committee, "", held["number"], place=place, year=held["year"], month=held["month"])
    rows = _row_ids()
    for number, entry in enumerate(data["items"], 1):
        item = ItemId(id_of("item", str(number)))
        yield Item(item, session, "", words(entry["title"]))
        if "paper" in entry:
            yield from paper_things(entry["paper"], _read(entry["paper"]), item, rows)


def _row_ids() -> tuple[ActivityId, ...]:
    """Return the ids of the activities in the order of the register."""
    return tuple(
        ActivityId(id_of("activity", str(number))) for number, _ in enumerate(_read("register")["rows"], 1)
    )


def _people() -> Iterator[Person | Organization]:
    """Yield the people and organizations of the register."""
    data = _read("people")
    for key, said in data["people"].items():
        variants = "\n".join(said.get("variants", ()))
        yield Person(PersonId(id_of("person", key)), said["name"], said.get("capacity", ""), variants)
    for key, said in data["organizations"].items():
        variants = "\n".join(said.get("variants", ()))
        id = OrganizationId(id_of("organization", key))
        yield Organization(id, said["name"], said.get("acronym", ""), variants)


def _activities() -> Iterator[Activity | Participation]:
    """Yield the activities and who has a part in them."""
    data = _read("register")
    people = _read("people")["people"]
    for id, row in zip(_row_ids(), data["rows"], strict=True):
        title, venue, dates = entries.split(row["cells"][0], data["year"])
        yield Activity(
            id,
            "",
            Cells(*(Words(en=cell) for cell in row["cells"])),
            title=title,
            venue=venue,
            country=row.get("country", ""),
            dates=dates,
            kind=row["cells"][2].lower() if row["cells"][2] in _KINDS else "",
            state=State.HELD,
            reach=Reach(row["reach"]),
        )
        parts = [(Part.ORGANIZER, {"who": who}) for who in row.get("organizers", ())]
        parts += [(Part.PARTICIPANT, said) for said in row.get("participants", ())]
        for number, (part, said) in enumerate(parts, 1):
            who, capacity = said["who"], said.get("as", "")
            yield Participation(
                ParticipationId(id_of("participation", id, str(number))),
                id,
                part,
                "",
                PersonId(id_of("person", who)) if who in people else None,
                None if who in people else OrganizationId(id_of("organization", who)),
                capacity,
            )


_KINDS = {
    "Presentation",
    "Conference",
    "Seminar",
    "National meeting",
    "National dialogue",
    "Discussion",
    "Lecture",
}


def _programme() -> Iterator[Any]:
    """Yield everything of the follow-up programme, and what else is on the desk."""
    rows = [row["cells"][0] for row in _read("register")["rows"]]
    people = _read("people")["people"]
    yield from programme(_read("followup")["entries"], _read("programme"), rows, people)
    yield from desk(_read("desk"), rows)
