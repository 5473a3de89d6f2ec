"""Footnote numbers: in order of first use, for each language by itself."""

from collections.abc import Iterable

from secretariat.domain import inline
from secretariat.domain.identity import NoteId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, Block, Note


def numbers(texts: Iterable[str], known: Iterable[Note]) -> dict[NoteId, int]:
    """Return the number of each footnote that is marked in the texts, which come in reading order; marks of unknown notes count for nothing."""
    notes = {note.id for note in known}
    found: dict[NoteId, int] = {}
    for text in texts:
        if "{note:" in text:
            for id in inline.notes(text):
                if id in notes:
                    found.setdefault(id, len(found) + 1)
    return found


def reading_order(
    heads: Iterable[Words],
    blocks: Iterable[Block],
    appendices: Iterable[tuple[Appendix, Iterable[Words]]],
    language: Language,
) -> Iterable[str]:
    """Yield all words of a paper in reading order: titles, blocks, then each appendix with its rows and note."""
    for words in heads:
        yield words[language]
    for block in blocks:
        yield block.words[language]
    for appendix, rows in appendices:
        yield appendix.title[language]
        yield appendix.subtitle[language]
        yield appendix.columns[language]
        yield appendix.cells[language]
        for cell in rows:
            yield cell[language]
        yield appendix.note[language]
