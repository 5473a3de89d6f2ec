"""What other programs and our own sheet put on the clipboard comes into the paper as it was meant, in one step."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from secretariat.app import clipping
from secretariat.domain import inline
from secretariat.domain.paper import Note, Reference
from secretariat.gui.paper.stretch import Caret
from tests.importers.html import pages

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def clip(html: str = "", text: str = "") -> None:
    """Put something on the clipboard as another program would."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)


def paste(on) -> None:
    on.press(Key.Key_V, CTRL)
    on.agrees()


def told(on, desk) -> list[str]:
    said: list[str] = []
    desk.said.connect(said.append)
    paste(on)
    desk.said.disconnect(said.append)
    return said


def test_a_stretch_of_words_goes_in_with_its_marks(write):
    on = write("P One two")
    clip('<p>big <b>bold</b> &lt;b&gt; <i>it</i> {x} <a href="https://ilo.org/a">link</a></p>', "big")
    on.stand(0, 4)
    paste(on)
    said = "big {strong}bold{/strong} <b> {em}it{/em} {{x}} {link:https://ilo.org/a}link{/link}"
    assert on.said == [f"P One {said}two"]
    assert on.editor.caret().place == len("One big bold <b> it {x} link")
    on.undo()
    assert on.said == ["P One two"]


def test_paragraphs_of_a_page_become_blocks_at_the_caret(write):
    on = write("P Begin end", "P After")
    clip("<h2>A heading</h2><p>12. First.</p><p>13. Second.</p><ul><li>one</li><li>two</li></ul>")
    on.stand(0, 6)
    paste(on)
    assert on.said == [
        "P Begin ",
        "H2 A heading",
        "P First.",
        "P Second.",
        "B one",
        "B two",
        "P end",
        "P After",
    ]
    caret = on.editor.caret()
    assert (caret.key, caret.place) == (on.key(5), 3)
    on.undo()
    assert on.said == ["P Begin end", "P After"]
    on.agrees()
    on.redo()
    assert len(on.said) == 8


def test_paragraphs_pasted_at_the_beginning_leave_the_paragraph_what_it_was(write):
    on = write("P Old")
    old = on.blocks[0].id
    clip("<h1>Heading</h1><p>Words.</p>")
    on.stand(0, 0)
    paste(on)
    assert on.said == ["H Heading", "P Words.Old"]
    assert on.blocks[1].id == old


def test_an_empty_paragraph_takes_the_first_that_is_pasted(write):
    on = write("P One", "P ")
    clip("<h1>Heading</h1><ol type=a><li>x</li></ol>")
    on.stand(1, 0)
    paste(on)
    assert on.said == ["P One", "H Heading", "S x"]


def test_a_paper_begins_with_what_is_pasted(write):
    on = write()
    clip("<h1>Heading</h1><p>Words.</p>")
    on.stand(0, 0)
    paste(on)
    assert on.said == ["H Heading", "P Words."]


def test_what_is_chosen_over_several_paragraphs_gives_way_in_the_same_step(write):
    on = write("P One two", "P gone", "P three four")
    clip("<p>new <b>bold</b></p>")
    on.stand(0, 4, (2, 6))
    paste(on)
    assert on.said == ["P One new {strong}bold{/strong}four"]
    on.undo()
    assert on.said == ["P One two", "P gone", "P three four"]
    on.agrees()


def test_pasting_over_what_others_refer_to_asks_first(write, qtbot):
    on = write("P One", "P two", "P three", "P See ")
    on.stand(3, 4)
    on.page.hand._refer(on.blocks[1].id, None, None)
    clip("<p>new <b>bold</b></p>")
    on.stand(0, 3, (2, 5))
    on.press(Key.Key_V, CTRL)
    box = next(one for one in on.page.findChildren(QMessageBox) if one.isVisible())
    assert [block.words.en for block in on.blocks][:3] == ["One", "two", "three"]
    delete = next(one for one in box.buttons() if one.text() == "&Delete")
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert on.said[0] == "P Onenew {strong}bold{/strong}"
    on.undo()
    assert [block.words.en for block in on.blocks][:3] == ["One", "two", "three"]


