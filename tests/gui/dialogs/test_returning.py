"""A returned sheet is looked through and taken over in the window, with the keyboard alone."""

import pytest
from openpyxl import load_workbook

from secretariat.app.commands.activity import EditActivity
from secretariat.app.commands.register import ImportRegister
from secretariat.app.queries import register
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.exporters import xlsx
from secretariat.gui.dialogs.importing_register import ImportingRegister
from secretariat.gui.models.returned import ReturnedModel
from tests.exporters.xlsx.papers import a_paper, a_register


def a_row(name):
    return DraftRow((f"{name}, Geneva", "ILO", "", ""), name, "Geneva", country="Switzerland")


@pytest.fixture
def dialog(office, tmp_path):
    """Show the proposal of a sheet in which the first row was changed, the second on both sides, and one is new."""
    office.create()
    office.desk.do(ImportRegister(RegisterDraft((), (a_row("One"), a_row("Two"), a_row("Three")))))
    path = tmp_path / "office.xlsx"
    xlsx.write(a_paper(), a_register(*office.desk.ask(register.rows)), path)
    book = load_workbook(path)
    sheet = book["Register"]
    sheet["B2"], sheet["B3"], sheet["J5"], sheet["A5"] = "Bern", "Basel", "Four, Oslo", "Four"
    book.save(path)
    second = office.desk.ask(register.activities)[1].id
    office.desk.do(EditActivity(second, "venue", "Chur"))
    office.press("Ctrl+I", office.window)
    office.name_file(path)
    return office.dialog(ImportingRegister)


def lines(model):
    return [
        tuple(model.index(row, column).data() for column in range(1, 6)) for row in range(model.rowCount())
    ]


def venues(office):
    return [row.venue for row in office.desk.ask(register.rows)]


def test_what_differs_is_listed_and_what_is_in_dispute_stays(office, dialog):
    assert lines(dialog.returned.model) == [
        ("2", "Changed there", "Venue", "Geneva", "Bern"),
        ("3", "Changed here and there", "Venue", "Chur", "Basel"),
        ("5", "New", "", "", "Four, Oslo"),
    ]
    assert dialog.headline.text() == (
        "Rows of the sheet: 1 new, 1 changed, 1 changed here and there, 1 as they are here"
    )
    office.press("Alt+I")
    office.wait(lambda: len(venues(office)) == 4)
    assert venues(office) == ["Bern", "Chur", "Geneva", ""]
    office.press("Ctrl+Z", office.window)
    assert venues(office) == ["Geneva", "Chur", "Geneva"]


def test_the_space_bar_takes_a_line_or_leaves_it(office, dialog):
    view = dialog.returned.list
    assert view.hasFocus()
    view.selectRow(1)
    office.press("Space")
    view.selectRow(2)
    office.press("Space")
    office.press("Alt+I")
    office.wait(lambda: venues(office) == ["Bern", "Basel", "Geneva"])


def test_one_kind_is_shown_and_taken_at_once(office, dialog):
    page = dialog.returned
    page.kinds.setFocus()
    for _ in range(3):
        office.press("Down")
    assert [line[0] for line in lines(page.model)] == ["3"]
    office.press("Alt+T")
    office.press("Alt+I")
    office.wait(lambda: venues(office) == ["Bern", "Basel", "Geneva", ""])


def test_the_list_is_a_well_behaved_model(dialog, qtmodeltester):
    assert isinstance(dialog.returned.model, ReturnedModel)
    qtmodeltester.check(dialog.returned.model, force_py=True)
    dialog.reject()
