"""What a piece of text leads to, besides saying something."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to touch in the text; `target` names the anchor it leads to, or is empty and `address` leads outside.

    `name` says to a reader who cannot see the page where it leads.
    """

    raised: ClassVar[bool] = False

    name: str
    target: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Call(Mark):
    """A footnote's mark; `note` is the id of its note."""

    raised: ClassVar[bool] = True

    note: str = ""


class Back(Mark):
    """The number before a note, which leads back to its mark."""

    raised: ClassVar[bool] = True


def note_anchor(note: str) -> str:
    """Return the name of the place where a note stands."""
    return f"note {note}"


def call_anchor(note: str) -> str:
    """Return the name of the place where a note is called."""
    return f"call {note}"
