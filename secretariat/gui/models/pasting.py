"""Texts for many cells of the register, turned into what one step fills in, and what of them is no good."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from secretariat.app.commands.filling import Fill
from secretariat.domain.activity import Activity
from secretariat.domain.dates import Dates
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS, NotUnderstood


@dataclass(frozen=True, slots=True)
class Text:
    """A text for a cell: its row, its column, and what is to stand there."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that its column cannot hold, in a row counted from 1."""

    row: int
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Filling:
    """What fills the cells, the activities that are added for it, and what was not taken."""

    fills: tuple[Fill, ...]
    fresh: tuple[ActivityId, ...]
    refused: tuple[Refused, ...]


def understood(
    texts: Iterable[Text],
    activity_at: Callable[[int], Activity | None],
    language: Language,
    year: int | None,
) -> Filling:
    """Return what texts fill in; a row without an activity gets one, unless nothing stands in it.

    A last day that comes before the first day given with it is refused, rather than that one of them gives way unseen.
    """
    fills: list[Fill] = []
    refused: list[Refused] = []
    fresh: dict[int, Activity] = {}
    begun: dict[int, object] = {}
    for text in sorted(texts, key=lambda one: (one.row, one.column)):
        column = COLUMNS[text.column]
        activity = activity_at(text.row) or fresh.get(text.row)
        if activity is None and not text.text.strip():
            continue
        known = activity.dates.end.year if activity is not None and activity.dates.end else year
        try:
            held = columns.taken(column, text.text, known)
            if column.name == "from":
                begun[text.row] = held
            elif column.name == "to" and _reversed(begun.get(text.row), held):
                raise NotUnderstood(text.text)
        except NotUnderstood:
            refused.append(Refused(text.row + 1, tr(column.title), text.text))
            continue
        if activity is None:
            activity = fresh[text.row] = Activity(ActivityId(new_id()), "")
        fills.append(columns.fill(activity, column, held, language))
    return Filling(tuple(fills), tuple(one.id for one in fresh.values()), tuple(refused))


def _reversed(first: object, last: object) -> bool:
    """Say whether a last day comes before its first."""
    if not isinstance(first, Dates) or not isinstance(last, Dates):
        return False
    return first.start is not None and last.end is not None and last.end < first.start


def told(refused: Sequence[Refused]) -> str:
    """Say what was not taken, the first of it by row and column."""
    first = refused[0]
    text = first.text if len(first.text) <= 30 else f"{first.text[:29]}…"
    if len(refused) == 1:
        return tr(
            "Not taken: “{text}” is nothing for “{column}” in row {row:,}.",
            text=text,
            column=first.column,
            row=first.row,
        )
    return tr(
        "Not taken: “{text}” is nothing for “{column}” in row {row:,}, and {number:,} more.",
        text=text,
        column=first.column,
        row=first.row,
        number=len(refused) - 1,
    )
