"""Changing one field of a thing by name, the way a form or a grid does."""

from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar

from secretariat.domain.language import Language, Words
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.reader import Reader

T = TypeVar("T")

_FIXED = {"id", "order"}


def changed(read: Reader, kind: type[T], id: str, field: str, value: object) -> T:
    """Return the thing as it is now but for one field; `field` may reach inside ("dates.start", "cells.activity", "title.fr").

    Raises Refused for a field that a form must not set.
    """
    return having(read.get(kind, id), field, value)


def having(thing: T, field: str, value: object) -> T:
    """Return a thing with the field at a path set (raises Refused for a field that a form must not set)."""
    return _with(thing, field.split("."), value)


def _with(thing: T, path: list[str], value: object) -> T:
    """Return `thing` with the field at `path` set."""
    name, *rest = path
    kind: type = type(thing)
    if name in _FIXED or name not in _known(kind):
        raise Refused(tr("There is no field {name} to fill in.", name=name))
    inner: Any = _with(getattr(thing, name), rest, value) if rest else value
    result: T = replace(thing, **{name: inner})  # type: ignore[type-var]
    return result


@cache
def _known(kind: type) -> frozenset[str]:
    """Return the names of the fields of a kind of thing."""
    return frozenset(field.name for field in fields(kind))


def in_language(words: Words, language: Language, text: str) -> Words:
    """Return words with `text` in `language`, without blanks around it."""
    return words.having(language, text.strip())
