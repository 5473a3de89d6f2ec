"""The session book and the single sheets, as they are written of the sample."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pypdfium2
import pytest

from secretariat.app import book_export, places, sample
from secretariat.app.book_export import Piece
from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.agenda import AddSession
from secretariat.app.commands.decision import EditDecision
from secretariat.app.places import Home
from secretariat.app.queries import activity_sheet, agenda, book, decision, record, register
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.decision import Outcome
from secretariat.domain.identity import ActivityId, SessionId
from secretariat.domain.language import Language, Words
from secretariat.domain.printing import PrintCall, PrintPaper, PrintReference, plain
from secretariat.domain.told import Cancelled, FolderGone, Gone, Undecided, Unknown
from tests.exporters.pdf import vera
from tests.exporters.pdf.test_standards import validated


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The sample as a file, made once."""
    folder = tmp_path_factory.mktemp("sample")
    home = Home(folder / "data", folder / "config")
    sample.make(folder / "Sample.gbwp", home)
    return folder / "Sample.gbwp", home


@pytest.fixture
def workspace(made, tmp_path):
    """The sample, open, each time as it was made."""
    path, home = made
    copy = tmp_path / "Sample.gbwp"
    copy.write_bytes(path.read_bytes())
    with Workspace.open(copy, home.places, places.who(home)) as opened:
        yield opened


@pytest.fixture
def session(workspace):
    return workspace.ask(agenda.outline).sessions[0].id


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1100000000")
    made = tmp_path / "out"
    made.mkdir()
    return made


def pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [" ".join(text.replace("\u0002", "").split()) for text in texts]


def squeezed(text: str) -> str:
    """Letters and digits alone, since lines may end anywhere."""
    return re.sub(r"\W", "", text)


def texts(paper: PrintPaper):
    """Yield all that a paper says in its blocks, notes and tables."""
    yield plain(paper.title)
    tables = [appendix.table for appendix in paper.appendices]
    for line in paper.lines:
        yield plain(line.inlines) if not any(isinstance(one, PrintCall) for one in line.inlines) else ""
        tables += [line.table] if line.table else []
    for note in paper.notes:
        yield from (plain(paragraph) for paragraph in note.paragraphs)
    for table in tables:
        yield from (plain(cell) for row in (table.heads, *table.rows) for cell in row)


def written(workspace, piece, session, folder, language=Language.EN, formats=None, **more):
    job = workspace.ask(book_export.prepare, piece, session, language)
    return book_export.write(job, folder, formats or piece.formats, **more)


@pytest.mark.parametrize("language", list(Language))
def test_the_book_holds_every_word_of_every_paper(workspace, session, folder, language):
    (path,) = written(workspace, Piece.BOOK, session, folder, language)
    found = squeezed("".join(pages(path)))
    bound = workspace.ask(book.book, session, language)
    assert sum(len(item.papers) for item in bound.items) == 3
    for part in bound.parts():
        for text in texts(part):
            assert squeezed(text) in found, text


def test_its_contents_say_where_each_paper_begins(workspace, session, folder):
    (path,) = written(workspace, Piece.BOOK, session, folder)
    found = pages(path)
    assert path.name == "291st Session, Documents of the session-en.pdf"
    for symbol in ("GB.291/WP/SDG/1", "GB.291/WP/SDG/2", "GB.291/WP/SDG/3"):
        first = next(
            number
            for number, page in enumerate(found, 1)
            if number > 2 and page.startswith("INTER") and symbol in page
        )
        assert re.search(rf"{symbol} [^0-9]* {first}\b", found[0]), found[0]


def links(path: Path, page: int) -> dict[str, int]:
    """Return the pages (from 1) that the links of a page (from 1) lead to, by what they say."""
    with pikepdf.open(path) as file:
        numbers = {one.obj.objgen: number for number, one in enumerate(file.pages, 1)}
        spots = list(file.pages[page - 1].obj.get("/Annots", []))
        return {str(spot.Contents): numbers[spot.Dest[0].objgen] for spot in spots}


def test_agenda_and_record_lead_into_the_papers(workspace, session, folder):
    (path,) = written(workspace, Piece.BOOK, session, folder)
    found = pages(path)
    begins = {
        symbol: next(
            number
            for number, page in enumerate(found, 1)
            if page.startswith("INTER") and symbol in page and number > 2
        )
        for symbol in ("GB.291/WP/SDG/1", "GB.291/WP/SDG/2", "GB.291/WP/SDG/3")
    }
    assert links(path, 2) == begins
    record = links(path, len(found))
    assert record["GB.291/WP/SDG/1"] == begins["GB.291/WP/SDG/1"]
    for number in ("26", "27", "28"):
        assert f"{number}. The Working Party may wish" in found[record[f"Paragraph {number}"] - 1]


