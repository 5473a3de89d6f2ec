"""The pictures of the register as a document and as a workbook."""

from datetime import date, datetime
from zipfile import ZipFile

import openpyxl
import pikepdf
import pypdfium2

from secretariat.app import picture_export
from secretariat.domain import tongue
from secretariat.domain.dates import Precision
from secretariat.domain.language import Language
from tests.app.queries.test_picture import add
from tests.exporters.pdf import vera
from tests.exporters.pdf.test_standards import validated


def document(workspace, folder):
    (path,) = picture_export.write_document(workspace.ask(picture_export.prepare), folder)
    return path


def text(path):
    with pypdfium2.PdfDocument(path) as read:
        return "\n".join(page.get_textpage().get_text_range() for page in read)


def figures(path):
    with pikepdf.open(path) as held:
        every = (one for one in held.objects if isinstance(one, pikepdf.Dictionary))
        return [(str(one.Alt), list(map(float, one.A.BBox))) for one in every if one.get("/S") == "/Figure"]


def some(workspace):
    add(workspace, "Launch", date(2004, 3, 4), country="Peru")
    add(workspace, "Seminar", date(2004, 5, 30), date(2004, 6, 2), country="Peru")
    add(workspace, "Dialogue", date(2004, 5, 1), date(2004, 5, 31), Precision.MONTH, country="=Mali {x}")


def test_every_picture_has_its_numbers_below_it(workspace, tmp_path):
    some(workspace)
    said = " ".join(text(document(workspace, tmp_path)).split())
    assert "Month Activities March 2004 1 April 2004 0 May 2004 1 June 2004 1" in said
    assert "Country Activities Peru 2 =Mali {x} 1" in said
    assert "Seminar, as printed 30 May 2004 2 June 2004" in said
    assert "Dialogue, as printed May 2004 May 2004" in said
    assert "30 (1) 31" not in said.partition("Calendar")[0]
    assert "30 (1)" in said.partition("Calendar")[2]


def test_who_does_not_see_a_picture_is_told_what_it_shows(workspace, tmp_path):
    some(workspace)
    told = figures(document(workspace, tmp_path))
    assert next(one.partition(",")[0] for one, _ in told) == "Bar chart"
    assert any(
        one.startswith("Timeline of 3 activities from 4 March 2004 to 2 June 2004.") for one, _ in told
    )
    assert all(left < right and low < high for _, (left, low, right, high) in told)


def test_a_picture_taller_than_a_page_goes_on_with_its_lines_whole(workspace, tmp_path):
    for number in range(90):
        add(workspace, f"Event {number}", date(2004, 1, 1 + number % 28), country=f"Country {number}")
    path = document(workspace, tmp_path)
    parts = [one for one, _ in figures(path) if "Bar chart, where" in one]
    assert len(parts) > 1
    assert parts[0].endswith(f"(1–{parts[0].rpartition('–')[2]}")
    assert all(f"Country {number}" in text(path) for number in range(90))


def test_of_very_many_lines_the_rest_is_counted(workspace, tmp_path, monkeypatch):
    from secretariat.numbering import picture

    monkeypatch.setattr(picture, "MOST_SPANS", 2)
    some(workspace)
    assert "1 more is in the workbook" in text(document(workspace, tmp_path))


def test_of_very_many_months_and_days_the_latest_are_shown(workspace, tmp_path, monkeypatch):
    from secretariat.numbering import picture

    monkeypatch.setattr(picture, "MOST_SPANS", 1)
    monkeypatch.setattr(picture, "MOST_BARS", 2)
    some(workspace)
    said = " ".join(text(document(workspace, tmp_path)).split())
    assert "2 more are in the workbook “Register in numbers”. Month Activities May 2004 1 June 2004 1" in said
    assert "Seminar, as printed 30 May 2004 2 June 2004" in said
    assert "Launch, as printed" not in said


@validated
def test_the_document_meets_both_standards(workspace, tmp_path):
    for number in range(60):
        add(
            workspace,
            f"Event {number}, of the many",
            date(2004, 1 + number % 12, 1),
            country=f"Land {number}",
        )
    path = document(workspace, tmp_path)
    assert vera.faults([path]) == {path.name: []}


