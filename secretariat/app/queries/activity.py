"""Single activities of the register, for views that keep the rest."""

from collections.abc import Iterable

from secretariat.app.queries import aside
from secretariat.app.workspace import Reading
from secretariat.domain.activity import Activity


def some(at: Reading, ids: Iterable[str]) -> dict[str, Activity | None]:
    """Return the activities with these ids and what lies beside them, None for one that is gone."""
    wanted = set(ids)
    found: dict[str, Activity | None] = dict.fromkeys(wanted)
    return found | {one.id: one for one in aside.listed(at, at.read.some(Activity, wanted))}


def page(at: Reading, after: str, many: int) -> tuple[Activity, ...]:
    """Return the first activities of the register whose order key stands after one; those with one and the same key stay together."""
    return aside.listed(at, at.read.page(Activity, after, many))


def count(at: Reading) -> int:
    """Return how many activities the register holds."""
    return at.read.count(Activity)
