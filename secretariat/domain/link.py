"""Links: how records of the file bear on each other."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.identity import LinkId
from secretariat.domain.tongue import marked


class Role(StrEnum):
    """What the owner of a link has to do with its target."""

    MENTIONS = marked("mentions")  # a block mentions an activity
    SERVES = marked("serves")  # an activity serves a recommendation, mechanism, phase or work item
    RESTS_ON = marked(
        "rests on"
    )  # a recommendation or mechanism rests on a block, a decision on a recommendation
    TAKES_PART = marked("takes part")  # a mechanism has a person or organization taking part
    LEADS_TO = marked(
        "leads to"
    )  # a recommendation leads to a decision, a decision to an activity or a work item
    CITES = marked("cites")  # a record cites an instrument or document


@dataclass(frozen=True, slots=True)
class Link:
    """A link from one record to another; one that leads to what is gone is passed over.

    `owner_kind` and `target_kind` are kinds of things ("block", "activity", "follow_up"); `passage` quotes the words that
    mention the target, `note` says in which capacity or why.
    """

    id: LinkId
    owner: str
    owner_kind: str
    target: str
    target_kind: str
    role: Role
    order: str
    passage: str = ""
    note: str = ""
