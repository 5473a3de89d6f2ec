"""One activity with all that is its own: who takes part, what it serves, where it is printed."""

from dataclasses import dataclass

from secretariat.app.commands.uniting import APART
from secretariat.app.queries import linked
from secretariat.app.queries.linked import Linked
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Entry, Part, Participation
from secretariat.domain.attachment import Attachment
from secretariat.domain.finding import Spot
from secretariat.domain.identity import ActivityId, AppendixId
from secretariat.domain.language import Language
from secretariat.domain.paper import Appendix, Paper
from secretariat.domain.particular import Particular
from secretariat.domain.person import Organization, Person
from secretariat.domain.tongue import tr


@dataclass(frozen=True, slots=True)
class Role:
    """The part somebody has in an activity, by name."""

    participation: Participation
    name: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A row of an appendix, from 1, in which an activity is printed."""

    appendix: AppendixId
    paper: str
    row: int
    spot: Spot


@dataclass(frozen=True, slots=True)
class Record:
    """An activity with its particulars by name, who has which part in it, its links, attachments and rows in appendices."""

    activity: Activity
    particulars: tuple[tuple[str, str], ...]
    roles: tuple[Role, ...]
    links: tuple[Linked, ...]
    attachments: tuple[Attachment, ...]
    printed: tuple[Printed, ...]

    def of(self, part: Part) -> tuple[Role, ...]:
        """Return who has one part."""
        return tuple(role for role in self.roles if role.participation.part is part)


def record(at: Reading, id: str, language: Language = Language.EN) -> Record | None:
    """Return an activity with all that is its own, None where it is gone."""
    read = at.read
    activity = read.find(Activity, id)
    if activity is None:
        return None
    particulars = (one for one in read.all(Particular, owner=id) if not one.name.startswith(APART))
    return Record(
        activity,
        tuple((one.name, one.value) for one in particulars),
        tuple(Role(part, _name(at, part)) for part in read.all(Participation, activity=ActivityId(id))),
        linked.of(at, id, language),
        tuple(read.all(Attachment, owner=id)),
        tuple(_printed(at, entry, language) for entry in read.all(Entry, activity=ActivityId(id))),
    )


def _name(at: Reading, part: Participation) -> str:
    """Return the name of who has a part."""
    person = at.read.find(Person, part.person) if part.person else None
    body = at.read.find(Organization, part.organization) if part.organization else None
    return (person or body).name if person or body else "–"  # type: ignore[union-attr]


def _printed(at: Reading, entry: Entry, language: Language) -> Printed:
    """Return where a row of an appendix stands."""
    appendix = at.read.find(Appendix, entry.appendix)
    paper = at.read.find(Paper, appendix.paper) if appendix else None
    if paper is None:
        return Printed(entry.appendix, "–", 0, Spot(None, entry.id))
    rows = [one.id for one in at.read.all(Entry, appendix=entry.appendix)]
    name = paper.symbol or inline.plain(paper.title.best(language)) or tr("a paper without a title")
    return Printed(entry.appendix, name, rows.index(entry.id) + 1, Spot(paper.id, entry.id))
