"""The particulars of a paper: what is not filled in yet, each leading to its field."""

from collections.abc import Iterator

from secretariat.app.checks.sheet import Sheet
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import marked, tr

WHERE = marked("the particulars")


def missing(sheet: Sheet) -> Iterator[Finding]:
    """Find what the masthead and the closing block need and nobody has given yet."""
    with_masthead = sheet.printed.profile.masthead
    elsewhere = (*_of_session(sheet), *_of_committee(sheet)) if with_masthead else ()
    for what, sentence, id, field in (*_of_paper(sheet), *elsewhere):
        yield Finding(
            f"missing-{what}",
            Severity.WARNING,
            tr(WHERE),
            sentence,
            sheet.spot(id or sheet.printed.id, field),
        )


def _of_paper(sheet: Sheet) -> Iterator[tuple[str, str, str, str]]:
    """Yield what the paper lacks: the thing, a sentence, the id of its owner, and the field."""
    paper, profile = sheet.contents.paper, sheet.printed.profile
    if not paper.symbol and profile.masthead:
        yield "symbol", tr("The paper has no symbol yet."), paper.id, "symbol"
    if not paper.title[paper.leading]:
        yield "title", tr("The paper has no title yet."), paper.id, "title"
    if profile.purpose_line and paper.purpose is None:
        yield (
            "purpose",
            tr(
                "The paper does not say what it is for, and papers of this period ({name}) print it.",
                name=profile.name,
            ),
            paper.id,
            "purpose",
        )
    if not profile.closing_block:
        return
    if paper.dated is None:
        yield (
            "date",
            tr("The paper has no date yet; it stands before the point for decision."),
            paper.id,
            "dated",
        )
    elif not paper.place:
        yield (
            "place",
            tr("The place that stands before the date at the end of the paper is not given."),
            paper.id,
            "place",
        )


def _of_session(sheet: Sheet) -> Iterator[tuple[str, str, str, str]]:
    """Yield what the session lacks."""
    session = sheet.contents.session
    if session.number is None:
        yield "session", tr("The number of the session is not given."), session.id, "number"
    if not session.place:
        yield "session-place", tr("The place where the session meets is not given."), session.id, "place"
    if session.month is None or session.year is None:
        field = "month" if session.month is None else "year"
        yield "session-month", tr("The month and year of the session are not both given."), session.id, field


def _of_committee(sheet: Sheet) -> Iterator[tuple[str, str, str, str]]:
    """Yield what the committee lacks."""
    committee = sheet.contents.committee
    if not committee.name:
        yield "committee", tr("The name of the committee is not given."), committee.id, "name"
    if not committee.code:
        yield (
            "committee-code",
            tr("The code of the committee, such as WP/SDG, is not given."),
            committee.id,
            "code",
        )


def office_file_name(sheet: Sheet) -> Iterator[Finding]:
    """Find a paper without the file name that the Office gives it."""
    paper = sheet.contents.paper
    if not paper.office_file_name and sheet.printed.profile.masthead:
        yield Finding(
            "missing-office-file-name",
            Severity.NOTICE,
            tr(WHERE),
            tr("The Office file name, printed at the foot of the page, is not given yet."),
            sheet.spot(paper.id, "office_file_name"),
        )


RULES = (missing, office_file_name)
