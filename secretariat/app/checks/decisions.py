"""Points for decision: that the words of a paragraph and its flag say the same."""

import re
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Area, Passage, Sheet
from secretariat.domain.decision import Ask
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.identity import BlockId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind, Purpose
from secretariat.domain.tongue import tr

_OPENING = r"(?:^|[.;]\s+)(?:[^.;:]{1,120},\s+)?"
_VERB = r":?\s+(?:\([a-z]+\)\s+)?(?P<verb>[^\W\d_]+)(?:\s+(?P<next>[^\W\d_]+))?(?:\s+(?P<third>[^\W\d_]+))?"
_ASKING = {
    Language.EN: re.compile(
        _OPENING
        + r"[Tt]he\s+(?:Working Party|Governing Body|Committee|Subcommittee|Section|Conference|Officers)\s+"
        r"(?:may(?:\s+\w+)?\s+wish\s+to|(?:is|are)(?:\s+\w+)?\s+(?:invited|requested|asked)\s+to)" + _VERB
    ),
    Language.FR: re.compile(
        _OPENING + r"[Ll](?:e|a|es)\s+(?:Groupe de travail|Conseil d['’]administration|[Cc]ommission"
        r"|[Ss]ous-commission|Section|Conférence)\s+"
        r"(?:(?:souhaitera|voudra)(?:\s+(?:sans doute|peut-être|bien))?|est\s+(?:\w+\s+)?(?:invité|prié|appelé)e?\s+à)"
        + _VERB
    ),
    Language.ES: re.compile(
        _OPENING + r"(?:(?:[Tt]al vez|[Qq]uizás?)\s+(?:el Grupo de Trabajo|el Consejo de Administración"
        r"|la (?:Sub)?[Cc]omisión|la Sección|la Conferencia)\s+(?:estime|considere|juzgue|desee)(?:\s+oportuno)?"
        r"|[Ss]e invita (?:al Grupo de Trabajo|al Consejo de Administración|a la (?:Sub)?[Cc]omisión) a(?:\s+que)?)"
        + _VERB
    ),
}
_TALK = {
    Language.EN: "discuss examine consider express comment exchange have give provide debate reflect explore hold share review "
    "offer engage hear identify",
    Language.FR: "discuter examiner débattre exprimer formuler donner échanger étudier réfléchir faire avoir",
    Language.ES: "examinar discutir debatir expresar formular intercambiar estudiar reflexionar mantener examine discuta "
    "debata exprese formule intercambie estudie",
}
_AND = {Language.EN: "and", Language.FR: "et", Language.ES: "y"}
_CONSIDERING = {
    Language.EN: r"consider\s+\w+ing\b",
    Language.FR: r"envisager\s+de\b",
    Language.ES: r"$^",
}


def asked(text: str, language: Language) -> Ask | None:
    """Return what a paragraph asks the body to do by its words, None when it asks nothing."""
    found = [_asked(match, text, language) for match in _ASKING[language].finditer(text)]
    return (Ask.DECISION if Ask.DECISION in found else found[0]) if found else None


def _asked(match: re.Match[str], text: str, language: Language) -> Ask:
    """Return what one invitation asks: to decide, unless all its verbs are about talking."""
    talk = _TALK[language].split()
    if re.compile(_CONSIDERING[language]).match(text, match.start("verb")):
        return Ask.DECISION
    verbs = [match["verb"]] + ([match["third"]] if match["next"] == _AND[language] and match["third"] else [])
    return Ask.DISCUSSION if all(verb.lower() in talk for verb in verbs) else Ask.DECISION


def _asks(sheet: Sheet) -> dict[BlockId, Ask]:
    """Return how each flagged block is flagged; a point for decision outweighs one for discussion."""
    kinds = {decision.id: decision.ask for decision in sheet.contents.decisions}
    found: dict[BlockId, Ask] = {}
    for appearance in sheet.contents.appearances:
        ask = kinds.get(appearance.decision)
        if ask is not None and found.get(appearance.block) is not Ask.DECISION:
            found[appearance.block] = ask
    return found


def _texts(sheet: Sheet) -> Iterator[tuple[Passage, Block, str]]:
    """Yield each numbered paragraph with its words, and with those of its first item where it ends in a colon."""
    body = [passage for passage in sheet.passages if passage.area is Area.BODY]
    for passage, after in zip(body, (*body[1:], None), strict=False):
        block = passage.block
        if block is None or block.kind is not Kind.PARAGRAPH:
            continue
        text = passage.text
        if text.rstrip().endswith(":") and after and after.block and after.block.kind is Kind.SUBITEM:
            text = f"{text} {after.text}"
        yield passage, block, text


def flags(sheet: Sheet) -> Iterator[Finding]:
    """Find paragraphs that ask for a decision and are not flagged, and the reverse."""
    flagged = _asks(sheet)
    for passage, block, text in _texts(sheet):
        said, flag = asked(text, sheet.language), flagged.get(block.id)
        if said is Ask.DECISION and flag is not Ask.DECISION:
            yield _unflagged(sheet, passage, flag)
        elif said is Ask.DISCUSSION and flag is Ask.DECISION:
            detail = tr(
                "{where} invites to discuss, but is named in the line for decision.", where=passage.where
            )
            yield sheet.found("discussion-flagged", Severity.ERROR, passage, detail)


def _unflagged(sheet: Sheet, passage: Passage, flag: Ask | None) -> Finding:
    """Return the finding about a paragraph that asks for a decision and is not in the closing line."""
    how = tr("marked as a point for discussion") if flag else tr("not marked as a point for decision")
    return sheet.found(
        "decision-not-flagged",
        Severity.ERROR,
        passage,
        tr(
            "{where} asks for a decision (“{short}”) but is {how}, so the line for decision leaves it out.",
            where=passage.where,
            short=sayings.short(passage.text, 50),
            how=how,
        ),
    )


def lost(sheet: Sheet) -> Iterator[Finding]:
    """Find points for decision whose paragraph is gone, or is no numbered paragraph any more."""
    blocks = {block.id: block for block in sheet.contents.blocks}
    for id, ask in _asks(sheet).items():
        block = blocks.get(id)
        if block is None or (block.kind is not Kind.PARAGRAPH and ask is Ask.DECISION):
            where = sheet.name(id)
            yield Finding(
                "decision-without-paragraph",
                Severity.ERROR,
                where,
                tr(
                    "A point for {ask} is put in {where}, which is not a numbered paragraph of this paper.",
                    ask=ask,
                    where=where,
                ),
                sheet.spot(id if block else ""),
            )


def purpose(sheet: Sheet) -> Iterator[Finding]:
    """Find a paper for information that asks for a decision, and one for decision that asks for none."""
    points = [id for id, ask in _asks(sheet).items() if ask is Ask.DECISION and id in sheet.lines]
    names = sayings.together(sheet.name(id) for id in points)
    paper = sheet.contents.paper
    if paper.purpose is Purpose.INFORMATION and points:
        detail = tr("The paper is for information, but puts a point for decision in {names}.", names=names)
    elif paper.purpose is Purpose.DECISION and not points:
        detail = tr("The paper is for decision, but no paragraph is marked as a point for decision.")
    else:
        return
    yield Finding(
        "purpose-against-decisions",
        Severity.WARNING,
        tr("the particulars"),
        detail,
        sheet.spot(paper.id, "purpose"),
    )


RULES = (flags, lost, purpose)
