"""Meeting sessions and the items on their agenda."""

from dataclasses import dataclass

from secretariat.domain.identity import CommitteeId, ItemId, SessionId
from secretariat.domain.language import Words


@dataclass(frozen=True, slots=True)
class Session:
    """A meeting session, such as the 291st Session, Geneva, November 2004; what is not known is None or empty."""

    id: SessionId
    committee: CommitteeId
    order: str
    number: int | None = None
    bis: bool = False
    place: Words = Words()
    year: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An item on a session's agenda; its ordinal is its position and is never stored."""

    id: ItemId
    session: SessionId
    order: str
    title: Words = Words()
