"""The particulars of what is in view: paper, agenda item, session and committee, as they lie in the file."""

from secretariat.app.workspace import Reading
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.identity import ItemId, PaperId, SessionId
from secretariat.domain.paper import Paper
from secretariat.domain.particular import Particular


def of(
    at: Reading, paper: PaperId | None, item: ItemId | None, session: SessionId | None
) -> tuple[Paper | None, Item | None, Session | None, Committee | None]:
    """Return each of the things asked for, None where it is not in the file, and the committee of the file."""
    committees = at.read.all(Committee)
    return (
        at.read.find(Paper, paper) if paper else None,
        at.read.find(Item, item) if item else None,
        at.read.find(Session, session) if session else None,
        committees[0] if committees else None,
    )


def own(at: Reading, record: str) -> dict[str, str]:
    """Return the particulars that a record has beyond those of its kind, by name."""
    return {held.name: held.value for held in at.read.all(Particular, owner=record)}


def named(at: Reading, kind: str, name: str) -> dict[str, str]:
    """Return one particular of all records of a kind that have it, by their ids."""
    return {held.owner: held.value for held in at.read.all(Particular, owner_kind=kind, name=name)}
