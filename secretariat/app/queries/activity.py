"""Single activities of the register, for views that keep the rest."""

from collections.abc import Iterable

from secretariat.app.workspace import Reading
from secretariat.domain.activity import Activity
from secretariat.domain.identity import ActivityId


def some(at: Reading, ids: Iterable[str]) -> dict[str, Activity | None]:
    """Return the activities with these ids, None for one that is gone."""
    return {id: at.read.find(Activity, ActivityId(id)) for id in ids}


def count(at: Reading) -> int:
    """Return how many activities the register holds."""
    return at.read.count(Activity)
