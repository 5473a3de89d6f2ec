"""The findings, and the way from one to its spot."""

from PySide6.QtCore import Qt

from secretariat.app.commands.paper import EditPaper
from secretariat.gui.place import Place


def shown(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_what_an_import_left_empty_is_found_and_leads_to_its_field(office):
    office.create()
    _, _, papers = office.agenda()
    office.desk.do(EditPaper(papers[0], "symbol", ""))
    office.window.show_place(Place("paper", papers[0]))
    panel = office.window.findings
    office.window.panels.turn_to("findings")
    panel.wait()
    assert "The paper has no symbol yet." in shown(panel)
    assert office.window.panels.tabText(1) == str(panel.model.rowCount())
    row = shown(panel).index("The paper has no symbol yet.")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(row))
    office.press("Return")
    assert office.window.details.field("paper.symbol").hasFocus()


def test_findings_are_looked_for_again_after_a_change(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    panel = office.window.findings
    panel.wait()
    assert "The paper has no symbol yet." not in shown(panel)
    office.desk.do(EditPaper(papers[0], "symbol", ""))
    office.wait(lambda: "The paper has no symbol yet." in shown(panel))


def test_a_click_goes_to_the_paragraph(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    panel = office.window.findings
    office.window.panels.turn_to("findings")
    panel.wait()
    office.settle()
    spot = panel.list.visualRect(panel.model.index(0)).center()
    with office.bot.waitSignal(panel.spot_wanted):
        office.bot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
