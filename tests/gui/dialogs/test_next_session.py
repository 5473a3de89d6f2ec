"""The next session begun in the window, by keys."""

from PySide6.QtCore import Qt

from secretariat.app.commands.decision import EditDecision, PutPoint
from secretariat.app.queries import paper as papers
from secretariat.app.queries.agenda import outline
from secretariat.domain.decision import Outcome
from secretariat.domain.identity import DecisionId
from secretariat.gui.dialogs.next_session import NextSession
from secretariat.gui.place import Place

POINT = DecisionId("d" * 32)


def test_the_next_session_is_begun_with_an_item_and_what_is_open(office):
    office.create()
    session, _, held = office.agenda()
    office.desk.do(PutPoint(office.desk.ask(papers.sheet, held[0]).contents.blocks[0].id, POINT))
    office.desk.do(EditDecision(POINT, "outcome", Outcome.DEFERRED))
    office.window.show_place(Place("session", session))
    office.choose("Session", "s")
    dialog = office.dialog(NextSession)
    assert [dialog.carried.item(row).text() for row in range(dialog.carried.count())] == [
        "GB.291/WP/SDG/1, para. 1 (deferred): The Office reports."
    ]
    dialog.items.setFocus()
    dialog.items.setCurrentRow(1)
    office.press("Space", dialog.items)
    assert dialog.items.item(1).checkState() is Qt.CheckState.Checked
    office.press("Return", dialog.items)
    new = office.desk.ask(outline).sessions[1]
    assert new.name == "292nd Session"
    assert [item.title for item in new.items] == ["Matters arising", "Coherence"]
    assert office.window.here.session == new.id
    assert office.window.place.kind == "paper"
    office.press("Ctrl+Z")
    assert len(office.desk.ask(outline).sessions) == 1


def test_a_session_without_number_says_what_to_do(office):
    from secretariat.app.commands.agenda import EditSession

    office.create()
    session, *_ = office.agenda()
    office.desk.do(EditSession(session, "number", None))
    office.window.show_place(Place("session", session))
    office.choose("Session", "s")
    assert "Give this session its number first" in office.answer("OK")
