"""Points for decision: what the Governing Body is asked, and what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.identity import AppearanceId, BlockId, CorrectionId, DecisionId, PaperId, SessionId
from secretariat.domain.language import Words
from secretariat.domain.tongue import marked


class Ask(StrEnum):
    """What a point asks of the body; only a point for decision appears in the closing line."""

    DECISION = "decision"
    DISCUSSION = "discussion"


class Outcome(StrEnum):
    """What became of a point for decision."""

    PROPOSED = marked("proposed")
    ADOPTED = marked("adopted")
    AMENDED = marked("adopted as amended")
    DEFERRED = marked("deferred")
    REFERRED = marked("referred")
    WITHDRAWN = marked("withdrawn")


def reference(symbol: str, paragraph: str) -> str:
    """Return how a point is referred to wherever it is printed, whatever language the program speaks: "GB.291/WP/SDG/1, para. 45"."""
    return f"{symbol}, para. {paragraph}"


ADOPTING = frozenset({Outcome.ADOPTED, Outcome.AMENDED})
"""The outcomes by which a text is adopted."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A point for decision; its draft text is the words of the blocks it appears in, never a copy."""

    id: DecisionId
    order: str
    ask: Ask = Ask.DECISION
    outcome: Outcome = Outcome.PROPOSED
    adopted: Words = Words()
    owner: str = ""
    due: date | None = None
    due_session: SessionId | None = None
    progress: str = ""
    reference: str = ""

    @property
    def locked(self) -> bool:
        """Whether a text was adopted, which is corrected only with a reason."""
        return self.outcome in ADOPTING and bool(self.adopted)


@dataclass(frozen=True, slots=True)
class Appearance:
    """A block of a paper in which a point for decision is put."""

    id: AppearanceId
    decision: DecisionId
    paper: PaperId
    block: BlockId
    order: str


@dataclass(frozen=True, slots=True)
class Correction:
    """Why an adopted text was changed once it was locked; `before` is what it said, `at` when, in UTC (ISO 8601)."""

    id: CorrectionId
    decision: DecisionId
    order: str
    at: str = ""
    author: str = ""
    reason: str = ""
    before: Words = Words()
