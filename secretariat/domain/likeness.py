"""Activities that may be one event entered twice: the same days, and titles or places that say the same."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import combinations

from secretariat.domain.activity import Activity
from secretariat.domain.dates import Precision

_WORD = re.compile(r"\w+")
_ENGLISH = {"the", "of", "to", "a", "an", "on", "in", "for", "and", "at", "with", "by"}
_OTHERS = {"de", "la", "le", "les", "des", "du", "et", "sur", "pour", "en", "el", "los", "las", "del", "y"}
_STEM = 5  # letters of a word that count, so that spellings and languages come together
_CROWD = 300  # activities of one day, above which only equal titles are looked for
_MUCH, _SOME = (
    0.6,
    0.4,
)  # of the words of both titles, which share alike is much, and which is enough at one place


def pairs(activities: Iterable[Activity]) -> Iterator[tuple[Activity, Activity]]:
    """Yield activities two by two that have the same days and whose titles and places are alike, accents and capitals not counting.

    Those without a day are alike only where their titles are equal.
    """
    by_days: dict[object, list[Activity]] = {}
    for activity in activities:
        exact = activity.dates.precision is Precision.DAY
        by_days.setdefault((activity.dates.start, activity.dates.end) if exact else None, []).append(activity)
    for days, alike in by_days.items():
        close = days is not None and len(alike) <= _CROWD
        yield from _close(alike) if close else _equal(alike)


def _equal(activities: list[Activity]) -> Iterator[tuple[Activity, Activity]]:
    """Yield pairs with equal titles, and with days that do not speak against it."""
    by_words: dict[frozenset[str], list[Activity]] = {}
    for activity in activities:
        by_words.setdefault(_words(_title(activity)), []).append(activity)
    for words, alike in by_words.items():
        if words:
            yield from (pair for pair in combinations(alike, 2) if pair[0].dates.start == pair[1].dates.start)


def _close(activities: list[Activity]) -> Iterator[tuple[Activity, Activity]]:
    """Yield pairs of one day with much in common."""
    known = [(one, _words(_title(one)), _words(f"{one.venue} {one.country}")) for one in activities]
    for (first, words, place), (second, others, other_place) in combinations(known, 2):
        if not words or not others:
            continue
        share = len(words & others) / len(words | others)
        if share >= _MUCH or (share >= _SOME and bool(place & other_place)):
            yield first, second


def _title(activity: Activity) -> str:
    """Return the title of an activity, or the first of its cells that says anything."""
    return activity.title or next((text for _, text in activity.cells.title_venue_date), "")


def _words(text: str) -> frozenset[str]:
    """Return the words of a text that tell something, folded."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    said = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return frozenset(word[:_STEM] for word in _WORD.findall(said) if word not in _ENGLISH | _OTHERS)
