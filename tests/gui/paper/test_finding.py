"""Finding on the sheet: hits lie where the words are, whatever marks stand among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from secretariat.app.commands.block import Reword
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.reference import AddReference
from secretariat.domain import folding, inline
from secretariat.domain.folding import Manner
from secretariat.domain.identity import NoteId, ReferenceId, new_id
from secretariat.domain.inline import NoteMark, ReferenceMark, Text
from secretariat.domain.language import Language
from secretariat.domain.replacing import searched
from secretariat.gui.paper.finding import Finding, Row, site_of, spans_in
from secretariat.gui.paper.lines import Mark

PIECES = st.lists(
    st.one_of(
        st.builds(Text, st.text("ab é𝔘’", min_size=1, max_size=5), st.booleans()),
        st.sampled_from(("n1", "n2")).map(lambda id: Mark(NoteMark(NoteId(id)), "12", id, note=True)),
        st.sampled_from(("r1", "r2")).map(lambda id: Mark(ReferenceMark(ReferenceId(id)), "ab", id)),
    ),
    max_size=6,
).map(tuple)


@given(PIECES, st.text("ab é𝔘'", min_size=1, max_size=3))
def test_hits_lie_where_the_words_are(pieces, wanted):
    shown = "".join(piece.text for piece in pieces).encode("utf-16-le")
    stored = searched(inline.write(piece if isinstance(piece, Text) else piece.run for piece in pieces))
    said = "".join(piece.text for piece in pieces if isinstance(piece, Text) or not piece.note)
    spans = spans_in(pieces, wanted, Manner())
    for hit, (start, end) in zip(Row("key", -1, pieces, spans).hits, spans, strict=True):
        letters = shown[2 * hit.first : 2 * hit.last].decode("utf-16-le").replace("12", "")
        assert letters == said[start:end]
        if hit.place is not None:
            assert stored[slice(*hit.place)] == said[start:end]


@pytest.fixture
def marked(write):
    """Return a paper whose first paragraph has a footnote and the number of another, and a finder on its sheet."""
    on = write("P The Office reports", "P Two", "T a\toffice\nb\tc")
    first, second = on.blocks[0].id, on.blocks[1].id
    note, reference = NoteId(new_id()), ReferenceId(new_id())
    on.desk.do(AddNote(note, first, Language.EN, on.blocks[0].words.en, "An office note"))
    on.desk.do(AddReference(reference, first, Language.EN, "", block=second))
    words = "The Office" + inline.note_mark(note) + " (paragraph " + inline.reference_mark(reference) + ")"
    on.desk.do(Reword(first, Language.EN, words))
    on.finding = Finding(on.page.scribe)
    on.words = words
    return on


def look(on, words, manner=folding.ANY):
    on.finding.look(words, manner)
    return on.finding.count


def test_words_are_found_in_paragraphs_tables_and_footnotes(marked):
    assert look(marked, "office") == 3
    marked.finding.go_from(0)
    seen = [marked.editor.line().role.value]
    for _ in range(2):
        marked.finding.step(1)
        seen.append(marked.editor.line().role.value)
    assert seen == ["block", "table", "note"]


def test_words_are_found_across_the_mark_of_a_footnote(marked):
    assert look(marked, "office (paragraph") == 1
    marked.finding.go_from(0)
    assert marked.editor.textCursor().selectedText() == "Office1 (paragraph"
    assert marked.finding.replace("Bureau (paragraph")
    assert marked.said[0] == "P " + marked.words.replace("Office", "Bureau")


def test_a_living_number_is_found_and_stays(marked):
    assert look(marked, "paragraph 2") == 1
    marked.finding.go_from(0)
    assert marked.finding.current == 0
    assert not marked.finding.replace("para. 2")
    assert marked.said[0] == "P " + marked.words


def test_hits_in_cells_are_painted_in_their_cells(marked):
    look(marked, "office")
    marked.editor.setTextCursor(QTextCursor(marked.editor.document()))
    marked.editor.grab()
    block = marked.editor.setting.block(marked.key(2), 1)
    from secretariat.gui.paper import waves

    box = next(box for seen, box in waves.seen(marked.editor) if seen == block)
    (area,) = waves.areas(block, box, 0, 6)
    cursor = QTextCursor(block)
    assert abs(area.left() - marked.editor.cursorRect(cursor).left()) <= 3


def test_only_words_of_the_paper_itself_have_a_site(marked):
    lines = marked.editor.setting.lines
    assert [site_of(line, -1, Language.EN) for line in lines if line.role.value == "fixed"][:2] == [
        None,
        None,
    ]
    table = marked.editor.setting.line(marked.key(2))
    site = site_of(table, 3, Language.EN)
    assert site is not None
    assert site.cell == (1, 1)


def test_nothing_is_left_on_the_sheet_when_nothing_is_wanted(marked):
    look(marked, "office")
    assert look(marked, "") == 0
    assert not marked.finding.go_from(0)
    assert not marked.finding.step(1)
    assert not marked.finding.replace("x")
