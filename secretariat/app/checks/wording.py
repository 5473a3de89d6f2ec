"""Wording: what one passage says against another, words twice, and what the eye passes over."""

import re
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Passage, Sheet
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import counted, tr

_LIST = r"(?:list|table|survey|inventory|overview|summary)"
_COMPLETE = re.compile(
    rf"\b(?<!in)(?:complete|full|exhaustive|comprehensive)\s+{_LIST}\b"
    r"|\b(?:liste|tableau)\s+(?:complet|complète|exhaustive?)\b|\b(?:lista|cuadro)\s+(?:complet[ao]|exhaustiv[ao])\b",
    re.IGNORECASE,
)
_INCOMPLETE = re.compile(
    r"\b(?:not|nor|non|n['’]est pas|no es|no)[\s-]+(?:\w+\s+){0,4}?(?:exhaustive|exhaustif|exhaustiv[ao]|complete|complète|complet[ao]|comprehensive)\b"
    rf"|\bincomplete\s+{_LIST}\b|\bliste\s+incomplète\b|\blista\s+incompleta\b",
    re.IGNORECASE,
)
_TWICE = re.compile(r"\b([^\W\d_]{2,})\s+\1\b", re.IGNORECASE)
_MAY_STAND_TWICE = {"that", "had", "nous", "vous", "blah"}
_BEFORE_STOP = re.compile(r"(?<=[\w>)”’»\]])\s+[.,](?=\s|$)")
_CUT = re.compile(r"\b[^\W\d_]{2,}- (?!and\b|or\b|to\b|et\b|ou\b|y\b|o\b|e\b|u\b)[a-zà-ÿ]{2,}\b")
_BRACKET = re.compile(r"[()]")
_ITEM_MARK = re.compile(
    r"(?:(?<=\s)|^)(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,2})$"
)  # what stands before the bracket of "a)" in a list
_CURLY = re.compile(r"[“”]|[^\W\d_]’[^\W\d_]")
_STRAIGHT = re.compile(r"\"|[^\W\d_]'[^\W\d_]")


def complete(sheet: Sheet) -> Iterator[Finding]:
    """Find a list that is called complete in one place and not exhaustive in another."""
    denied = [(passage, match) for passage, match in _saying(sheet, _INCOMPLETE)]
    claimed = [
        (passage, match)
        for passage, match in _saying(sheet, _COMPLETE)
        if not any(passage is other and _overlap(match, no) for other, no in denied)
    ]
    if not claimed or not denied:
        return
    claims = sayings.together(passage.where for passage, _ in claimed)
    denials = sayings.together(passage.where for passage, _ in denied)
    first, match = claimed[0]
    yield sheet.found(
        "complete-against-not-exhaustive",
        Severity.WARNING,
        first,
        tr(
            "{claim} {denial}",
            claim=counted(
                "{places} speaks of a “{words}”,",
                "{places} speak of a “{words}”,",
                len(claimed),
                places=claims,
                words=match.group(),
            ),
            denial=counted(
                "but {places} says “{words}”.",
                "but {places} say “{words}”.",
                len(denied),
                places=denials,
                words=denied[-1][1].group(),
            ),
        ),
    )


def _saying(sheet: Sheet, wanted: re.Pattern[str]) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Yield the first place of each passage that says something."""
    for passage in sheet.passages:
        match = wanted.search(passage.text)
        if match:
            yield passage, match


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    """Say whether two matches in one text share a character."""
    return one.start() < other.end() and other.start() < one.end()


def words_twice(sheet: Sheet) -> Iterator[Finding]:
    """Find a word that stands twice in a row."""
    for passage in sheet.passages:
        for match in _TWICE.finditer(passage.text):
            word = match[1]
            if word.lower() not in _MAY_STAND_TWICE and not match.group()[-len(word)].isupper():
                yield sheet.found(
                    "word-twice",
                    Severity.WARNING,
                    passage,
                    tr("{where} has the word “{word}” twice in a row.", where=passage.where, word=word),
                )


def blanks(sheet: Sheet) -> Iterator[Finding]:
    """Find blanks before a full stop or comma, and words with a blank after their hyphen."""
    for passage in sheet.passages:
        if _BEFORE_STOP.search(passage.text):
            detail = tr("{where} has a blank before a full stop or comma.", where=passage.where)
            yield sheet.found("blank-before-stop", Severity.NOTICE, passage, detail)
        cut = _CUT.search(passage.text)
        if cut:
            detail = tr(
                "{where} has a blank inside a word: “{group}”.", where=passage.where, group=cut.group()
            )
            yield sheet.found("blank-in-word", Severity.NOTICE, passage, detail)


def quotes(sheet: Sheet) -> Iterator[Finding]:
    """Find straight and curly quotation marks and apostrophes side by side in one paper."""
    straight = [passage for passage in sheet.passages if _STRAIGHT.search(passage.text)]
    curly = [passage for passage in sheet.passages if _CURLY.search(passage.text)]
    if not straight or not curly:
        return
    few, many, other = (
        (straight, tr("Straight"), tr("curly"))
        if len(straight) <= len(curly)
        else (curly, tr("Curly"), tr("straight"))
    )
    places = sayings.together(passage.where for passage in few)
    yield sheet.found(
        "mixed-quotes",
        Severity.NOTICE,
        few[0],
        tr(
            "{many} quotation marks or apostrophes stand in {places}; elsewhere they are {other}.",
            many=many,
            places=places,
            other=other,
        ),
    )


def pairs(sheet: Sheet) -> Iterator[Finding]:
    """Find brackets and quotation marks that are opened and not closed, or the reverse."""
    spread = sum(passage.text.count("“") - passage.text.count("”") for passage in sheet.passages)
    for passage in sheet.passages:
        unmatched = _unmatched(passage.text, spread != 0)
        if unmatched:
            yield sheet.found(
                "unbalanced",
                Severity.WARNING,
                passage,
                tr(
                    "{where} has {unmatched} that has no counterpart.",
                    where=passage.where,
                    unmatched=unmatched,
                ),
            )


def _unmatched(text: str, quotation: bool) -> str:
    """Return what is opened or closed alone in a text; a quotation may run over several passages."""
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth += 1 if bracket.group() == "(" else -1
        if depth < 0:
            if not _ITEM_MARK.search(text, max(0, bracket.start() - 5), bracket.start()):
                return tr("a closing bracket")
            depth = 0
    if depth:
        return tr("an opening bracket")
    if text.count('"') % 2 or (quotation and text.count("“") != text.count("”") and "„" not in text):
        return tr("a quotation mark")
    return ""


RULES = (complete, words_twice, blanks, quotes, pairs)
