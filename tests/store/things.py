"""Strategies for everything a working file holds."""

from dataclasses import is_dataclass
from datetime import date
from typing import Any, NewType, get_args, get_type_hints
from unicodedata import normalize

from hypothesis import strategies as st

from secretariat.domain.identity import new_id
from secretariat.domain.language import Language

TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn"), include_characters="\t\n"),
    max_size=12,
).map(lambda text: normalize("NFC", text))
IDS = st.builds(new_id)


def things(kind: type) -> st.SearchStrategy[Any]:
    """Things of a kind with every field filled in at will, and ids that lead nowhere."""
    return st.builds(kind, **{name: _values(hint) for name, hint in get_type_hints(kind).items()})


def _values(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, NewType):
        return IDS
    if hint is str:
        return TEXT
    if hint is int:
        return st.integers(-(2**40), 2**40)
    if hint == tuple[Language, ...]:
        return st.lists(st.sampled_from(Language), unique=True).map(tuple)
    if get_args(hint):
        return st.one_of(*[st.none() if part is type(None) else _values(part) for part in get_args(hint)])
    if hint is date:
        return st.dates()
    if isinstance(hint, type) and is_dataclass(hint):
        return things(hint)
    return st.from_type(hint)
