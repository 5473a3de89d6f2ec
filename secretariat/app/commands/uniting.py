"""One activity in place of two that are the same event, or the word that they are not."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.filling import Fill, FillCells
from secretariat.app.commands.places import key_at
from secretariat.domain.activity import Activity, Entry, Participation
from secretariat.domain.attachment import Attachment
from secretariat.domain.identity import ActivityId, ParticularId, derived_id
from secretariat.domain.link import Link
from secretariat.domain.particular import Particular
from secretariat.store import activity as activities
from secretariat.store.writer import Writer

APART = "not the same as "
"""How the name of the particular begins that says of an activity which other is not the same event."""


@dataclass(frozen=True, slots=True)
class UniteActivities(Act):
    """Keep one of two activities, with what the other had beside it: parts, links, rows in appendices. `fills` are cells to take over."""

    label: ClassVar[str] = "Merge activities"
    kept: ActivityId
    gone: ActivityId
    fills: tuple[Fill, ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.get(Activity, self.kept), write.get(Activity, self.gone)
        FillCells(self.fills).run(write)
        _move_parts(write, self.gone, self.kept)
        _move_entries(write, self.gone, self.kept)
        _move_particulars(write, self.gone, self.kept)
        _move_links(write, self.gone, self.kept)
        activities.delete(write, self.gone)


@dataclass(frozen=True, slots=True)
class KeepApart(Act):
    """Say that two activities that look alike are two events; they are not asked about again."""

    label: ClassVar[str] = "Keep both activities"
    first: ActivityId
    second: ActivityId

    def run(self, write: Writer) -> None:
        """Make the change."""
        one, other = sorted((self.first, self.second))
        name = f"{APART}{other}"
        write.put(
            Particular(ParticularId(derived_id(one, f"particular {name}")), one, "activity", name, "yes")
        )


def _move_parts(write: Writer, gone: ActivityId, kept: ActivityId) -> None:
    """Give the kept activity who takes part in the other alone."""
    present = write.all(Participation, activity=kept)
    held = {(one.part, one.person, one.organization) for one in present}
    for part in write.all(Participation, activity=gone):
        if (part.part, part.person, part.organization) not in held:
            moved = replace(part, activity=kept, order=key_at(write, present))
            write.put(moved)
            present.append(moved)


def _move_entries(write: Writer, gone: ActivityId, kept: ActivityId) -> None:
    """Print the kept activity where the other was printed; in no appendix twice."""
    printed = {entry.appendix for entry in write.all(Entry, activity=kept)}
    for entry in write.all(Entry, activity=gone):
        if entry.appendix not in printed:
            write.put(replace(entry, activity=kept))
            printed.add(entry.appendix)


def _move_particulars(write: Writer, gone: ActivityId, kept: ActivityId) -> None:
    """Give the kept activity the particulars it has not, and the attachments."""
    held = {one.name for one in write.all(Particular, owner=kept)}
    for one in write.all(Particular, owner=gone):
        if one.name not in held and not one.name.startswith(APART):
            id = ParticularId(derived_id(kept, f"particular {one.name}"))
            write.put(replace(one, id=id, owner=kept))
        write.delete(one)
    for attached in write.all(Attachment, owner=gone):
        write.put(replace(attached, owner=kept))


def _move_links(write: Writer, gone: ActivityId, kept: ActivityId) -> None:
    """Let links that begin or end at the one begin or end at the other."""
    held = {(link.target, link.role) for link in write.all(Link, owner=kept)}
    for link in write.all(Link, owner=gone):
        if (link.target, link.role) in held or link.target == kept:
            write.delete(link)
        else:
            write.put(replace(link, owner=kept))
    for link in write.all(Link, target=gone):
        write.put(replace(link, target=kept))
