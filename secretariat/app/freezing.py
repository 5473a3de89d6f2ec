"""Papers frozen as they were issued: all that is printed as canonical JSON, and read back exactly."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintPaper, plain
from secretariat.domain.register import Register
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr

_IS = "is"  # the key that says which of several kinds a value is


@dataclass(frozen=True, slots=True)
class FrozenSheet:
    """A paper in one language as it was issued, with its stamp, and the sheets its workbook holds beside it.

    `tables` is the fingerprint of the sheets that many papers share, `made_by` the version of the program it was issued with.
    """

    paper: PrintPaper
    register: Register
    tables: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Frozen:
    """What an edition holds: a sheet for each language, and the paper that it corrects, as corrected."""

    sheets: tuple[FrozenSheet, ...]
    corrected: tuple[PrintPaper, ...] = ()

    def sheet(self, language: Language | None) -> FrozenSheet | None:
        """Return the sheet in a language, the first when None; None where it was not issued in it."""
        return next((one for one in self.sheets if language in (None, one.paper.language)), None)

    @property
    def standing(self) -> tuple[PrintPaper, ...]:
        """Return the paper first issued as it stands from this edition on, in each language."""
        return self.corrected or tuple(sheet.paper for sheet in self.sheets)


def freeze(frozen: Frozen) -> str:
    """Return an edition's content as canonical JSON, all of it ASCII."""
    return json.dumps(_plain(Frozen, frozen), sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=4)
def thaw(content: str) -> Frozen:
    """Return what the content of an edition says (raises Refused where it cannot be read)."""
    try:
        frozen: Frozen = _made(Frozen, json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refused(tr("What was issued cannot be read: it may come from a later version.")) from error
    return frozen


def fingerprint(content: str) -> str:
    """Return the fingerprint of the content of an edition: its SHA-256 in hexadecimal."""
    return sha256(content.encode()).hexdigest()


def numbers(frozen: Frozen) -> dict[str, str]:
    """Return the number of each paragraph as issued, by the id of its block."""
    lines = frozen.standing[0].lines if frozen.standing else ()
    return {line.id: line.number for line in lines if line.kind is Kind.PARAGRAPH and line.number}


def words(frozen: Frozen) -> Iterator[str]:
    """Yield what an edition prints in its first language, a line for each heading, paragraph, note and row."""
    for paper in (sheet.paper for sheet in frozen.sheets[:1]):
        yield from (plain(inlines) for inlines in (paper.title, *paper.subtitles))
        yield from (" ".join(filter(None, (line.label, plain(line.inlines)))) for line in paper.lines)
        yield from (f"{note.number}. {plain(text)}" for note in paper.notes for text in note.paragraphs)
        for appendix in paper.appendices:
            yield from (" | ".join(plain(cell) for cell in row) for row in appendix.table.rows)


def _plain(hint: Any, value: Any) -> Any:
    """Return a value of a declared type as JSON takes it; what equals its default is left out."""
    if value is None or isinstance(value, bool | int):
        return value
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        kinds = _kinds(hint)
        held = _plain(kinds[0] if len(kinds) == 1 else type(value), value)
        return held if len(kinds) == 1 else {_IS: type(value).__name__, **held}
    if origin is tuple:
        return [_plain(inner, one) for inner, one in zip(_inner(hint, len(value)), value, strict=True)]
    if is_dataclass(hint):
        parts = _parts(hint)  # type: ignore[arg-type]
        members = ((name, inner, getattr(value, name)) for name, (inner, _) in parts.items())
        return {name: _plain(inner, one) for name, inner, one in members if one != parts[name][1]}
    return value.isoformat() if isinstance(value, date) else str(value)


def _made(hint: Any, told: Any) -> Any:
    """Return the value of a declared type that JSON tells of (raises ValueError, TypeError or KeyError)."""
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        if told is None:
            return None
        kinds = _kinds(hint)
        named = {kind.__name__: kind for kind in kinds}
        return _made(kinds[0] if len(kinds) == 1 else named[told[_IS]], told)
    if origin is tuple:
        return tuple(_made(inner, one) for inner, one in zip(_inner(hint, len(told)), told, strict=True))
    if is_dataclass(hint):
        return _thing(hint, told)  # type: ignore[arg-type]
    if hint is date:
        return date.fromisoformat(told)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(told)
    if not isinstance(told, hint):
        raise TypeError(hint)
    return told


def _thing(kind: type, told: Mapping[str, Any]) -> Any:
    """Return a dataclass; what is not told has its default."""
    parts = _parts(kind)
    if not told.keys() <= {*parts, _IS}:
        raise KeyError(*told)
    return kind(**{name: _made(parts[name][0], one) for name, one in told.items() if name != _IS})


@cache
def _parts(kind: type) -> Mapping[str, tuple[Any, Any]]:
    """Return the declared type and the default of each field of a dataclass."""
    hints = get_type_hints(kind)
    return {
        field.name: (hints[field.name], object() if field.default is MISSING else field.default)
        for field in fields(kind)
    }


def _kinds(hint: Any) -> list[Any]:
    """Return what a value may be beside None."""
    return [kind for kind in get_args(hint) if kind is not NoneType]


def _inner(hint: Any, length: int) -> list[Any]:
    """Return the declared type of each member of a tuple."""
    inner = get_args(hint)
    return [inner[0]] * length if inner[-1] is Ellipsis else list(inner)
