"""Papers and whole sessions written from the terminal."""

from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from secretariat.app import places, sample
from secretariat.app.queries import register
from secretariat.app.workspace import Workspace
from secretariat.cli.terminal import run

SESSION = [
    f"GB.291-WP-SDG-{number}-{language}.pdf"
    for number, languages in ((1, ("en",)), (2, ("en", "fr", "es")), (3, ("en",)))
    for language in languages
]


@pytest.fixture
def file(tmp_path, monkeypatch):
    """The sample, on a computer of its own."""
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))
    path = tmp_path / "sample.gbwp"
    sample.make(path, places.home())
    return path


@pytest.fixture
def export(file, tmp_path, capsys):
    """Run the export; return the exit status, the names of the files printed, and what was said aside."""

    def exported(*options):
        status = run(["export", str(file), "--to", str(tmp_path / "out"), *options])
        said = capsys.readouterr()
        return status, [Path(line).name for line in said.out.splitlines()], said.err

    return exported


def test_a_session_is_written_in_every_language_it_has(export, tmp_path):
    assert export("--session", "291", "--format", "pdf") == (0, SESSION, "")
    with pypdfium2.PdfDocument(tmp_path / "out" / SESSION[2]) as document:
        assert "GB.291/WP/SDG/2" in document[0].get_textpage().get_text_range()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(SESSION)


def test_what_is_unchanged_is_said_aside_and_left_alone(export):
    export("--session", "291", "--format", "pdf")
    status, written, aside = export("--session", "291", "--format", "pdf,docx", "--language", "fr")
    assert (status, written) == (0, ["GB.291-WP-SDG-2-fr.docx"])
    assert aside == "GB.291-WP-SDG-2-fr.pdf: unchanged\n"


def test_one_file_that_cannot_be_written_is_told_and_the_others_are_written(export, tmp_path):
    (tmp_path / "out" / SESSION[0]).mkdir(parents=True)
    status, written, aside = export("--session", "291", "--format", "pdf")
    assert (status, written) == (1, SESSION[1:])
    assert aside.startswith(f"{SESSION[0]}: ")


def test_a_paper_is_written_in_the_languages_asked_for(export):
    status, written, _ = export("--paper", "GB.291/WP/SDG/2", "--language", "fr,es", "--format", "pdf")
    assert (status, written) == (0, SESSION[2:4])


def test_a_language_no_paper_has_is_told(export):
    status, written, aside = export("--paper", "GB.291/WP/SDG/1", "--language", "fr")
    assert (status, written) == (1, [])
    assert "There is no paper in fr in sample.gbwp yet." in aside


def test_a_session_that_is_not_there_is_told_with_those_that_are(export):
    status, _, aside = export("--session", "300")
    assert status == 1
    assert "There is no session 300. There is: 291." in aside


@pytest.mark.parametrize(
    "options", [("--session", "291", "--paper", "GB.291/WP/SDG/1"), ("--language", "de"), ("--session", " ")]
)
def test_a_slip_on_the_command_line_is_wrong_usage(export, options):
    assert export(*options)[0] == 2


def test_a_workbook_can_be_protected(export, tmp_path):
    export("--paper", "GB.291/WP/SDG/3", "--format", "xlsx", "--protected")
    book = openpyxl.load_workbook(tmp_path / "out" / "GB.291-WP-SDG-3-en.xlsx")
    assert book["Register"].protection.sheet
    assert not book["Register"]["A2"].protection.locked
    assert book["Register"]["P2"].protection.locked


def test_the_session_book_is_one_file(export, tmp_path):
    status, written, aside = export("--session", "291", "--book", "--language", "en")
    assert (status, written, aside) == (0, ["291st Session, Documents of the session-en.pdf"], "")
    with pypdfium2.PdfDocument(tmp_path / "out" / written[0]) as document:
        assert "Contents" in document[0].get_textpage().get_text_range()


def test_the_single_sheets_of_a_session_are_written_in_each_format(export):
    status, written, _ = export(
        "--session", "291", "--agenda", "--decisions", "--language", "fr", "--format", "pdf,xlsx,docx"
    )
    assert status == 0
    stems = ("291e session, Ordre du jour-fr", "291e session, Relevé des décisions-fr")
    assert written == [f"{stem}.{format}" for stem in stems for format in ("pdf", "xlsx", "docx")]


def test_without_a_language_the_sheets_come_in_all_that_the_session_has(export):
    _, written, _ = export("--session", "291", "--agenda", "--format", "pdf")
    assert [name[-6:-4] for name in written] == ["en", "fr", "es"]


def test_the_sheet_of_an_activity_is_named_by_its_id(export, file):
    with Workspace.open(file, places.home().places, places.who(places.home())) as workspace:
        activity = workspace.ask(register.activities)[5]
    assert export("--activity", activity.id[:10]) == (0, ["Activity, Launch of report in China-en.pdf"], "")
    status, written, aside = export("--activity", "nothing")
    assert (status, written) == (1, [])
    assert "nothing" in aside


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--book",), "Name the session"),
        (("--session", "291", "--book", "--format", "docx"), "written as pdf, not as docx"),
        (("--activity", "a", "--format", "xlsx"), "written as pdf or docx, not as xlsx"),
        (("--session", "291", "--activity", "a"), "not two of them"),
        (("--activity", " "), "the name is empty"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(export, options, told):
    status, written, aside = export(*options)
    assert (status, written) == (2, [])
    assert told in aside


@pytest.mark.parametrize("asked", [("--programme", "questions"), ("--life", "Coherence")])
def test_what_has_no_such_format_is_not_left_out_in_silence(export, asked):
    status, names, aside = export(*asked, "--format", "xlsx")
    assert (status, names) == (1, [])
    assert "written as pdf or docx" in aside


def test_the_tables_of_the_programme_are_written_in_the_formats_they_have(export):
    status, names, _ = export("--programme", "participants", "--programme", "questions")
    assert (status, names) == (
        0,
        [
            "Who takes part in which mechanism-en.pdf",
            "Who takes part in which mechanism.xlsx",
            "Review questions-en.pdf",
        ],
    )


def test_the_life_of_an_entry_is_written_by_the_words_of_its_title(export):
    assert export("--life", "poverty")[:2] == (0, ["Life, Poverty reduction-en.pdf"])


def test_words_that_name_no_entry_or_several_are_told_with_those_there_are(export):
    assert (
        export("--life", "nonsense")[2]
        == "There is no entry of the follow-up programme nonsense. Nothing was changed.\n"
    )
    status, names, told = export("--life", "forum")
    assert (status, names) == (1, [])
    assert "Globalization policy forum" in told


def test_the_register_is_written_in_pictures_and_numbers_in_each_language_named(export):
    status, names, _ = export("--pictures", "--language", "en,fr")
    assert (status, names) == (
        0,
        [
            "Register in pictures-en.pdf",
            "Register in numbers.xlsx",
            "Registre en images-fr.pdf",
            "Registre en chiffres.xlsx",
        ],
    )


def test_pictures_have_no_word_document(export):
    status, names, aside = export("--pictures", "--format", "docx")
    assert (status, names) == (1, [])
    assert "written as pdf or xlsx" in aside
