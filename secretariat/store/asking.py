"""Open questions as they are put to a person: what one deletion is about is one question."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from secretariat.store import bonds
from secretariat.store.payload import Payload, Question
from secretariat.store.shapes import KINDS, WORDING

_RANK = {kind: rank for rank, kind in enumerate((*(k for k in KINDS if k != "entry"), "entry", WORDING))}
_CALLED = {"note", "reference"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the thing of a kind with an id; of words also their language.

    `entity` and `key` name it in the store. `along` are the other entities that stay or go with the thing.
    """

    kind: str
    id: str
    language: str
    entity: str
    key: str
    question: Question
    along: tuple[tuple[str, str], ...] = ()


def put(contents: Iterable[tuple[str, str, Payload]]) -> list[Asked]:
    """Return the questions in the contents (kind, id, content) of entities, in an order that is always the same."""
    held = {entity: (kind, content) for kind, entity, content in contents if content.state is not None}
    found = [
        _asked(entity, *held[entity], key)
        for entity in sorted(held)
        for key in sorted(held[entity][1].questions)
        if not held[entity][1].questions[key].existence
    ]
    spoken = {asked.entity for asked in found}
    for group in _groups(held):
        first, *along = sorted(group, key=lambda entity: (_RANK[held[entity][0]], entity))
        if held[first][0] in _CALLED and _called_by(held, spoken) & {(held[first][0], first)}:
            continue  # the question about the words that call it decides
        asked = _asked(first, *held[first], held[first][1].doubtful[0])
        found.append(replace(asked, along=tuple((held[entity][0], entity) for entity in along)))
    return found


def _asked(entity: str, kind: str, content: Payload, key: str) -> Asked:
    """Return one question of an entity; words are asked about in the name of what they belong to."""
    state = content.state or {}
    if kind == WORDING:
        owner = (str(state["owner_kind"]), str(state["owner"]), str(state["language"]))
        return Asked(*owner, entity, key, content.questions[key])
    return Asked(kind, entity, "", entity, key, content.questions[key])


def _groups(held: Mapping[str, tuple[str, Payload]]) -> Iterator[set[str]]:
    """Yield the entities that stay or go together."""
    doubtful = {entity for entity, (_, content) in held.items() if content.doubtful}
    near: dict[str, set[str]] = {entity: set() for entity in doubtful}
    for entity in doubtful:
        for other in _near(*held[entity]) & doubtful:
            near[entity].add(other)
            near[other].add(entity)
    while doubtful:
        group, ways = set(), [min(doubtful)]
        while ways:
            entity = ways.pop()
            if entity not in group:
                group.add(entity)
                ways += near[entity]
        doubtful -= group
        yield group


def _near(kind: str, content: Payload) -> set[str]:
    """Return what an entity belongs to or calls."""
    state = content.state or {}
    tied = {entity for _, entity in bonds.ties(kind, state)}
    return tied | ({entity for _, entity in bonds.calls(content)} if kind == WORDING else set())


def _called_by(held: Mapping[str, tuple[str, Payload]], entities: Iterable[str]) -> set[tuple[str, str]]:
    """Return the notes and references that some words call."""
    return set().union(*(bonds.calls(held[one][1]) for one in entities if held[one][0] == WORDING))
