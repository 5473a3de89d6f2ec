"""The follow-up programme as a list, and each of its entries with all that is its own."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from secretariat.app.queries import linked
from secretariat.app.queries.linked import Linked
from secretariat.app.workspace import Reading
from secretariat.domain.attachment import Attachment
from secretariat.domain.folding import folded
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Language
from secretariat.domain.link import Link, Role
from secretariat.domain.particular import Particular
from secretariat.domain.task import Task
from secretariat.domain.told import Unknown


@dataclass(frozen=True, slots=True)
class Record:
    """An entry with its particulars by name, who takes part and why, what it is linked with, its tasks and attachments."""

    entry: FollowUp
    particulars: tuple[tuple[str, str], ...]
    participants: tuple[Linked, ...]
    links: tuple[Linked, ...]
    tasks: tuple[Task, ...]
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How much belongs to an entry: participants, links with other records, tasks not done, and those that are late."""

    participants: int = 0
    links: int = 0
    tasks: int = 0
    late: int = 0


def programme(at: Reading) -> tuple[FollowUp, ...]:
    """Return all entries of the follow-up programme, in order."""
    return tuple(at.read.all(FollowUp))


def called(at: Reading, said: str) -> FollowUp:
    """Return the entry with an id, or the only one whose title says these words (raises Unknown)."""
    entries, words = at.read.all(FollowUp), folded(said).strip()
    found = [one for one in entries if one.id == said] or [
        one for one in entries if words and any(words in folded(text) for _, text in one.title)
    ]
    if len(found) != 1:
        raise Unknown("follow_up", said, tuple(one.title.best(Language.EN) for one in found)[:8])
    return found[0]


def record(at: Reading, id: FollowUpId) -> Record | None:
    """Return an entry with all that is its own, None where it is gone."""
    entry = at.read.find(FollowUp, id)
    if entry is None:
        return None
    every = linked.of(at, id)
    return Record(
        entry,
        tuple((held.name, held.value) for held in at.read.all(Particular, owner=id)),
        tuple(one for one in every if one.link.role is Role.TAKES_PART),
        tuple(one for one in every if one.link.role is not Role.TAKES_PART),
        tuple(at.read.all(Task, owner=id)),
        tuple(at.read.all(Attachment, owner=id)),
    )


def tallies(at: Reading, today: date) -> dict[str, Tally]:
    """Return how much belongs to each entry, by its id; one with nothing is left out."""
    ids = {entry.id for entry in at.read.all(FollowUp)}
    parts: Counter[str] = Counter()
    links: Counter[str] = Counter()
    for link in at.read.all(Link):
        counted = parts if link.role is Role.TAKES_PART else links
        counted.update({link.owner, link.target} & ids)
    tasks = [task for task in at.read.all(Task, owner_kind="follow_up") if task.done is None]
    due = Counter(task.owner for task in tasks)
    late = Counter(task.owner for task in tasks if task.due is not None and task.due < today)
    return {
        id: Tally(parts[id], links[id], due[id], late[id]) for id in ids if parts[id] or links[id] or due[id]
    }
