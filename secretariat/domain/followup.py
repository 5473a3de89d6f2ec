"""The follow-up programme: recommendations, mechanisms, work items and appraisals, in their bare form."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Words


class FollowUpKind(StrEnum):
    """What part of the programme an entry is."""

    RECOMMENDATION = "recommendation"
    COHERENCE_INITIATIVE = "policy coherence initiative"
    DIALOGUE = "policy development dialogue"
    FORUM = "forum"
    NATIONAL = "national follow-up"
    RESEARCH = "research support"
    SUPPORT = "institutional support"
    WORK_ITEM = "work item"
    APPRAISAL = "appraisal"
    PARTNERSHIP = "existing partnership"
    INSTRUMENT = "instrument or document"
    REFERRAL = "referral to a committee"
    PROCESS = "step of the process"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One entry of the follow-up programme; `phase` is 1, 2 or None, `source` the report paragraph it comes from."""

    id: FollowUpId
    order: str
    kind: FollowUpKind
    phase: int | None = None
    element: str = ""
    title: Words = Words()
    detail: Words = Words()
    lead: str = ""
    actors: str = ""
    source: str = ""
    status: str = ""
