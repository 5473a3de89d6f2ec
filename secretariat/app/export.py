"""A paper and its appendix as files: what is read from the working file first, and written on any thread afterwards."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from secretariat.app.delivery import deliver
from secretariat.app.naming import file_stem
from secretariat.app.queries import agenda, decision, register
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.domain.told import Unknown

FORMATS = ("pdf", "xlsx", "docx")
USUAL = ("pdf", "xlsx")

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Job:
    """All that an export needs, frozen at one moment; the working file may change on meanwhile."""

    paper: PrintPaper
    register: Register
    fonts: Path
    suffix: str = ""


def prepare(at: Reading, paper: PaperId, language: Language | None = None) -> Job:
    """Return what an export of the paper needs (raises Gone)."""
    printed = papers.printed(at, paper, language)
    sheets = Register(register.rows(at, printed.language), agenda.sheet(at), decision.sheet(at, paper))
    return Job(replace(printed, stamp=_now()), sheets, at.stationery.fonts)


def _now() -> int:
    """Return the moment that goes into the files; SOURCE_DATE_EPOCH fixes it, as for any reproducible build."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def names(job: Job, formats: Sequence[str] = USUAL) -> tuple[str, ...]:
    """Return the names of the files that `write` makes, one a format."""
    paper = job.paper
    stem = file_stem(paper.symbol, printing.plain(paper.title)[:80])
    return tuple(f"{stem}-{paper.language}{job.suffix}.{format}" for format in formats)


def apart(jobs: Sequence[Job]) -> tuple[Job, ...]:
    """Return the jobs with suffixes " (2)", " (3)" where two would write files of one name."""
    seen: dict[str, int] = {}
    parted = []
    for job in jobs:
        name = names(job, ("",))[0].casefold()
        seen[name] = seen.get(name, 0) + 1
        parted.append(replace(job, suffix=f" ({seen[name]})") if seen[name] > 1 else job)
    return tuple(parted)


def write(
    job: Job, folder: Path, formats: Sequence[str] = USUAL, progress: Progress = lambda _: None
) -> tuple[Path, ...]:
    """Write the paper into `folder` in each format and return the files, in that order.

    `progress` is told how much is done, 0 to 1, and may raise Cancelled: then what is not finished is not written.
    Raises what `deliver` raises, UnprintableCharacter, and Unknown for a format there is none of.
    """
    written = []
    for step, (format, name) in enumerate(zip(formats, names(job, formats), strict=True)):
        part = partial(_part_of, progress, step, len(formats))
        written.append(_WRITERS[_known(format)](job, folder / name, part))
    progress(1.0)
    return tuple(written)


def _known(format: str) -> str:
    """Return the format, or tell which formats there are."""
    if format not in _WRITERS:
        raise Unknown("format", format, tuple(_WRITERS))
    return format


def _part_of(progress: Progress, step: int, steps: int, done: float) -> None:
    """Tell of the whole what is done in one step."""
    progress((step + done) / steps)


def _pdf(job: Job, target: Path, progress: Progress) -> Path:
    """Write the PDF."""
    from secretariat.exporters import pdf

    return deliver(
        target,
        lambda path: pdf.write(job.paper, path, job.fonts, progress),
        lambda path: pdf.check(path, job.paper),
    )


def _xlsx(job: Job, target: Path, progress: Progress) -> Path:
    """Write the workbook."""
    from secretariat.exporters import xlsx

    return deliver(
        target,
        lambda path: xlsx.write(job.paper, job.register, path, progress),
        lambda path: xlsx.check(path, job.paper, job.register),
    )


def _docx(job: Job, target: Path, progress: Progress) -> Path:
    """Write the Word document."""
    from secretariat.exporters import docx

    return deliver(
        target,
        lambda path: docx.write(job.paper, path, progress),
        lambda path: docx.check(path, job.paper),
    )


_WRITERS: dict[str, Callable[[Job, Path, Progress], Path]] = {"pdf": _pdf, "xlsx": _xlsx, "docx": _docx}
