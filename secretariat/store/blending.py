"""One entity changed in two copies: what it says once both are brought together, field by field."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from secretariat.domain import diff3
from secretariat.domain.language import Language
from secretariat.store.payload import EXISTENCE, GONE, Payload, Question, Questions, State, canonical
from secretariat.store.shapes import WORDING, Scalar

# Columns that only make sense together are one field.
UNITS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "activity": {"dates": ("dates_printed", "dates_start", "dates_end", "dates_precision")},
    "reference": {"target": ("block", "until", "appendix")},
    "participation": {"who": ("person", "organization")},
}
_HOMES = {"item": "session", "paper": "item", "block": "paper", "appendix": "paper", "entry": "appendix"}
_PROSE = {
    ("decision", "progress"),
    ("person", "variants"),
    ("organization", "variants"),
    ("follow_up", "actors"),
    ("comment", "text"),
    ("particular", "value"),
    ("score", "note"),
    ("task", "remark"),
}
_ENOUGH = 20_000  # words among which an answered passage is found again
_STAYS = "kept"


@dataclass(frozen=True, slots=True)
class Common:
    """What two copies began with; `living` is what the entity said last where it was deleted by then."""

    content: Payload
    living: Payload


@dataclass(frozen=True, slots=True)
class Side:
    """What one copy says, and the revision that says it; `living` is what it said last where it has deleted the entity."""

    rid: str
    content: Payload
    living: Payload


@dataclass(frozen=True, slots=True)
class Blend:
    """What both say together; `moved` where each had put the entity in another place."""

    content: Payload
    moved: bool = False


@dataclass(frozen=True, slots=True)
class _Three:
    """What one field says before, here and there, and the revisions that say it."""

    field: str
    base: Scalar
    left: Scalar
    right: Scalar
    rids: tuple[str, str]


def blend(kind: str, base: Common | None, left: Side, right: Side) -> Blend:
    """Return what two copies of an entity say together; what a person has to decide is kept as questions."""
    if left.content.state is not None and right.content.state is not None:
        return _blended(kind, base, left, right)
    living, dead = (left, right) if right.content.state is None else (right, left)
    if living.content.state is None:
        return Blend(GONE)
    if base is None:
        return Blend(living.content)
    if base.content.state is None:
        return _blended(kind, base, left, right)
    if _same_but_place(base.content, living.content):
        return Blend(GONE)
    both = _blended(kind, base, left, right)
    return Blend(doubted(both.content, living.rid, dead.rid, ours=living is left), both.moved)


def doubted(content: Payload, living: str, dead: str, *, ours: bool) -> Payload:
    """Return what an entity says with the question whether it stays, for one copy deleted it; `ours` is the first one's."""
    said, rids = ((_STAYS, EXISTENCE), (living, dead)) if ours else ((EXISTENCE, _STAYS), (dead, living))
    asked = Question(EXISTENCE, None, *said, *rids)
    return Payload(content.state, {**content.questions, f"{EXISTENCE}-{dead[:12]}": asked})


def _blended(kind: str, base: Common | None, left: Side, right: Side) -> Blend:
    """Return what two copies of an entity say together while it is there."""
    before = base.living if base else Payload({})
    kept = _still_open(before.questions, left.living.questions, right.living.questions)
    before = _before_answers(kind, before, left.living.questions, right.living.questions)
    state, questions, moved = _fields(kind, before, left, right)
    return Blend(Payload(state, {**kept, **questions}), moved)


def settled(text: str, question: Question, answer: str) -> str:
    """Return a text with the disputed passage of a question replaced; what was changed since around it stays."""
    asked = question.text or ""
    end = question.start + len(question.shown)
    wanted = f"{asked[: question.start]}{answer}{asked[end:]}"
    hunks = diff3.narrow(asked, text, wanted, _ENOUGH)
    return "".join(hunk.right if hunk.disputed else hunk.text for hunk in hunks)


def columns_of(kind: str, field: str, value: Scalar) -> dict[str, Scalar]:
    """Return what lies in the columns of a field that says `value`."""
    columns = UNITS.get(kind, {}).get(field)
    if columns is None:
        return {field: value}
    return dict(zip(columns, json.loads(str(value)), strict=True))


def _same_but_place(one: Payload, other: Payload) -> bool:
    """Say whether two states differ at most in their place among their siblings."""
    first, second = ({**(content.state or {}), "order_key": None} for content in (one, other))
    return first == second and one.questions == other.questions


def _still_open(base: Questions, left: Questions, right: Questions) -> dict[str, Question]:
    """Return the questions that no copy has answered."""
    found: dict[str, Question] = {}
    for key in sorted({*left, *right}):
        sides = [questions[key] for questions in (left, right) if key in questions]
        if len(sides) == 2 or key not in base:
            found[key] = min(sides, key=repr)
    return found


def _before_answers(kind: str, before: Payload, left: Questions, right: Questions) -> Payload:
    """Return the common state with each question that both copies answered unanswered: two answers may differ."""
    state = dict(before.state or {})
    for key, asked in before.questions.items():
        if key in left or key in right or asked.existence:
            continue
        if asked.text is None:
            state |= columns_of(kind, asked.field, asked.base)
        else:
            _reword(kind, state, asked)
    return Payload(state, before.questions)


