"""Whatever a paper holds, its pages are in order: nothing overlaps, nothing is lost, notes stand where they are called."""

from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from secretariat.domain.printing import PrintPaper
from secretariat.exporters.pdf.marks import call_anchor, note_anchor
from secretariat.exporters.pdf.page import BASELINE
from secretariat.exporters.pdf.sheet import Passage, Row, Sheet
from tests.exporters.papers import a_paper, call, note, paragraph, see
from tests.exporters.pdf.random_papers import Writer, words_in
from tests.exporters.pdf.reading import printed
from tests.exporters.pdf.sheets import laid_out
from tests.poppler import poppler

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_pages_of_a_random_paper_are_in_order(seed: int) -> None:
    paper = Writer(seed).paper()
    sheets = laid_out(paper)
    for sheet in sheets:
        assert not overlaps(sheet)
        assert sheet.items
    assert not astray(paper, sheets)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_paper_loses_no_word(seed: int, tmp_path: Path) -> None:
    writer = Writer(seed)
    path = printed(writer.paper(), tmp_path).path
    text = poppler("pdftotext", "-raw", str(path), "-")
    seen = Counter(words_in(text))
    assert set(seen) == {str(number) for number in range(1, writer.written + 1)}
    assert {number for number, times in seen.items() if times > 1} <= writer.heads


def test_full_lines_end_at_the_margin_also_where_something_is_raised_or_leads(tmp_path: Path) -> None:
    parts = [
        part for _ in range(30) for part in ("As paragraph ", see("1"), " of the report", call(1), " says, ")
    ]
    path = printed(a_paper(paragraph(1, *parts, "it ends."), notes=(note(1, "A note."),)), tmp_path).path
    with pypdfium2.PdfDocument(path) as document:
        text = document[0].get_textpage()
        said = text.get_text_range()
        boxes = [text.get_charbox(at, loose=True) for at, letter in enumerate(said) if letter.strip()]
    ends: dict[int, float] = {}
    for _, bottom, right, _ in boxes:
        ends[round(bottom)] = max(ends.get(round(bottom), 0.0), right)
    full = [right for right in ends.values() if right > 510]
    assert len(full) > 8
    assert max(full) - min(full) < 0.4


def overlaps(sheet: Sheet) -> list[str]:
    """Return what stands where it should not."""
    found = []
    lowest = sheet.geometry.top
    for item in sheet.items:
        if isinstance(item, Passage) and item.style.align == 0 and item.lines:
            top, bottom = _passage(item)
        elif isinstance(item, Row):
            top, bottom = _row(item)
        else:
            continue
        if top > lowest + 0.1:
            found.append(f"page {sheet.index}: begins at {top:.1f} above {lowest:.1f}: {item!r:.200}")
        lowest = min(lowest, bottom)
        if bottom < sheet.geometry.bottom - 3:
            found.append(f"page {sheet.index}: ends at {bottom:.1f}")
    return found


def _passage(passage: Passage) -> tuple[float, float]:
    size, lead = passage.style.size, passage.style.lead
    gaps = {
        round(above.y - below.y, 3) for above, below in zip(passage.lines, passage.lines[1:], strict=False)
    }
    assert gaps <= {lead}
    top = passage.lines[0].y + size * BASELINE
    return top, passage.lines[-1].y + size * BASELINE - lead


def _row(row: Row) -> tuple[float, float]:
    top = row.y + row.style.size * BASELINE
    return top, top - max(map(len, row.cells)) * row.style.lead


def astray(paper: PrintPaper, sheets: list[Sheet]) -> list[int]:
    """Return the notes that begin on another page than their mark, unless their line calls several."""
    calls = {name: (sheet.index, y) for sheet in sheets for name, y in sheet.anchors.items()}
    lines = Counter(calls[call_anchor(note.id)] for note in paper.notes)
    return [
        note.number
        for note in paper.notes
        if calls[note_anchor(note.id)][0] != calls[call_anchor(note.id)][0]
        and lines[calls[call_anchor(note.id)]] == 1
    ]
