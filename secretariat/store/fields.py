"""The fields of an entity as they are brought together: several columns may be one, and texts lie in one column."""

import json
from collections.abc import Iterable, Mapping

from secretariat.store.payload import State, canonical
from secretariat.store.shapes import WORDING, Scalar

# Columns that only make sense together are one field.
UNITS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "activity": {"dates": ("dates_printed", "dates_start", "dates_end", "dates_precision")},
    "reference": {"target": ("block", "until", "appendix")},
    "participation": {"who": ("person", "organization")},
    # What was issued is one thing: a person takes the one edition or the other, never something of each.
    "edition": {
        "edition": ("paper", "kind", "number", "symbol", "issued", "at", "author", "content", "fingerprint")
    },
    "comment": {"passage": ("block", "language", "passage")},
}


def parts(kind: str, state: State, place: State) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield each field that is decided by itself, with its columns; those of its place are decided otherwise."""
    units = UNITS.get(kind, {})
    united = {column for columns in units.values() for column in columns}
    yield from units.items()
    yield from (
        (column, (column,)) for column in sorted(state) if column not in united and column not in place
    )


def value(state: State, columns: tuple[str, ...]) -> Scalar:
    """Return the value of a field; several columns are one text."""
    values = [state.get(column) for column in columns]
    return values[0] if len(columns) == 1 else canonical(values)


def said(kind: str, state: State, field: str) -> Scalar:
    """Return what an entity says in a field: a text of its words, or the value in its columns."""
    if kind == WORDING:
        return texts_of(state).get(field, "")
    return value(state, UNITS.get(kind, {}).get(field, (field,)))


def saying(kind: str, state: State, field: str, now: Scalar) -> dict[str, Scalar]:
    """Return a state in which a field says something else; an empty text of words is left out."""
    if kind != WORDING:
        return {**state, **columns_of(kind, field, now)}
    texts = {**texts_of(state), field: str(now or "")}
    return {**state, "texts": canonical({name: text for name, text in texts.items() if text})}


def columns_of(kind: str, field: str, said: Scalar) -> dict[str, Scalar]:
    """Return what lies in the columns of a field."""
    columns = UNITS.get(kind, {}).get(field)
    if columns is None:
        return {field: said}
    return dict(zip(columns, json.loads(str(said)), strict=True))


def texts_of(state: State) -> dict[str, str]:
    """Return the texts that words consist of, by field."""
    found: dict[str, str] = json.loads(str(state.get("texts") or "{}"))
    return found
