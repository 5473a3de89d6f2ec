"""The list of who changed what as a workbook, as text with commas, and as plain objects."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.app.delivery import deliver
from secretariat.app.queries import audit
from secretariat.app.queries.audit import PAGE, Act, Names
from secretariat.app.workspace import Reading, Workspace
from secretariat.domain.pace import Progress, between, unheard
from secretariat.domain.told import Unknown
from secretariat.domain.tongue import marked, tr

FORMATS = (".xlsx", ".csv")
HEADS = (
    (marked("When"), 20.0),
    (marked("Who"), 22.0),
    (marked("Machine"), 14.0),
    (marked("Paper"), 22.0),
    (marked("What"), 44.0),
    (marked("Change"), 44.0),
)


def read(workspace: Workspace, numbers: Sequence[int], progress: Progress = unheard) -> list[Act]:
    """Return the changes of these numbers, a page at a time, so that others can ask in between; `progress` may raise Cancelled."""
    names: list[Names] = []
    found: list[Act] = []

    def page(at: Reading, some: Sequence[int]) -> tuple[Act, ...]:
        names[:] = names or [Names(at)]
        return audit.acts(at, some, names[0])

    for start in range(0, len(numbers), PAGE):
        found += workspace.ask(page, numbers[start : start + PAGE])
        progress(min(1.0, (start + PAGE) / len(numbers)))
    return found


def write(acts: Sequence[Act], target: Path, progress: Progress = unheard) -> Path:
    """Write changes to a file, .xlsx or .csv (raises Unknown for another ending, and what `deliver` raises).

    `progress` may raise Cancelled: then what was at `target` is still there.
    """
    if target.suffix.casefold() not in FORMATS:
        raise Unknown("format", target.suffix or target.name, FORMATS)
    from secretariat.exporters import listing

    made = listing.Listing(
        tr("Changes"), [(tr(head), width) for head, width in HEADS], [_row(act) for act in acts]
    )
    book = target.suffix.casefold() == ".xlsx"
    return deliver(
        target,
        lambda path: listing.write(made, path, between(progress, 0.0, 0.6), book=book),
        lambda path: listing.check(path, made, between(progress, 0.6, 1.0), book=book),
    )


def act_object(act: Act) -> dict[str, Any]:
    """Return a change as a plain object."""
    return {
        "at": act.at,
        "author": act.author,
        "device": act.device,
        "paper": act.paper or None,
        "where": act.where,
        "what": act.what,
    }


def when(act: Act) -> str:
    """Return the moment of a change by the clock of this computer: "2004-11-22 10:42:05"."""
    return f"{datetime.fromisoformat(act.at).astimezone():%Y-%m-%d %H:%M:%S}"


def _row(act: Act) -> tuple[str, ...]:
    """Return a change as a row."""
    return when(act), act.author, act.device, act.paper, act.where, act.what
