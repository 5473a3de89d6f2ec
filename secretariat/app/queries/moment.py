"""The moments of a paper that can be gone back to: named versions, editions, and what was worked on it when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from secretariat.app.workspace import Reading
from secretariat.domain.edition import Edition
from secretariat.domain.identity import MomentId, PaperId
from secretariat.domain.moment import Moment
from secretariat.domain.tongue import counted, tr
from secretariat.store import looking_back
from secretariat.store.ancestry import MERGED

PAUSE = timedelta(minutes=10)  # work by one hand that is no further apart is one occasion
REST = timedelta(hours=6)  # after which work is another session


@dataclass(frozen=True, slots=True)
class Occasion:
    """A moment of a paper (UTC, ISO 8601) and what it is: "Version “First draft”", "3 changes by Ana"."""

    at: str
    what: str
    id: MomentId | None = None


def versions(at: Reading, paper: PaperId | None = None) -> tuple[Moment, ...]:
    """Return the named versions of a paper and of the whole file, the newest first; of all papers when None."""
    held = [one for one in at.read.all(Moment) if paper is None or one.paper in {None, paper}]
    return tuple(sorted(held, key=lambda one: (one.at, one.id), reverse=True))


def occasions(at: Reading, paper: PaperId) -> tuple[Occasion, ...]:
    """Return the moments of a paper, the newest first."""
    found = [
        *(Occasion(one.at, tr("Version “{name}”", name=one.name), one.id) for one in versions(at, paper)),
        *(
            Occasion(one.at, tr("Issued as {symbol}", symbol=one.symbol))
            for one in at.read.all(Edition, paper=paper)
        ),
        *_work(at.read.occasions(looking_back.parts(at.read, paper))),
    ]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def last_session(found: Iterable[Occasion]) -> Occasion | None:
    """Return the moment at which work was last laid down before the present session of work, None where this is the first."""
    held = sorted(found, key=lambda one: one.at)
    for earlier, later in zip(held[-2::-1], held[:0:-1], strict=True):
        if datetime.fromisoformat(later.at) - datetime.fromisoformat(earlier.at) >= REST:
            return earlier
    return None


def _work(changes: Iterable[tuple[str, str, str]]) -> Iterable[Occasion]:
    """Yield each stretch of work by one hand, at its end."""
    last, author, device, count = "", "", "", 0
    for moment, by, where in changes:
        if where == MERGED:
            continue
        if count and ((by, where) != (author, device) or _apart(last, moment)):
            yield Occasion(last, _said(count, author))
            count = 0
        last, author, device, count = moment, by, where, count + 1
    if count:
        yield Occasion(last, _said(count, author))


def _apart(first: str, second: str) -> bool:
    """Say whether two moments are too far apart for one stretch of work."""
    return datetime.fromisoformat(second) - datetime.fromisoformat(first) > PAUSE


def _said(count: int, author: str) -> str:
    """Return how much somebody changed."""
    return counted("{n:,} change by {author}", "{n:,} changes by {author}", count, author=author)