def test_a_register_without_rows_is_a_document_all_the_same(workspace, tmp_path):
    assert "Register of activities in pictures" in text(document(workspace, tmp_path))


def test_the_numbers_are_a_sheet_for_each_picture(workspace, tmp_path):
    some(workspace)
    book = openpyxl.load_workbook(picture_export.write_book(workspace.ask(picture_export.prepare), tmp_path))
    rows = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    assert list(rows) == ["By month", "By involvement", "Where", "Timeline", "Calendar"]
    assert rows["Where"] == [("Country", "Activities"), ("Peru", 2), ("=Mali {x}", 1)]
    assert rows["Timeline"][1:3] == [
        ("Launch, as printed", datetime(2004, 3, 4), datetime(2004, 3, 4)),
        ("Dialogue, as printed", "2004-05", "2004-05"),
    ]
    assert [row[0] for row in rows["Calendar"][1:]] == [
        datetime(2004, 3, 4), datetime(2004, 5, 30), datetime(2004, 5, 31), datetime(2004, 6, 1), datetime(2004, 6, 2),
    ]  # fmt: skip
    with ZipFile(tmp_path / "Register in numbers.xlsx") as parts:
        assert sum(name.startswith("xl/charts/chart") for name in parts.namelist()) == 3


def test_the_chart_of_very_many_months_shows_the_latest(workspace, tmp_path):
    for number in range(45):
        add(workspace, f"Event {number}", date(2000 + number, 1, 4))
    picture_export.write_book(workspace.ask(picture_export.prepare), tmp_path)
    with ZipFile(tmp_path / "Register in numbers.xlsx") as parts:
        chart = parts.read("xl/charts/chart1.xml").decode()
    assert "$A$7:$A$46" in chart
    assert "$B$7:$B$46" in chart


def test_pictures_and_numbers_speak_the_language_that_is_asked_for(workspace, tmp_path):
    some(workspace)
    add(workspace, "Visit", None)
    job = workspace.ask(picture_export.prepare, Language.FR)
    (path,) = picture_export.write_document(job, tmp_path)
    said = " ".join(text(path).split())
    assert "Mois Activités mars 2004 1 avril 2004 0 mai 2004 1 juin 2004 1" in said
    assert "Mois inconnu" in said
    assert "lun. mar. mer." in said
    assert any(
        one.startswith("Diagramme en barres, par mois\N{NO-BREAK SPACE}: 5") for one, _ in figures(path)
    )
    book = openpyxl.load_workbook(picture_export.write_book(job, tmp_path))
    assert book.sheetnames == ["Par mois", "Par participation", "Où", "Chronologie", "Calendrier"]
    assert [cell.value for cell in book["Chronologie"][1]] == ["Activité", "Du", "Au"]


def test_one_bar_is_one_and_what_has_no_title_is_called_so_in_the_language(workspace, tmp_path):
    add(workspace, "", date(2004, 3, 4))
    job = workspace.ask(picture_export.prepare, Language.FR)
    (path,) = picture_export.write_document(job, tmp_path)
    told = [one for one, _ in figures(path)]
    assert "1 barre, la plus longue correspond à 1 activité." in told[0]
    assert "Activité sans titre" in text(path)


def test_without_a_language_they_speak_that_of_the_program(workspace, tmp_path):
    some(workspace)
    tongue.speak(tongue.ENGLISH, "\N{NO-BREAK SPACE}", Language.ES)
    try:
        job = workspace.ask(picture_export.prepare)
    finally:
        tongue.speak()
    assert picture_export.write_book(job, tmp_path).name == "Registro en cifras.xlsx"


def test_the_weeks_of_a_month_stand_on_one_page(workspace, tmp_path):
    for month in range(1, 13):
        add(workspace, f"Seminar {month}", date(2004, month, 1), country="Peru")
    with pypdfium2.PdfDocument(document(workspace, tmp_path)) as read:
        pages = [page.get_textpage().get_text_range() for page in read]
    months = [page for page in pages if "Mon" in page and "Sun" in page]
    assert len(months) > 1
    for page in months:
        weeks = page[page.index("Mon") :].split("Mon")[1:]
        assert all("27" in month.split() or "27 (1)" in month for month in weeks)
