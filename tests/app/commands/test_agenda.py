"""Sessions, items and papers: add, move, duplicate, delete."""

from secretariat.app.commands.agenda import (
    AddItem,
    AddSession,
    DeleteItem,
    DeleteSession,
    DuplicateSession,
    EditItem,
    EditSession,
    MoveItem,
    MoveSession,
)
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.paper import AddPaper, DeletePaper, DuplicatePaper, EditPaper, MovePaper
from secretariat.app.commands.reference import AddReference
from secretariat.app.dump import dump
from secretariat.app.queries import agenda
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.identity import DecisionId, ItemId, PaperId, ReferenceId, SessionId, new_id
from secretariat.domain.language import Language, Words


def outline(workspace):
    """Return the agenda as short lines."""
    lines = []
    for session in workspace.ask(agenda.outline).sessions:
        lines.append(session.name or "?")
        for item in session.items:
            lines.append(f" {item.ordinal} {item.title}")
            lines += [f"  {paper.symbol or '-'} {paper.title}" for paper in item.papers]
    return lines


def test_items_are_numbered_by_their_place(workspace, paper):
    session = workspace.ask(agenda.outline).sessions[0].id
    second = ItemId(new_id())
    workspace.do(AddItem(second, session, Words(en="Other business")))
    workspace.do(MoveItem(second, session, 0))
    assert outline(workspace) == [
        "291st Session",
        " 1 Other business",
        " 2 Follow-up",
        "  GB.291/WP/SDG/1 Next steps",
    ]


def test_fields_are_set_one_by_one(workspace, paper):
    session = workspace.ask(agenda.outline).sessions[0]
    workspace.do(EditSession(session.id, "place.fr", "Genève"))
    workspace.do(EditSession(session.id, "year", 2004))
    workspace.do(EditItem(session.items[0].id, "title.en", "Next steps"))
    workspace.do(EditPaper(paper, "office_file_name", "GB291-WP-SDG-1-En.doc"))
    changed = workspace.ask(agenda.outline, Language.FR).sessions[0]
    assert changed.when == "Genève, 2004"
    assert workspace.ask(papers.sheet, paper).printed.office_file_name == "GB291-WP-SDG-1-En.doc"


def test_sessions_change_places(workspace, paper):
    later = SessionId(new_id())
    workspace.do(AddSession(later, 292))
    workspace.do(MoveSession(later, 0))
    assert [line for line in outline(workspace) if "Session" in line] == ["292nd Session", "291st Session"]


def test_a_duplicated_paper_has_marks_of_its_own(workspace, paper):
    one, *_, three = workspace.ask(papers.sheet, paper).contents.blocks
    reference = ReferenceId("a" * 32)
    workspace.do(AddReference(reference, one.id, Language.EN, "See {ref:" + reference + "}", block=three.id))
    workspace.do(PutPoint(three.id, DecisionId("d" * 32)))
    copy = PaperId(new_id())
    workspace.do(DuplicatePaper(paper, copy, workspace.ask(papers.sheet, paper).contents.item.id))
    workspace.do(DeletePaper(paper))
    sheet = workspace.ask(papers.sheet, copy)
    assert printing.plain(sheet.printed.lines[0].inlines) == "See 3"
    assert sheet.contents.paper.symbol == ""
    assert len(sheet.contents.decisions) == 1


def test_a_paper_moves_to_another_item(workspace, paper):
    session = workspace.ask(agenda.outline).sessions[0].id
    second = ItemId(new_id())
    workspace.do(AddItem(second, session, Words(en="Other")))
    workspace.do(MovePaper(paper, second, 0))
    assert outline(workspace)[-1] == "  GB.291/WP/SDG/1 Next steps"


def test_a_paper_can_begin_with_the_usual_sections(workspace, paper):
    item = workspace.ask(agenda.outline).sessions[0].items[0].id
    other = PaperId(new_id())
    workspace.do(AddPaper(other, item, skeleton=True, title="Outline"))
    assert workspace.ask(papers.sheet, other).paragraphs() == 3


def test_deleting_a_session_and_undoing_it_brings_everything_back(workspace, paper):
    before = workspace.ask(dump)
    session = workspace.ask(agenda.outline).sessions[0]
    workspace.do(DeleteItem(session.items[0].id))
    workspace.do(DeleteSession(session.id))
    assert outline(workspace) == []
    workspace.undo()
    workspace.undo()
    assert workspace.ask(dump) == before


def test_a_duplicated_session_carries_its_agenda(workspace, paper):
    session = workspace.ask(agenda.outline).sessions[0].id
    workspace.do(DuplicateSession(session, SessionId(new_id())))
    assert outline(workspace)[3:] == ["?", " 1 Follow-up", "  - Next steps"]
