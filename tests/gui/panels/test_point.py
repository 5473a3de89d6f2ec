"""The record of a point for decision opens beside its paragraph."""

from PySide6.QtCore import Qt

from secretariat.app.commands.block import AddBlock
from secretariat.app.queries import paper as papers
from secretariat.app.queries.decision import points
from secretariat.domain.decision import Outcome
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Words
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import HOME, Place


def begin(office):
    office.create()
    _, _, ids = office.agenda()
    first = office.desk.ask(papers.sheet, ids[0]).contents.blocks[-1].id
    office.desk.do(
        AddBlock(BlockId(new_id()), ids[0], first, words=Words(en="The Working Party may decide."))
    )
    office.window.show_place(Place("paper", ids[0]))
    page = office.window.book.paper()
    page.editor.setFocus()
    keys = [line.key for line in page.editor.setting.lines if line.kind]
    return page, ids[0], keys


def test_a_paragraph_made_a_point_shows_its_record_at_once(office):
    page, paper, keys = begin(office)
    page.editor.put_caret(Caret(keys[1]))
    office.press("Ctrl+D", page.editor)
    assert office.window.panels.name == "decision"
    panel = office.window.panels.panel("decision")
    assert panel.record.draft.text() == "The Working Party may decide."
    assert page.editor.hasFocus()
    panel.record.form.field("outcome").setFocus()
    panel.record.form.entered.emit("outcome", Outcome.ADOPTED)
    assert office.desk.ask(points, paper)[0].decision.outcome is Outcome.ADOPTED


def test_where_no_paper_is_open_it_does_not_speak_of_a_caret_in_one(office):
    begin(office)
    office.window.show_place(HOME)
    office.window.show_panel("decision")
    panel = office.window.panels.panel("decision")
    office.wait(lambda: "No paper is open" in panel._told.text())


def test_it_follows_the_caret(office):
    page, _, keys = begin(office)
    page.editor.put_caret(Caret(keys[1]))
    office.press("Ctrl+D", page.editor)
    panel = office.window.panels.panel("decision")
    page.editor.put_caret(Caret(keys[0]))
    office.wait(lambda: panel.point is None)
    assert "no point for decision" in panel._told.text()
    page.editor.put_caret(Caret(keys[1]))
    office.wait(lambda: panel.point is not None)
    with office.bot.waitSignal(panel.spot_wanted):
        office.bot.mouseClick(panel.record.go, Qt.MouseButton.LeftButton)
    office.press("Ctrl+D", page.editor)
    office.wait(lambda: panel.point is None)
