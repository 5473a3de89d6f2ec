"""The follow-up programme as a list."""

from secretariat.app.workspace import Reading
from secretariat.domain.followup import FollowUp


def programme(at: Reading) -> tuple[FollowUp, ...]:
    """Return all entries of the follow-up programme, in order."""
    return tuple(at.read.all(FollowUp))
