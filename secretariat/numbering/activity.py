"""The sheet of one activity: its cells as printed, what they mean, and the papers it appears in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secretariat.domain.activity import Activity
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.inline import plain
from secretariat.domain.printing import PrintLine, PrintPaper, PrintReference, ordinals
from secretariat.domain.profile import Phrases
from secretariat.numbering import masthead
from secretariat.numbering.appendices import each
from secretariat.numbering.sheet import Letterhead, heading, labelled, passage, said, table

_CELLS = ("cell_title", "cell_organized", "cell_activity", "cell_involvement")


@dataclass(frozen=True, slots=True)
class Place:
    """A row in which an activity appears: the paper, the appendix ("Appendix II") and the row, from 1."""

    paper: str
    name: str
    appendix: str
    row: int


def sheet(
    head: Letterhead,
    activity: Activity,
    organizers: Iterable[str],
    participants: Iterable[str],
    places: Iterable[Place],
) -> PrintPaper:
    """Return the sheet of one activity; what is not known is left out."""
    phrases = head.phrases
    cells = [plain(words.best(head.language)) for words in each(activity.cells)]
    title = activity.title or cells[0].partition("\n")[0] or phrases.word("activity")
    parts = {"organizers": "; ".join(organizers), "participants": "; ".join(participants)}
    lines = [
        heading("said", said(phrases.word("said"))),
        table("cells", map(phrases.word, _CELLS), [map(said, cells)]),
        heading("meant", said(phrases.word("meant"))),
        *_meant(activity, parts, phrases),
        heading("papers", said(phrases.word("papers"))),
        _places(list(places), phrases),
    ]
    return head.sheet(activity.id, title, lines)


def _meant(activity: Activity, parts: dict[str, str], phrases: Phrases) -> Iterator[PrintLine]:
    """Yield what is known of the activity, a line each."""
    known = {
        "title": activity.title,
        "venue": activity.venue,
        "country": activity.country,
        "dates": _when(activity.dates, phrases),
        "kind": activity.kind,
        "state": phrases.value(activity.state.value),
        "reach": phrases.value(activity.reach.value),
        **parts,
        "source": activity.source,
    }
    for name, text in known.items():
        if text:
            yield labelled(
                f"meant {name}", phrases.word(name), ordinals(text, phrases.raised if name == "dates" else ())
            )


def _when(dates: Dates, phrases: Phrases) -> str:
    """Return the date as printed, and after it the days it spans where these are known; no day is invented."""
    known = (dates.start, dates.end) if dates.precision is Precision.DAY else ()
    days = [masthead.day(one, phrases) for one in known if one is not None]
    spanned = " – ".join(dict.fromkeys(days))
    if not dates.printed or not spanned:
        return dates.printed or spanned
    return f"{dates.printed} ({spanned})"


def _places(places: list[Place], phrases: Phrases) -> PrintLine:
    """Return the rows in which the activity appears as a table."""
    if not places:
        return passage("nowhere", said(phrases.word("nowhere")))
    heads = (phrases.word("paper"), phrases.word("appendix"), phrases.word("row"))
    return table(
        "places",
        heads,
        [
            (
                (PrintReference(place.name, place.paper, place.name),),
                said(place.appendix),
                said(str(place.row)),
            )
            for place in places
        ],
    )
