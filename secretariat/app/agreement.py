"""What text and register say of the same events: mentions that are linked, dates in the text without a row, rows without a mention."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secretariat.domain.activity import Activity
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.folding import folded
from secretariat.importers import dates

LONGEST = 31  # days an event may take
LEAST = 4  # letters of a place or title that is looked for


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that names a day: the sentence, the day as it is written, and the days it may span, year by year."""

    sentence: str
    printed: str
    days: tuple[Dates, ...]


def sayings(text: str, years: Iterable[int]) -> Iterator[Said]:
    """Yield the sentences that name a day exactly; months alone are too vague to hold anyone to."""
    tried = tuple(years)
    for sentence in _sentences(text):
        read: dict[tuple[int, int], list[Dates]] = {}
        for place in (place for year in tried for place in dates.find(sentence, year)):
            found = read.setdefault((place.start, place.end), [])
            if _exact(place.dates) and place.dates not in found:
                found.append(place.dates)
        for (start, end), days in sorted(read.items()):
            if days:
                yield Said(sentence, sentence[start:end].strip(" .,;"), tuple(days))


def _exact(days: Dates) -> bool:
    """Say whether days are those of an event, not of a whole period."""
    if days.precision is not Precision.DAY or days.start is None or days.end is None:
        return False
    return (days.end - days.start).days <= LONGEST


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text, near enough: what a stop, a blank and a capital part."""
    begun = 0
    for place, letter in enumerate(text):
        follows = text[place + 1 : place + 3]
        if letter in ".!?;" and len(follows) == 2 and follows[0].isspace() and follows[1].isupper():
            yield text[begun : place + 1].strip()
            begun = place + 1
    if text[begun:].strip():
        yield text[begun:].strip()


def on_that_day(said: Said, activities: Iterable[Activity]) -> list[Activity]:
    """Return the activities that take place on a day a sentence names, those whose place it names too first."""
    found = [one for one in activities if any(_meet(one.dates, days) for days in said.days)]
    words = folded(said.sentence)
    return sorted(found, key=lambda one: not _names_place(one, words))


def _meet(its: Dates, days: Dates) -> bool:
    """Say whether an activity takes place on days; one known by its month alone does not."""
    if its.precision is not Precision.DAY or its.start is None or days.start is None or days.end is None:
        return False
    return its.start <= days.end and (its.end or its.start) >= days.start


def _names_place(activity: Activity, words: str) -> bool:
    """Say whether folded words name the venue or the country of an activity."""
    return any(_says(words, place) for place in (activity.venue, activity.country))


def may_speak_of(activity: Activity, words: str) -> bool:
    """Say whether folded words name the title or the place of an activity: where not, no sentence of them speaks of it."""
    return _says(words, activity.title, 12) or _names_place(activity, words)


def speaks_of(activity: Activity, text: str) -> bool:
    """Say whether a text evidently speaks of an activity: by its title, or by its day and its place in one sentence."""
    words = folded(text)
    if _says(words, activity.title, 12):
        return True
    if activity.dates.precision is not Precision.DAY or not _names_place(activity, words):
        return False
    year = activity.dates.start.year if activity.dates.start else 0
    return any(
        _meet(activity.dates, days) and _names_place(activity, folded(said.sentence))
        for said in sayings(text, (year,))
        for days in said.days
    )


def _says(words: str, name: str, least: int = LEAST) -> bool:
    """Say whether folded words hold a name that is long enough to be told from others."""
    wanted = folded(name).strip()
    return len(wanted) >= least and wanted in words
