"""What is published in the background gives way to who waits for the file, and comes to its end all the same."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from random import Random
from threading import Event, Thread
from time import sleep

import pytest

from secretariat.app.commands.agenda import AddSession
from secretariat.app.commands.block import Reword
from secretariat.app.dump import dump
from secretariat.app.giving_way import TIMES
from secretariat.app.lookout import Lookout
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import SessionId, new_id
from secretariat.domain.language import Language
from secretariat.domain.told import Cancelled, GaveWay, Gone
from secretariat.store import merging, publishing
from secretariat.store.places import Places, Who
from tests.app.conftest import write_blocks


@pytest.fixture
def held(monkeypatch, workspace):
    """Have every image wait, just before it is compared with the file, until somebody waits for the file; tell that it stands."""
    stands, check = Event(), publishing.check_complete

    def held_back(path, connection, progress):
        stands.set()
        while stands.is_set() and not workspace._giving_way._waiting:
            sleep(0.002)
        check(path, connection, progress)

    monkeypatch.setattr(publishing, "check_complete", held_back)
    yield stands
    monkeypatch.undo()


@contextmanager
def in_the_background(act):
    """Do something on another thread for the length of a `with`; give its outcome."""
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(act)


def held_by(path, folder):
    """Return what a copy of the file says to who opens it elsewhere."""
    copy = folder / "copy of it.gbwp"
    copy.write_bytes(path.read_bytes())
    with Workspace.open(
        copy, Places(folder / "their live", folder / "their backups"), Who("Ben", "b")
    ) as ben:
        return ben.ask(dump)


def sessions(workspace):
    return [one["number"] for one in workspace.ask(dump)["sessions"]]


def lies(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_an_edit_goes_first_and_is_in_the_file_afterwards(workspace, held, monkeypatch, tmp_path):
    workspace.do(AddSession(SessionId(new_id()), 291))
    before, beside = workspace.path.read_bytes(), lies(tmp_path)
    with in_the_background(workspace.publish_aside) as published:
        held.wait()
        workspace.do(AddSession(SessionId(new_id()), 292))
        assert isinstance(published.exception(), GaveWay)
    assert (workspace.path.read_bytes(), lies(tmp_path)) == (before, beside)
    assert workspace.unpublished
    monkeypatch.undo()
    assert workspace.publish_aside()
    assert not workspace.unpublished
    assert held_by(workspace.path, tmp_path) == workspace.ask(dump)
    assert sessions(workspace) == [291, 292]


def test_who_asks_goes_first_as_well(workspace, held):
    workspace.do(AddSession(SessionId(new_id()), 291))
    with in_the_background(workspace.publish_aside) as published:
        held.wait()
        assert sessions(workspace) == [291]
        assert isinstance(published.exception(), GaveWay)


def test_after_a_few_times_it_comes_to_its_end_whoever_waits(workspace, held, tmp_path):
    outcomes = []
    for number in range(TIMES + 2):
        workspace.do(AddSession(SessionId(new_id()), 291 + number))
        held.clear()
        with in_the_background(workspace.publish_aside) as published:
            held.wait()
            workspace.do(AddSession(SessionId(new_id()), 391 + number))
            outcomes.append(type(published.exception()))
    assert outcomes == [*[GaveWay] * TIMES, type(None), GaveWay]
    assert len(sessions(workspace)) == 2 * (TIMES + 2)
    assert len(held_by(workspace.path, tmp_path)["sessions"]) == 2 * TIMES + 1


def test_what_a_colleague_published_gives_way_and_is_taken_in_at_the_next_look(
    workspace, monkeypatch, tmp_path
):
    workspace.do(AddSession(SessionId(new_id()), 291))
    workspace.publish()
    elsewhere = Places(tmp_path / "live of Ben", tmp_path / "backups of Ben")
    with Workspace.open(workspace.path, elsewhere, Who("Ben", "b")) as ben:
        ben.do(AddSession(SessionId(new_id()), 292))
    stands, missing = Event(), merging.missing

    def held_back(*files):
        stands.set()
        while not workspace._giving_way._waiting:
            sleep(0.002)
        return missing(*files)

    monkeypatch.setattr(merging, "missing", held_back)
    lookout = Lookout(workspace)
    with in_the_background(lookout.look) as looked:
        stands.wait()
        workspace.do(AddSession(SessionId(new_id()), 293))
        assert isinstance(looked.exception(), GaveWay)
    assert sessions(workspace) == [291, 293]
    assert not workspace.has_news
    monkeypatch.undo()
    assert lookout.look()
    assert workspace.has_news
    assert sorted(sessions(workspace)) == [291, 292, 293]
    workspace.publish()
    assert held_by(workspace.path, tmp_path) == workspace.ask(dump)


def test_saving_is_not_stopped_by_who_waits(workspace, held, tmp_path):
    workspace.do(AddSession(SessionId(new_id()), 291))
    with in_the_background(workspace.publish) as published:
        held.wait()
        workspace.do(AddSession(SessionId(new_id()), 292))
        assert published.result() is True
    assert [one["number"] for one in held_by(workspace.path, tmp_path)["sessions"]] == [291]


def test_saving_that_waits_for_its_turn_can_be_stopped(workspace):
    workspace.do(AddSession(SessionId(new_id()), 291))
    before, gate = workspace.path.read_bytes(), Event()
    workspace._thread.submit(gate.wait)

    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.publish(progress=stop)
    gate.set()
    assert workspace.unpublished
    assert workspace.path.read_bytes() == before


@pytest.mark.parametrize("seed", range(4))
def test_after_any_work_the_file_says_what_the_program_shows(workspace, paper, tmp_path, seed):
    chance, over, outcomes = Random(seed), Event(), []
    blocks = write_blocks(workspace, paper, *(f"P Passage {n}" for n in range(40)))

    def publish_again_and_again():
        while not over.is_set():
            try:
                outcomes.append(workspace.publish_aside())
            except GaveWay:
                outcomes.append(None)

    publisher = Thread(target=publish_again_and_again)
    publisher.start()
    try:
        for number in range(60):
            sleep(chance.random() * 0.03)
            turn = chance.choice(("reword", "reword", "add", "undo", "redo", "ask", "save"))
            if turn == "reword":
                with suppress(Gone):  # it was undone
                    workspace.do(Reword(chance.choice(blocks), Language.EN, f"Said {number} anew."))
            elif turn == "add":
                workspace.do(AddSession(SessionId(new_id()), 300 + number))
            elif turn == "ask":
                workspace.ask(dump)
            elif turn == "save":
                workspace.publish()
            else:
                getattr(workspace, turn)()
    finally:
        over.set()
        publisher.join()
    while workspace.unpublished:
        with suppress(GaveWay):
            workspace.publish_aside()
    assert held_by(workspace.path, tmp_path) == workspace.ask(dump)
    assert {True, None} <= set(outcomes)
