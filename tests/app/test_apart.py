"""What strangers send is read in a process of its own, which may take so much and no more."""

import os
import pickle
import time
from pathlib import Path

import pytest

from secretariat.app import apart, importing
from secretariat.app.sentences import sentence
from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.told import (
    Cancelled,
    DiskFull,
    FileMissing,
    NotPublished,
    Told,
    TooLong,
    UnreadableInput,
)

PAPER = "1. The first goes on.\n\n2. The second ends it.\n"


def whose(path: Path) -> int:
    return os.getpid()


def hungry(path: Path) -> int:
    return len(bytearray(4_000_000_000))


def endless(path: Path) -> None:
    time.sleep(600)


def gone(path: Path) -> None:
    os._exit(9)


def faulty(path: Path) -> None:
    raise ZeroDivisionError("here it is")


def writing(path: Path) -> str:
    try:
        path.with_name("written").write_text("words", encoding="utf-8")
    except OSError:
        return "refused"
    return "written"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


def test_a_file_is_read_in_another_process(paper: Path) -> None:
    assert apart.read(whose, paper) != os.getpid()


def test_the_proposal_comes_back_as_it_would_here(paper: Path, tmp_path: Path) -> None:
    draft, columns = apart.read(importing.first_look, paper)
    assert isinstance(draft, Draft)
    assert (draft, columns) == (importing.propose(paper), ())
    register = tmp_path / "register.csv"
    register.write_text("Title, venue, date;Organized by\nForum, Geneva, 3 May 2004;ILO\n", encoding="utf-8")
    rows, columns = apart.read(importing.first_look, register)
    assert isinstance(rows, RegisterDraft)
    assert (rows, columns) == (importing.propose(register), importing.columns(register))


def test_what_is_told_there_is_told_here(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as missing:
        apart.read(importing.propose, tmp_path / "none.txt")
    assert missing.value.path == tmp_path / "none.txt"
    (tmp_path / "empty.xlsx").touch()
    with pytest.raises(UnreadableInput, match="empty"):
        apart.read(importing.propose, tmp_path / "empty.xlsx")


@pytest.mark.parametrize(
    "error",
    [
        UnreadableInput(Path("a"), "it is torn", "line 3"),
        TooLong("the title", 3, 2),
        NotPublished(Path("a"), DiskFull(Path("b"))),
        Cancelled(),
    ],
)
def test_errors_travel_with_all_their_facts(error: Told) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), sentence(back), back.args) == (type(error), sentence(error), error.args)


@pytest.mark.skipif(os.name == "nt", reason="a job says it otherwise")
def test_more_memory_than_it_may_have_is_told(paper: Path) -> None:
    with pytest.raises(UnreadableInput, match="paper") as told:
        apart.read(hungry, paper)
    assert "more memory" in told.value.detail


def test_more_time_than_it_may_have_is_told_and_the_process_ended(paper: Path) -> None:
    with pytest.raises(UnreadableInput) as told:
        apart.read(endless, paper, seconds=0.1)
    assert "takes longer" in told.value.detail


def test_a_process_that_falls_is_told(paper: Path) -> None:
    with pytest.raises(UnreadableInput) as told:
        apart.read(gone, paper)
    assert "was ended" in told.value.detail


def test_a_fault_of_our_own_comes_back_with_where_it_arose(paper: Path) -> None:
    with pytest.raises(RuntimeError, match="here it is"):
        apart.read(faulty, paper)


def test_whoever_stops_waiting_ends_it(paper: Path) -> None:
    looks = []

    def stop() -> None:
        looks.append(1)
        if len(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        apart.read(endless, paper, pulse=stop)
    assert len(looks) == 3


@pytest.mark.skipif(os.name == "nt", reason="a job does not keep from writing")
def test_nothing_is_written_while_it_is_read(paper: Path) -> None:
    assert apart.read(writing, paper) == "refused"
    assert not paper.with_name("written").exists() or not paper.with_name("written").stat().st_size