def _reword(kind: str, state: dict[str, Scalar], asked: Question) -> None:
    """Put what stood there before into the disputed passage of a question."""
    passage = str(asked.base or "")
    if kind != WORDING:
        state[asked.field] = settled(str(state[asked.field]), asked, passage)
    else:
        texts = texts_of(state)
        state["texts"] = canonical(texts | {asked.field: settled(texts.get(asked.field, ""), asked, passage)})


def _fields(kind: str, base: Payload, left: Side, right: Side) -> tuple[State, dict[str, Question], bool]:
    """Return the state two copies come to, the questions that arise, and whether both had moved the entity."""
    before, here, there = base.state or {}, left.living.state or {}, right.living.state or {}
    rids = (left.rid, right.rid)
    place, moved = _placed(kind, before, here, there)
    state: dict[str, Scalar] = dict(place)
    questions: dict[str, Question] = {}
    for field, columns in _parts(kind, here, place):
        if field == "texts":
            state[field] = _words(texts_of(before), texts_of(here), texts_of(there), rids, questions)
            continue
        said, mine, theirs = (_value(side, columns) for side in (before, here, there))
        value = _decided(kind, _Three(field, said, mine, theirs, rids), questions)
        state |= columns_of(kind, field, value)
    return state, questions, moved


def _parts(kind: str, state: State, place: State) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield each field that is decided by itself, with its columns."""
    units = UNITS.get(kind, {})
    united = {column for columns in units.values() for column in columns}
    yield from units.items()
    yield from (
        (column, (column,)) for column in sorted(state) if column not in united and column not in place
    )


def _value(state: State, columns: tuple[str, ...]) -> Scalar:
    """Return the value of a field; several columns are one text."""
    values = [state.get(column) for column in columns]
    return values[0] if len(columns) == 1 else canonical(values)


def _placed(kind: str, base: State, left: State, right: State) -> tuple[State, bool]:
    """Return the columns that say where an entity stands, all from one side, and whether both sides had moved it."""
    columns = [name for name in (_HOMES.get(kind, ""), "order_key") if name in left]
    before, here, there = (tuple(state.get(name) for name in columns) for state in (base, left, right))
    if there in {here, before}:
        chosen = here
    elif here == before:
        chosen = there
    else:
        chosen = max(here, there, key=lambda place: (place[0] != before[0], canonical(place)))
    moved = len({before, here, there}) == 3
    return dict(zip(columns, chosen, strict=True)), moved


def _decided(kind: str, three: _Three, questions: dict[str, Question]) -> Scalar:
    """Return the value two copies come to; where they cannot, the first one's, and a question."""
    if three.right in {three.left, three.base}:
        return three.left
    if three.left == three.base:
        return three.right
    if (kind, three.field) in _PROSE:
        return _text(three, questions)
    if (kind, three.field) == ("paper", "languages"):
        return _languages(three)
    asked = Question(three.field, three.base, three.left, three.right, *three.rids)
    _ask(questions, asked)
    return three.left


def _words(
    base: Mapping[str, str],
    left: Mapping[str, str],
    right: Mapping[str, str],
    rids: tuple[str, str],
    questions: dict[str, Question],
) -> str:
    """Return the texts two copies come to, each field for itself."""
    found = {}
    for field in sorted({*left, *right}):
        said, mine, theirs = (texts.get(field, "") for texts in (base, left, right))
        text = _text(_Three(field, said, mine, theirs, rids), questions)
        if text:
            found[field] = text
    return canonical(found)


def _text(three: _Three, questions: dict[str, Question]) -> str:
    """Return the text two copies come to, and ask about each passage that both have changed."""
    base, left, right = (str(said or "") for said in (three.base, three.left, three.right))
    hunks = diff3.merge(base, left, right)
    merged, start = diff3.text(hunks), 0
    for hunk in hunks:
        if hunk.disputed:
            asked = Question(three.field, hunk.base, hunk.left, hunk.right, *three.rids, merged, start)
            _ask(questions, asked)
        start += len(hunk.text)
    return merged


def _languages(three: _Three) -> str:
    """Return the languages of a paper: those both keep and those either added."""
    base, left, right = (set(str(said or "").split()) for said in (three.base, three.left, three.right))
    kept = (left & right) | (left - base) | (right - base)
    return " ".join(language.value for language in Language if language.value in kept)


def _ask(questions: dict[str, Question], asked: Question) -> None:
    """Add a question under a key that is the same on every machine, whichever copy came first."""
    sides = sorted(canonical(side) for side in (asked.ours, asked.theirs))
    name = sha256(canonical([asked.field, asked.base, *sides]).encode()).hexdigest()[:12]
    count = sum(key.startswith(name) for key in questions)
    questions[f"{name}-{count}"] = asked


def texts_of(state: State) -> dict[str, str]:
    """Return the texts that words consist of, by field."""
    found: dict[str, str] = json.loads(str(state.get("texts") or "{}"))
    return found
