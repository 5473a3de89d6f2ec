"""What two copies began with, as far as it still counts: questions that were answered since change what is known.

The rule behind it: what anybody wrote last is in the text or in an open question, never nowhere. Where one copy answered a
question and the other answered it too, or wrote into the disputed passage, nothing is known of what stood there before: two
that agree are one, and two that differ are asked about, even if one of them says what the text said all along.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from secretariat.store import fields, passages
from secretariat.store.payload import Payload, Question, State
from secretariat.store.shapes import Scalar


@dataclass(frozen=True, slots=True)
class Before:
    """A common state; a mark in its texts stands for a passage nothing is known of, and `unknown` are such fields.

    `marks` gives the words that each mark stands for, and `unknown` the values, as the question put them.
    """

    state: State = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, Scalar] = field(default_factory=dict)


def before(kind: str, base: Payload, left: Payload, right: Payload) -> Before:
    """Return what two copies have in common, with each passage or value that both have decided on unknown."""
    state = dict(base.state or {})
    marks: dict[str, str] = {}
    unknown: dict[str, Scalar] = {}
    for key, asked in sorted(base.questions.items()):
        if asked.existence or _still_counts(kind, key, asked, (base, left, right)):
            continue
        mine, theirs = (standing(kind, side.state or {}, asked) for side in (left, right))
        if asked.text is None:
            unknown[asked.field] = asked.base
        else:
            mark = f"{{ref:\ue000{len(marks)}}}"
            text = str(fields.said(kind, state, asked.field) or "")
            put = passages.find(text, asked).saying(str(mine) if mine == theirs else mark)
            state = fields.saying(kind, state, asked.field, put)
            marks[mark] = str(asked.base or "")
    return Before(state, marks, unknown)


def standing(kind: str, state: State, asked: Question) -> Scalar:
    """Return what stands now in the place of a disputed passage, or the value that a disputed field has now."""
    now = fields.said(kind, state, asked.field)
    return now if asked.text is None else passages.find(str(now or ""), asked).now


def _still_counts(kind: str, key: str, asked: Question, sides: tuple[Payload, Payload, Payload]) -> bool:
    """Say whether what stood there counts: both leave the question open, or who does has not written there."""
    base, *copies = sides
    leaving = [copy for copy in copies if key in copy.questions]
    if len(leaving) == 1:
        was, now = (standing(kind, side.state or {}, asked) for side in (base, leaving[0]))
        return was == now
    return bool(leaving)
