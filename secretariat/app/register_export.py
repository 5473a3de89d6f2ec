"""Rows of the register sent out as a sheet, to be filled in elsewhere and taken back (see `queries.returned`)."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.delivery import deliver
from secretariat.app.queries import letterhead, register
from secretariat.app.workspace import Reading
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, between, paced, unheard
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import RegisterRow
from secretariat.domain.told import DeviceFailed, Refused, Unknown, UnreadableInput
from secretariat.domain.tongue import counted, tr

FORMATS = (".xlsx", ".csv")
_COMPUTED = tuple("=+-@\t")


@dataclass(frozen=True, slots=True)
class RegisterJob:
    """Rows that go out, in their order, and the head of the workbook."""

    head: PrintPaper
    rows: tuple[RegisterRow, ...]


def prepare(
    at: Reading,
    ids: Sequence[ActivityId],
    language: Language = Language.EN,
    progress: Progress = unheard,
) -> RegisterJob:
    """Return the activities with these ids, in that order; those that are gone are left out. `progress` may raise Cancelled."""
    known = register.some_rows(at, ids, language, progress)
    head = letterhead.of_committee(at, language).sheet("register", "Register of activities", ())
    return RegisterJob(letterhead.finished(head), tuple(known[id] for id in ids if id in known))


def write(job: RegisterJob, target: Path, progress: Progress = unheard) -> Path:
    """Write the rows to a file, .xlsx or .csv (raises Unknown for another ending, and what `deliver` raises).

    `progress` may raise Cancelled: then what was at `target` is still there.
    """
    ending = target.suffix.casefold()
    if ending not in FORMATS:
        raise Unknown("format", target.suffix or target.name, FORMATS)
    from secretariat.exporters import xlsx

    writing, checking = between(progress, 0.0, 0.5), between(progress, 0.5, 1.0)

    def make(path: Path) -> None:
        if ending == ".xlsx":
            xlsx.write_register(job.head, job.rows, path, writing)
        else:
            _write_text(job, path, writing)

    return deliver(target, make, lambda path: _check(job, path, checking))


def _write_text(job: RegisterJob, target: Path, progress: Progress) -> None:
    """Write text with commas; what a program would compute is held back by an apostrophe."""
    from secretariat.exporters.xlsx.activities import texts

    with target.open("w", encoding="utf-8-sig", newline="") as file:
        for _, row in zip(paced(range(len(job.rows) + 1), progress), texts(job.rows), strict=True):
            csv.writer(file).writerow([f"'{text}" if text.startswith(_COMPUTED) else text for text in row])


def _check(job: RegisterJob, path: Path, progress: Progress) -> None:
    """Read back what was written, and tell where it is not all there."""
    from secretariat.importers import sheet

    def told(rows: int) -> None:
        progress(min(1.0, rows / max(1, len(job.rows))))

    try:
        proposed = sheet.read(path, told=told).rows
    except UnreadableInput as error:
        raise Refused(
            counted(
                "{n:,} row is more than a sheet can bring back. Send fewer out at a time.",
                "{n:,} rows are more than a sheet can bring back. Send fewer out at a time.",
                len(job.rows),
            )
        ) from error
    found = [(row.id, row.version) for row in proposed]
    if found != [(row.id, row.version) for row in job.rows]:
        raise DeviceFailed(path, tr("the rows are not those that were written"))
