"""The ranking of proposals: criteria with their weights, and scores."""

from dataclasses import dataclass

from secretariat.domain.identity import CriterionId, FollowUpId, ScoreId


@dataclass(frozen=True, slots=True)
class Criterion:
    """What proposals are scored on; `weight` counts from 0 to 100."""

    id: CriterionId
    order: str
    name: str = ""
    weight: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """How a proposal does on a criterion, 0 to 10; its id is `derived_id(proposal, f"score {criterion}")`."""

    id: ScoreId
    proposal: FollowUpId
    criterion: CriterionId
    points: int | None = None
    note: str = ""
    assessor: str = ""
