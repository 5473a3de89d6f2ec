"""The language the program speaks with its user, whatever the language of the papers: English, until told otherwise."""

from typing import Protocol


class Lookup(Protocol):
    """Finds a text in another language; `note` tells two meanings apart, `n` chooses among plurals."""

    def __call__(self, text: str, note: str, n: int, /) -> str:
        """Return the text in that language, or as it is where it is not known."""


NO_NUMBER = -1
"""Given for `n` where nothing is counted, as Qt has it."""


def _english(text: str, _note: str, _n: int) -> str:
    """Return the text as the program has it."""
    return text


_lookup: Lookup = _english


def speak(lookup: Lookup = _english) -> None:
    """Have every further sentence looked up; without a lookup the program speaks English again."""
    global _lookup  # noqa: PLW0603 - one process speaks one language, as it has one locale
    _lookup = lookup


def tr(text: str, note: str = "", /, **facts: object) -> str:
    """Return `text` in the user's language, each `{fact}` filled in; what is filled in is never taken for a pattern."""
    said = _lookup(text, note, NO_NUMBER)
    return said.format(**facts) if facts else said


def counted(one: str, many: str, n: int, /, **facts: object) -> str:
    """Return the sentence for `n` things in the user's language: `{n}` is the number, the other facts as in `tr`."""
    said = _lookup(many, "", n)
    chosen = one if n == 1 and said == many else said
    return chosen.format(n=n, **facts)


def marked(text: str) -> str:
    """Return `text` as it is: it stands in a table and is looked up with `tr` when it is shown."""
    return text
