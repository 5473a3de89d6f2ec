"""What a revision says of an entity: its state, and the questions that two copies left open in it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType

from secretariat.store.shapes import Scalar

State = Mapping[str, Scalar]

EXISTENCE = "deleted"  # the field of a question whether a thing is to stay
DELETED = '{"deleted":1}'
_CONFLICTS = "conflicts"
_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Question:
    """What two copies disagree about in one field: what stood there before, and what each of them says.

    Of words it is the disputed passage; `text` is then the whole text they were merged into, in which the passage begins
    at `start`. `our_rid` and `their_rid` name the revisions that disagree, the same on every machine.
    """

    field: str
    base: Scalar
    ours: Scalar
    theirs: Scalar
    our_rid: str
    their_rid: str
    text: str | None = None
    start: int = 0

    @property
    def existence(self) -> bool:
        """Say whether it asks if a thing is to stay that one copy has deleted."""
        return self.field == EXISTENCE

    @property
    def deletion(self) -> str:
        """Return the revision that deleted the thing it asks about."""
        return self.their_rid if self.theirs == EXISTENCE else self.our_rid

    @property
    def shown(self) -> str:
        """Return what the merged text says in the place of the disputed passage."""
        return str(self.ours or self.theirs or "")


Questions = Mapping[str, Question]
NONE: Questions = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Payload:
    """The state of an entity (None: deleted), and its open questions by key."""

    state: State | None
    questions: Questions = field(default_factory=lambda: NONE)

    @property
    def doubtful(self) -> list[str]:
        """Return the keys of the questions whether the entity is to stay."""
        return sorted(key for key, asked in self.questions.items() if asked.existence)

    def written(self) -> str:
        """Return the text that stands in the log; what is deleted has no questions."""
        if self.state is None:
            return DELETED
        if not self.questions:
            return canonical(self.state)
        asked = {key: asdict(question) for key, question in self.questions.items()}
        return canonical({**self.state, _CONFLICTS: asked})


GONE = Payload(None)


def canonical(value: object) -> str:
    """Return the one JSON text of a value."""
    return _CANONICAL.encode(value)


def read(written: str) -> Payload:
    """Return what a payload in the log says (raises ValueError, TypeError or KeyError where it says nothing)."""
    if written == DELETED:
        return GONE
    state = json.loads(written)
    if _CONFLICTS not in state:
        return Payload(state)
    asked = state.pop(_CONFLICTS)
    return Payload(state, {key: Question(**question) for key, question in asked.items()})