def test_a_paper_without_the_language_stands_in_its_leading_one(workspace, session):
    bound = workspace.ask(book.book, session, Language.FR)
    spoken = [paper.language for item in bound.items for paper in item.papers]
    assert spoken == [Language.EN, Language.FR, Language.EN]
    assert plain(bound.front.title) == "Documents de la session"


def test_the_languages_of_a_session_begin_with_that_of_most_papers(workspace, session):
    assert workspace.ask(book_export.languages, session) == (Language.EN, Language.FR, Language.ES)


def test_an_empty_session_has_a_book_too(workspace, folder):
    empty = SessionId("e" * 32)
    workspace.do(AddSession(empty, 292))
    (path,) = written(workspace, Piece.BOOK, empty, folder)
    assert "put no point for decision" in pages(path)[-1]
    assert workspace.ask(book_export.languages, empty) == (Language.EN,)


def test_the_same_file_gives_the_same_book(workspace, session, folder):
    (path,) = written(workspace, Piece.BOOK, session, folder)
    before = path.read_bytes()
    (path,) = written(workspace, Piece.BOOK, session, folder)
    assert path.read_bytes() == before


def test_a_change_anywhere_changes_its_fingerprint(workspace, session):
    before = workspace.ask(book.book, session, Language.EN).fingerprint
    point = workspace.ask(decision.points)[-1]
    workspace.do(EditDecision(point.decision.id, "owner", "Someone else"))
    assert (
        workspace.ask(book.book, session, Language.EN).fingerprint == before
    )  # a point for discussion is in no record
    first = next(one for one in workspace.ask(decision.points) if one.decision.owner)
    workspace.do(EditDecision(first.decision.id, "owner", "Someone else"))
    assert workspace.ask(book.book, session, Language.EN).fingerprint != before


@pytest.mark.parametrize("piece", list(Piece))
def test_cancel_leaves_nothing(workspace, session, folder, piece):
    def stop(share):
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        written(workspace, piece, session, folder, formats=("pdf",), progress=stop)
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_gone_is_told(workspace, session, folder):
    with pytest.raises(FolderGone):
        written(workspace, Piece.BOOK, session, folder / "gone")


def test_a_session_that_is_gone_is_told(workspace):
    for piece in Piece:
        with pytest.raises(Gone):
            workspace.ask(book_export.prepare, piece, SessionId("f" * 32), Language.EN)


def test_the_agenda_lists_items_with_their_papers(workspace, session, folder):
    pdf, xlsx, word = written(workspace, Piece.AGENDA, session, folder, formats=("pdf", "xlsx", "docx"))
    (page,) = pages(pdf)
    assert (
        "Agenda FIRST ITEM ON THE AGENDA Follow-up to the report of the World Commission GB.291/WP/SDG/1: A fair"
        in page
    )
    assert page.index("FOURTH ITEM ON THE AGENDA") < page.index("Other questions")
    workbook = openpyxl.load_workbook(xlsx)
    assert workbook.sheetnames == ["Agenda and decisions", "Paper"]
    rows = list(workbook.worksheets[0].iter_rows(values_only=True))
    assert [row[3] for row in rows] == [
        "Symbol",
        "GB.291/WP/SDG/1",
        "GB.291/WP/SDG/2",
        "GB.291/WP/SDG/3",
        None,
    ]
    assert len(rows[0]) == 6
    said = [paragraph.text for paragraph in docx.Document(str(word)).paragraphs]
    assert "THIRD ITEM ON THE AGENDA" in said


def test_the_agenda_speaks_its_language(workspace, session):
    said = [plain(line.inlines) for line in workspace.ask(book.agenda, session, Language.ES).lines]
    assert said[:2] == ["PRIMER PUNTO DEL ORDEN DEL DÍA", "Seguimiento del informe de la Comisión Mundial"]


def test_the_record_says_what_was_drafted_and_what_became_of_it(workspace, session, folder):
    point = next(one for one in workspace.ask(decision.points) if one.paragraph == "26")
    for field, value in (("outcome", Outcome.AMENDED), ("due", date(2005, 3, 1)), ("progress", "Begun")):
        workspace.do(EditDecision(point.decision.id, field, value))
    workspace.do(EditDecision(point.decision.id, "adopted", Words(en="The Working Party asks for a paper.")))
    pdf, xlsx, _ = written(workspace, Piece.RECORD, session, folder)
    said = " ".join(pages(pdf))
    assert "Paragraph 26 Draft text: The Working Party may wish to request" in said
    assert "Adopted text: The Working Party asks for a paper." in said
    assert (
        "Outcome: Adopted as amended Responsible: Policy Integration Department Due: 1 March 2005 Progress: Begun"
        in said
    )
    assert "discuss the approach" not in said
    rows = list(openpyxl.load_workbook(xlsx).worksheets[0].iter_rows(values_only=True))
    assert [row[6] for row in rows] == ["Paragraph", 26, 27, 28]
    assert rows[1][9:11] == ("adopted as amended", "The Working Party asks for a paper.")


