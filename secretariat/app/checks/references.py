"""References: that they lead somewhere, stay within their section, and are live."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Passage, Sheet
from secretariat.domain import inline
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.identity import BlockId, ReferenceId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind, Reference
from secretariat.domain.tongue import tr

_WORDS = {
    Language.EN: r"(?P<word>paragraphs?|paras?\.?|sections?)",
    Language.FR: r"(?P<word>paragraphes?|paragr\.|sections?)",
    Language.ES: r"(?P<word>párrafos?|párrs?\.|secci(?:ón|ones))",
}
_NUMBERS = r"\s+(?P<first>\d{1,3}|[IVX]+)(?![\d.]\d)\b(?:\s*(?:,|-|–|and|to|or|et|à|ou|y|a|o)\s*(?:\d{1,3}|[IVX]+)\b)*"
_TYPED = {
    language: re.compile(r"\b" + word + _NUMBERS, re.IGNORECASE if language is not Language.EN else 0)
    for language, word in _WORDS.items()
}
_OURS = re.compile(
    r"[\s,]*(?:above|below|of (?:this|the present) (?:paper|document)|ci-dessus|ci-dessous|du présent document"
    r"|más arriba|más abajo|supra|infra|del presente documento)\b"
)
_THEIRS = re.compile(
    r"\bG\.?B\.|\b(?:[Rr]eports?|[Rr]apports?|[Ii]nformes?|[Aa]rticles?|[Aa]rt\.|[Aa]rtículos?|Conventions?|Convenios?|No\."
    r"|[Rr]ecommendations?|[Rr]ecommandations?|[Rr]ecomendaci(?:ón|ones)|[Rr]esolutions?|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)"
    r"|Constitutions?|Constitución|Declarations?|Déclarations?|Declaraci(?:ón|ones)|[Dd]ocuments?|[Dd]ocumentos?|minutes|treaty)\b"
)
_AFTER_THEIRS = re.compile(r"\s*,?\s*(?:of|in|from|du|de|des|del|dans|en)\b")
Series = Mapping[BlockId | None, list[BlockId]]

_REACH = 400  # characters before and after a number in which its sentence is read
_ENOUGH = 100  # numbers in one passage that are looked at
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2})[.;?!]\s+|\n")


def _marked(sheet: Sheet) -> Iterator[tuple[Passage, ReferenceId, Reference | None]]:
    """Yield every reference mark in the words, with its reference if there is one."""
    known = {reference.id: reference for reference in sheet.contents.references}
    for passage in sheet.passages:
        if "{ref:" in passage.stored:
            for id in inline.references(passage.stored):
                yield passage, id, known.get(id)


def dangling(sheet: Sheet) -> Iterator[Finding]:
    """Find references whose target is no longer in the paper."""
    held = {block.id for block in sheet.contents.blocks}
    appendices = {appendix.id for appendix in sheet.contents.appendices}
    for passage, id, reference in _marked(sheet):
        if reference is not None:
            block, until = reference.block, reference.until
            if reference.appendix in appendices:
                continue
            if block in held and (until is None or until in held):
                continue
        yield sheet.found(
            "dangling-reference",
            Severity.ERROR,
            passage,
            tr(
                "{where} refers to something that is no longer in the paper, “{around}”: lead the reference "
                "elsewhere or take it out.",
                where=passage.where,
                around=_around(passage, id),
            ),
        )


def _around(passage: Passage, id: ReferenceId) -> str:
    """Return the few words before a reference, and the question mark it prints."""
    before = passage.stored.split(inline.reference_mark(id), 1)[0]
    words = inline.plain(before, lambda _: "…").split()
    return " ".join(words[-4:]) + ("?" if before.endswith("(") else " ?")


def ranges(sheet: Sheet) -> Iterator[Finding]:
    """Find ranges that run backwards, or out of the section they begin in."""
    order = {block.id: place for place, block in enumerate(sheet.contents.blocks)}
    series = _series(sheet)
    for passage, _, reference in _marked(sheet):
        if reference is None or reference.block not in order or reference.until not in order:
            continue
        first, last = reference.block, reference.until
        printed = f"{_number(sheet, first)}-{_number(sheet, last)}"
        if order[last] < order[first]:
            yield sheet.found(
                "backward-range",
                Severity.ERROR,
                passage,
                tr(
                    "{where} refers to {printed}, a range that ends before it begins.",
                    where=passage.where,
                    printed=printed,
                ),
            )
        elif sheet.sections[first] != sheet.sections[last] and not _whole(sheet, series, first, last):
            yield sheet.found(
                "range-crosses-section",
                Severity.WARNING,
                passage,
                _crossing(sheet, series, passage, first, last),
            )


def _number(sheet: Sheet, id: BlockId) -> str:
    """Return the number of a block, or its name where it has none."""
    return sheet.lines[id].number or sheet.name(id)


def _series(sheet: Sheet) -> Series:
    """Return the numbered paragraphs of each section."""
    found: dict[BlockId | None, list[BlockId]] = defaultdict(list)
    for block in sheet.contents.blocks:
        if block.kind is Kind.PARAGRAPH:
            found[sheet.sections[block.id]].append(block.id)
    return found


def _whole(sheet: Sheet, series: Series, first: BlockId, last: BlockId) -> bool:
    """Say whether a range takes in whole sections: it begins with the first paragraph of one and ends with the last of another."""
    begins, ends = series.get(sheet.sections[first]), series.get(sheet.sections[last])
    return begins is not None and ends is not None and (first, last) == (begins[0], ends[-1])


def _crossing(sheet: Sheet, series: Series, passage: Passage, first: BlockId, last: BlockId) -> str:
    """Return the sentence about a range that runs into another section."""
    begins, ends = _number(sheet, first), _number(sheet, last)
    left, into = sheet.sections[first], sheet.sections[last]
    facts = {"where": passage.where, "begins": begins, "ends": ends}
    facts |= {"section": _section(sheet, into), "first_section": _section(sheet, left)}
    if series.get(into, [])[:1] == [last]:
        said = tr(
            "{where} refers to paragraphs {begins}-{ends}, but {ends} opens {section}, while {begins} stands "
            "in {first_section}.",
            **facts,
        )
    else:
        said = tr(
            "{where} refers to paragraphs {begins}-{ends}, but {ends} stands in {section}, while {begins} stands "
            "in {first_section}.",
            **facts,
        )
    within = series.get(left, [])[-1:]
    return (
        tr("{said} Is {begins}-{number} meant?", said=said, begins=begins, number=_number(sheet, within[0]))
        if within and within != [first]
        else said
    )


def _section(sheet: Sheet, heading: BlockId | None) -> str:
    """Return "section II (The process …)"."""
    if heading is None:
        return tr("the part before the first section")
    line = sheet.lines[heading]
    words = sayings.short(inline.plain(_words(sheet, heading)), 50)
    return (
        tr("section {number} (“{words}”)", number=line.number, words=words)
        if line.number
        else tr("the section “{words}”", words=words)
    )


def _words(sheet: Sheet, id: BlockId) -> str:
    """Return the stored words of a block."""
    return next(block.words[sheet.language] for block in sheet.contents.blocks if block.id == id)


def targets(sheet: Sheet) -> Iterator[Finding]:
    """Find references of a paragraph to itself, and references to what has no number of its own."""
    blocks = {block.id: block for block in sheet.contents.blocks}
    for passage, _, reference in _marked(sheet):
        if reference is None or reference.block not in blocks:
            continue
        if passage.id == reference.block and reference.until is None:
            yield sheet.found(
                "self-reference",
                Severity.WARNING,
                passage,
                tr("{where} refers to itself.", where=passage.where),
            )
        for id in (reference.block, reference.until):
            if id in blocks and not _numbered(sheet, blocks[id]):
                yield _unnumbered(sheet, passage, id)


def _numbered(sheet: Sheet, block: Block) -> bool:
    """Say whether a block has a number of its own."""
    line = sheet.lines[block.id]
    if block.kind is Kind.SUBITEM:
        return bool(line.label) and line.number.endswith(line.label)
    return block.kind in (Kind.PARAGRAPH, Kind.HEADING) and bool(line.number)


def _unnumbered(sheet: Sheet, passage: Passage, id: BlockId) -> Finding:
    """Return the finding about a reference to an unnumbered block."""
    number = sheet.lines[id].number
    prints = tr("only the number {number} is printed", number=number) if number else tr("nothing is printed")
    return sheet.found(
        "reference-to-unnumbered",
        Severity.NOTICE if number else Severity.WARNING,
        passage,
        tr(
            "{where} refers to {name}, which has no number of its own: {prints}.",
            where=passage.where,
            name=sheet.name(id),
            prints=prints,
        ),
    )


def typed(sheet: Sheet) -> Iterator[Finding]:
    """Find numbers of our own paragraphs and sections that are typed and not live."""
    paragraphs = sum(block.kind is Kind.PARAGRAPH for block in sheet.contents.blocks)
    sections = {
        line.number.upper() for line in sheet.lines.values() if line.kind is Kind.HEADING and line.number
    }
    for passage in sheet.passages:
        for match in islice(_TYPED[sheet.language].finditer(passage.text), _ENOUGH):
            number, ours = match["first"], bool(_OURS.match(passage.text, match.end()))
            if not ours and _external(passage.text, match):
                continue
            known = 1 <= int(number) <= paragraphs if number.isdigit() else number.upper() in sections
            if known:
                yield _typed(sheet, passage, match.group())
            elif ours:
                yield sheet.found(
                    "reference-out-of-range",
                    Severity.WARNING,
                    passage,
                    tr(
                        "{where} speaks of “{group}” of this paper, which has no such number.",
                        where=passage.where,
                        group=match.group(),
                    ),
                )


def _external(text: str, match: re.Match[str]) -> bool:
    """Say whether a number belongs to another document, or may: its sentence names one."""
    if _AFTER_THEIRS.match(text, match.end()):
        return True
    earliest, latest = max(0, match.start() - _REACH), match.end() + _REACH
    begins = max(
        (end.end() for end in _SENTENCE_END.finditer(text, earliest, match.start())), default=earliest
    )
    after = _SENTENCE_END.search(text, match.end(), latest)
    return bool(_THEIRS.search(text, begins, after.start() if after else latest))


def _typed(sheet: Sheet, passage: Passage, said: str) -> Finding:
    """Return the finding about a reference that is typed."""
    return sheet.found(
        "typed-reference",
        Severity.NOTICE,
        passage,
        tr(
            "{where} says “{said}” in plain words: if this paper is meant, make it a live reference, so that "
            "it follows when paragraphs move.",
            where=passage.where,
            said=said,
        ),
    )


RULES = (dangling, ranges, targets, typed)
