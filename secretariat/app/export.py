"""A paper and its appendix as files: what is read from the working file first, and written on any thread afterwards."""

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat import __version__
from secretariat.app.delivery import deliver
from secretariat.app.freezing import FrozenSheet, thaw
from secretariat.app.naming import file_stem
from secretariat.app.queries import agenda, conflict, decision, register
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.edition import Edition
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, between, paced, step_of, unheard
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import AgendaRow, Register, RegisterRow
from secretariat.domain.told import Undecided, Unknown

FORMATS = ("pdf", "xlsx", "docx")
USUAL = ("pdf", "xlsx")

_DRAFTS = {
    Language.EN: ("DRAFT – 1 open question", "DRAFT – {} open questions"),
    Language.FR: ("PROJET – 1 question ouverte", "PROJET – {} questions ouvertes"),
    Language.ES: ("BORRADOR – 1 cuestión pendiente", "BORRADOR – {} cuestiones pendientes"),
}


@dataclass(frozen=True, slots=True)
class Job:
    """All that an export needs, frozen at one moment; the working file may change on meanwhile.

    `tables` is the fingerprint of the tables that many papers share. The workbook of a `protected` job can be filled in,
    but not changed otherwise. `undecided` counts the questions open in the paper: with any, only a `draft` is written.
    `made_by` is the version of the program that the fingerprints name: of an edition, the one it was issued with.
    """

    paper: PrintPaper
    register: Register
    fonts: Path
    suffix: str = ""
    tables: str = ""
    protected: bool = False
    stem: str = ""
    undecided: int = 0
    draft: bool = False
    made_by: str = __version__


@dataclass(frozen=True, slots=True)
class Tables:
    """What the workbooks of all papers of one language share, read once; `fingerprint` is that of all rows."""

    activities: tuple[RegisterRow, ...]
    agenda: tuple[AgendaRow, ...]
    fingerprint: str


def tables(at: Reading, language: Language, progress: Progress = unheard) -> Tables:
    """Return what the workbooks of a language share; `progress` may raise Cancelled."""
    activities, rows = register.rows(at, language, between(progress, 0.0, 0.9)), agenda.sheet(at)
    return Tables(activities, rows, digest(_said(activities, between(progress, 0.9, 1.0)), repr(rows)))


def _said(rows: tuple[RegisterRow, ...], progress: Progress) -> str:
    """Return what `repr` says of rows, row by row."""
    said = [repr(row) for row in paced(rows, progress)]
    return f"({', '.join(said)}{',' if len(said) == 1 else ''})"


def prepare(
    at: Reading,
    paper: PaperId,
    language: Language | None = None,
    protected: bool = False,
    shared: Tables | None = None,
    progress: Progress = unheard,
) -> Job:
    """Return what an export of the paper needs (raises Gone); `shared` tables are not read again.

    A paper that is issued is written as it was issued, byte for byte. `progress` may raise Cancelled.
    """
    issued = papers.issued(at, paper, language)
    if issued is not None:
        return reissued(at, issued, protected)
    progress(0.0)
    printed = papers.drafted(at, paper, language)
    held = shared or tables(at, printed.language, progress)
    sheets = Register(held.activities, held.agenda, decision.sheet(at, paper))
    stamped = replace(printed, stamp=now())
    job = Job(stamped, sheets, at.stationery.fonts, tables=held.fingerprint, protected=protected)
    return replace(job, undecided=conflict.count(at, paper))


def proof(at: Reading, paper: PaperId, language: Language | None = None) -> Job:
    """Return what the PDF of the paper needs, and no more (raises Gone)."""
    issued = papers.issued(at, paper, language)
    if issued is not None:
        return reissued(at, issued)
    printed = replace(papers.drafted(at, paper, language), stamp=now())
    return drafted(Job(printed, Register(), at.stationery.fonts, undecided=conflict.count(at, paper)))


def reissued(at: Reading, issued: FrozenSheet, protected: bool = False) -> Job:
    """Return what an export of an edition needs, all of it as it was issued."""
    return Job(
        issued.paper,
        issued.register,
        at.stationery.fonts,
        tables=issued.tables,
        protected=protected,
        made_by=issued.made_by,
    )


def drafted(job: Job) -> Job:
    """Return the job as a draft that says so in its file names and at the head of every page, where questions are open."""
    if not job.undecided or job.draft:
        return job
    mark, paper = _draft(job), job.paper
    head = replace(paper.masthead, symbol=" – ".join(filter(None, (paper.masthead.symbol, mark))))
    symbol = " – ".join(filter(None, (paper.symbol, mark)))
    return replace(job, paper=replace(paper, symbol=symbol, masthead=head), draft=True)


