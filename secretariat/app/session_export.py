"""A whole session as files: every paper in every language it has and every format asked for, in one folder."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from secretariat.app import export
from secretariat.app.export import Job
from secretariat.app.queries.agenda import OutlinePaper, outline
from secretariat.app.sentences import sentence
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.agenda import Session
from secretariat.domain.identity import PaperId, SessionId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, between, paced, step_of, unheard
from secretariat.domain.told import Cancelled, FolderGone, Gone, Told, Unknown
from secretariat.domain.tongue import tr


class Outcome(StrEnum):
    """What became of one file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one file; `name` is the symbol of the paper or else its title, `told` says why the file was not written."""

    paper: PaperId
    name: str
    language: Language
    format: str
    path: Path
    outcome: Outcome
    told: str = ""


def papers(at: Reading, session: SessionId) -> tuple[OutlinePaper, ...]:
    """Return the papers of a session in the order of its agenda (raises Gone)."""
    for found in outline(at).sessions:
        if found.id == session:
            return tuple(paper for item in found.items for paper in item.papers)
    raise Gone("session", session)


def by_number(at: Reading, number: str) -> Session:
    """Return the session with a number, such as "291" or "291bis" (raises Unknown)."""
    wanted = "".join(number.split()).casefold()
    sessions = at.read.all(Session)
    for session in sessions:
        if wanted in (_number(session), session.id):
            return session
    raise Unknown("session", number, tuple(_number(session) for session in sessions if session.number))


def _number(session: Session) -> str:
    """Return how a session is named on the terminal."""
    return f"{session.number or ''}{'bis' if session.bis else ''}"


def prepare(
    at: Reading,
    session: SessionId,
    languages: Sequence[Language] | None = None,
    protected: bool = False,
    progress: Progress = unheard,
) -> tuple[Job, ...]:
    """Return one job for each paper of a session in each of these languages that it has, None for all (raises Gone).

    All are read at one moment, and no two would write files of one name. `progress` may raise Cancelled.
    """
    pairs = [
        (paper.id, language)
        for paper in papers(at, session)
        for language in paper.languages
        if languages is None or language in languages
    ]
    spoken = sorted({language for _, language in pairs})
    shared = {
        language: export.tables(at, language, step_of(between(progress, 0.0, 0.8), step, len(spoken)))
        for step, language in enumerate(spoken)
    }
    return export.apart(
        [
            export.prepare(at, paper, language, protected, shared[language])
            for paper, language in paced(pairs, between(progress, 0.8, 1.0))
        ]
    )


def write(
    jobs: Sequence[Job],
    folder: Path,
    formats: Sequence[str] = export.USUAL,
    progress: Progress = unheard,
    heard: Callable[[Result], None] = lambda _: None,
) -> tuple[Result, ...]:
    """Write the files of all jobs into `folder` and return what became of each; `heard` is told of each at once.

    A file that is there just as it would be written is left alone, and one that cannot be written stops none of the others.
    `progress` may raise Cancelled: files that are finished stay, the one in hand is not written. Raises FolderGone.
    """
    if not folder.is_dir():
        raise FolderGone(folder)
    results = []
    for result in _results(jobs, folder, formats, progress):
        heard(result)
        results.append(result)
    progress(1.0)
    return tuple(results)


def _results(
    jobs: Sequence[Job], folder: Path, formats: Sequence[str], progress: Progress
) -> Iterator[Result]:
    """Yield what becomes of each file."""
    pairs = [(job, format) for job in jobs for format in formats]
    for step, (job, format) in enumerate(pairs):
        yield _result(job, folder, format, step_of(progress, step, len(pairs)))


def _result(job: Job, folder: Path, format: str, progress: Progress) -> Result:
    """Write one file, unless it is there already, and return what became of it."""
    outcome, told = Outcome.UNCHANGED, ""
    progress(0.0)
    try:
        if not export.held(job, folder, format):
            outcome = Outcome.WRITTEN
            export.write(job, folder, (format,), progress)
    except Cancelled:
        if not export.held(job, folder, format):  # else the word came when the file was in its place already
            raise
    except Told as error:
        outcome, told = Outcome.FAILED, sentence(error)
    paper = job.paper
    name = paper.symbol or printing.plain(paper.title) or tr("Paper without a title")
    (file,) = export.names(job, (format,))
    return Result(PaperId(paper.id), name, paper.language, format, folder / file, outcome, told)
