"""Groups of activities: by month, by who organized them, by who took part in which capacity, by where."""

import re

from secretariat.app import typed
from secretariat.domain import inline
from secretariat.domain.activity import Activity
from secretariat.domain.alphabet import lettered
from secretariat.domain.dates import Precision
from secretariat.domain.language import Language
from secretariat.domain.listed import beside
from secretariat.domain.telling import IN_FULL
from secretariat.domain.tongue import marked, tr
from secretariat.gui.models.columns import folded

GROUPINGS = {
    "month": marked("Month"),
    "organizer": marked("Organizer"),
    "involvement": marked("Involvement"),
    "participant": marked("Participant"),
    "capacity": marked("Capacity"),
    "region": marked("Region"),
    "country": marked("Country"),
    "state": marked("State"),
}
_LAST = 10**9
_BEHIND = re.compile(r" \(([^()]+)\)$")  # what stands in brackets behind a name

Group = tuple[tuple[int, str], str]


def groups(activity: Activity, by: str, language: Language) -> tuple[Group, ...]:
    """Return the groups of an activity: by what groups are sorted, and the name of each; what is not known comes last.

    There are several where several people or organizations are named; an organizer that nobody named is the cell as printed.
    """
    match by:
        case "organizer" if named := beside(activity, "organizers"):
            return tuple(_named(name, "") for name in named)
        case "participant" | "capacity":
            found = beside(activity, "participants" if by == "participant" else by)
            if by == "participant":
                held = beside(activity, "capacity")
                found = tuple(dict.fromkeys(_without(name, held) for name in found))
            none = tr("Nobody named") if by == "participant" else tr("No capacity given")
            return tuple(_named(name, "") for name in found) or (_named("", none),)
        case _:
            return (_group(activity, by, language),)


def _without(name: str, capacities: tuple[str, ...]) -> str:
    """Return a name without the capacity behind it; other brackets, such as those of an acronym, belong to the name."""
    behind = _BEHIND.search(name)
    return name[: behind.start()] if behind and behind[1] in capacities else name


def _group(activity: Activity, by: str, language: Language) -> Group:
    """Return the one group of an activity."""
    match by:
        case "month":
            return _month(activity)
        case "organizer":
            return _named(inline.plain(activity.cells.organized_by.best(language)), tr("No organizer"))
        case "involvement":
            return _named(inline.plain(activity.cells.involvement.best(language)), tr("No involvement given"))
        case "region":
            said = " ".join(beside(activity, "region"))
            return _named(said or _region(activity), tr("No region given"))
        case "country":
            return _named(activity.country, tr("No country given"))
        case _:
            return _named(tr(activity.state.value).capitalize(), tr("State not given"))


def _region(activity: Activity) -> str:
    """Return the region of the country, where nobody wrote one."""
    known = typed.region(activity.country.strip()) if activity.country else ""
    return tr(known) if known else ""


def _month(activity: Activity) -> Group:
    """Return the month in which an activity ends, or the year where no more is known."""
    day = activity.dates.end
    if day is None:
        return (_LAST, ""), tr("No date")
    if activity.dates.precision in (Precision.DAY, Precision.MONTH):
        return (day.year * 100 + day.month, ""), tr(
            "{month} {year}", month=tr(IN_FULL[day.month - 1]), year=day.year
        )
    return (day.year * 100 + 13, ""), tr("{year}, no month", year=day.year)


def _named(text: str, none: str) -> Group:
    """Return the group of a text."""
    said = " ".join(text.split())
    return ((0, folded(lettered(said))), said) if said else ((_LAST, ""), none)
