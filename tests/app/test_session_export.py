"""The export of a whole session: every paper in every language and format, and only what changed."""

import os
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from secretariat.app import session_export
from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.agenda import AddItem, AddSession, EditSession
from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import AddPaper, EditPaper
from secretariat.app.queries import paper as papers
from secretariat.app.session_export import Outcome, Result
from secretariat.domain.identity import ActivityId, ItemId, PaperId, SessionId
from secretariat.domain.language import Language, Words
from secretariat.domain.told import Cancelled, FolderGone, Gone, Unknown
from tests.app.conftest import write_blocks

SESSION = SessionId("5" * 32)
OTHER = PaperId("8" * 32)
EVERY = ("pdf", "xlsx", "docx")


@pytest.fixture
def session(workspace, paper):
    """A session of two papers: one in English and French, one in English alone; another session stands beside it."""
    workspace.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    item = ItemId("2" * 32)
    workspace.do(AddItem(item, SESSION, Words(en="Coherence")))
    workspace.do(AddPaper(OTHER, item, title="Policy coherence", symbol="GB.291/WP/SDG/2"))
    write_blocks(workspace, OTHER, "P Alpha", "P Beta")
    workspace.do(AddSession(SessionId("6" * 32), 292))
    return SESSION


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


def exported(workspace, session, folder, formats=EVERY, languages=None, **more):
    return session_export.write(
        workspace.ask(session_export.prepare, session, languages), folder, formats, **more
    )


def outcomes(results):
    return {result.path.name: result.outcome.value for result in results}


def block_of(workspace, paper, position):
    return workspace.ask(papers.sheet, paper).contents.blocks[position].id


def test_every_paper_is_written_in_every_language_and_format(workspace, session, folder):
    results = exported(workspace, session, folder)
    assert [(result.name, result.language, result.format) for result in results] == [
        (name, language, format)
        for name, language in (
            ("GB.291/WP/SDG/1", "en"),
            ("GB.291/WP/SDG/1", "fr"),
            ("GB.291/WP/SDG/2", "en"),
        )
        for format in EVERY
    ]
    assert {result.outcome for result in results} == {Outcome.WRITTEN}
    assert sorted(path.name for path in folder.iterdir()) == sorted(result.path.name for result in results)
    with pypdfium2.PdfDocument(folder / "GB.291-WP-SDG-2-en.pdf") as document:
        assert "Beta" in document[0].get_textpage().get_text_range()


def test_only_the_languages_asked_for_are_written(workspace, session, folder):
    results = exported(workspace, session, folder, ("pdf",), [Language.FR])
    assert list(outcomes(results)) == ["GB.291-WP-SDG-1-fr.pdf"]


def test_what_is_unchanged_is_left_alone(workspace, session, folder):
    exported(workspace, session, folder)
    for path in folder.iterdir():
        os.utime(path, (1, 1))
    results = exported(workspace, session, folder)
    assert set(outcomes(results).values()) == {"unchanged"}
    assert {path.stat().st_mtime for path in folder.iterdir()} == {1}


def test_a_changed_paragraph_is_written_anew_in_its_language(workspace, session, folder):
    exported(workspace, session, folder)
    workspace.do(Reword(block_of(workspace, OTHER, 0), Language.EN, "Gamma"))
    results = exported(workspace, session, folder)
    assert [name for name, outcome in outcomes(results).items() if outcome == "written"] == [
        "GB.291-WP-SDG-2-en.pdf",
        "GB.291-WP-SDG-2-en.xlsx",
        "GB.291-WP-SDG-2-en.docx",
    ]


def test_a_new_activity_changes_every_workbook_and_nothing_else(workspace, session, folder):
    exported(workspace, session, folder)
    workspace.do(AddActivity(ActivityId("7" * 32)))
    results = exported(workspace, session, folder)
    for result in results:
        assert result.outcome is (Outcome.WRITTEN if result.format == "xlsx" else Outcome.UNCHANGED)


def test_a_new_session_number_changes_what_prints_it(workspace, session, folder):
    exported(workspace, session, folder, ("pdf", "docx"))
    workspace.do(EditSession(session, "number", 293))
    assert set(outcomes(exported(workspace, session, folder, ("pdf", "docx"))).values()) == {"written"}


def test_a_workbook_to_be_protected_is_written_anew(workspace, session, folder):
    exported(workspace, session, folder, ("xlsx",))
    jobs = workspace.ask(session_export.prepare, session, None, protected=True)
    results = session_export.write(jobs, folder, ("xlsx",))
    assert set(outcomes(results).values()) == {"written"}
    assert openpyxl.load_workbook(results[0].path)["Register"].protection.sheet


