"""The follow-up programme: recommendations, mechanisms, work items and appraisals, in their bare form."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Words
from secretariat.domain.tongue import marked


class FollowUpKind(StrEnum):
    """What part of the programme an entry is."""

    RECOMMENDATION = marked("recommendation")
    COHERENCE_INITIATIVE = marked("policy coherence initiative")
    DIALOGUE = marked("policy development dialogue")
    FORUM = marked("forum")
    NATIONAL = marked("national follow-up")
    RESEARCH = marked("research support")
    SUPPORT = marked("institutional support")
    WORK_ITEM = marked("work item")
    APPRAISAL = marked("appraisal")
    PARTNERSHIP = marked("existing partnership")
    INSTRUMENT = marked("instrument or document")
    REFERRAL = marked("referral to a committee")
    PROCESS = marked("step of the process")


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
