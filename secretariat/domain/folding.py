"""Finding words as a person reads them: accents, typographic quotes, dashes and blanks make no difference."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, combining, normalize

_QUOTES = dict.fromkeys("‘’‚‛′ʼ`´", "'") | dict.fromkeys("“”„‟«»″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_LETTERS = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ﬁ": "fi", "ﬂ": "fl", "ø": "o", "Ø": "O", "…": "..."}
_ALIKE = _QUOTES | _DASHES | _LETTERS
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are to be found: with the same capitals, as whole words."""

    case: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is searched; its letter i stands for the original from `starts[i]` up to, not including, `ends[i]`."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


class _Folds(dict[str, str]):
    """What each letter becomes, found out when it is first met."""

    def __init__(self, case: bool) -> None:
        super().__init__()
        self._case = case

    def __missing__(self, letter: str) -> str:
        found = self[letter] = _of_letter(letter, self._case)
        return found


_FOLDS = {True: _Folds(True), False: _Folds(False)}
ANY = Manner()


def _of_letter(letter: str, case: bool) -> str:
    """Return what one letter becomes: nothing for what only marks another or shows no sign at all."""
    if letter in _ALIKE:
        return _ALIKE[letter] if case else _ALIKE[letter].casefold()
    if letter.isspace():
        return " "
    if category(letter) == "Cf":
        return ""
    parts = normalize("NFD", letter if case else letter.casefold())
    return "".join(part for part in parts if not combining(part))


@lru_cache(maxsize=8_192)
def fold(text: str, case: bool = False) -> Folded:
    """Return a text as it is searched; with `case`, capitals stay capitals."""
    parts = list(map(_FOLDS[case].__getitem__, text))
    folded = "".join(parts)
    if len(folded) == len(parts) and "" not in parts:
        return Folded(folded, range(len(parts)), range(1, len(parts) + 1))
    starts: list[int] = []
    ends: list[int] = []
    for at, part in enumerate(parts):
        starts += [at] * len(part)
        ends += [at + 1] * len(part)
        if not part:
            ends = _reaching(ends, at)
    return Folded(folded, tuple(starts), tuple(ends))


def _reaching(ends: list[int], at: int) -> list[int]:
    """Return the ends with the last letter reaching over a sign that shows as nothing, as an accent set behind its letter."""
    last = len(ends) - 1
    while last >= 0 and ends[last] == at:
        ends[last] = at + 1
        last -= 1
    return ends


def folded(text: str) -> str:
    """Return a text as it is searched, without capitals."""
    return fold(text).text


def hits(text: str, wanted: str, manner: Manner = ANY) -> tuple[tuple[int, int], ...]:
    """Return where a text says what is wanted, as (start, end) in the text; hits never overlap, and none is empty."""
    sought = fold(wanted, manner.case).text
    within = fold(text, manner.case)
    if not sought or sought not in within.text:
        return ()
    letter_for_letter = isinstance(within.starts, range)
    if letter_for_letter and not manner.whole:
        return tuple([match.span() for match in re.finditer(re.escape(sought), within.text)])
    return tuple(_hits(within, sought, manner.whole))


def _hits(within: Folded, sought: str, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield the hits in a folded text, from its beginning."""
    said, at, last = within.text, within.text.find(sought), 0
    while at >= 0:
        behind = at + len(sought)
        start, end = within.starts[at], within.ends[behind - 1]
        if start >= last and not (whole and _inside_a_word(said, at, behind)):
            yield start, end
            last, at = end, said.find(sought, behind)
        else:
            at = said.find(sought, at + 1)


def _inside_a_word(said: str, at: int, behind: int) -> bool:
    """Say whether a stretch of text has a part of a word at one of its ends."""
    before = at > 0 and _WORD.match(said[at]) and _WORD.match(said[at - 1])
    after = behind < len(said) and _WORD.match(said[behind - 1]) and _WORD.match(said[behind])
    return bool(before or after)
