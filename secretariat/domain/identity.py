"""The ids by which things are known, each a UUID of its own kind, and how they are made."""

from typing import NewType

CommitteeId = NewType("CommitteeId", str)
SessionId = NewType("SessionId", str)
ItemId = NewType("ItemId", str)
PaperId = NewType("PaperId", str)
BlockId = NewType("BlockId", str)
NoteId = NewType("NoteId", str)
ReferenceId = NewType("ReferenceId", str)
AppendixId = NewType("AppendixId", str)
EntryId = NewType("EntryId", str)
ActivityId = NewType("ActivityId", str)
PersonId = NewType("PersonId", str)
OrganizationId = NewType("OrganizationId", str)
ParticipationId = NewType("ParticipationId", str)
DecisionId = NewType("DecisionId", str)
AppearanceId = NewType("AppearanceId", str)
FollowUpId = NewType("FollowUpId", str)
CommentId = NewType("CommentId", str)
MomentId = NewType("MomentId", str)
ConfirmationId = NewType("ConfirmationId", str)
EditionId = NewType("EditionId", str)
CorrectionId = NewType("CorrectionId", str)
LinkId = NewType("LinkId", str)
ParticularId = NewType("ParticularId", str)
TaskId = NewType("TaskId", str)
AttachmentId = NewType("AttachmentId", str)
CriterionId = NewType("CriterionId", str)
ScoreId = NewType("ScoreId", str)
ReviewQuestionId = NewType("ReviewQuestionId", str)
SavedViewId = NewType("SavedViewId", str)


_FREE = ~((0xF << 76) | (0x3 << 62))  # of a UUID, but its version and variant
_FIFTH = (0x5 << 76) | (0x2 << 62)


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal digits of a random UUID."""
    from uuid import uuid4  # it takes longer to load than the window may

    return uuid4().hex


def derived_id(owner: str, name: str) -> str:
    """Return the id of the part called `name` of `owner`, the same on every machine.

    Two laptops that first write the French words of one paragraph thereby write one and the same thing, which can be merged.
    """
    from hashlib import sha1  # as `uuid.uuid5` does, which takes longer to load and to make a UUID twice

    space = bytes.fromhex(owner)
    if len(space) != 16:
        raise ValueError(owner)
    digest = int.from_bytes(sha1(space + name.encode(), usedforsecurity=False).digest()[:16])
    return f"{digest & _FREE | _FIFTH:032x}"
