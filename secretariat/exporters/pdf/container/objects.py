"""How one object leads to others."""

from collections.abc import Iterable


def reference(number: int) -> str:
    """Return what leads to the object of a number."""
    return f"{number} 0 R"


def references(numbers: Iterable[int]) -> str:
    """Return what leads to several objects."""
    return " ".join([f"{number} 0 R" for number in numbers])
