"""The record of decisions of a session as a document: what was put to the body, and what became of it."""

from collections.abc import Iterable, Iterator

from secretariat.domain.book import DecidedPaper, PrintPoint
from secretariat.domain.paper import Kind
from secretariat.domain.printing import (
    Inline,
    Inlines,
    PrintLine,
    PrintPaper,
    PrintReference,
    PrintText,
    ordinals,
    plain,
)
from secretariat.domain.profile import Phrases
from secretariat.numbering.sheet import Letterhead, heading, labelled, passage, said, table


def record(head: Letterhead, papers: Iterable[DecidedPaper]) -> PrintPaper:
    """Return the record; where it is bound with the papers, each entry leads to its paragraph."""
    phrases = head.phrases
    lines = [line for decided in papers for line in _paper(decided, phrases)]
    nothing = [passage("none", said(phrases.word("none")))]
    return head.sheet("record of decisions", phrases.word("record"), lines or nothing)


def follow_up(head: Letterhead, papers: Iterable[DecidedPaper]) -> PrintPaper:
    """Return what is to be done about the points as a table, a row for each."""
    phrases = head.phrases
    rows = [_row(decided, point, phrases) for decided in papers for point in decided.points]
    heads = [phrases.word(name) for name in ("point", "outcome", "owner", "due", "actions")]
    lines = [table("follow-up", heads, rows)] if rows else [passage("none", said(phrases.word("none")))]
    return head.sheet("follow-up table", phrases.word("follow_up"), lines)


def _row(decided: DecidedPaper, point: PrintPoint, phrases: Phrases) -> tuple[Inlines, ...]:
    """Return one row of the follow-up table: where the point is put and what it says, then what became of it."""
    place = _place(point, phrases)
    named = place if point.reference else (PrintText(f"{decided.paper.name}, "), *place)
    draft = " ".join(" ".join(filter(None, (label, plain(words)))) for label, words in point.draft)
    done = "\n".join(filter(None, (*point.actions, point.progress)))
    return (
        (*named, *said(f"\n{point.adopted or draft}")),
        said(phrases.value(point.outcome)),
        said(point.owner),
        said(point.due),
        said(done),
    )


def _paper(decided: DecidedPaper, phrases: Phrases) -> Iterator[PrintLine]:
    """Yield the entries of one paper."""
    paper = decided.paper
    reference = PrintReference(paper.name, paper.id, paper.name)
    title = (PrintText(f": {paper.title}"),) if paper.symbol and paper.title else ()
    yield heading(f"{paper.id} decided", (reference, *title))
    for point in decided.points:
        yield from _point(point, phrases)


def _point(point: PrintPoint, phrases: Phrases) -> Iterator[PrintLine]:
    """Yield the entry of one point."""
    id = f"{point.block} recorded"
    yield heading(id, _place(point, phrases), 2)
    for number, (label, words) in enumerate(point.draft):
        yield _draft(f"{id} {number}", number, label, words, phrases)
    for number, text in enumerate(filter(None, point.adopted.split("\n\n"))):
        words = said(text)
        adopted = f"{id} adopted {number}"
        yield passage(adopted, words) if number else labelled(adopted, phrases.word("adopted"), words)
    yield passage(f"{id} outcome", _became(point, phrases))


def _became(point: PrintPoint, phrases: Phrases) -> Inlines:
    """Return what became of a point, a line for each thing known."""
    known = {
        "outcome": phrases.value(point.outcome),
        "owner": point.owner,
        "due": point.due,
        "progress": point.progress,
    }
    runs: list[Inline] = []
    for name, text in known.items():
        if text:
            label = f"{phrases.word(name)}: "
            runs.append(PrintText("\n" * bool(runs) + label, strong=True))
            runs += ordinals(text, phrases.raised if name == "due" else ())
    return tuple(runs)


def _place(point: PrintPoint, phrases: Phrases) -> Inlines:
    """Return where the point is put: by the reference it was given, or by its paragraph."""
    if point.reference:
        return (PrintReference(point.reference, point.block, point.reference),)
    word = phrases.paragraph_word
    name = f"{word[:1].upper()}{word[1:]} {point.number}"
    return (PrintReference(name, point.block, name),)


def _draft(id: str, number: int, label: str, words: Inlines, phrases: Phrases) -> PrintLine:
    """Return one paragraph or sub-item of the draft text."""
    if not number:
        return labelled(id, phrases.word("draft"), words, decision=True)
    kind = Kind.SUBITEM if label else Kind.CONTINUATION
    return PrintLine(id, kind, 1 if label else 0, label, "", words, decision=True)
