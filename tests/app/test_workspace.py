"""An open working file: do, undo, redo, ask, publish."""

import threading

import pytest

from secretariat.app.changes import Changes
from secretariat.app.commands.agenda import AddSession, DeleteSession
from secretariat.app.commands.block import Reword
from secretariat.app.dump import dump
from secretariat.app.queries import agenda
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import SessionId
from secretariat.domain.language import Language
from secretariat.domain.told import Gone, NoAccess
from secretariat.store import picture
from secretariat.store.places import Who


def session(digit):
    return SessionId(digit * 32)


def test_what_is_done_is_told_to_every_listener(workspace):
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    changes = workspace.do(AddSession(session("a"), 291))
    assert heard == [changes]
    assert changes.touch("session")
    assert changes.ids("session") == {session("a")}


def test_undo_and_redo_go_by_name(workspace):
    workspace.do(AddSession(session("a"), 291))
    assert workspace.undo_label == "Add session"
    assert workspace.undo().touch("session")
    assert workspace.ask(agenda.outline).sessions == ()
    assert (workspace.undo_label, workspace.redo_label) == ("", "Add session")
    workspace.redo()
    assert workspace.ask(agenda.outline).sessions[0].name == "291st Session"


def test_what_failed_after_it_had_changed_something_is_undone_by_name(workspace):
    def bring_in_and_fail(file):
        with file.step("Bring together") as write:
            AddSession(session("a"), 291).run(write)
        raise NoAccess(file.path)

    with pytest.raises(NoAccess):
        workspace.on_file(bring_in_and_fail)
    assert workspace.undo_label == "Bring together"


def test_undo_survives_a_restart(tmp_path, home):
    who = Who("Ana", "laptop7")
    with Workspace.create(tmp_path / "a.gbwp", home.places, who) as first:
        first.do(AddSession(session("a"), 291))
    with Workspace.open(tmp_path / "a.gbwp", home.places, who) as second:
        assert second.undo() is not None
        assert second.ask(agenda.outline).sessions == ()


def test_a_command_that_fails_changes_nothing_and_says_why(workspace):
    before = workspace.ask(dump)
    with pytest.raises(Gone):
        workspace.do(DeleteSession(session("f")))
    assert workspace.ask(dump) == before
    assert workspace.undo_label == ""


def test_closing_publishes(tmp_path, home):
    who = Who("Ana", "laptop7")
    path = tmp_path / "a.gbwp"
    with Workspace.create(path, home.places, who) as first:
        before = path.read_bytes()
        first.do(AddSession(session("a"), 291))
        assert first.unpublished
        assert path.read_bytes() == before
    assert path.read_bytes() != before
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == ["a.gbwp"]


def test_typing_on_in_one_paragraph_is_one_step(workspace, paper):
    block = workspace.ask(papers.sheet, paper).contents.blocks[0].id
    for text in ("On", "One m", "One more"):
        workspace.do(Reword(block, Language.EN, text))
    workspace.undo()
    assert workspace.ask(papers.sheet, paper).contents.blocks[0].words.en == "One"


def test_the_file_is_touched_by_one_thread_only(workspace):
    asked = workspace.ask(lambda _: threading.current_thread().name)
    assert asked.startswith("store")
    assert threading.current_thread().name != asked


def test_what_takes_long_is_looked_up_without_anybody_waiting(workspace):
    begun, go_on = threading.Event(), threading.Event()

    def long(at):
        begun.set()
        assert go_on.wait(30)
        return len(agenda.outline(at).sessions)

    found = []
    looking = threading.Thread(target=lambda: found.append(workspace.look(long)))
    looking.start()
    assert begun.wait(30)
    workspace.do(AddSession(session("a"), 291))
    assert len(workspace.ask(agenda.outline).sessions) == 1
    go_on.set()
    looking.join()
    assert found == [0]
    assert len(workspace.look(agenda.outline).sessions) == 1


def test_a_look_sees_every_change_before_it(workspace, paper):
    block = workspace.ask(papers.sheet, paper).contents.blocks[0].id
    for text in ("Two", "Three"):
        workspace.do(Reword(block, Language.EN, text))
        assert workspace.look(papers.sheet, paper) == workspace.ask(papers.sheet, paper)
    workspace.undo()
    assert workspace.look(dump) == workspace.ask(dump)


def test_nothing_can_be_written_into_what_is_looked_at(workspace):
    def spoil(at):
        at.read._connection.execute("DELETE FROM session")

    workspace.do(AddSession(session("a"), 291))
    with pytest.raises(NoAccess):
        workspace.look(spoil)
    assert len(workspace.ask(agenda.outline).sessions) == 1


def test_a_very_large_file_answers_for_itself(workspace, monkeypatch):
    monkeypatch.setattr(picture, "LARGEST", 0)
    assert workspace.look(lambda _: threading.current_thread().name).startswith("store")
    monkeypatch.undo()
    assert workspace.look(lambda _: threading.current_thread().name).startswith("picture")
