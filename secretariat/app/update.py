"""What was done since the last session, drafted: activities of a period in groups, and a paragraph for each group."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from secretariat.app.folder import folder
from secretariat.app.occasions import Group, foremost, group
from secretariat.domain import inline
from secretariat.domain.activity import Activity, State
from secretariat.domain.figure import Figure, Period
from secretariat.domain.identity import ReferenceId
from secretariat.domain.language import Language

LONGEST = 60  # letters of an involvement that is told in the sentence


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph of the draft, in stored words, with the activities it speaks of and how each is called in it."""

    words: str
    activities: tuple[tuple[str, str], ...] = ()


@cache
def phrases(language: Language) -> Mapping[str, Any]:
    """Return the words the draft is written in."""
    return tomllib.loads((folder() / "update" / f"{language}.toml").read_text("utf-8"))


def within(activities: Iterable[Activity], period: Period) -> list[Activity]:
    """Return the activities of a period, in the order of their last days; cancelled ones and, in a period, undated ones are left out."""
    found = [one for one in activities if one.state is not State.CANCELLED and _falls(one, period)]
    return sorted(found, key=lambda one: one.dates.end or one.dates.start or date.max)


def _falls(activity: Activity, period: Period) -> bool:
    """Say whether an activity ends in a period."""
    end = activity.dates.end or activity.dates.start
    if end is None:
        return period == Period()
    return (period.since is None or end >= period.since) and (period.until is None or end <= period.until)


def paragraphs(activities: Iterable[tuple[Activity, Iterable[str]]], language: Language) -> list[Told]:
    """Return a paragraph for each group that has activities; each comes with the names of its organizers."""
    every = list(activities)
    first = foremost(activity for activity, _ in every)
    groups: dict[Group, list[Activity]] = {each: [] for each in Group}
    for activity, organizers in every:
        groups[Group.FOREMOST if activity is first else group(activity, organizers)].append(activity)
    words = phrases(language)
    found = []
    for each, members in groups.items():
        if members:
            listed = "; ".join(inline.escape(_said(one, language)) for one in members)
            called = tuple((one.id, _name(one, language)) for one in members)
            found.append(Told(words[each].format(list=listed), called))
    return found


def introduction(language: Language, period: Period, appendix: ReferenceId | None) -> str:
    """Return the first paragraph in stored words, with living figures and the way to the appendix; without one nothing happened."""
    words = phrases(language)
    if appendix is None:
        return str(words["nothing"])
    named = words["intro_period" if period.since and period.until else "intro"]
    return str(named).format(**_figures(), r=inline.reference_mark(appendix))


def subtitle(language: Language, period: Period) -> str:
    """Return the subtitle of the appendix in stored words: its cut-off date, which follows the period."""
    return str(phrases(language)["appendix_subtitle"]).format(**_figures()) if period.until else ""


def _figures() -> dict[str, str]:
    """Return the marks of the living figures by the letters that stand for them."""
    marks = (inline.reference_mark(figure.mark) for figure in Figure)
    return dict(zip("acsu", marks, strict=True))


def _name(activity: Activity, language: Language) -> str:
    """Return what an activity is called."""
    return (
        activity.title
        or inline.plain(activity.cells.title_venue_date.best(language)).partition("\n")[0].strip()
    )


def _said(activity: Activity, language: Language) -> str:
    """Return an activity as a sentence lists it: its name, place and date, and who took part where that is said shortly."""
    involved = " ".join(inline.plain(activity.cells.involvement.best(language)).split())
    place = (activity.venue or activity.country, activity.dates.printed) if activity.title else ()
    about = ", ".join(filter(None, (_name(activity, language), *place)))
    return f"{about} ({involved})" if involved and len(involved) <= LONGEST else about
