"""The clearance slip and the checklist as sheets and files."""

from datetime import date

import pypdfium2
import pytest

from secretariat.app import export
from secretariat.app.checklists import prepare_checklist, prepare_clearance, template
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.task import BeginTasks, EditTask, MoveTask
from secretariat.app.queries import task
from secretariat.domain.identity import SessionId, TaskId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Status
from secretariat.domain.task import OWNER

SESSION = SessionId("5" * 32)


def begin(workspace, owner, kind, texts):
    lines = tuple((TaskId(new_id()), text) for text in texts)
    workspace.do(BeginTasks(owner, kind, lines))
    return [id for id, _ in lines]


def read(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.parametrize("language", Language)
def test_every_language_has_the_same_lines_and_a_word_for_every_status(language):
    words, english = template(language), template(Language.EN)
    assert (len(words.stages), len(words.session), len(words.heads)) == (
        len(english.stages),
        len(english.session),
        5,
    )
    assert [status for status, _ in words.statuses] == [status.value for status in Status]


def test_the_usual_stages_are_one_step_and_can_be_moved(workspace, paper):
    ids = begin(workspace, paper, "paper", ("Draft", "Clear", "Translate"))
    workspace.do(MoveTask(ids[2], 0))
    assert [one.text for one in workspace.ask(task.of, paper)] == ["Translate", "Draft", "Clear"]
    workspace.undo()
    workspace.undo()
    assert workspace.ask(task.of, paper) == ()


def test_the_clearance_slip_prints_on_one_page(workspace, paper, tmp_path):
    ids = begin(workspace, paper, "paper", template(Language.EN).stages)
    workspace.do(EditTask(ids[0], "due", date(2004, 10, 19)))
    workspace.do(EditTask(ids[0], "who", "Ms Roy"))
    workspace.do(SetParticular(paper, "paper", OWNER, "Mr Diop"))
    (path,) = export.write(workspace.ask(prepare_clearance, paper, Language.EN), tmp_path, ("pdf",))
    (page,) = read(path)
    assert "WP-SDG-1, Clearance slip" in path.name
    for said in (
        "Clearance slip",
        "GB.291/WP/SDG/1, Next steps",
        "Mr Diop",
        "Ms Roy",
        "19 October 2004",
        "Issued",
    ):
        assert said in page


def test_the_checklist_of_a_session_prints_on_one_page_in_french(workspace, paper, tmp_path):
    begin(workspace, SESSION, "session", template(Language.FR).session)
    (path,) = export.write(workspace.ask(prepare_checklist, SESSION, Language.FR), tmp_path, ("pdf",))
    (page,) = read(path)
    assert "Liste de contrôle" in page
    assert "Échéance" in page


def test_an_empty_slip_says_so(workspace, paper, tmp_path):
    (path,) = export.write(workspace.ask(prepare_clearance, paper, Language.EN), tmp_path, ("pdf",))
    assert "No stage has been entered." in read(path)[0]
