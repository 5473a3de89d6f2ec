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
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import RegisterRow
from secretariat.domain.told import DeviceFailed, Unknown
from secretariat.domain.tongue import tr

FORMATS = (".xlsx", ".csv")
_COMPUTED = tuple("=+-@\t")


@dataclass(frozen=True, slots=True)
class RegisterJob:
    """Rows that go out, in their order, and the head of the workbook."""

    head: PrintPaper
    rows: tuple[RegisterRow, ...]


def prepare(at: Reading, ids: Sequence[ActivityId], language: Language = Language.EN) -> RegisterJob:
    """Return the activities with these ids, in that order; those that are gone are left out."""
    known = register.some_rows(at, ids, language)
    head = letterhead.of_committee(at, language).sheet("register", "Register of activities", ())
    return RegisterJob(letterhead.finished(head), tuple(known[id] for id in ids if id in known))


def write(job: RegisterJob, target: Path) -> Path:
    """Write the rows to a file, .xlsx or .csv (raises Unknown for another ending, and what `deliver` raises)."""
    ending = target.suffix.casefold()
    if ending not in FORMATS:
        raise Unknown("format", target.suffix or target.name, FORMATS)
    from secretariat.exporters import xlsx

    if ending == ".xlsx":
        return deliver(
            target, lambda path: xlsx.write_register(job.head, job.rows, path), lambda path: _check(job, path)
        )
    return deliver(target, lambda path: _write_text(job, path), lambda path: _check(job, path))


def _write_text(job: RegisterJob, target: Path) -> None:
    """Write text with commas; what a program would compute is held back by an apostrophe."""
    from secretariat.exporters.xlsx.activities import texts

    with target.open("w", encoding="utf-8-sig", newline="") as file:
        for row in texts(job.rows):
            csv.writer(file).writerow([f"'{text}" if text.startswith(_COMPUTED) else text for text in row])


def _check(job: RegisterJob, path: Path) -> None:
    """Read back what was written, and tell where it is not all there."""
    from secretariat.importers import sheet

    found = [(row.id, row.version) for row in sheet.read(path).rows]
    if found != [(row.id, row.version) for row in job.rows]:
        raise DeviceFailed(path, tr("the rows are not those that were written"))