def test_a_file_that_somebody_worked_on_is_written_anew(workspace, session, folder, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1098144000")
    exported(workspace, session, folder, ("xlsx",))
    path = folder / "GB.291-WP-SDG-2-en.xlsx"
    openpyxl.load_workbook(path).save(path)
    results = exported(workspace, session, folder, ("xlsx",))
    assert [name for name, outcome in outcomes(results).items() if outcome == "written"] == [path.name]


def test_a_damaged_file_is_written_anew(workspace, session, folder):
    exported(workspace, session, folder)
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes()[:-20])
    assert set(outcomes(exported(workspace, session, folder)).values()) == {"written"}


def test_a_paper_that_cannot_be_printed_stops_none_of_the_others(workspace, session, folder, paper):
    workspace.do(Reword(block_of(workspace, paper, 0), Language.EN, "One \N{CUNEIFORM SIGN A}"))
    results = exported(workspace, session, folder, ("pdf",))
    assert outcomes(results) == {
        "GB.291-WP-SDG-1-en.pdf": "failed",
        "GB.291-WP-SDG-1-fr.pdf": "written",
        "GB.291-WP-SDG-2-en.pdf": "written",
    }
    assert "No font has a character" in results[0].told
    assert not results[0].path.exists()


def test_a_target_that_cannot_be_replaced_stops_none_of_the_others(workspace, session, folder):
    blocked = folder / "GB.291-WP-SDG-1-en.pdf"
    blocked.mkdir()
    (blocked / "held").write_text("here", encoding="utf-8")
    results = exported(workspace, session, folder, ("pdf",))
    assert list(outcomes(results).values()) == ["failed", "written", "written"]
    assert results[0].told.endswith(".")
    assert (blocked / "held").read_text(encoding="utf-8") == "here"
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_each_result_is_told_as_it_comes_and_progress_only_grows(workspace, session, folder):
    heard: list[Result] = []
    shares: list[float] = []
    results = exported(workspace, session, folder, progress=shares.append, heard=heard.append)
    assert tuple(heard) == results
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_stopping_keeps_what_is_finished_and_leaves_nothing_half_written(workspace, session, folder):
    heard: list[Result] = []

    def stop_in_the_second(share):
        if len(heard) == 1 and share > 1.2 / 9:
            raise Cancelled

    with pytest.raises(Cancelled):
        exported(workspace, session, folder, progress=stop_in_the_second, heard=heard.append)
    assert [path.name for path in folder.iterdir()] == [heard[0].path.name]


def test_stopping_as_a_file_is_finished_still_tells_of_it(workspace, session, folder):
    heard: list[Result] = []

    def stop_at_its_end(share):
        if not heard and share >= 1 / 9:
            raise Cancelled
        if heard:
            raise Cancelled

    with pytest.raises(Cancelled):
        exported(workspace, session, folder, progress=stop_at_its_end, heard=heard.append)
    assert [path.name for path in folder.iterdir()] == [result.path.name for result in heard]


def test_two_papers_of_one_symbol_get_files_of_their_own(workspace, session, folder):
    workspace.do(EditPaper(OTHER, "symbol", "GB.291/WP/SDG/1"))
    names = list(outcomes(exported(workspace, session, folder, ("pdf",))))
    assert names == ["GB.291-WP-SDG-1-en.pdf", "GB.291-WP-SDG-1-fr.pdf", "GB.291-WP-SDG-1-en (2).pdf"]


def test_a_folder_that_is_gone_is_told_once(workspace, session, folder):
    with pytest.raises(FolderGone):
        exported(workspace, session, folder / "gone")


def test_a_session_without_papers_writes_nothing(workspace, session, folder):
    assert exported(workspace, SessionId("6" * 32), folder) == ()


def test_a_session_is_found_by_its_number(workspace, session):
    assert workspace.ask(session_export.by_number, "291").id == session
    workspace.do(EditSession(session, "bis", True))
    assert workspace.ask(session_export.by_number, "291 bis").id == session
    with pytest.raises(Unknown) as told:
        workspace.ask(session_export.by_number, "300")
    assert told.value.known == ("291bis", "292")


def test_a_session_that_is_gone_is_told(workspace, paper):
    with pytest.raises(Gone):
        workspace.ask(session_export.prepare, SessionId("0" * 32))


def test_the_fingerprint_does_not_depend_on_the_folder_or_the_moment(workspace, session, folder, monkeypatch):
    first = exported(workspace, session, folder, ("pdf",))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1098144000")
    assert {result.outcome for result in exported(workspace, session, folder, ("pdf",))} == {
        Outcome.UNCHANGED
    }
    assert Path(first[0].path).exists()
