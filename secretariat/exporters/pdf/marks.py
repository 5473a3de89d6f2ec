"""What a piece of text leads to, besides saying something."""

from typing import NamedTuple


class Mark(NamedTuple):
    """A place to touch in the text; `target` names the anchor it leads to, or is empty and `address` leads outside.

    `name` says to a reader who cannot see the page where it leads. A footnote's mark is `raised` and calls its `note`, by id;
    the number before a note is raised too, and leads back. A mark that leads nowhere only says how the text stands.
    """

    name: str
    target: str = ""
    address: str = ""
    note: str = ""
    raised: bool = False

    @property
    def leads(self) -> bool:
        """Whether it can be touched."""
        return bool(self.target or self.address)


ABOVE = Mark("", raised=True)
"""The mark of what stands raised and leads nowhere."""


def note_anchor(note: str) -> str:
    """Return the name of the place where a note stands."""
    return f"note {note}"


def call_anchor(note: str) -> str:
    """Return the name of the place where a note is called."""
    return f"call {note}"
