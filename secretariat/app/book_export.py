"""The session book and the single sheets as files: agenda, record of decisions, sheet of an activity."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from secretariat import __version__
from secretariat.app import export
from secretariat.app.delivery import deliver
from secretariat.app.export import Job
from secretariat.app.naming import file_stem
from secretariat.app.queries import activity_sheet, agenda, book, conflict, decision, letterhead, record
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.activity import Activity
from secretariat.domain.book import PrintBook
from secretariat.domain.identity import ActivityId, SessionId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.paper import Paper
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.domain.told import Undecided


class Piece(StrEnum):
    """What can be written of a session as a whole."""

    BOOK = "book"
    AGENDA = "agenda"
    RECORD = "decisions"
    FOLLOW_UP = "follow-up"

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats there are of it."""
        return ("pdf",) if self is Piece.BOOK else export.FORMATS


ACTIVITY_FORMATS = ("pdf", "docx")


@dataclass(frozen=True, slots=True)
class BookJob:
    """All that the export of a session book needs, frozen at one moment.

    `undecided` counts the questions open in its papers, by their ids: with any, only a `draft` is written.
    """

    book: PrintBook
    fonts: Path
    undecided: tuple[tuple[str, int], ...] = ()
    draft: bool = False


def prepare(at: Reading, piece: Piece, session: SessionId, language: Language) -> Job | BookJob:
    """Return what the export of a piece needs (raises Gone)."""
    match piece:
        case Piece.BOOK:
            return _book(at, session, language)
        case Piece.AGENDA:
            rows = agenda.sheet(at, session)
            return _sheet(at, book.agenda(at, session, language), Register(agenda=rows, bare=True))
        case Piece.RECORD:
            return _record(at, session, language, record.record(at, session, language))
        case Piece.FOLLOW_UP:
            return _record(at, session, language, record.follow_up(at, session, language))


def prepare_activity(at: Reading, id: ActivityId, language: Language) -> Job:
    """Return what the sheet of an activity needs (raises Gone); activities of one title give files of different names."""
    title = at.read.get(Activity, id).title
    twins = [one.id for one in at.read.all(Activity) if title and one.title == title]
    place = twins.index(id) + 1 if id in twins else 1
    sheet = activity_sheet.sheet(at, id, language)
    word = at.stationery.phrases[language].word("activity")
    job = _sheet(at, sheet, Register(bare=True))
    return replace(
        job, stem=f"{word}, {printing.plain(sheet.title)[:80]}{f' ({place})' if place > 1 else ''}"
    )


def languages(at: Reading, session: SessionId) -> tuple[Language, ...]:
    """Return the languages that papers of a session have, the one most of them are drawn up in first (raises Gone)."""
    return book.languages(at, session)


def names(job: Job | BookJob, formats: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the files that `write` makes, one a format."""
    if isinstance(job, Job):
        return export.names(job, formats)
    return tuple(f"{file_stem(_stem(job.book.front))}-{job.book.language}.{format}" for format in formats)


def write(
    job: Job | BookJob, folder: Path, formats: tuple[str, ...], progress: Progress = unheard
) -> tuple[Path, ...]:
    """Write a piece into `folder` in each format and return the files, as `export.write` does of a paper."""
    if isinstance(job, Job):
        return export.write(job, folder, formats, progress)
    if job.undecided and not job.draft:
        raise Undecided(job.book.name, sum(count for _, count in job.undecided))
    return tuple(_write_book(job, folder / name, progress) for name in names(job, formats))


def drafted(job: Job | BookJob) -> Job | BookJob:
    """Return the job as a draft that says so where questions are open, as `export.drafted` does."""
    if isinstance(job, Job):
        marked = export.drafted(job)
        return replace(marked, stem=_stem(marked.paper)) if marked.draft else job
    if not job.undecided or job.draft:
        return job
    counts = dict(job.undecided)
    items = tuple(
        replace(item, papers=tuple(_marked(paper, counts.get(paper.id, 0)) for paper in item.papers))
        for item in job.book.items
    )
    front = _marked(job.book.front, sum(counts.values()))
    return replace(job, book=replace(job.book, front=front, items=items), draft=True)


def _marked(paper: PrintPaper, undecided: int) -> PrintPaper:
    """Return a paper that says of how many open questions it is a draft."""
    return export.drafted(Job(paper, Register(), Path(), undecided=undecided)).paper


def seal(job: BookJob) -> str:
    """Return the fingerprint that the file of a book bears: of all that goes into it, and of the program that wrote it."""
    return export.digest(__version__, "book", job.book.fingerprint, repr(job.undecided), str(job.draft))


def _write_book(job: BookJob, target: Path, progress: Progress) -> Path:
    """Write the PDF of a book."""
    from secretariat.exporters import pdf

    sealed = replace(job.book, fingerprint=seal(job))
    return deliver(
        target,
        lambda path: pdf.write_book(sealed, path, job.fonts, progress),
        lambda path: pdf.check_book(path, sealed),
    )


def _book(at: Reading, session: SessionId, language: Language) -> BookJob:
    """Return the job of a session book."""
    made = replace(book.book(at, session, language), stamp=export.now())
    return BookJob(made, at.stationery.fonts, undecided(at, session))


def undecided(at: Reading, session: SessionId) -> tuple[tuple[str, int], ...]:
    """Return the papers of a session in which questions are open, with how many (raises Gone)."""
    counts = [(paper.id, conflict.count(at, paper.id)) for paper in letterhead.papers_of(at, session)]
    return tuple((id, count) for id, count in counts if count)


def _record(at: Reading, session: SessionId, language: Language, printed: PrintPaper) -> Job:
    """Return the job of a record of decisions or of what follows; its workbook lists the papers that put points."""
    points = tuple(
        row
        for paper in letterhead.papers_of(at, session)
        for row in decision.sheet(at, paper.id, language, _spoken(paper, language))
        if row.ask == "decision"
    )
    putting = {row.paper for row in points}
    rows = tuple(row for row in agenda.sheet(at, session) if putting & {row.symbol, row.paper} - {""})
    register = Register(agenda=rows, decisions=points, bare=True)
    job = _sheet(at, printed, register)
    return replace(job, undecided=sum(count for _, count in undecided(at, session)))


def _spoken(paper: Paper, language: Language) -> Language:
    """Return the language, or the leading one of a paper that does not have it."""
    return language if language in paper.languages else paper.leading


def _sheet(at: Reading, paper: PrintPaper, register: Register) -> Job:
    """Return the job of a single sheet."""
    stamped = replace(paper, stamp=export.now())
    tables = export.digest(repr(register.agenda))
    return Job(stamped, register, at.stationery.fonts, tables=tables, stem=_stem(paper))


def _stem(paper: PrintPaper) -> str:
    """Return the name of a file without language and ending: "291st Session, Agenda"."""
    return ", ".join(filter(None, (paper.symbol, printing.plain(paper.title))))
