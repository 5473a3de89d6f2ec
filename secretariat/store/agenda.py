"""Sessions and agenda items, with what hangs on them."""

from dataclasses import replace

from secretariat.domain.agenda import Item, Session
from secretariat.domain.decision import Decision
from secretariat.domain.identity import ItemId, SessionId
from secretariat.domain.paper import Paper
from secretariat.store import paper
from secretariat.store.writer import Writer


def delete_session(write: Writer, session: SessionId) -> None:
    """Delete a session with its agenda and papers; what was due then is due at no session."""
    found = write.get(Session, session)
    for item in write.all(Item, session=session):
        delete_item(write, item.id)
    for due in write.all(Decision, due_session=session):
        write.put(replace(due, due_session=None))
    write.delete(found)


def delete_item(write: Writer, item: ItemId) -> None:
    """Delete an agenda item with its papers."""
    found = write.get(Item, item)
    for held in write.all(Paper, item=item):
        paper.delete(write, held.id)
    write.delete(found)
