"""The ranking of proposals: how far each is liked on all criteria together, and how much that hangs on the weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.domain.identity import CriterionId, FollowUpId
from secretariat.domain.ranking import Criterion

MOST_WEIGHT = 100
Points = Mapping[CriterionId, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal with its points, 0 to 10, on the criteria it was scored on; `flexible` and `cheap` are of its own saying."""

    id: FollowUpId
    points: Points
    flexible: bool = False
    cheap: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A proposal in its place, from 1; proposals as good as each other share one. `total` is None without any points.

    `missing` counts the criteria that weigh something and on which it was not scored.
    """

    proposal: Proposal
    place: int
    total: float | None
    missing: int


@dataclass(frozen=True, slots=True)
class Play:
    """How far the weight of a criterion can move before the order changes: it stays from `least` to `most`.

    `below` and `above` are the pairs that first change places beyond, who passes first; None where none ever do.
    """

    criterion: CriterionId
    weight: int
    least: int
    most: int
    below: tuple[FollowUpId, FollowUpId] | None
    above: tuple[FollowUpId, FollowUpId] | None


def total(points: Points, criteria: Sequence[Criterion]) -> float | None:
    """Return the mean of the points, each with the weight of its criterion; what was not scored does not count."""
    scored = [(criterion.weight, points[criterion.id]) for criterion in criteria if criterion.id in points]
    weight = sum(weight for weight, _ in scored)
    return sum(weight * held for weight, held in scored) / weight if weight else None


def ranked(proposals: Sequence[Proposal], criteria: Sequence[Criterion]) -> tuple[Placed, ...]:
    """Return the proposals, the best first; equals stay in the order given, those without points come last."""
    totals = [total(proposal.points, criteria) for proposal in proposals]
    pairs = sorted(
        zip(totals, proposals, strict=True),
        key=lambda pair: -1.0 if pair[0] is None else pair[0],
        reverse=True,
    )
    known = [held for held, _ in pairs if held is not None]
    return tuple(
        Placed(
            proposal,
            1 + (sum(other > held for other in known) if held is not None else len(known)),
            held,
            sum(bool(one.weight) and one.id not in proposal.points for one in criteria),
        )
        for held, proposal in pairs
    )


def shortlist(placed: Sequence[Placed], count: int) -> tuple[Placed, ...]:
    """Return the first `count` proposals with points: the flexible and cheap ones, then the flexible or cheap, then others."""
    scored = [one for one in placed if one.total is not None]
    return tuple(sorted(scored, key=lambda one: -(one.proposal.flexible + one.proposal.cheap))[:count])


def plays(proposals: Sequence[Proposal], criteria: Sequence[Criterion]) -> tuple[Play, ...]:
    """Return for each criterion how far its weight can move before the order of the proposals changes."""
    order = _order(proposals, criteria)
    return tuple(_play(proposals, criteria, at, order) for at in range(len(criteria)))


def _play(
    proposals: Sequence[Proposal], criteria: Sequence[Criterion], at: int, order: list[FollowUpId]
) -> Play:
    """Return the play of one criterion; weights are whole numbers, so each of them is tried."""
    weight = criteria[at].weight
    ends = []
    for way in (range(weight - 1, -1, -1), range(weight + 1, MOST_WEIGHT + 1)):
        last, pair = weight, None
        for tried in way:
            other = [replace(one, weight=tried) if i == at else one for i, one in enumerate(criteria)]
            now = _order(proposals, other)
            if now != order:
                pair = _crossed(order, now)
                break
            last = tried
        ends.append((last, pair))
    (least, below), (most, above) = ends
    return Play(criteria[at].id, weight, least, most, below, above)


def _order(proposals: Sequence[Proposal], criteria: Sequence[Criterion]) -> list[FollowUpId]:
    """Return the ids of the proposals, the best first."""
    totals = [total(proposal.points, criteria) for proposal in proposals]
    places = sorted(
        range(len(proposals)), key=lambda i: -1.0 if (held := totals[i]) is None else held, reverse=True
    )
    return [proposals[place].id for place in places]


def _crossed(before: list[FollowUpId], after: list[FollowUpId]) -> tuple[FollowUpId, FollowUpId]:
    """Return who first stands where another stood, and that other."""
    return next((new, old) for old, new in zip(before, after, strict=True) if old != new)
