"""Tables between the paragraphs, by keys and menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from secretariat.app.commands.appendix import AddAppendix
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import AppendixId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import AppendixKind
from secretariat.gui import theme
from secretariat.gui.paper import margin
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.paper.styles import Styles
from tests.gui.test_theme import contrast

Key = Qt.Key


def at(on):
    caret = on.editor.caret()
    return caret.key, caret.cell


def test_a_table_is_put_in_and_written_cell_by_cell(write):
    on = write("P Before", "P After")
    on.stand(0, 3)
    on.page.act("table")
    for word in ("Head", "Other", "Third", "x"):
        on.type(word)
        on.press(Key.Key_Tab)
    assert on.said == ["P Before", "T Head\tOther\tThird\nx\t\t\n\t\t", "P After"]
    on.agrees()
    while on.desk.undo_label != "Add table":
        on.undo()
    on.undo()
    assert on.said == ["P Before", "P After"]


def test_what_is_typed_in_one_cell_is_taken_back_alone(write):
    on = write("T a\tb\nc\td")
    on.editor.put_caret(Caret(on.key(0), 1, 0))
    on.type(" one")
    on.press(Key.Key_Tab)
    on.type("two ")
    assert on.said == ["T a one\ttwo b\nc\td"]
    assert on.desk.undo_label == "Edit table"
    on.undo()
    assert on.said == ["T a one\tb\nc\td"]
    on.undo()
    assert on.said == ["T a\tb\nc\td"]
    on.redo()
    on.redo()
    assert on.said == ["T a one\ttwo b\nc\td"]
    on.agrees()


def appended(on, **said):
    on.page.flush()
    id = AppendixId(new_id())
    words = {name: Words(**given) for name, given in said.items()}
    on.desk.do(AddAppendix(id, on.paper, AppendixKind.TABLE, **words))
    return id


def test_the_table_of_an_appendix_is_written_in_on_the_sheet(write):
    on = write("P Before")
    id = appended(
        on, title={"en": "Figures"}, columns={"en": "Region\tCountries"}, cells={"en": "Africa\t14"}
    )
    on.editor.put_caret(Caret(f"appendix:{id}:table", 2, 3))
    on.type("5")
    on.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    on.type("North ")
    on.page.flush()
    (appendix,) = on.desk.ask(papers.sheet, on.paper).contents.appendices
    assert (appendix.columns.en, appendix.cells.en) == ("Region\tCountries", "North Africa\t145")
    assert on.desk.undo_label == "Edit appendix"
    on.agrees()
    on.undo()
    on.undo()
    assert on.desk.ask(papers.sheet, on.paper).contents.appendices[0].cells.en == "Africa\t14"
    on.agrees()


def test_the_table_of_an_appendix_waits_in_a_translation_with_as_many_cells(write):
    on = write("P Before")
    id = appended(
        on, title={"en": "Figures"}, columns={"en": "Region\tCountries"}, cells={"en": "Africa\t14"}
    )
    on.desk.do(EditPaper(on.paper, "languages", (Language.EN, Language.FR)))
    on.page.show_paper(on.paper, Language.FR)
    on.editor.put_caret(Caret(f"appendix:{id}:table", 0, 2))
    on.type("Afrique")
    on.page.flush()
    (appendix,) = on.desk.ask(papers.sheet, on.paper).contents.appendices
    assert (appendix.columns.fr, appendix.cells.fr) == ("", "Afrique\t")
    assert appendix.cells.en == "Africa\t14"
    on.agrees()


def test_tab_in_the_last_cell_begins_a_row(write):
    on = write("T a\tb\nc\td", "P After")
    on.editor.put_caret(Caret(on.key(0), 1, 3))
    on.press(Key.Key_Tab)
    assert at(on) == (on.key(0), 4)
    on.type("e")
    assert on.said[0] == "T a\tb\nc\td\ne\t"
    on.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert at(on) == (on.key(0), 3)


def test_enter_in_the_last_cell_of_the_paper_writes_on_below(write):
    on = write("T a\tb\nc\td")
    on.editor.put_caret(Caret(on.key(0), 1, 3))
    on.press(Key.Key_Return)
    on.type("on")
    assert on.said == ["T a\tb\nc\td", "P on"]


@pytest.mark.parametrize(
    ("act", "said", "cell"),
    [
        ("row above", "T a\tb\n\t\nc\td", 3),
        ("row below", "T a\tb\nc\td\n\t", 5),
        ("column left", "T a\t\tb\nc\t\td", 4),
        ("column right", "T a\tb\t\nc\td\t", 5),
        ("delete row", "T a\tb", 1),
        ("delete column", "T a\nc", 1),
    ],
)
def test_rows_and_columns_come_and_go_at_the_caret(write, act, said, cell):
    on = write("P Before", "T a\tb\nc\td")
    on.editor.put_caret(Caret(on.key(1), 0, 3))
    on.page.act(act)
    assert on.said == ["P Before", said]
    assert at(on) == (on.key(1), cell)
    on.agrees()
    on.undo()
    assert on.said == ["P Before", "T a\tb\nc\td"]
    assert at(on) == (on.key(1), 3)


def test_a_table_is_deleted_whole(write):
    on = write("P Before", "T a\tb\nc\td")
    on.editor.put_caret(Caret(on.key(1), 0, 3))
    on.page.act("delete table")
    assert on.said == ["P Before"]


def test_outside_a_table_one_is_told_so(write, qtbot):
    on = write("P Before")
    on.stand(0, 0)
    with qtbot.waitSignal(on.desk.said) as caught:
        on.page.act("delete row")
    assert caught.args == ["Put the caret into a table between the paragraphs first."]
    assert on.said == ["P Before"]


def test_what_is_typed_before_a_table_goes_into_its_first_cell(write):
    on = write("T a\tb\nc\td")
    on.editor.put_caret(Caret(on.key(0), 0))
    on.type("x")
    assert on.said == ["T xa\tb\nc\td"]
    on.agrees()


def test_a_translation_offers_the_same_cells(write):
    on = write("T a\tb\nc\td")
    on.desk.do(EditPaper(on.paper, "languages", (Language.EN, Language.FR)))
    on.page.show_paper(on.paper, Language.FR)
    on.editor.put_caret(Caret(on.key(0), 0, 2))
    on.type("sept")
    on.page.flush()
    assert on.blocks[0].words.fr == "\t\nsept\t"
    assert on.blocks[0].words.en == "a\tb\nc\td"
    on.agrees()


def test_a_table_with_words_hides_the_hint(write, monkeypatch):
    on = write("T a\tb\nc\td", "P ")
    hints = []
    monkeypatch.setattr(margin, "_paint_hint", lambda styles, painter, line, *_: hints.append(line.hint))
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    margin.paint_margin(on.editor, on.editor.setting, painter, "")
    painter.end()
    assert "Paragraph" in hints
    assert not any("table" in hint for hint in hints)


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_the_lines_of_a_table_can_be_seen_on_the_paper_in_every_scheme(qapp, scheme):
    theme.dress(qapp, scheme)
    try:
        cell = Styles().cell(head=False)
        for brush in (cell.bottomBorderBrush(), cell.rightBorderBrush()):
            assert contrast(brush.color().name(), theme.colours().paper) >= 3
    finally:
        theme.dress(qapp, "light")
