"""How small things are written in the file: strings, names, numbers, and what is made of them."""

from collections.abc import Mapping, Sequence

Value = bytes | int | float | str | Sequence[float]
"""What an entry may hold: ready bytes, a number, a name (str), or a list of numbers."""

_ESCAPED = str.maketrans({"(": "\\(", ")": "\\)", "\\": "\\\\"})


def text(words: str) -> bytes:
    """Return words as a string of the file."""
    if words.isascii() and words.isprintable():
        return b"(%s)" % words.translate(_ESCAPED).encode("ascii")
    return b"<FEFF%s>" % words.encode("utf-16-be").hex().upper().encode("ascii")


def dictionary(entries: Mapping[str, Value]) -> bytes:
    """Return entries by name."""
    return b"<<%s>>" % b"".join(
        [b"/%s %s" % (name.encode("ascii"), _value(value)) for name, value in entries.items()]
    )


def reference(number: int) -> bytes:
    """Return what leads to the object of a number."""
    return b"%d 0 R" % number


def _value(value: Value) -> bytes:
    match value:
        case bytes():
            return value
        case str():
            return b"/" + value.encode("ascii")
        case int():
            return b"%d" % value
        case float():
            return b"%g" % value
        case _:
            return b"[%s]" % b" ".join(map(_value, value))