def test_in_the_record_each_point_leads_to_its_paragraph(workspace, session):
    lines = workspace.ask(record.record, session, Language.EN).lines
    leads = {
        run.text: run.target for line in lines for run in line.inlines if isinstance(run, PrintReference)
    }
    paper = workspace.ask(papers.by_symbol, "GB.291/WP/SDG/1")
    numbers = {line.number: line.id for line in workspace.ask(papers.printed, paper.id).lines}
    assert leads["GB.291/WP/SDG/1"] == paper.id
    assert leads["Paragraph 27"] == numbers["27"]


def test_a_record_in_french_has_its_words(workspace, session):
    lines = [plain(line.inlines) for line in workspace.ask(record.record, session, Language.FR).lines]
    assert "Paragraphe 26" in lines
    assert any(line.startswith("Résultat: Proposé") for line in lines)
    assert any("Échéance: 1er mars 2005" in line for line in lines)


def test_the_sheet_of_an_activity_is_one_page(workspace, folder):
    activity = workspace.ask(register.activities)[5]
    job = workspace.ask(book_export.prepare_activity, activity.id, Language.EN)
    pdf, word = book_export.write(job, folder, book_export.ACTIVITY_FORMATS)
    (page,) = pages(pdf)
    assert pdf.name == "Activity, Launch of report in China-en.pdf"
    assert "As printed Title, venue and date Organized by Activity Level of involvement" in page
    assert "State: Held" in page
    assert "Organizers: China Development Research Foundation" in page
    assert page.split("Papers in which it appears ")[1].startswith(
        "Paper Appendix Row GB.291/WP/SDG/1 Appendix 6"
    )
    assert word.exists()


def test_an_activity_that_no_paper_lists_says_so(workspace):
    alone = ActivityId("a" * 32)
    workspace.do(AddActivity(alone))
    workspace.do(EditActivity(alone, "title", "A lone seminar"))
    sheet = workspace.ask(activity_sheet.sheet, alone, Language.EN)
    assert plain(sheet.lines[-1].inlines) == "It appears in no paper."
    assert plain(sheet.title) == "A lone seminar"


def test_activities_of_one_title_are_written_to_files_of_their_own(workspace):
    twins = [ActivityId(letter * 32) for letter in "ab"]
    for twin, after in zip(twins, (None, twins[0]), strict=True):
        workspace.do(AddActivity(twin, after))
        workspace.do(EditActivity(twin, "title", "Twin"))
    names = [
        book_export.names(workspace.ask(book_export.prepare_activity, twin, Language.EN), ("pdf",))[0]
        for twin in twins
    ]
    assert names == ["Activity, Twin-en.pdf", "Activity, Twin (2)-en.pdf"]


def test_an_activity_is_found_by_the_beginning_of_its_id(workspace):
    first = workspace.ask(register.activities)[0]
    assert workspace.ask(activity_sheet.by_id, first.id[:12].upper()).id == first.id
    for said in ("", "zz", " "):
        with pytest.raises(Unknown):
            workspace.ask(activity_sheet.by_id, said)


def test_a_book_with_open_questions_is_a_draft_that_says_so(workspace, session, folder):
    job = workspace.ask(book_export.prepare, Piece.BOOK, session, Language.EN)
    paper = job.book.items[0].papers[0]
    asked = replace(job, undecided=((paper.id, 2),))
    with pytest.raises(Undecided):
        book_export.write(asked, folder, ("pdf",))
    drafted = book_export.drafted(asked)
    (path,) = book_export.write(drafted, folder, ("pdf",))
    assert "DRAFT – 2 open questions" in path.name
    assert "GB.291/WP/SDG/1 – DRAFT – 2 open questions" in pages(path)[2]


def test_a_record_with_open_questions_is_a_draft_that_says_so(workspace, session, folder):
    job = replace(workspace.ask(book_export.prepare, Piece.RECORD, session, Language.EN), undecided=1)
    with pytest.raises(Undecided):
        book_export.write(job, folder, ("pdf",))
    assert list(folder.iterdir()) == []
    (path,) = book_export.write(book_export.drafted(job), folder, ("pdf",))
    assert path.name == "291st Session – DRAFT – 1 open question, Record of decisions-en.pdf"


@validated
def test_book_and_sheets_meet_both_standards_in_every_language(workspace, session, folder):
    paths = []
    activity = workspace.ask(register.activities)[5].id
    for language in Language:
        for piece in Piece:
            paths += written(workspace, piece, session, folder, language, ("pdf",))
        job = workspace.ask(book_export.prepare_activity, activity, language)
        paths += book_export.write(job, folder, ("pdf",))
    assert len(paths) == 15
    assert {name: found for name, found in vera.faults(paths).items() if found} == {}
