"""The revisions of one entity as they descend from each other: its heads, what two have in common, and their union."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.told import BrokenHistory
from secretariat.domain.tongue import tr
from secretariat.store.blending import Common, Side, blend, doubted
from secretariat.store.payload import Payload
from secretariat.store.revisions import Revision, named

MERGED = "merge"  # stands for the device of a revision that every machine makes in the same way


@dataclass(frozen=True, slots=True)
class Joined:
    """The revision that brings two heads together; `moved` where each had put the entity in another place."""

    revision: Revision
    moved: bool


def by_time(revision: Revision) -> tuple[datetime, int, str]:
    """Return what puts revisions in the order in which they were made."""
    return revision.at, revision.seq, revision.rid


class Ancestry:
    """The family of the revisions of one entity."""

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self._held = {revision.rid: revision for revision in revisions}
        self._living: dict[str, Payload] = {}

    def add(self, revision: Revision) -> None:
        """Take one more revision into the family."""
        self._held[revision.rid] = revision

    def heads(self) -> list[str]:
        """Return the revisions that nothing descends from, in an order that is the same on every machine."""
        parents = {parent for revision in self._held.values() for parent in revision.parents}
        return sorted(self._held.keys() - parents)

    def united(self) -> list[Joined]:
        """Return the revisions that bring all heads together, two at a time; there are none where one head is all."""
        made: list[Joined] = []
        while len(heads := self.heads()) > 1:
            made.append(self._join(heads[0], heads[1]))
            self.add(made[-1].revision)
        return made

    def revived(self, rid: str) -> Revision:
        """Return the revision that brings a deleted entity back as it was, with the question whether it stays."""
        dead = self._held[rid]
        content = doubted(self.living(rid), self._last_living(rid), rid, ours=True)
        return named(dead.entity, dead.kind, (rid,), MERGED, dead.at, content)

    def living(self, rid: str) -> Payload:
        """Return what the entity says in a revision, or said last before it was deleted."""
        if rid not in self._living:
            revision = self._held[rid]
            content = revision.content
            if content.state is None and len(revision.parents) == 1:
                content = self.living(revision.parents[0])
            elif content.state is None and revision.parents:
                content = self._living_of_both(revision.kind, *revision.parents)
            self._living[rid] = content
        return self._living[rid]

    def deletions(self, rid: str) -> list[Revision]:
        """Return the deletions by people that a deleted state comes from."""
        found, ways = [], [rid]
        while ways:
            revision = self._held.get(ways.pop())
            if revision is not None and revision.payload is None:
                found += [revision] if revision.device != MERGED else []
                ways += revision.parents
        return found

    def _last_living(self, rid: str) -> str:
        """Return the first revision, going back from a deleted state, in which the entity was there."""
        ways = [rid]
        for way in ways:
            if self._held[way].payload is not None:
                return way
            ways += self._held[way].parents
        raise BrokenHistory(rid, tr("it deletes what was never there"))

    def apart(self, first: str, second: str) -> tuple[list[Revision], list[Revision]]:
        """Return what people did on the way to each of two revisions that they did not do on the way to the other."""
        one, other = self._above(first), self._above(second)
        return self._by_people(one - other), self._by_people(other - one)

    def _by_people(self, rids: set[str]) -> list[Revision]:
        """Return the revisions that people made, the latest last."""
        held = [self._held[rid] for rid in rids if rid in self._held]
        return sorted((revision for revision in held if revision.device != MERGED), key=by_time)

    def _join(self, first: str, second: str) -> Joined:
        """Return the revision that brings two heads together; it knows no clock and no device."""
        one, other = self._held[first], self._held[second]
        base = self._common(self._above(first), self._above(second))
        blended = blend(one.kind, base, self._side(first), self._side(second))
        moment = max(one.at, other.at)
        revision = named(one.entity, one.kind, (first, second), MERGED, moment, blended.content)
        return Joined(revision, blended.moved)

    def _living_of_both(self, kind: str, first: str, second: str) -> Payload:
        """Return what the entity said last, where two copies had deleted it."""
        base = self._common(self._above(first), self._above(second))
        return blend(kind, _living(base), self._living_side(first), self._living_side(second)).content

    def _side(self, rid: str) -> Side:
        """Return a revision as one of two sides."""
        return Side(rid, self._held[rid].content, self.living(rid))

    def _living_side(self, rid: str) -> Side:
        """Return a revision as one of two sides, as if it had deleted nothing."""
        return Side(rid, self.living(rid), self.living(rid))

    def _above(self, rid: str) -> set[str]:
        """Return a revision with everything it descends from."""
        found, ways = {rid}, [rid]
        while ways:
            way = self._held.get(ways.pop())
            fresh = [parent for parent in way.parents if parent not in found] if way else []
            found.update(fresh)
            ways += fresh
        return found

    def _common(self, one: set[str], other: set[str]) -> Common | None:
        """Return what two lines have in common; where several revisions are nearest, they are brought together first."""
        shared = one & other
        passed = {parent for rid in shared for parent in self._held[rid].parents}
        nearest = sorted(shared - passed)
        if not nearest:
            return None
        found, seen = self._as_common(nearest[0]), self._above(nearest[0])
        for rid in nearest[1:]:
            above = self._above(rid)
            found = self._both(nearest[0], found, rid, self._common(seen, above))
            seen |= above
        return found

    def _both(self, first: str, found: Common, rid: str, base: Common | None) -> Common:
        """Return a common state brought together with another one."""
        kind = self._held[rid].kind
        content = blend(kind, base, Side(first, found.content, found.living), self._side(rid)).content
        if content.state is not None:
            return Common(content, content)
        sides = (Side(first, found.living, found.living), self._living_side(rid))
        return Common(content, blend(kind, _living(base), *sides).content)

    def _as_common(self, rid: str) -> Common:
        """Return a revision as something two lines have in common."""
        return Common(self._held[rid].content, self.living(rid))


def _living(base: Common | None) -> Common | None:
    """Return a common state as if nothing had been deleted in it."""
    return base and Common(base.living, base.living)
