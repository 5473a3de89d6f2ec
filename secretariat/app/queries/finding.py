"""Findings: what the secretary should know before papers go out."""

from collections.abc import Iterable

from secretariat.app.checks import glyphs, sayings, sheet, symbols
from secretariat.app.checks import paper as checks
from secretariat.app.queries import comment, conflict
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.finding import Finding, Severity, Spot
from secretariat.domain.identity import PaperId
from secretariat.domain.tongue import counted, tr
from secretariat.domain.typography import quoted

_GRAVITY = tuple(Severity)


def findings(at: Reading, paper: PaperId | None = None) -> tuple[Finding, ...]:
    """Return the findings about one paper, or about all: the gravest first, then in the order of agenda and text (raises Gone).

    What is missing of a session or committee is told once, however many papers it has.
    """
    every = papers.every(at)
    wanted = [held.id for held in every] if paper is None else [paper]
    found = [finding for id in wanted for finding in _of_paper(at, id)]
    found += _questions(at, paper)
    found += [open_ for id in wanted for open_ in _comments(at, id)]
    found += [twice for twice in symbols.twice(every) if twice.spot.paper in wanted]
    return tuple(sorted(_once(found), key=lambda finding: _GRAVITY.index(finding.severity)))


def _questions(at: Reading, paper: PaperId | None) -> Iterable[Finding]:
    """Yield the questions that bringing copies together left open; a paper with any cannot go out."""
    for question in conflict.questions(at, paper=paper):
        asked, place = question.asked, question.place
        field = question.field if asked.kind in {"paper", "session", "item"} else ""
        spot = Spot(place.paper, "" if asked.kind == "paper" else asked.id, field)
        mine, theirs = (quoted(_short(side.text)) for side in (question.mine, question.theirs))
        detail = tr(
            "Two copies disagree about {where}: {mine} or {theirs}. Decide under Review > Questions.",
            where=place.where,
            mine=mine,
            theirs=theirs,
        )
        yield Finding("open-question", Severity.ERROR, place.where, detail, spot)


def _comments(at: Reading, paper: PaperId) -> Iterable[Finding]:
    """Yield one line about a paper with comments that are not settled, which leads to the first of them."""
    count = comment.still_open(at, paper)
    if not count:
        return
    said = counted(
        "One comment on this paper is still open.", "{n} comments on this paper are still open.", count
    )
    where = [one.block or "" for one in comment.threads(at, paper) if not one.resolved]
    yield Finding(
        "open-comments",
        Severity.NOTICE,
        tr("the paper"),
        said,
        Spot(paper, where[0]),
    )


def _short(text: str) -> str:
    """Return the beginning of what one side says."""
    line = " ".join(inline.plain(text).split())
    return f"{line[:59].rstrip()}…" if len(line) > 60 else line or "nothing"


def _of_paper(at: Reading, id: PaperId) -> list[Finding]:
    """Return the findings about one paper in all its languages."""
    held = papers.sheet(at, id)
    leading = sheet.of(held.contents, held.printed)
    found = [*_glyphs(at, leading), *checks.findings(leading)]
    for language in held.contents.paper.languages:
        if language is not held.language:
            spoken = papers.sheet(at, id, language)
            read = sheet.of(spoken.contents, spoken.printed)
            found += [*_glyphs(at, read), *checks.of_translation(read), *_unconfirmed(read, spoken)]
    return found


def _unconfirmed(read: sheet.Sheet, spoken: papers.PaperSheet) -> Iterable[Finding]:
    """Return what waits to be confirmed in a translation, counted, with the way to the first."""
    contents = spoken.contents
    owners: list[str] = [contents.paper.id, *(block.id for block in contents.blocks)]
    owners += [*(note.id for note in contents.notes), *(one.id for one in contents.appendices)]
    waiting = [id for id in owners if id in spoken.stale]
    if waiting:
        said, lead = tr(sayings.LANGUAGES[spoken.language]), tr(sayings.LANGUAGES[contents.paper.leading])
        yield Finding(
            "translation-unconfirmed",
            Severity.WARNING,
            read.name(waiting[0]),
            counted(
                "In {language}, 1 passage was not confirmed since the {leading} changed.",
                "In {language}, {n} passages were not confirmed since the {leading} changed.",
                len(waiting),
                language=said,
                leading=lead,
            ),
            read.spot(waiting[0]),
        )


def _glyphs(at: Reading, read: sheet.Sheet) -> Iterable[Finding]:
    """Return where characters stand that no font has; the fonts are opened only for unusual ones."""
    if not glyphs.doubtful(read):
        return ()
    from secretariat.exporters.pdf import missing_characters

    missing = missing_characters(read.printed, at.stationery.fonts)
    return glyphs.missing(read, (character for _, character in missing))


def _once(found: Iterable[Finding]) -> list[Finding]:
    """Return findings without those that speak of the same field of a session or committee again."""
    seen: set[tuple[str, str, str]] = set()
    kept = []
    for finding in found:
        owner = finding.spot.id
        key = (finding.kind, owner, finding.spot.field)
        if owner and owner != finding.spot.paper and finding.kind.startswith("missing-") and key in seen:
            continue
        seen.add(key)
        kept.append(finding)
    return kept
