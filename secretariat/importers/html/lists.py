"""Lists of a page while they are being read: how their items are counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_FORMS: Final = {
    "1": "decimal",
    "a": "lower-alpha",
    "i": "lower-roman",
    "A": "lower-alpha",
    "I": "lower-roman",
}


@dataclass(slots=True)
class OpenList:
    """A list that is open: how its items are counted, and the number of the next."""

    form: str
    next: int = 1
    fresh: bool = False
    label: str | None = None


def opened(tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> OpenList:
    """Return how a list counts, by its element."""
    form = style.get("list-style-type") or _FORMS.get(attributes.get("type", ""), "")
    form = form or ("decimal" if tag == "ol" else "disc")
    start = attributes.get("start", "")
    return OpenList(form, int(start) if start.isdecimal() and len(start) < 4 else 1)


def label(own: OpenList, attributes: Mapping[str, str]) -> str | None:
    """Return the mark of the next item of a list, where it is a number."""
    value = attributes.get("value", "")
    number = int(value) if value.isdecimal() and len(value) < 4 else own.next
    own.next = number + 1
    return f"{number}." if own.form.startswith("decimal") else None


def style(form: str, depth: int) -> str:
    """Return the style of a list by how it counts; the usual one of its depth is left to the paper's language."""
    if form.startswith("decimal"):
        return "" if depth == 1 else "1."
    if "alpha" in form or "latin" in form:
        return "" if depth == 1 else "(a)"
    if "roman" in form:
        return "" if depth == 2 else "(i)"
    return "dash" if form.strip(" ") in ("-", "–", "—") else "bullet"
