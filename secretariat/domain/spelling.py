"""Which words of a text are to be looked up in a dictionary: not numbers, symbols, addresses, or names in capitals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

BLOT = "\ufffc"  # stands for a letter of what is no text: a footnote's number, a reference, a link
APOSTROPHES = "'\u2019"
HYPHENS = "\u2010\u2011-"

_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:[{APOSTROPHES}\u2010\u2011-]{_LETTERS})*")
_CHUNK = re.compile(rf"[^\s{BLOT}]+")
_ADDRESS = re.compile(r"://|^www\.|@|\\|^[\w.-]+\.[a-z]{2,}(?:/|$)", re.IGNORECASE)
_CODE = re.compile(r"[_<>{}=`|~^]")
_SUFFIX = re.compile(r"\b(?:Add|Corr|Rev)\.")
_ENDS = ".,;:!?()[]«»“”‘’\"'…–—"
_PART = re.compile(r"[^()\[\]«»“”\"…–—,;:!?]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it starts in its text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends, the letter behind it."""
        return self.start + len(self.text)


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text that are to be looked up, in order."""
    for chunk in _CHUNK.finditer(text):
        said = chunk.group()
        if _ADDRESS.search(said.strip(_ENDS)) or _CODE.search(said) or _SUFFIX.search(said):
            continue
        for part in _PART.finditer(said):
            if not _symbol(part.group()):
                yield from _words(part.group(), chunk.start() + part.start())


def plain(word: str) -> str:
    """Return a word as dictionaries spell it, with straight apostrophes and plain hyphens."""
    return word.replace("\u2019", "'").replace("\u2010", "-").replace("\u2011", "-")


def parts(word: str) -> tuple[Word, ...]:
    """Return the words that hyphens join."""
    return tuple(
        Word(found.start(), found.group()) for found in re.finditer(rf"[^{HYPHENS}]+", word) if found.group()
    )


def bare(word: str) -> str:
    """Return a word without the possessive of English and the elided article of French, to know a name by."""
    said = plain(word)
    said = re.sub(r"^(?:[cdjlmnst]|qu)'(?=\w)", "", said, flags=re.IGNORECASE)
    return re.sub(r"(?:'s|(?<=s)')$", "", said)


def _words(part: str, at: int) -> Iterator[Word]:
    """Yield the words of a stretch without blanks that starts at a place of its text."""
    for found in _WORD.finditer(part):
        if not _passed_over(found.group()):
            yield Word(at + found.start(), found.group())


def _symbol(part: str) -> bool:
    """Say whether a stretch is a number, a symbol of a document or the like: it has digits, or parts in capitals."""
    if any(letter.isdigit() for letter in part):
        return True
    names = [name for name in part.strip(_ENDS).split("/") if name]
    return len(names) > 1 and any(len(name) > 1 and name.isupper() for name in names)


def _passed_over(word: str) -> bool:
    """Say whether a word is never looked up: a single letter, or an acronym in capitals (ILO, NGOs, l'OIT)."""
    said = bare(word)
    return len(said) < 2 or said.isupper() or (said[:-1].isupper() and len(said) > 2 and said[-1] == "s")
