"""The register as pictures: what was done by month, by involvement, where, and day by day."""

from collections.abc import Iterable
from datetime import date

from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Part, Participation, State
from secretariat.domain.dates import Precision
from secretariat.domain.language import Language
from secretariat.domain.person import Organization
from secretariat.domain.picture import NO_MONTH, UNKNOWN, Bar, Pictures, Span
from secretariat.domain.tongue import tr

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WIDEST_GAP = 36  # months; across more of them those without activities are left out


def pictures(at: Reading, untitled: str = "") -> Pictures:
    """Return the register as pictures; `untitled` names activities without a title, in the language of the program if it is empty."""
    held = [one for one in at.read.all(Activity) if one.state is not State.CANCELLED]
    return Pictures(
        _months(held),
        _most_first(_involvement(at, held)),
        _most_first((one.country.strip() or UNKNOWN, one.id) for one in held),
        _spans(held, untitled),
    )


def name(activity: Activity, untitled: str = "") -> str:
    """Return what an activity is called, with its place and date; one without a title is `untitled`."""
    cell = inline.plain(activity.cells.title_venue_date.best(Language.EN)).partition("\n")[0]
    about = (
        activity.title or cell or untitled or tr("Activity without a title"),
        activity.venue,
        activity.dates.printed,
    )
    return ", ".join(filter(None, about))


def _months(held: Iterable[Activity]) -> tuple[Bar, ...]:
    """Return a bar for each month in which activities ended, and the months without any between them."""
    found: dict[tuple[int, int], list[str]] = {}
    rest = []
    for one in held:
        end = one.dates.end or one.dates.start
        if end is None or one.dates.precision in {Precision.SEASON, Precision.YEAR}:
            rest.append(one.id)
        else:
            found.setdefault((end.year, end.month), []).append(one.id)
    bars = [
        Bar(f"{MONTHS[month - 1]} {year}", tuple(found.get((year, month), ())), date(year, month, 1))
        for year, month in _through(found)
    ]
    return (*bars, *([Bar(NO_MONTH, tuple(rest))] if rest else []))


def _through(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the months from the first to the last, or only those there are where too many lie between."""
    months = sorted(found)
    if not months:
        return []
    first, last = (year * 12 + month - 1 for year, month in (months[0], months[-1]))
    if last - first > WIDEST_GAP:
        return months
    return [(number // 12, number % 12 + 1) for number in range(first, last + 1)]


def _involvement(at: Reading, held: Iterable[Activity]) -> Iterable[tuple[str, str]]:
    """Yield who was involved in which activity: capacities of people, names of organizations, else the words as printed."""
    names: dict[str, str] = {one.id: one.acronym or one.name for one in at.read.all(Organization)}
    taken: dict[str, dict[str, None]] = {}
    for part in at.read.all(Participation, part=Part.PARTICIPANT):
        said = part.capacity or names.get(part.organization or "", "")
        if said:
            taken.setdefault(part.activity, {})[said] = None
    for one in held:
        printed = " ".join(inline.plain(one.cells.involvement.best(Language.EN)).split())
        for said in taken.get(one.id) or {printed or UNKNOWN: None}:
            yield said, one.id


def _most_first(pairs: Iterable[tuple[str, str]]) -> tuple[Bar, ...]:
    """Return a bar for each name, the longest first; what is not given stands last."""
    found: dict[str, list[str]] = {}
    for said, id in pairs:
        found.setdefault(said, []).append(id)
    ordered = sorted(found.items(), key=lambda one: (one[0] == UNKNOWN, -len(one[1]), one[0]))
    return tuple(Bar(said, tuple(ids)) for said, ids in ordered)


def _spans(held: Iterable[Activity], untitled: str) -> tuple[Span, ...]:
    """Return the dated activities by their first day."""
    spans = [
        Span(
            one.id,
            name(one, untitled),
            one.dates.start,
            one.dates.end or one.dates.start,
            one.dates.precision is Precision.DAY,
        )
        for one in held
        if one.dates.start is not None and one.dates.precision in {Precision.DAY, Precision.MONTH}
    ]
    return tuple(sorted(spans, key=lambda span: (span.first, span.last)))


def named(at: Reading, ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return activities by id and name, in the order of their last days."""
    found = at.read.some(Activity, ids)
    found.sort(key=lambda one: one.dates.end or one.dates.start or date.max)
    return tuple((one.id, name(one)) for one in found)