@pytest.mark.parametrize("page", pages.WITH_NOTE, ids=lambda page: page.name)
def test_footnotes_come_along(write, page):
    on = write("P Before ")
    clip(page.html)
    on.stand(0, 7)
    paste(on)
    (note,) = on.desk.ask(lambda at: at.read.all(Note))
    assert inline.plain(note.words.en) == "The note."
    assert any(inline.notes(block.words.en) == [note.id] for block in on.blocks)
    on.undo()
    assert on.desk.ask(lambda at: at.read.all(Note)) == []


def test_a_footnote_pasted_into_a_footnote_is_spelt_out(write):
    on = write("P One")
    on.stand(0, 3)
    on.press(Key.Key_F, CTRL | Qt.KeyboardModifier.AltModifier)
    clip(pages.WITH_NOTE[0].html)
    QTest.keyClick(on.page.note.editor, Key.Key_V, CTRL)
    (note,) = on.desk.ask(lambda at: at.read.all(Note))
    assert inline.plain(note.words.en) == "A sentence [The note.] here."
    assert "[The note.]" in on.page.note.editor.toPlainText()


def test_what_was_not_pasted_is_told(write, desk):
    on = write("P One")
    clip("<p>a <del>gone</del><span style='display:none'>x</span></p><p>b<img src=x></p>")
    on.stand(0, 3)
    (said,) = told(on, desk)
    assert "1 tracked deletion" in said
    assert "1 piece of hidden text" in said
    assert "1 picture" in said


def test_a_page_too_tangled_is_pasted_as_bare_words_and_told(write, desk, monkeypatch):
    on = write("P One ")
    clip("<p>x</p>" * 20_001, "bare words")
    on.stand(0, 4)
    (said,) = told(on, desk)
    assert "20,001 paragraphs" in said
    assert on.said == ["P One bare words"]


def test_plain_text_keeps_every_character(write):
    on = write("P ")
    clip(text="<b>1</b> & * =1 {note:a}")
    on.stand(0, 0)
    paste(on)
    assert inline.plain(on.said[0][2:]) == "<b>1</b> & * =1 {note:a}"


def test_numbers_at_the_beginning_of_pasted_lines_follow_by_themselves(write, desk):
    on = write("P ")
    clip(text="12. One\n13. Two\n(a) item;\n(b) other.\n")
    on.stand(0, 0)
    assert told(on, desk) == ["The 4 numbers or marks typed before the words now follow by themselves."]
    assert on.labels[:2] == ["1.", "2."]
    assert [block.words.en for block in on.blocks] == ["One", "Two", "item;", "other."]


def test_bare_words_are_pasted_with_ctrl_shift_v(write):
    on = write("P ")
    clip("<p><b>12. One</b></p><p>13. Two</p>", "12. One\n13. Two")
    on.stand(0, 0)
    on.press(Key.Key_V, CTRL | SHIFT)
    on.agrees()
    assert on.said == ["P 12. One", "P 13. Two"]


# Cells


SHEET = "<table><tr><td>1</td><td>2 {x}</td></tr><tr><td>3</td><td><b>4</b></td></tr></table>"


def test_cells_become_a_table(write):
    on = write("P One", "P Two")
    clip(SHEET, "1\t2 {x}\r\n3\t4\r\n")
    on.stand(0, 3)
    paste(on)
    assert on.said == ["P One", "T 1\t2 {{x}}\n3\t{strong}4{/strong}", "P Two"]
    on.undo()
    assert on.said == ["P One", "P Two"]


@pytest.mark.parametrize(("html", "four"), [(SHEET, "{strong}4{/strong}"), ("", "4")])
def test_cells_fill_a_table_from_the_caret_on(write, html, four):
    on = write("T A\tB\nC\tD")
    clip(html, "1\t2 {x}\r\n3\t4\r\n")
    on.editor.put_caret(Caret(on.key(0), 0, 3))
    paste(on)
    assert on.said == [f"T A\tB\t\nC\t1\t2 {{{{x}}}}\n\t3\t{four}"]
    assert on.editor.caret().cell == 8
    on.undo()
    assert on.said == ["T A\tB\nC\tD"]


