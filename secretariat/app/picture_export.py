"""The pictures of the register as a document and as a workbook, from one and the same value."""

from dataclasses import dataclass, replace
from pathlib import Path

from secretariat.app import export
from secretariat.app.delivery import deliver
from secretariat.app.export import Job
from secretariat.app.queries import letterhead
from secretariat.app.queries.picture import pictures
from secretariat.app.workspace import Reading
from secretariat.domain.identity import derived_id
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.picture import Pictures
from secretariat.domain.register import Register
from secretariat.numbering import picture

DOCUMENT, BOOK = "Register in pictures", "Register in numbers.xlsx"
_NAMESPACE = "2f7a1c4e90b84f0d8e6b3a5d7c9e1f20"  # the namespace of a document that no record stands for


@dataclass(frozen=True, slots=True)
class PictureJob:
    """The pictures, and what their document needs."""

    found: Pictures
    document: Job


def prepare(at: Reading) -> PictureJob:
    """Return what the pictures need to be written."""
    found = pictures(at)
    head = letterhead.of_committee(at, Language.EN)
    made = letterhead.finished(picture.sheet(head, derived_id(_NAMESPACE, DOCUMENT), found))
    stamped = replace(made, stamp=export.now())
    return PictureJob(found, Job(stamped, Register(bare=True), at.stationery.fonts, stem=DOCUMENT))


def write_document(job: PictureJob, folder: Path, progress: Progress = unheard) -> tuple[Path, ...]:
    """Write the pictures as a PDF into `folder` and return the file (raises what `export.write` raises)."""
    return export.write(job.document, folder, ("pdf",), progress)


def write_book(job: PictureJob, folder: Path) -> Path:
    """Write the numbers of the pictures as a workbook into `folder` and return the file (raises what `deliver` raises)."""
    from secretariat.exporters import xlsx

    planned = xlsx.picture_sheets(job.found)
    return deliver(
        folder / BOOK,
        lambda path: xlsx.write_sheets(job.document.paper, planned, path),
        lambda path: xlsx.check_sheets(path, planned),
    )
