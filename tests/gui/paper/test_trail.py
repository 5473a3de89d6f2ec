"""The line above the sheet leads to everything one is in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.paper import EditPaper
from secretariat.domain.language import Language
from secretariat.gui.paper.trail import Trail
from secretariat.gui.place import Place


def test_section_and_paragraph_lead_to_their_lines(write, qtbot):
    on = write("P One", "H Section", "P Two", "S item")
    on.stand(3, 2)
    buttons = on.page._crumbs.buttons
    qtbot.mouseClick(buttons[4], Qt.MouseButton.LeftButton)
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(3), 0)
    qtbot.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert on.editor.caret().key == on.key(1)
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert on.editor.caret().key == "symbol"
    assert on.editor.hasFocus()


def test_session_and_item_lead_to_the_agenda(office):
    office.create()
    session, items, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.settle()
    page = office.window.book.paper()
    office.bot.mouseClick(page._crumbs.buttons[1], Qt.MouseButton.LeftButton)
    assert office.window.place == Place("item", items[0])
    office.window.show_place(Place("paper", papers[0]))
    office.bot.mouseClick(page._crumbs.buttons[0], Qt.MouseButton.LeftButton)
    assert office.window.place == Place("session", session)


def test_every_part_stays_in_view_however_narrow_it_gets(qtbot):
    trail = Trail()
    qtbot.addWidget(trail)
    parts = (
        "291st Session",
        "First item",
        "A paper with a name that is very long indeed " * 3,
        "I. Section",
        "Paragraph 2",
    )
    trail.show_parts(parts)
    trail.show()
    for width in (900, 500, 360):
        trail.resize(width, 28)
        QApplication.processEvents()
        shown = [button for button in trail.buttons if button.isVisible()]
        assert len(shown) == 5
        assert shown[-1].geometry().right() < width
        assert shown[4].toolTip() == "Paragraph: Paragraph 2"
    assert trail.buttons[2].text().endswith("…")
    trail.show_parts(parts[:3])
    assert [button.isVisible() for button in trail.buttons] == [True, True, True, False, False]


def test_two_languages_have_the_room_of_the_panels(office):
    office.create()
    _, _, papers = office.agenda()
    office.desk.do(EditPaper(papers[0], "languages", (Language.EN, Language.FR)))
    office.window.resize(1200, 700)
    office.window.show_place(Place("paper", papers[0]))
    assert not office.window.panels.isHidden()
    office.window.refresh()
    office.window.actions_by_name["view.side-by-side"].trigger()
    assert office.window.book.paper().pair is not None
    assert office.window.panels.isHidden()
    office.window.refresh()
    office.window.actions_by_name["view.side-by-side"].trigger()
    assert not office.window.panels.isHidden()