def _draft(job: Job) -> str:
    """Return the mark of a draft in the language of the paper."""
    one, many = _DRAFTS[job.paper.language]
    return one if job.undecided == 1 else many.format(job.undecided)


def seal(job: Job, format: str) -> str:
    """Return the fingerprint that the file of a format bears: of all that goes into it, and of the program that wrote it."""
    made_of = [job.made_by, format, job.paper.fingerprint]
    if format == "xlsx":
        made_of += [job.tables, repr(job.register.decisions), str(job.protected)]
    return digest(*made_of, *(["draft"] if job.draft else []))


def digest(*parts: str) -> str:
    """Return the SHA-256 of some texts, each with its length."""
    whole = hashlib.sha256()
    for part in parts:
        held = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d:" % len(held) + held)
    return whole.hexdigest()


def now() -> int:
    """Return the moment that goes into the files; SOURCE_DATE_EPOCH fixes it, as for any reproducible build."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def names(job: Job, formats: Sequence[str] = USUAL) -> tuple[str, ...]:
    """Return the names of the files that `write` makes, one a format."""
    paper = job.paper
    stem = file_stem(job.stem, paper.symbol, printing.plain(paper.title)[:80])
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
    job: Job, folder: Path, formats: Sequence[str] = USUAL, progress: Progress = unheard
) -> tuple[Path, ...]:
    """Write the paper into `folder` in each format and return the files, in that order.

    `progress` is told how much is done, 0 to 1, and may raise Cancelled: then what is not finished is not written.
    Raises what `deliver` raises, UnprintableCharacter, Undecided, and Unknown for a format there is none of.
    """
    if job.undecided and not job.draft:
        raise Undecided(job.paper.symbol or printing.plain(job.paper.title), job.undecided)
    written = []
    for step, (format, name) in enumerate(zip(formats, names(job, formats), strict=True)):
        part = step_of(progress, step, len(formats))
        written.append(_WRITERS[_known(format)](_sealed(job, format), folder / name, part))
    progress(1.0)
    return tuple(written)


def held(job: Job, folder: Path, format: str) -> bool:
    """Say whether the file in `folder` is just what `write` would make of the job, so that it need not be written again."""
    (name,) = names(job, (format,))
    return _reader(format)(folder / name) == seal(job, format)


def pdf_bytes(job: Job, progress: Progress = unheard) -> bytes:
    """Return the PDF of the job, byte for byte what an export writes (raises UnprintableCharacter, and what `progress` raises)."""
    with TemporaryDirectory(prefix="secretariat-", ignore_cleanup_errors=True) as folder:
        (path,) = write(job, Path(folder), ("pdf",), progress)
        return path.read_bytes()


def pages(job: Job) -> int:
    """Return how many pages the PDF of the job has (raises UnprintableCharacter)."""
    from secretariat.exporters import pdf

    heard: list[float] = []
    with TemporaryDirectory(prefix="secretariat-", ignore_cleanup_errors=True) as folder:
        pdf.write(job.paper, Path(folder) / "counted.pdf", job.fonts, heard.append)
    return len(heard)


def borne(path: Path) -> str:
    """Return the fingerprint that a file of ours bears; empty where it bears none, or was changed since."""
    format = path.suffix.lower().lstrip(".")
    return _reader(format)(path) if format in _WRITERS else ""


def of_edition(at: Reading, edition: Edition, protected: bool = False) -> tuple[Job, ...]:
    """Return what is needed to export an edition once more, in each language it was issued in (raises Refused)."""
    return tuple(reissued(at, sheet, protected) for sheet in thaw(edition.content).sheets)


def _sealed(job: Job, format: str) -> Job:
    """Return the job with the fingerprint that the file of a format bears."""
    return replace(job, paper=replace(job.paper, fingerprint=seal(job, format)))


def _reader(format: str) -> Callable[[Path], str]:
    """Return what reads the fingerprint of a file of a format."""
    match _known(format):
        case "pdf":
            from secretariat.exporters.pdf import fingerprint
        case "xlsx":
            from secretariat.exporters.xlsx import fingerprint
        case _:
            from secretariat.exporters.docx import fingerprint
    return fingerprint


def _known(format: str) -> str:
    """Return the format, or tell which formats there are."""
    if format not in _WRITERS:
        raise Unknown("format", format, tuple(_WRITERS))
    return format


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
        lambda path: xlsx.write(job.paper, job.register, path, progress, protected=job.protected),
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
