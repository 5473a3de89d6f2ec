"""Paragraph numbers once a paper was issued: what was issued keeps its number, what came since takes "44bis"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set

_LATER = ("", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")
_NUMBER = re.compile(r"(\d+)([a-z]*)(\d*)([A-Z]*)")

_Place = tuple[
    int, int, str
]  # the number, how many came after it, and the letters of what stands between these


def numbers(paragraphs: Sequence[str], issued: Mapping[str, str]) -> dict[str, str]:
    """Return the number of each paragraph, by id and in order; `issued` holds those that were issued.

    A paragraph that was moved takes a new number where it now stands; what follows the last one issued is counted on, and
    the number of one that was deleted is not given again.
    """
    kept = _kept([(id, issued[id]) for id in paragraphs if id in issued])
    ahead = [_place(kept[id]) for id in paragraphs if id in kept]
    taken = {_place(number) for number in issued.values()}
    end = max(number for number, _, _ in taken) if taken else 0
    found: dict[str, str] = {}
    last: _Place = (0, 0, "")
    for id in paragraphs:
        if id in kept:
            last = _place(kept[id])
            ahead.pop(0)
        else:
            after = (max(end, last[0]) + 1, 0, "")
            last = _between(last, ahead[0], taken) if ahead else after
            taken.add(last)
        found[id] = _written(last)
    return found


def _kept(issued: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return the paragraphs that still stand in the order of their numbers: as many as possible of them."""
    places = [_place(number) for _, number in issued]
    ends: list[_Place] = []
    last_of: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        rank = bisect_left(ends, place)
        before.append(last_of[rank - 1] if rank else -1)
        ends[rank:] = [place, *ends[rank + 1 :]]
        last_of[rank:] = [index, *last_of[rank + 1 :]]
    return {issued[index][0]: issued[index][1] for index in _chain(before, last_of)}


def _chain(before: Sequence[int], last_of: Sequence[int]) -> Iterator[int]:
    """Yield what a longest row in order consists of, from its end."""
    index = last_of[-1] if last_of else -1
    while index >= 0:
        yield index
        index = before[index]


def _between(last: _Place, ahead: _Place, taken: Set[_Place]) -> _Place:
    """Return the place of a paragraph behind one and before another, one that none has taken."""
    number, later, letters = last
    while not letters:
        later += 1
        if (number, later, "") >= ahead:
            later = last[1]
            break
        if (number, later, "") not in taken:
            return (number, later, "")
    while (number, later, letters := _next(letters)) in taken:
        pass
    return (number, later, letters)


def _next(letters: str) -> str:
    """Return the letters that follow others: A, B … Z, ZA, ZB."""
    if letters and letters[-1] != "Z":
        return letters[:-1] + chr(ord(letters[-1]) + 1)
    return letters + "A"


def _place(number: str) -> _Place:
    """Return where a number stands among others; one of another making stands as its digits do."""
    found = _NUMBER.fullmatch(number)
    if found is None:
        return (int("".join(filter(str.isdigit, number)) or 0), 0, "")
    base, latin, count, letters = found.groups()
    later = int(count) - 1 if count else _LATER.index(latin) if latin in _LATER else 0
    return (int(base), later, letters)


def _written(place: _Place) -> str:
    """Return a number as it is printed: 44, 44bis, 44ter … 44decies, 44bis11."""
    number, later, letters = place
    latin = _LATER[later] if later < len(_LATER) else f"bis{later + 1}"
    return f"{number}{latin}{letters}"
