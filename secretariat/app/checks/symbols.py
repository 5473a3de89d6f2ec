"""The symbol of a paper, held against its session, committee, agenda item and Office file name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secretariat.app.checks import sayings
from secretariat.app.checks.particulars import WHERE
from secretariat.app.checks.sheet import Sheet
from secretariat.domain.finding import Finding, Severity, Spot
from secretariat.domain.paper import Paper
from secretariat.domain.tongue import tr
from secretariat.domain.typography import quoted

_SYMBOL = re.compile(
    r"G\.?B\.(?P<session>\d{1,3})(?P<bis>bis)?(?P<parts>(?:/(?:[A-Za-z]+|\d+))*)"
    r"(?P<suffixes>(?:\(&?(?:and|et|y)?(?:Add|Corr|Rev)\.?\d*\.?\))*)"
)
_DOCUMENTS = {"INF", "PV", "PR", "DRAFT", "AGENDA", "PROGRAMME", "DECISION", "PROJET", "ADD", "CORR"}


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol taken apart; `item` is the number after the committee, None when there is none."""

    session: int
    bis: bool
    committee: str
    item: int | None


def parse(symbol: str) -> Symbol | None:
    """Return the parts of a symbol, None when it is no symbol we know the form of."""
    match = _SYMBOL.fullmatch("".join(symbol.split()))
    if match is None:
        return None
    parts = match["parts"].split("/")[1:]
    letters = 0
    while letters < len(parts) and parts[letters].isalpha() and parts[letters].upper() not in _DOCUMENTS:
        letters += 1
    number = parts[letters] if letters < len(parts) and parts[letters].isdigit() else None
    committee = "/".join(parts[:letters])
    return Symbol(int(match["session"]), bool(match["bis"]), committee, int(number) if number else None)


def symbol(sheet: Sheet) -> Iterator[Finding]:
    """Find where the symbol says other things than session, committee and agenda."""
    paper = sheet.contents.paper
    if not paper.symbol:
        return
    parsed = parse(paper.symbol)
    spot = sheet.spot(paper.id, "symbol")
    if parsed is None:
        detail = tr(
            "The symbol {symbol} does not have the form of a symbol, such as GB.291/WP/SDG/1.",
            symbol=paper.symbol,
        )
        yield Finding("symbol-form", Severity.WARNING, tr(WHERE), detail, spot)
        return
    for kind, severity, said in (*_contradictions(sheet, parsed), *_other_item(sheet, parsed)):
        yield Finding(
            kind, severity, tr(WHERE), tr("The symbol {symbol} {said}.", symbol=paper.symbol, said=said), spot
        )


def _contradictions(sheet: Sheet, parsed: Symbol) -> Iterator[tuple[str, Severity, str]]:
    """Yield what in the symbol contradicts session and committee."""
    session, code = sheet.contents.session, sheet.contents.committee.code
    if session.number is not None and (parsed.session, parsed.bis) != (session.number, session.bis):
        said, held = (
            f"{number}{'bis' if bis else ''}"
            for number, bis in ((parsed.session, parsed.bis), (session.number, session.bis))
        )
        yield (
            "symbol-session",
            Severity.ERROR,
            tr("names session {said}, but the paper is under session {held}", said=said, held=held),
        )
    if code and parsed.committee.casefold() != code.casefold():
        named = (
            tr("names the committee {committee}", committee=parsed.committee)
            if parsed.committee
            else tr("names no committee")
        )
        yield (
            "symbol-committee",
            Severity.ERROR,
            tr("{named}, but the code of the committee is {code}", named=named, code=code),
        )


def _other_item(sheet: Sheet, parsed: Symbol) -> Iterator[tuple[str, Severity, str]]:
    """Yield the agenda item of the symbol where it is not that of the paper; the agenda may have moved."""
    position = sheet.contents.position
    if parsed.item is not None and parsed.item != position:
        said = tr(
            "names agenda item {item}, but the paper stands under item {position}",
            item=parsed.item,
            position=position,
        )
        yield "symbol-item", Severity.WARNING, said


def profile(sheet: Sheet) -> Iterator[Finding]:
    """Find a printing profile that is not that of the session."""
    held, number = sheet.printed.profile, sheet.contents.session.number
    if number is None or not held.masthead or held.covers(number):
        return
    yield Finding(
        "profile-session",
        Severity.NOTICE,
        tr(WHERE),
        tr(
            "The paper is printed in the manner of {name} ({id}), but session {number} is of another time.",
            name=held.name,
            id=held.id,
            number=number,
        ),
        sheet.spot(sheet.contents.paper.id, "profile"),
    )


def office_file_name(sheet: Sheet) -> Iterator[Finding]:
    """Find an Office file name that belongs to another symbol."""
    paper = sheet.contents.paper
    if not paper.symbol or not paper.office_file_name:
        return
    bare = re.sub(r"\(.*", "", "".join(paper.symbol.split())).replace("G.B.", "GB.").replace("GB.", "GB")
    wanted, given = (re.sub(r"[-_/]+", "-", name).casefold() for name in (bare, paper.office_file_name))
    if not given.startswith(f"{wanted}-"):
        yield Finding(
            "office-file-name",
            Severity.WARNING,
            tr(WHERE),
            tr(
                "The Office file name {office_file_name} does not begin as the symbol {symbol} would have it.",
                office_file_name=paper.office_file_name,
                symbol=paper.symbol,
            ),
            sheet.spot(paper.id, "office_file_name"),
        )


def twice(papers: Iterable[Paper]) -> Iterator[Finding]:
    """Find papers that bear one symbol."""
    bearing: dict[str, list[Paper]] = defaultdict(list)
    for paper in papers:
        if paper.symbol:
            bearing["".join(paper.symbol.split()).casefold()].append(paper)
    for held in bearing.values():
        if len(held) > 1:
            titles = sayings.both(quoted(sayings.short(paper.title.best(paper.leading))) for paper in held)
            yield Finding(
                "symbol-twice",
                Severity.ERROR,
                tr(WHERE),
                tr(
                    "{count} papers bear the symbol {symbol}: {titles}.",
                    count=len(held),
                    symbol=held[0].symbol,
                    titles=titles,
                ),
                Spot(held[-1].id, held[-1].id, "symbol"),
            )


RULES = (symbol, profile, office_file_name)
