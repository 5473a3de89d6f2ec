"""Empty things that stand where something lost is needed by what was saved."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, get_type_hints

from secretariat.domain.language import Words
from secretariat.store import bonds
from secretariat.store.payload import Payload, State
from secretariat.store.revisions import Revision, named
from secretariat.store.shapes import KINDS, shape_of

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_SAID = {"symbol", "name", "title", "code"}  # what of an empty thing a person sees
_RECOVERED = "Recovered"
_ORDER = "zzz"


def stand_ins(heads: Mapping[str, Revision], device: str) -> list[Revision]:
    """Return revisions for everything that what is there needs and that never was there, owners first."""
    found: dict[str, Revision] = {}
    for head in heads.values():
        if head.payload is not None:
            for kind, entity in bonds.ties(head.kind, head.payload):
                _stand(kind, entity, heads, found, device)
    return list(found.values())


def _stand(
    kind: str, entity: str, heads: Mapping[str, Revision], found: dict[str, Revision], device: str
) -> None:
    """Put an empty thing where nothing is, and one where that needs something in its turn."""
    if entity in heads or entity in found:
        return
    owners = {column: _owner(target, heads) for column, target in bonds.BONDS.get(kind, ())}
    state = {**_blank(kind, entity), **owners}
    for target, owner in bonds.ties(kind, state):
        _stand(target, owner, heads, found, device)
    found[entity] = named(entity, kind, (), device, LONG_AGO, Payload(state))


def _owner(kind: str, heads: Mapping[str, Revision]) -> str:
    """Return the id of something that is there, or of what will stand in for it."""
    there = (head.entity for head in heads.values() if head.kind == kind and head.payload is not None)
    return next(there, sha256(f"lost {kind}".encode()).hexdigest()[:32])


def _blank(kind: str, entity: str) -> State:
    """Return the state of a thing of a kind of which nothing is known."""
    type_ = KINDS[kind]
    return shape_of(type_).state(type_(**dict(_filled(type_, entity))))


def _filled(type_: type, entity: str) -> Iterator[tuple[str, Any]]:
    """Yield each field that must be given, with a value that says nothing."""
    hints = get_type_hints(type_)
    for field in fields(type_):
        if field.name == "id":
            yield "id", entity
        elif field.name == "order":
            yield "order", _ORDER
        elif field.name in _SAID and hints[field.name] is str:
            yield field.name, f"{_RECOVERED} {entity[:4]}"
        elif field.default is MISSING and field.default_factory is MISSING:
            yield field.name, _nothing(hints[field.name])


def _nothing(hint: Any) -> Any:
    """Return a value of a type that says nothing."""
    if hint is Words or (isinstance(hint, type) and is_dataclass(hint)):
        return hint()
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    return {bool: False, int: 0, tuple: ()}.get(hint, "")
