"""How small things are written in the file: strings, names, numbers, and what is made of them."""

from collections.abc import Iterable, Mapping

_ESCAPED = str.maketrans({"(": "\\(", ")": "\\)", "\\": "\\\\"})


def text(words: str) -> str:
    """Return words as a string of the file."""
    if words.isascii() and words.isprintable():
        return f"({words.translate(_ESCAPED)})"
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


def dictionary(entries: Mapping[str, str | float]) -> str:
    """Return entries by name; values are written as they are."""
    return f"<<{''.join([f'/{name} {value}' for name, value in entries.items()])}>>"


def reference(number: int) -> str:
    """Return what leads to the object of a number."""
    return f"{number} 0 R"


def references(numbers: Iterable[int]) -> str:
    """Return what leads to several objects."""
    return " ".join([f"{number} 0 R" for number in numbers])
