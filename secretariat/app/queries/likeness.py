"""Pairs of activities that look like one event."""

from secretariat.app.commands.uniting import APART
from secretariat.app.workspace import Reading
from secretariat.domain import likeness
from secretariat.domain.activity import Activity
from secretariat.domain.particular import Particular

Pair = tuple[Activity, Activity]
MOST = 2_000


def pairs(at: Reading) -> tuple[Pair, ...]:
    """Return pairs that look like one event, but for those said to be two; a great many are cut short."""
    apart = {
        (one.owner, one.name.removeprefix(APART))
        for one in at.read.all(Particular, owner_kind="activity")
        if one.name.startswith(APART)
    }
    found: list[Pair] = []
    for first, second in likeness.pairs(at.read.all(Activity)):
        one, other = sorted((first.id, second.id))
        if (one, other) not in apart:
            found.append((first, second))
        if len(found) >= MOST:
            break
    return tuple(found)
