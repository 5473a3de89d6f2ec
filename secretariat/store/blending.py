"""One entity changed in two copies: what it says once both are brought together, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from secretariat.domain import diff3
from secretariat.domain.language import Language
from secretariat.store import disputes
from secretariat.store.disputes import Before
from secretariat.store.fields import columns_of, parts, texts_of, value
from secretariat.store.payload import EXISTENCE, GONE, Payload, Question, Questions, State, canonical
from secretariat.store.shapes import Scalar

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
    """What one field says before, here and there, and the revisions that say it.

    It is not `known` before where both have decided on it since; `marks` stand for passages that are not.
    """

    field: str
    base: Scalar
    left: Scalar
    right: Scalar
    rids: tuple[str, str]
    marks: Mapping[str, str]
    known: bool = True


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
    common = base.living if base else Payload({})
    kept = _still_open(common.questions, left.living.questions, right.living.questions)
    known = disputes.before(kind, common, left.living, right.living)
    state, questions, moved = _fields(kind, known, left, right)
    return Blend(Payload(state, {**kept, **questions}), moved)


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


def _fields(kind: str, base: Before, left: Side, right: Side) -> tuple[State, dict[str, Question], bool]:
    """Return the state two copies come to, the questions that arise, and whether both had moved the entity."""
    was, here, there = base.state, left.living.state or {}, right.living.state or {}
    rids = (left.rid, right.rid)
    place, moved = _placed(kind, was, here, there)
    state: dict[str, Scalar] = dict(place)
    questions: dict[str, Question] = {}
    for name, columns in parts(kind, here, place):
        if name == "texts":
            state[name] = _words(base, texts_of(here), texts_of(there), rids, questions)
            continue
        said, mine, theirs = (value(side, columns) for side in (was, here, there))
        known = name not in base.unknown
        said = said if known else base.unknown[name]
        three = _Three(name, said, mine, theirs, rids, base.marks, known)
        state |= columns_of(kind, name, _decided(kind, three, questions))
    return state, questions, moved


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
    if three.right == three.left or (three.known and three.right == three.base):
        return three.left
    if three.known and three.left == three.base:
        return three.right
    if (kind, three.field) == ("confirmation", "source"):
        return ""  # each confirmed against other words, so that neither holds for both
    if (kind, three.field) in _PROSE:
        return _text(three, questions)
    if (kind, three.field) == ("paper", "languages"):
        return _languages(three)
    asked = Question(three.field, three.base, three.left, three.right, *three.rids)
    _ask(questions, asked)
    return three.left


def _words(
    base: Before,
    left: Mapping[str, str],
    right: Mapping[str, str],
    rids: tuple[str, str],
    questions: dict[str, Question],
) -> str:
    """Return the texts two copies come to, each field for itself."""
    found = {}
    for name in sorted({*left, *right}):
        said, mine, theirs = (texts.get(name, "") for texts in (texts_of(base.state), left, right))
        text = _text(_Three(name, said, mine, theirs, rids, base.marks), questions)
        if text:
            found[name] = text
    return canonical(found)


def _text(three: _Three, questions: dict[str, Question]) -> str:
    """Return the text two copies come to, and ask about each passage that both have changed."""
    base, left, right = (str(said or "") for said in (three.base, three.left, three.right))
    hunks = diff3.merge(base, left, right)
    merged, start = diff3.text(hunks), 0
    for hunk in hunks:
        if hunk.disputed:
            said = _unmarked(hunk.base, three.marks)
            _ask(questions, Question(three.field, said, hunk.left, hunk.right, *three.rids, merged, start))
        start += len(hunk.text)
    return merged


def _unmarked(text: str, marks: Mapping[str, str]) -> str:
    """Return a common text with the words that its marks stand for."""
    for mark, said in marks.items():
        text = text.replace(mark, said)
    return text


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
