"""What is to be told of a draft as a whole: what is missing, what is doubtful, how sure each element is."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import Draft
from secretariat.domain.finding import Finding
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import counted, tr
from secretariat.importers.dates import fold
from secretariat.importers.text.growing import notice, warning
from secretariat.importers.text.shape import complete

_APPENDIX: Final = re.compile(r"\b(?:appendix|annexe|anexo|appendice)\b")
_BROKEN_WORD: Final = re.compile(
    r"(?<!\w)[^\W\d_]{1,40}- (?!(?:and|or|to|et|ou|y|e|o|u)\b)(?=[^\W\d_])[a-zà-öø-ÿ][^\W\d_]{0,40}"
)
_LESS_SURE: Final = {
    "headings": ("doubtful-heading", "missing-heading"),
    "paragraphs": (
        "missing-number",
        "doubtful-join",
        "interrupting-text",
        "cut-off",
        "starts-late",
        "missing-item",
        "repeated-number",
        "cut-lines",
    ),
    "footnotes": (
        "note-without-mark",
        "note-without-text",
        "note-called-twice",
        "doubtful-note-mark",
        "doubtful-note-paragraph",
    ),
    "references": ("dangling-reference", "doubtful-reference"),
    "closing": ("no-closing", "dangling-decision"),
    "appendix": ("short-row", "long-row", "appendix-without-table", "unplaced-text", "missing-appendix"),
}


def weighed(draft: Draft, text: str) -> Draft:
    """Return the draft with what is to be told of the whole, and with the confidence of each element."""
    told = replace(draft, findings=(*draft.findings, *_findings(draft, text)))
    return replace(told, confidence=tuple(_confidence(told)))


def _findings(draft: Draft, text: str) -> Iterator[Finding]:
    """Yield what concerns the paper as a whole."""
    yield from _about_beginning(draft)
    yield from _about_end(draft)
    yield from _about_decisions(draft)
    for where, id, said in _texts(draft):
        for match in _BROKEN_WORD.finditer(said):
            detail = tr("“{text}” looks like a word that was broken at the end of a line.", text=match[0])
            yield notice("line-break-hyphen", where, detail, id)
    if "\ufffd" in text:
        yield warning(
            "broken-character", "the text", tr("Some characters could not be read; they show as �.")
        )


def _about_beginning(draft: Draft) -> Iterator[Finding]:
    """Yield what is missing at the beginning."""
    numbers = [int(block.label) for block in draft.blocks if block.kind is Kind.PARAGRAPH and block.label]
    if not numbers:
        yield warning("no-paragraphs", "the text", tr("No numbered paragraph was found in the input."))
    elif numbers[0] != 1:
        yield warning(
            "starts-late",
            f"paragraph {numbers[0]}",
            tr("The first paragraph in the input is {number}.", number=numbers[0]),
        )
    first_lines = [block.lines[0] for block in draft.blocks if block.kind is Kind.PARAGRAPH and block.lines]
    cut = len(first_lines) - len(set(first_lines))
    if cut:
        detail = counted(
            "{n} numbered paragraph was found within a longer line; please compare where it begins and ends.",
            "{n} numbered paragraphs were found within longer lines; please compare where they begin and end.",
            cut,
        )
        yield notice("cut-lines", "the text", detail)
    if draft.title is None:
        yield notice("no-title", "title", tr("No title was found in the input."))


def _about_end(draft: Draft) -> Iterator[Finding]:
    """Yield what is missing at the end."""
    last = draft.blocks[-1] if draft.blocks else None
    if last is not None and draft.closing_line is None and draft.point_for_decision_line is None:
        yield notice(
            "no-closing",
            "closing block",
            tr("The input has neither a closing date nor a point for decision."),
        )
        if last.kind not in {Kind.TABLE, Kind.HEADING} and not complete(inline.plain(last.words)):
            detail = tr("The last words stop without a full stop: the input may have been cut off here.")
            yield warning("cut-off", "the end", detail, last.key)
    if not draft.appendices:
        named = next(((where, id) for where, id, said in _texts(draft) if _APPENDIX.search(fold(said))), None)
        if named:
            yield notice(
                "missing-appendix",
                named[0],
                tr("An appendix is named here, but the input has none."),
                named[1],
            )


def _about_decisions(draft: Draft) -> Iterator[Finding]:
    """Yield the numbers in the point for decision that no paragraph has."""
    listed = {int(number) for number in re.findall(r"\d+", draft.point_for_decision_line or "")}
    known = {int(block.label) for block in draft.blocks if block.kind is Kind.PARAGRAPH and block.label}
    for number in sorted(listed - known):
        detail = tr(
            "The point for decision names paragraph {number}, which is not in the input.", number=number
        )
        yield warning("dangling-decision", "point for decision", detail)


def _texts(draft: Draft) -> Iterator[tuple[str, str, str]]:
    """Yield place, key and plain words of every block, note and cell."""
    number = ""
    for block in draft.blocks:
        number = block.label or number if block.kind is Kind.PARAGRAPH else number
        yield (
            f"paragraph {number}" if number else "before the first paragraph",
            block.key,
            inline.plain(block.words),
        )
    for note in draft.notes:
        yield f"footnote {note.number}", note.key, inline.plain(note.words)
    for appendix in draft.appendices:
        for place, row in enumerate(appendix.rows, 1):
            for cell in row.cells:
                yield f"{appendix.heading}, row {place}", "", inline.plain(cell)


def _confidence(draft: Draft) -> Iterator[tuple[str, float]]:
    """Yield how sure each element that was found is, from 0 to 1: each doubt takes its part away."""
    kinds = [finding.kind for finding in draft.findings]
    counts = {
        "headings": sum(block.kind is Kind.HEADING for block in draft.blocks),
        "paragraphs": sum(block.kind is Kind.PARAGRAPH for block in draft.blocks),
        "footnotes": len(draft.notes),
        "references": len(draft.references),
        "closing": sum(line is not None for line in (draft.closing_line, draft.point_for_decision_line)),
        "appendix": sum(max(1, len(appendix.rows)) for appendix in draft.appendices),
    }
    yield "language", 1.0 if draft.language else 0.0
    yield "title", 0.0 if draft.title is None else 1.0 if draft.masthead.agenda_item_line else 0.5
    for element, count in counts.items():
        doubts = sum(kinds.count(kind) for kind in _LESS_SURE[element])
        yield element, round(count / (count + doubts), 2) if count else 0.0
