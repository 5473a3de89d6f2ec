"""Texts changed by two people at random, brought together."""

import random
from collections.abc import Callable

from secretariat.domain import diff3
from secretariat.domain.diff3 import Change
from tests.soak.tally import Tally

Run = Callable[[int], Tally]

WORDS = [
    "the",
    "of",
    "and",
    "to",
    "Council",
    "report",
    "{{",
    "}}",
    "{em}",
    "{/em}",
    "{note:n1}",
    "{ref:r2}",
    "{strong}",
    "{/strong}",
    "{link:https://a.b}",
    "{/link}",
    "l’Organisation",
    "co-operation",
    "(a)",
    "1,250",
    "\t",
    "\n",
    ".",
    ";",
    "—",
]


def a_text(chance: random.Random, most: int = 60) -> str:
    """Return a text of words, marks and signs."""
    parts = []
    for at in range(chance.randrange(most)):
        parts.append(chance.choice(WORDS) if chance.random() < 0.5 else f"w{at}")
        parts.append(chance.choice(["", " ", " ", " ", "  ", ". "]))
    return "".join(parts)


def changed(chance: random.Random, text: str) -> str:
    """Return a text with a few words taken out, put in or replaced."""
    pieces = diff3.tokens(text)
    for _ in range(chance.randrange(5)):
        at = chance.randrange(len(pieces) + 1)
        new = [chance.choice(WORDS) if chance.random() < 0.5 else f"n{chance.randrange(99)}", " "]
        pieces[at : at + chance.randrange(4)] = new * chance.randrange(3)
    return "".join(pieces)


def rejoining(count: int, first: int = 0) -> Tally:
    """Bring texts together and join every column again."""
    tally = Tally("texts that rejoin")
    for seed in range(first, first + count):
        chance = random.Random(seed)
        base = a_text(chance)
        left, right = changed(chance, base), changed(chance, base)
        hunks = diff3.merge(base, left, right, chance.choice([diff3.LIMIT, 5]))
        columns = tuple("".join(getattr(hunk, side) for hunk in hunks) for side in ("base", "left", "right"))
        if columns != (base, left, right):
            tally.fail(seed, "a column does not rejoin")
        tally.count("cases")
        tally.count("clashes", sum(hunk.disputed for hunk in hunks))
    return tally


def clashing(count: int, first: int = 0) -> Tally:
    """Have both people replace the same word, and change others apart from it."""
    tally = Tally("same word changed by both")
    for seed in range(first, first + count):
        chance = random.Random(seed)
        words = [f"w{at}" + ("." if chance.random() < 0.1 else "") for at in range(chance.randrange(8, 80))]
        place = chance.randrange(len(words))
        left, right = (_replaced(chance, words, place, name) for name in ("left", "right"))
        hunks = diff3.merge(" ".join(words), left, right)
        disputed = [hunk for hunk in hunks if hunk.kind is Change.CONFLICT]
        if not any("left" in hunk.left and "right" in hunk.right for hunk in disputed):
            tally.fail(seed, "the clash was not noticed")
        tally.count("cases")
    return tally


def apart(count: int, first: int = 0) -> Tally:
    """Have each person change a word of their own: nothing is left to decide, and both changes are there."""
    tally = Tally("different words changed")
    for seed in range(first, first + count):
        chance = random.Random(seed)
        words = [f"w{at}" for at in range(chance.randrange(8, 80))]
        one, other = chance.sample(range(len(words)), 2)
        left, right, both = list(words), list(words), list(words)
        left[one] = both[one] = "left"
        right[other] = both[other] = "right"
        hunks = diff3.merge(" ".join(words), " ".join(left), " ".join(right))
        if any(hunk.disputed for hunk in hunks) or diff3.text(hunks) != " ".join(both):
            tally.fail(seed, "not simply both")
        tally.count("cases")
    return tally


def _replaced(chance: random.Random, words: list[str], place: int, name: str) -> str:
    """Return the words with one replaced, and perhaps another put in somewhere."""
    found = list(words)
    found[place] = name
    if chance.random() < 0.5:
        found.insert(chance.randrange(len(found) + 1), f"more-{name}")
    return " ".join(found)
