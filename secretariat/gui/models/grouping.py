"""Groups of activities: by month, by who organized them, by who was involved, by where."""

from collections.abc import Mapping

from secretariat.domain import inline
from secretariat.domain.activity import Activity
from secretariat.domain.dates import Precision
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked, tr
from secretariat.gui.fields import MONTHS
from secretariat.gui.models.columns import folded

GROUPINGS = {
    "month": marked("Month"),
    "organizer": marked("Organizer"),
    "involvement": marked("Involvement"),
    "region": marked("Region"),
    "country": marked("Country"),
    "state": marked("State"),
}
_LAST = 10**9

Group = tuple[tuple[int, str], str]


def group(activity: Activity, by: str, regions: Mapping[str, str], language: Language) -> Group:
    """Return the group of an activity: by what groups are sorted, and its name; what is not known comes last."""
    match by:
        case "month":
            return _month(activity)
        case "organizer":
            return _named(inline.plain(activity.cells.organized_by.best(language)), tr("No organizer"))
        case "involvement":
            return _named(inline.plain(activity.cells.involvement.best(language)), tr("No involvement given"))
        case "region":
            return _named(regions.get(activity.id, ""), tr("No region given"))
        case "country":
            return _named(activity.country, tr("No country given"))
        case _:
            return _named(activity.state.value.capitalize(), tr("State not given"))


def _month(activity: Activity) -> Group:
    """Return the month in which an activity ends, or the year where no more is known."""
    day = activity.dates.end
    if day is None:
        return (_LAST, ""), tr("No date")
    if activity.dates.precision in (Precision.DAY, Precision.MONTH):
        return (day.year * 100 + day.month, ""), f"{MONTHS[day.month - 1]} {day.year}"
    return (day.year * 100 + 13, ""), tr("{year}, no month", year=day.year)


def _named(text: str, none: str) -> Group:
    """Return the group of a text."""
    said = " ".join(text.split())
    return ((0, folded(said)), said) if said else ((_LAST, ""), none)
