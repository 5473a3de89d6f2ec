"""What a printout is: the edition or the state of a paper it was made from, and what changed since."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from secretariat.app import export, freezing
from secretariat.app.export import FORMATS, Job
from secretariat.app.queries import comparing, edition
from secretariat.app.queries import paper as papers
from secretariat.app.queries.comparing import Line
from secretariat.app.workspace import Reading, Workspace
from secretariat.domain.edition import Edition
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.register import Register
from secretariat.domain.told import FileMissing, Gone, Refused
from secretariat.domain.tongue import counted, tr
from secretariat.numbering.resolve import fingerprint
from secretariat.store import looking_back

SHORTEST = 8  # digits of a fingerprint that are typed
_MOMENTS = 400  # of each paper, the newest; older printouts are known by their editions alone
_TYPED = re.compile(rf"[0-9a-f]{{{SHORTEST},64}}")
_UNSHARED = ("pdf", "docx")  # their fingerprints rest on the paper alone


@dataclass(frozen=True, slots=True)
class Found:
    """What a printout was made from: an edition, or the paper as it stood at a moment (UTC, ISO 8601; empty: now).

    `changes` are the passages with which something happened since; a paper that is gone has none.
    """

    paper: PaperId
    symbol: str
    language: Language
    format: str
    edition: Edition | None = None
    moment: str = ""
    changes: tuple[Line, ...] = ()


def read(said: str) -> str:
    """Return the fingerprint that somebody typed, or that the file he named bears (raises Refused and FileMissing)."""
    typed = "".join(said.split()).casefold()
    if _TYPED.fullmatch(typed):
        return typed
    path = Path(said)
    if not path.is_file():
        if path.suffix.lower().lstrip(".") in FORMATS:
            raise FileMissing(path)
        raise Refused(
            tr(
                "“{said}” is no file, and no fingerprint: that has {shortest} to 64 digits and letters a to f.",
                said=said,
                shortest=SHORTEST,
            )
        )
    borne = export.borne(path)
    if not borne:
        raise Refused(
            tr(
                "{name} bears no fingerprint of ours, or was changed with another program since.",
                name=path.name,
            )
        )
    return borne


def find(workspace: Workspace, wanted: str, progress: Progress = unheard) -> Found | None:
    """Return what a printout with a fingerprint, or the beginning of one, was made from; None where nothing matches.

    `progress` is told how much was looked through, 0 to 1, and may raise Cancelled.
    """
    found = workspace.ask(_among_editions, wanted) or workspace.ask(_among_papers, wanted)
    if found is None:
        found = _among_moments(workspace, wanted, progress)
    progress(1.0)
    return workspace.ask(_since, found) if found else None


def _matches(job: Job, wanted: str, formats: tuple[str, ...] = FORMATS) -> str:
    """Return the format in which a job bears a fingerprint, empty where it does in none."""
    jobs = [
        replace(job, protected=protected, draft=draft)
        for protected in (False, True)
        for draft in (False, True)
    ]
    return next(
        (format for format in formats for one in jobs if export.seal(one, format).startswith(wanted)), ""
    )


def _among_editions(at: Reading, wanted: str) -> Found | None:
    """Return the edition that bears a fingerprint."""
    for held in at.read.all(Edition):
        for sheet in freezing.thaw(held.content).sheets:
            paper = sheet.paper
            format = _matches(export.reissued(at, sheet), wanted)
            if format or held.fingerprint.startswith(wanted):
                return Found(PaperId(paper.id), held.symbol, paper.language, format, held)
    return None


def _among_papers(at: Reading, wanted: str) -> Found | None:
    """Return the paper that bears a fingerprint as it stands now."""
    shared = {language: export.tables(at, language) for language in Language}
    for paper in papers.every(at):
        if edition.locked(at, paper) is not None:
            continue
        for language in paper.languages:
            format = _matches(export.prepare(at, paper.id, language, shared=shared[language]), wanted)
            if format:
                return Found(paper.id, paper.symbol, language, format)
    return None


def _among_moments(workspace: Workspace, wanted: str, progress: Progress) -> Found | None:
    """Return the paper that bore a fingerprint at a moment, the newest moments first."""
    every = workspace.ask(papers.every)
    for place, paper in enumerate(every):
        moments = workspace.ask(_moments, paper.id)
        for step, moment in enumerate(moments):
            progress((place + step / len(moments)) / len(every))
            found = workspace.ask(_at, paper.id, moment, wanted)
            if found is not None:
                return found
    return None


def _moments(at: Reading, paper: PaperId) -> tuple[str, ...]:
    """Return the moments at which something was done to a paper, the newest first."""
    done = at.read.occasions(looking_back.parts(at.read, paper))
    return tuple(sorted({moment for moment, _, _ in done}, reverse=True)[:_MOMENTS])


def _at(at: Reading, paper: PaperId, moment: str, wanted: str) -> Found | None:
    """Return a paper as it was at a moment, where it bore a fingerprint then."""
    try:
        held = looking_back.contents(at.read, paper, moment)
    except Gone:
        return None
    for language in held.paper.languages:
        printed = papers.settled(at, held, language, moment).printed
        job = Job(replace(printed, fingerprint=fingerprint(printed)), Register(), at.stationery.fonts)
        format = _matches(job, wanted, _UNSHARED)
        if format:
            return Found(paper, held.paper.symbol, language, format, moment=moment)
    return None


def _since(at: Reading, found: Found) -> Found:
    """Return what was found with what changed since."""
    moment = found.edition.at if found.edition else found.moment
    if not moment:
        return found
    try:
        changes = comparing.compare(at, found.paper, moment, None, found.language).changes
    except Gone:
        return found
    return replace(found, changes=changes)


def sentences(found: Found | None) -> Iterator[str]:
    """Yield what was found as lines for a person."""
    if found is None:
        yield tr("Nothing in this file bears that fingerprint.")
        return
    name = found.symbol or tr("A paper without symbol")
    language = {Language.EN: tr("English"), Language.FR: tr("French"), Language.ES: tr("Spanish")}[
        found.language
    ]
    printed = tr("{name} in {language}", name=name, language=language)
    if found.format:
        printed = f"{printed} ({found.format})"
    if found.edition is not None:
        day, author = found.edition.issued or found.edition.at[:10], found.edition.author
        if author:
            yield tr("{printed}: issued on {day} by {author}.", printed=printed, day=day, author=author)
        else:
            yield tr("{printed}: issued on {day}.", printed=printed, day=day)
    elif found.moment:
        yield tr(
            "{printed}: a draft, as it stood at {moment} UTC.",
            printed=printed,
            moment=found.moment[:16].replace("T", " "),
        )
    else:
        yield tr("{printed}: a draft, just as it stands now.", printed=printed)
    if found.edition is not None or found.moment:
        yield from _changed(found)


def _changed(found: Found) -> Iterator[str]:
    """Yield what changed since, a line each."""
    count = len(found.changes)
    if not count:
        yield tr("Nothing has changed since.")
        return
    yield counted("Since then one passage changed:", "Since then {n} passages changed:", count)
    for line in found.changes:
        yield f"  {line.where}: {', '.join((tr(line.fate.value), *line.remarks))}"
