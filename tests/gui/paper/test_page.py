"""The page of a paper: where one is, where findings lead, other languages, and what others change meanwhile."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.appendix import AddAppendix, AddEntries
from secretariat.app.commands.block import DeleteBlocks, Reword
from secretariat.app.commands.paper import AddPaper, DeletePaper, EditPaper
from secretariat.domain.activity import Cells
from secretariat.domain.finding import Spot
from secretariat.domain.identity import ActivityId, AppendixId, BlockId, PaperId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Paper
from secretariat.gui.paper import margin
from secretariat.gui.paper.lines import Look, Role

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def with_appendix(on):
    appendix, activity = AppendixId(new_id()), ActivityId(new_id())
    on.desk.do(AddAppendix(appendix, on.paper, title=Words(en="Events"), columns=Words(en="A\tB\tC\tD")))
    on.desk.do(AddActivity(activity, None, Cells(Words(en="Seminar"), Words(en="ILO"))))
    on.desk.do(AddEntries(appendix, (activity,)))
    return appendix, activity


def test_the_line_above_says_where_one_is(write):
    on = write("P One", "H Section", "P Two", "S item")
    on.stand(3, 1)
    assert on.page._crumbs.text().split("  ›  ") == [
        "291st Session",
        "First item on the agenda",
        "GB.291/WP/SDG/1",
        "I. Section",
        "Paragraph 2(a)",
    ]


def test_paragraphs_and_words_are_counted_as_one_types(write, qtbot):
    on = write("P One two", "H Three")
    with qtbot.waitSignal(on.page.status_text) as said:
        on.stand(0, 7)
        on.type(" four")
        on.page.flush()
    assert said.args == ["1 paragraph · 4 words"]


def test_findings_lead_to_their_line(write):
    on = write("P One", "P Two")
    assert on.page.show_spot(Spot(on.paper, on.blocks[1].id))
    assert on.editor.caret().key == on.key(1)
    assert on.page.show_spot(Spot(on.paper, on.paper, "title"))
    assert on.editor.line().role is Role.TITLE
    assert not on.page.show_spot(Spot(on.paper, "nowhere"))


def test_findings_lead_to_the_row_of_an_appendix(write):
    on = write("P One")
    appendix, activity = with_appendix(on)
    assert on.page.show_spot(Spot(on.paper, activity, "organized_by"))
    assert on.editor.textCursor().block().text() == "ILO"
    assert on.page.show_spot(Spot(on.paper, appendix))
    assert on.editor.line().look is Look.APPENDIX


def test_what_changes_elsewhere_shows_at_once(write):
    on = write("P One", "P Two")
    _, activity = with_appendix(on)
    on.desk.do(EditActivity(activity, "cells.activity.en", "Presentation"))
    on.desk.do(EditPaper(on.paper, "symbol", "GB.291/WP/SDG/2"))
    assert "Presentation" in on.editor.toPlainText()
    assert on.editor.toPlainText().startswith("GB.291/WP/SDG/2")
    on.agrees()


def test_what_is_being_typed_survives_a_change_elsewhere(write):
    on = write("P One", "P Two")
    on.stand(1, 3)
    on.type(" more")
    on.desk.do(Reword(on.blocks[0].id, Language.EN, "Other"))
    assert on.said == ["P Other", "P Two more"]
    assert on.editor.caret().place == 8
    on.agrees()


def test_a_page_that_is_hidden_catches_up_when_it_is_shown(write):
    on = write("P One", "P Two")
    on.page.hide()
    on.desk.do(DeleteBlocks((on.blocks[0].id,)))
    on.page.show()
    assert on.labels == ["1."]
    on.agrees()


def test_the_same_blocks_are_written_in_another_language(write):
    on = write("P One", "P Two")
    with_appendix(on)
    on.page._choose_language(Language.FR)
    assert on.labels == ["1.", "2."]
    assert [line.hint for line in on.editor.setting.lines if line.kind] == ["One", "Two"]
    on.stand(0, 0)
    on.type("Premier")
    on.page.flush()
    assert (on.blocks[0].words.en, on.blocks[0].words.fr) == ("One", "Premier")
    assert on.desk.ask(lambda at: at.read.get(Paper, on.paper)).languages == (Language.EN, Language.FR)
    on.agrees()


def test_turning_to_another_paper_keeps_what_was_typed(write):
    on = write("P One")
    other = PaperId(new_id())
    on.desk.do(AddPaper(other, on.page.sheet.contents.item.id))
    on.stand(0, 3)
    on.type("!")
    on.page.show_paper(other)
    assert on.blocks[0].words.en == "One!"
    on.type("Hello")
    on.page.flush()
    assert on.page.sheet is not None
    assert "Hello" in on.editor.toPlainText()


def test_a_paper_that_is_deleted_leaves_an_empty_page(write):
    on = write("P One")
    on.desk.do(DeletePaper(on.paper))
    assert on.page.paper is None
    on.type("x")
    on.press(Key.Key_Return)
    on.press(Key.Key_D, CTRL)
    assert on.editor.toPlainText() == ""


def test_ctrl_click_follows_a_reference(write):
    on = write("P See ", "P Two")
    on.stand(0, 4)
    on.page._marking.reference(BlockId(on.blocks[1].id))
    on.stand(0, 4)
    place = on.editor.cursorRect().center() + QPoint(4, 0)
    QTest.mouseClick(on.editor.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert on.editor.caret().key == on.key(1)


def test_the_appendix_leads_to_the_register(write, qtbot):
    on = write("P One")
    appendix, _ = with_appendix(on)
    on.page.editor.followed.emit("register:")
    with qtbot.waitSignal(on.page.register_wanted):
        on.page.editor.followed.emit(f"register:{appendix}")


def test_the_menu_of_the_sheet_does_what_it_says(write):
    on = write("P One", "P Two")
    on.stand(1, 0)
    on.editor.menu_wanted.emit(QPoint(0, 0))
    menu = next(menu for menu in on.page.findChildren(QMenu) if menu.parent() is on.page)
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert {"Cut", "Footnote", "Point for decision", "Style"} <= set(texts)
    next(action for action in menu.actions() if action.text() == "&More indented").trigger()
    menu.close()
    assert on.labels == ["1.", "(a)"]


def test_the_tools_show_and_set_the_style(write):
    on = write("P One", "H Two")
    styles = on.page.tools.styles
    on.stand(1, 0)
    assert styles.currentText() == "Heading 1"
    styles.setCurrentIndex(styles.findData("bullet"))
    styles.activated.emit(styles.currentIndex())
    assert on.said[1] == "B Two"


def test_every_control_has_a_name(write):
    on = write("P One")
    for kind in (QAbstractButton, QComboBox):
        for control in on.page.findChildren(kind):
            if not control.objectName().startswith("qt_"):
                assert control.accessibleName(), control
    assert on.editor.accessibleName() == "GB.291/WP/SDG/1"


def test_colours_and_text_size_change_under_the_hand(write, qapp):
    from secretariat.gui import theme

    on = write("P One {em}two{/em}", "T a\tb")
    on.stand(0, 3)
    on.type("!")
    theme.dress(qapp, "dark", 150)
    QApplication.processEvents()
    assert on.said[0] == "P One! {em}two{/em}"
    assert on.editor.caret().place == 4
    on.agrees()
    theme.dress(qapp, "light")


def test_what_is_asked_stands_beside_the_words_of_a_narrow_sheet_and_not_on_them(write, qapp):
    on = write("P " + "The Working Party is invited to discuss which of the forms it would rather see. " * 4)
    for width in (700, 820, 1100):
        on.page.resize(width, 600)
        qapp.processEvents()
        form = on.editor.document().rootFrame().frameFormat()
        assert form.rightMargin() >= margin.room_for_badges()
