"""The pictures of the register as a document and as a workbook, from one and the same value."""

from dataclasses import dataclass, replace
from pathlib import Path

from secretariat.app import export
from secretariat.app.delivery import deliver
from secretariat.app.export import Job
from secretariat.app.queries import letterhead
from secretariat.app.queries.picture import pictures
from secretariat.app.workspace import Reading
from secretariat.domain import tongue
from secretariat.domain.identity import derived_id
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.picture import Pictures
from secretariat.domain.profile import Phrases
from secretariat.domain.register import Register
from secretariat.numbering import picture

DOCUMENT = "Register in pictures"
FORMATS = ("pdf", "xlsx")
_NAMESPACE = "2f7a1c4e90b84f0d8e6b3a5d7c9e1f20"  # the namespace of a document that no record stands for


@dataclass(frozen=True, slots=True)
class PictureJob:
    """The pictures, the words in which their numbers are written, and what their document needs."""

    found: Pictures
    phrases: Phrases
    document: Job


def prepare(at: Reading, language: Language | None = None) -> PictureJob:
    """Return what the pictures need to be written, in the language of the program where none is named."""
    head = letterhead.of_committee(at, language or tongue.own())
    called = pictures(at, head.phrases.word("untitled_activity"))
    found = picture.named(called, head.phrases)
    made = letterhead.finished(picture.sheet(head, derived_id(_NAMESPACE, DOCUMENT), found))
    stamped = replace(made, stamp=export.now())
    document = Job(stamped, Register(bare=True), at.stationery.fonts, stem=head.phrases.word("pictures_file"))
    return PictureJob(found, head.phrases, document)


def write_document(job: PictureJob, folder: Path, progress: Progress = unheard) -> tuple[Path, ...]:
    """Write the pictures as a PDF into `folder` and return the file (raises what `export.write` raises)."""
    return export.write(job.document, folder, ("pdf",), progress)


def write_book(job: PictureJob, folder: Path) -> Path:
    """Write the numbers of the pictures as a workbook into `folder` and return the file (raises what `deliver` raises)."""
    from secretariat.exporters import xlsx

    planned = xlsx.picture_sheets(job.found, job.phrases)
    return deliver(
        folder / f"{job.phrases.word('numbers_file')}.xlsx",
        lambda path: xlsx.write_sheets(job.document.paper, planned, path),
        lambda path: xlsx.check_sheets(path, planned),
    )
