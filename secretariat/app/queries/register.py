"""The register of activities as a table."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.app.queries import aside
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Part, Participation
from secretariat.domain.identity import ActivityId, AppendixId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.listed import NONE, OWN, Aside
from secretariat.domain.pace import Progress, paced, unheard
from secretariat.domain.paper import Appendix, AppendixKind, Paper
from secretariat.domain.person import Organization, Person
from secretariat.domain.register import RegisterRow
from secretariat.domain.returned import held, version
from secretariat.domain.tongue import tr

_PIECE = 500  # activities read between two looks whether to go on


def activities(at: Reading) -> tuple[Activity, ...]:
    """Return all activities in order."""
    return tuple(at.read.all(Activity))


def rows(
    at: Reading, language: Language = Language.EN, progress: Progress = unheard
) -> tuple[RegisterRow, ...]:
    """Return every activity with its parts, in order, cells in the language or else in any they have; `progress` may raise Cancelled."""
    taking_part, many = parts(at), at.read.count(Activity)
    found, after = list[RegisterRow](), ""
    while piece := at.read.page(Activity, after, _PIECE):
        progress(len(found) / many)
        found += _rows(at, piece, language, taking_part)
        after = piece[-1].order
    return tuple(found)


def some_rows(
    at: Reading, ids: Iterable[str], language: Language = Language.EN, progress: Progress = unheard
) -> dict[str, RegisterRow]:
    """Return the activities that have one of the ids, with their parts, by id; `progress` may raise Cancelled."""
    wanted, found = sorted(set(ids)), dict[str, RegisterRow]()
    taking_part = parts(at) if wanted else {}
    for piece in paced([wanted[n : n + _PIECE] for n in range(0, len(wanted), _PIECE)], progress):
        rows = _rows(at, at.read.some(Activity, piece), language, taking_part)
        found.update((row.id, row) for row in rows)
    return found


def _rows(
    at: Reading,
    activities: Sequence[Activity],
    language: Language,
    taking_part: Mapping[ActivityId, list[tuple[Part, str]]],
) -> Iterator[RegisterRow]:
    """Yield activities as rows, with their parts and what lies beside them."""
    beside = aside.of(at, [one.id for one in activities]) if activities else {}
    for one in activities:
        yield _row(one, taking_part.get(one.id, []), beside.get(one.id, NONE), language)


@dataclass(frozen=True, slots=True)
class RegisterAppendix:
    """An appendix that lists activities of the register; `name` says which paper it is of."""

    id: AppendixId
    paper: PaperId
    name: str


def appendices(at: Reading) -> tuple[RegisterAppendix, ...]:
    """Return every appendix that takes its rows from the register, in the order of the papers."""
    found: list[RegisterAppendix] = []
    for paper in at.read.all(Paper):
        own = at.read.all(Appendix, paper=paper.id)
        for position, appendix in enumerate(own, 1):
            if appendix.kind is AppendixKind.REGISTER:
                name = " ".join(filter(None, (paper.symbol, inline.plain(paper.title.best(paper.leading)))))
                name = name or tr("a paper without a title")
                if len(own) > 1:
                    name = tr("{paper} (appendix {position})", paper=name, position=position)
                found.append(RegisterAppendix(appendix.id, paper.id, name))
    return tuple(found)


def parts(at: Reading, activity: ActivityId | None = None) -> dict[ActivityId, list[tuple[Part, str]]]:
    """Return who takes which part in each activity, or in one, by name."""
    names: dict[str, str] = {person.id: person.name for person in at.read.all(Person)}
    names |= {organization.id: organization.name for organization in at.read.all(Organization)}
    found: dict[ActivityId, list[tuple[Part, str]]] = {}
    only = {} if activity is None else {"activity": activity}
    for participation in at.read.all(Participation, **only):
        name = names.get(participation.person or participation.organization or "", "")
        said = f"{name} ({participation.capacity})" if participation.capacity else name
        found.setdefault(participation.activity, []).append((participation.part, said))
    return found


def _row(activity: Activity, parts: list[tuple[Part, str]], beside: Aside, language: Language) -> RegisterRow:
    """Return one activity as a row, with the version by which it is known again."""
    cells = activity.cells
    row = RegisterRow(
        id=activity.id,
        version="",
        title_venue_date=inline.plain(cells.title_venue_date.best(language)),
        organized_by=inline.plain(cells.organized_by.best(language)),
        activity=inline.plain(cells.activity.best(language)),
        involvement=inline.plain(cells.involvement.best(language)),
        title=activity.title,
        venue=activity.venue,
        country=activity.country,
        date_printed=activity.dates.printed,
        start=activity.dates.start,
        end=activity.dates.end,
        precision=activity.dates.precision.value,
        state=activity.state.value,
        reach=activity.reach.value,
        organizers=tuple(name for part, name in parts if part is Part.ORGANIZER),
        participants=tuple(name for part, name in parts if part is Part.PARTICIPANT),
        kind=activity.kind,
        source=activity.source,
        serves=beside.said.get("serves", ()),
        **{name: "".join(beside.said.get(name, ())) for name in OWN},
    )
    return replace(row, version=version(held(row), language))
