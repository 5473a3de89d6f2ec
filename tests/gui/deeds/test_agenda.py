"""The Session, Agenda and Paper menus, by their letters."""

from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.app.queries.paper import sheet
from secretariat.domain.identity import PaperId
from secretariat.gui.dialogs.choosing import Choosing
from secretariat.gui.place import Place


def test_a_session_an_item_and_a_paper_are_made_and_named_by_typing(office):
    office.create()
    office.choose("Session", "a")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    office.write("291")
    office.press("Return")
    office.press("Ctrl+Shift+A")
    office.write("Globalization")
    office.press("Return")
    office.press("Ctrl+Shift+N")
    office.write("Next steps")
    office.press("Return")
    assert office.outline() == [("291st Session", [("Globalization", ["Next steps"])])]
    assert office.window.book.kind == "paper"


def test_a_paper_from_the_template_has_the_usual_sections(office):
    office.create()
    _, items, _ = office.agenda()
    office.window.show_place(Place("item", items[1]))
    office.choose("Paper", "n", "t")
    office.press("Esc")
    paper = office.window.here.paper
    assert len(office.desk.ask(sheet, paper).contents.blocks) == 5


def test_a_paper_is_copied_from_another(office):
    office.create()
    _, items, papers = office.agenda()
    office.window.show_place(Place("item", items[1]))
    office.choose("Paper", "n", "a")
    dialog = office.dialog(Choosing)
    office.press("Return", dialog)
    assert [titles for _, titles in office.outline()[0][1]] == [
        ["Paper 1", "Paper 2"],
        ["Paper 3", "Paper 1"],
    ]
    copied = office.desk.ask(sheet, PaperId(office.window.place.id)).contents.paper
    assert (copied.symbol, copied.id == papers[0]) == ("", False)


def test_everything_can_be_duplicated(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.choose("Paper", "c")
    assert office.outline()[0][1][0] == ("Globalization", ["Paper 1", "Paper 1", "Paper 2"])
    office.choose("Agenda", "c")
    assert [title for title, _ in office.outline()[0][1]] == ["Globalization", "Globalization", "Coherence"]
    office.choose("Session", "c")
    office.press("Esc")
    assert [name for name, _ in office.outline()] == ["291st Session", ""]


def test_everything_can_be_moved_and_deleted(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.choose("Paper", "d")
    assert office.outline()[0][1][0][1] == ["Paper 2", "Paper 1"]
    office.choose("Paper", "d")
    assert office.window.statusBar().currentMessage() == "It stands at the end already."
    office.choose("Paper", "e")
    assert office.outline()[0][1][0][1] == ["Paper 2"]
    office.choose("Agenda", "d")
    assert [title for title, _ in office.outline()[0][1]] == ["Coherence", "Globalization"]
    office.choose("Agenda", "e")
    office.choose("Session", "e")
    assert office.outline() == []
    assert office.window.notice.text.startswith("Deleted: 291st Session with 1 agenda item.")
    for _ in range(5):
        office.press("Ctrl+Z", office.window)
    assert office.outline()[0][1] == [("Globalization", ["Paper 1", "Paper 2"]), ("Coherence", ["Paper 3"])]


def test_what_cannot_be_done_here_is_greyed(office):
    office.create()
    office.window.refresh()
    actions = office.window.actions_by_name
    assert actions["session.add"].isEnabled()
    assert not actions["session.delete"].isEnabled()
    assert not actions["paper.add"].isEnabled()
