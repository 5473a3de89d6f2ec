"""The language the program speaks with its user, whatever the language of the papers: English, until told otherwise."""

from collections.abc import Mapping
from string import Formatter
from typing import Protocol

from secretariat.domain.language import Language


class Lookup(Protocol):
    """Finds a text in another language; `note` tells two meanings apart, `n` chooses among plurals."""

    def __call__(self, text: str, note: str, n: int, /) -> str:
        """Return the text in that language, or as it is where it is not known."""


NO_NUMBER = -1
"""Given for `n` where nothing is counted, as Qt has it."""


def _english(text: str, _note: str, _n: int) -> str:
    """Return the text as the program has it."""
    return text


ENGLISH: Lookup = _english
"""The lookup of a program that speaks English."""

_lookup = ENGLISH
_thousands = ","
_language = Language.EN


def speak(lookup: Lookup = ENGLISH, thousands: str = ",", language: Language = Language.EN) -> None:
    """Have every further sentence looked up, and `thousands` set within numbers; English again without them."""
    global _lookup, _thousands, _language
    _lookup, _thousands, _language = lookup, thousands, language


def spoken() -> tuple[Lookup, str, Language]:
    """Return what `speak` was given last, so that a process of its own may speak alike."""
    return _lookup, _thousands, _language


def own() -> Language:
    """Return the language the program speaks: that of sheets which belong to no paper."""
    return _language


class _Pattern(Formatter):
    """Fills facts into a sentence, numbers as the language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return a fact in the form that is asked for."""
        said = format(value, format_spec)
        if format_spec.endswith("%"):
            return f"{said[:-1]}\u00a0%"
        return said.replace(",", _thousands) if format_spec == "," else said


_pattern = _Pattern()


def _filled(said: str, facts: Mapping[str, object]) -> str:
    """Return a sentence with its facts."""
    return said.format(**facts) if _thousands == "," else _pattern.vformat(said, (), facts)


def tr(text: str, note: str = "", /, **facts: object) -> str:
    """Return `text` in the user's language, each `{fact}` filled in; what is filled in is never taken for a pattern."""
    said = _lookup(text, note, NO_NUMBER)
    return _filled(said, facts) if facts else said


def counted(one: str, many: str, n: int, /, **facts: object) -> str:
    """Return the sentence for `n` things in the user's language: `{n}` is the number, the other facts as in `tr`."""
    said = _lookup(many, "", n)
    chosen = one if n == 1 and said == many else said
    return _filled(chosen, {"n": n, **facts})


def marked(text: str) -> str:
    """Return `text` as it is: it stands in a table and is looked up with `tr` when it is shown."""
    return text
