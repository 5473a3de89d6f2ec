"""A paper with all that belongs to it."""

from itertools import chain

from secretariat.domain.activity import Activity, Entry
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.contents import Contents
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import AppendixId, PaperId
from secretariat.domain.paper import Appendix, Block, Note, Paper, Reference
from secretariat.domain.particular import Particular
from secretariat.store import decision
from secretariat.store.figure import figures
from secretariat.store.reader import Reader
from secretariat.store.writer import Writer


def contents(read: Reader, paper: PaperId) -> Contents:
    """Return a paper with its place on the agenda and everything in it (raises Gone)."""
    found = read.get(Paper, paper)
    item = read.get(Item, found.item)
    session = read.get(Session, item.session)
    appendices = read.all(Appendix, paper=paper)
    entries = [entry for appendix in appendices for entry in read.all(Entry, appendix=appendix.id)]
    appearances = read.all(Appearance, paper=paper)
    blocks, notes = read.all(Block, paper=paper), read.all(Note, paper=paper)
    particulars = read.all(Particular, owner=paper)
    said = chain(
        (block.words for block in blocks),
        (note.words for note in notes),
        *((one.title, one.subtitle, one.note) for one in appendices),
    )
    return Contents(
        paper=found,
        item=item,
        session=session,
        committee=read.get(Committee, session.committee),
        position=[other.id for other in read.all(Item, session=session.id)].index(item.id) + 1,
        blocks=tuple(blocks),
        notes=tuple(notes),
        references=tuple(read.all(Reference, paper=paper)),
        appendices=tuple(appendices),
        entries=tuple(entries),
        activities=tuple(read.some(Activity, {entry.activity for entry in entries})),
        decisions=tuple(read.some(Decision, {appearance.decision for appearance in appearances})),
        appearances=tuple(appearances),
        particulars=tuple(particulars),
        figures=figures(read, particulars, said),
    )


def delete(write: Writer, paper: PaperId) -> None:
    """Delete a paper with everything in it; its activities stay in the register."""
    found = write.get(Paper, paper)
    decision.withdraw_paper(write, paper)
    for appendix in write.all(Appendix, paper=paper):
        delete_appendix(write, appendix.id)
    for thing in (
        *write.all(Reference, paper=paper),
        *write.all(Note, paper=paper),
        *write.all(Block, paper=paper),
        *write.all(Particular, owner=paper),
    ):
        write.delete(thing)
    write.delete(found)


def delete_appendix(write: Writer, appendix: AppendixId) -> None:
    """Delete an appendix with its rows; the activities stay in the register."""
    for entry in write.all(Entry, appendix=appendix):
        write.delete(entry)
    write.delete(write.get(Appendix, appendix))
