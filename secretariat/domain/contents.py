"""A paper with all that belongs to it, as it lies in the file."""

from dataclasses import dataclass

from secretariat.domain.activity import Activity, Entry
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.figure import Figures
from secretariat.domain.paper import Appendix, Block, Note, Paper, Reference
from secretariat.domain.particular import Particular


@dataclass(frozen=True, slots=True)
class Contents:
    """A paper, its place on the agenda, and everything in it, each group in order.

    `position` is that of the item on the agenda, from 1. `activities` are those that the entries print.
    `figures` are None where no words call for any.
    """

    paper: Paper
    item: Item
    session: Session
    committee: Committee
    position: int = 1
    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    references: tuple[Reference, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    entries: tuple[Entry, ...] = ()
    activities: tuple[Activity, ...] = ()
    decisions: tuple[Decision, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    particulars: tuple[Particular, ...] = ()
    figures: Figures | None = None
