"""What a typed number leads to."""

import pytest

from secretariat.app.commands.appendix import AddAppendix
from secretariat.app.commands.note import AddNote
from secretariat.app.queries import paper as papers
from secretariat.app.queries.goto import goal, last_number
from secretariat.domain.identity import AppendixId, NoteId, new_id
from secretariat.domain.language import Language, Words


@pytest.fixture
def sheet(workspace, paper):
    first = workspace.ask(papers.sheet, paper).contents.blocks[0]
    workspace.do(AddNote(NoteId(new_id()), first.id, Language.EN, "One", "A note"))
    note = workspace.ask(papers.sheet, paper).contents.notes[0].id
    from secretariat.app.commands.block import Reword

    workspace.do(Reword(first.id, Language.EN, "One{note:" + note + "}"))
    for title in ("First", "Second"):
        workspace.do(AddAppendix(AppendixId(new_id()), paper, title=Words(en=title)))
    return workspace.ask(papers.sheet, paper)


@pytest.mark.parametrize(
    ("typed", "name", "words"),
    [
        ("2", "Paragraph 2", "Two"),
        (" 2. ", "Paragraph 2", "Two"),
        ("para 2", "Paragraph 2", "Two"),
        ("paragraph 3", "Paragraph 3", "Three"),
        ("2(a)", "Paragraph 2(a)", "an item"),
        ("2a", "Paragraph 2(a)", "an item"),
        ("I", "Section I", "Section"),
        ("i", "Section I", "Section"),
        ("section I", "Section I", "Section"),
        ("note 1", "Footnote 1", "A note"),
        ("A1", "Appendix I", "First"),
        ("a2", "Appendix II", "Second"),
        ("appendix 2", "Appendix II", "Second"),
        ("Appendix II", "Appendix II", "Second"),
        ("appendix", "Appendix I", "First"),
    ],
)
def test_a_number_leads_to_what_bears_it(sheet, typed, name, words):
    found = goal(sheet, typed)
    assert found is not None
    assert (found.name, found.words) == (name, words)


@pytest.mark.parametrize("typed", ["", " ", "99", "2(z)", "VII", "A9", "note 7", "(", "*", "\ud800"])
def test_what_bears_no_such_number_leads_nowhere(sheet, typed):
    assert goal(sheet, typed) is None


def test_the_last_number_can_be_told(sheet):
    assert last_number(sheet) == "3"
