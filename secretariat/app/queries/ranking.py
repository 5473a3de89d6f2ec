"""The ranking of the proposals in the follow-up programme."""

from dataclasses import dataclass

from secretariat.app.ranking import Placed, Play, Proposal, plays, ranked, shortlist
from secretariat.app.workspace import Reading
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import CriterionId, FollowUpId
from secretariat.domain.particular import Particular
from secretariat.domain.programme import COSTS, FLEXIBLE, PROPOSALS
from secretariat.domain.ranking import Criterion, Score

SHORT = 5


@dataclass(frozen=True, slots=True)
class Ranking:
    """The criteria, the proposals in their places, the shortlist, the scores, and how much hangs on the weights."""

    criteria: tuple[Criterion, ...]
    entries: dict[FollowUpId, FollowUp]
    proposals: tuple[Proposal, ...]
    scores: dict[tuple[FollowUpId, CriterionId], Score]
    placed: tuple[Placed, ...]
    short: tuple[Placed, ...]
    plays: tuple[Play, ...]


def ranking(at: Reading) -> Ranking:
    """Return the ranking as it stands."""
    criteria = tuple(at.read.all(Criterion))
    entries = {entry.id: entry for entry in at.read.all(FollowUp) if entry.kind in PROPOSALS}
    scores = {(score.proposal, score.criterion): score for score in at.read.all(Score)}
    said = {(held.owner, held.name): held.value for held in at.read.all(Particular, owner_kind="follow_up")}
    proposals = tuple(
        Proposal(
            id,
            {
                criterion.id: points
                for criterion in criteria
                if (score := scores.get((id, criterion.id))) and (points := score.points) is not None
            },
            said.get((id, "form")) == FLEXIBLE,
            said.get((id, "cost")) == COSTS[0],
        )
        for id in entries
    )
    return weighed(criteria, entries, proposals, scores)


def weighed(
    criteria: tuple[Criterion, ...],
    entries: dict[FollowUpId, FollowUp],
    proposals: tuple[Proposal, ...],
    scores: dict[tuple[FollowUpId, CriterionId], Score],
) -> Ranking:
    """Return the ranking under certain weights; those who look at weights before they are stored ask this."""
    placed = ranked(proposals, criteria)
    scored = [proposal for proposal in proposals if proposal.points]
    return Ranking(
        criteria, entries, proposals, scores, placed, shortlist(placed, SHORT), plays(scored, criteria)
    )