def test_one_cell_is_a_stretch_of_words(write):
    on = write("T A\tB\nC\tD")
    clip("<table><tr><td>42</td></tr></table>", "42\r\n")
    on.editor.put_caret(Caret(on.key(0), 1, 3))
    paste(on)
    assert on.said == ["T A\tB\nC\tD42"]


# Our own


def test_what_is_copied_from_the_sheet_keeps_notes_and_references(write):
    on = write("P One", "P Two ")
    on.stand(1, 4)
    on.page.hand._refer(on.blocks[0].id, None, None)
    on.press(Key.Key_F, CTRL | Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(on.page.note.editor, "A note")
    on.page.flush()
    on.stand(0, 0, (1, 6))
    on.press(Key.Key_C, CTRL)
    on.stand(1, 6)
    paste(on)
    assert [block.kind for block in on.blocks] == [on.blocks[0].kind] * 4
    old, new = (inline.references(on.blocks[at].words.en)[0] for at in (1, 3))
    led = {one.id: one.block for one in on.desk.ask(lambda at: at.read.all(Reference))}
    assert led == {old: on.blocks[0].id, new: on.blocks[2].id}
    notes = on.desk.ask(lambda at: at.read.all(Note))
    assert sorted(note.words.en for note in notes) == ["A note", "A note"]
    on.undo()
    assert len(on.blocks) == 2
    on.agrees()


def test_a_reference_copied_alone_leads_where_it_led(write):
    on = write("P One", "P Two ")
    on.stand(1, 4)
    on.page.hand._refer(on.blocks[0].id, None, None)
    on.stand(1, 0, (1, 5))
    on.press(Key.Key_C, CTRL)
    on.stand(0, 3)
    paste(on)
    led = [one.block for one in on.desk.ask(lambda at: at.read.all(Reference))]
    assert led == [on.blocks[0].id] * 2


def test_a_reference_pasted_into_another_paper_is_its_number(write):
    one = write("P One", "P Two ")
    one.stand(1, 4)
    one.page.hand._refer(one.blocks[0].id, None, None)
    one.stand(1, 0, (1, 5))
    one.press(Key.Key_C, CTRL)
    other = write("P Here ")
    other.stand(0, 5)
    paste(other)
    assert other.said == ["P Here Two 1"]


def test_words_cut_and_pasted_are_the_same_again(write):
    on = write("H Head", "P One {em}two{/em} three", "S item")
    before = on.said
    on.stand(0, 0, (2, 4))
    on.press(Key.Key_X, CTRL)
    assert len(on.said) == 1
    paste(on)
    assert on.said == before


def test_other_programs_get_what_is_copied_as_html_and_text(write):
    on = write("P One {strong}two{/strong}", "T A\tB\nC\tD")
    on.stand(0, 0)
    on.press(Key.Key_A, CTRL)
    on.press(Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert "<p>1.&nbsp;One <strong>two</strong></p><table>" in data.html()
    assert data.text() == "1.\tOne two\nA\tB\nC\tD"
    assert data.hasFormat(clipping.OWN)


@pytest.mark.parametrize("said", [b"", b"[]", b"{}", b'{"blocks": 3}', b"\xff", b"[" * 100_000])
def test_a_broken_clipping_of_our_own_is_passed_over(write, said):
    on = write("P One ")
    data = QMimeData()
    data.setData(clipping.OWN, said)
    data.setText("words")
    QApplication.clipboard().setMimeData(data)
    on.stand(0, 4)
    paste(on)
    assert on.said == ["P One words"]


def test_five_thousand_paragraphs_are_pasted_in_one_step(write):
    on = write("P One")
    clip("".join(f"<p>{n}. Paragraph <b>{n}</b> says something of some length.</p>" for n in range(1, 5001)))
    on.stand(0, 3)
    on.press(Key.Key_V, CTRL)
    assert len(on.blocks) == 5001
    on.undo()
    assert on.said == ["P One"]
