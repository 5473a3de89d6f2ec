"""Copies of activities, with all that is known of them but the appendices that print them."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.activity import order_after
from secretariat.domain.activity import Activity, Participation
from secretariat.domain.attachment import Attachment
from secretariat.domain.identity import (
    ActivityId,
    AttachmentId,
    LinkId,
    ParticipationId,
    ParticularId,
    derived_id,
    new_id,
)
from secretariat.domain.link import Link
from secretariat.domain.pace import paced
from secretariat.domain.particular import Particular
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class DuplicateActivities(Act):
    """Put a copy of each activity right after it; `copies` pairs the activities with the ids of their copies."""

    label: ClassVar[str] = "Duplicate activity"
    copies: tuple[tuple[ActivityId, ActivityId], ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for present, copy in paced(self.copies, write.progress):
            held = write.get(Activity, present)
            write.put(replace(held, id=copy, order=order_after(write, present)))
            copy_belongings(write, present, copy)


def copy_belongings(write: Writer, present: ActivityId, copy: ActivityId) -> None:
    """Give a copy of an activity the parts, particulars, links and attachments of the activity."""
    for part in write.all(Participation, activity=present):
        write.put(replace(part, id=ParticipationId(new_id()), activity=copy))
    for held in write.all(Particular, owner=present):
        write.put(replace(held, id=ParticularId(derived_id(copy, f"particular {held.name}")), owner=copy))
    for link in write.all(Link, owner=present):
        write.put(replace(link, id=LinkId(new_id()), owner=copy))
    for attached in write.all(Attachment, owner=present):
        write.put(replace(attached, id=AttachmentId(new_id()), owner=copy))
