"""A register is imported: the columns are guessed, asked for, and known again."""

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QTableWidget

from secretariat.app.commands.appendix import AddAppendix
from secretariat.app.queries.register import activities, appendices
from secretariat.domain.activity import Entry
from secretariat.domain.identity import AppendixId, new_id
from secretariat.gui.dialogs.importing_register import ImportingRegister
from secretariat.gui.place import Place

ODD = (
    "What;Which town;On;Responsible;Kind;Remarks\n"
    "Launch of the report;Accra;3 May 2004;ILO;Launch;none\n"
    "Seminar;Geneva;5 June;ILO;Seminar;late\n"
)
HALF = "Event;Meeting;Town;When;Responsible\nLaunch;Board;Accra;3 May;ILO\n"


@pytest.fixture
def shown(office, tmp_path):
    """Have a text in columns read, and its proposal on the screen."""
    office.create()

    def show(text, name="odd.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        office.press("Ctrl+I", office.window)
        office.name_file(path)
        return office.dialog(ImportingRegister)

    return show


def button(dialog):
    box = dialog.findChild(QDialogButtonBox)
    return next(
        button for button in box.buttons() if box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole
    )


def said(dialog, field):
    return dialog.columns.remarks[field].text()


def chosen(dialog):
    return {field: name for field, name in dialog.columns.mapping().items() if name}


def press_to(office, dialog, field, letters):
    """Reach a field with Tab alone, and choose its column by its first letters."""
    for _ in range(40):
        if QApplication.focusWidget() is dialog.columns.choices[field]:
            break
        office.press("Tab")
    assert QApplication.focusWidget() is dialog.columns.choices[field]
    office.write(letters)
    office.settle()


def pages(dialog):
    return [dialog.tabs.tabText(at).replace("&", "") for at in range(dialog.tabs.count())]


def test_heads_that_are_not_known_are_asked_for(office, shown):
    dialog = shown(ODD)
    assert "title" not in chosen(dialog)
    assert said(dialog, "title").startswith("Missing: choose a column")
    assert dialog.headline.text().startswith("Choose the column that holds the title")
    assert not button(dialog).isEnabled()
    office.press("Return")
    assert dialog.isVisible(), "Enter is for Import, also while there is nothing to import"
    press_to(office, dialog, "title", "A")
    office.wait(button(dialog).isEnabled)
    press_to(office, dialog, "venue", "B")
    press_to(office, dialog, "date", "C")
    assert not button(dialog).isEnabled(), "what is not read yet cannot be stored"
    office.wait(button(dialog).isEnabled)
    assert dialog.headline.text() == "2 activities for the register"
    assert said(dialog, "venue") == "Chosen: “Accra”"
    assert said(dialog, "date") == "Doubtful: 1 of 2 rows gets no day from it."
    office.press("Alt+I")
    office.wait(lambda: len(office.desk.ask(activities)) == 2)
    assert [(one.title, one.venue) for one in office.desk.ask(activities)] == [
        ("Launch of the report", "Accra"),
        ("Seminar", "Geneva"),
    ]
    office.press("Ctrl+Z", office.window)
    assert office.desk.ask(activities) == ()


def test_a_year_is_given_to_days_that_name_none(office, shown):
    dialog = shown(HALF)
    assert said(dialog, "date") == "Doubtful: no row gets a day from it."
    office.press("Alt+Y")
    assert QApplication.focusWidget() is dialog.columns.year
    office.write("2004")
    office.wait(lambda: said(dialog, "date") == "Guessed: “3 May”")
    table = dialog.tabs.widget(pages(dialog).index("Rows (1)")).findChild(QTableWidget)
    assert table.item(0, 4).text() == "2004-05-03"
    dialog.reject()


def test_two_columns_that_may_both_be_meant_are_a_doubt(office, shown):
    dialog = shown(HALF)
    assert chosen(dialog)["title"] == "Event"
    assert said(dialog, "title") == "Doubtful: “Meeting” (B) may be meant instead."
    assert said(dialog, "organized_by") == "Doubtful: “Responsible” may mean this; it says “ILO”."
    assert dialog.columns.choices["title"].accessibleDescription() == said(dialog, "title")
    press_to(office, dialog, "venue", "(")
    office.wait(button(dialog).isEnabled)
    assert (dialog.draft.rows[0].title, dialog.draft.rows[0].venue) == ("Launch", "")
    dialog.reject()


def test_a_guess_can_be_refused(office, shown):
    dialog = shown(HALF)
    press_to(office, dialog, "title", "(")
    office.wait(lambda: dialog.headline.text().startswith("Choose the column"))
    assert not button(dialog).isEnabled()
    assert pages(dialog)[0] == "Columns"
    dialog.reject()


def test_the_columns_of_a_sheet_are_known_again(office, shown):
    dialog = shown(ODD)
    press_to(office, dialog, "title", "A")
    press_to(office, dialog, "activity", "E")
    office.wait(button(dialog).isEnabled)
    before = chosen(dialog)
    office.press("Return")
    office.wait(lambda: len(office.desk.ask(activities)) == 2)
    lines = [line.split(";") for line in ODD.splitlines()]
    turned = "\n".join(";".join(reversed(line)) for line in lines)
    again = shown(turned, "turned.csv")
    office.wait(button(again).isEnabled)
    assert chosen(again) == before
    assert again.draft.rows[0].title == "Launch of the report"
    again.reject()


def test_columns_of_one_head_are_told_apart_by_their_letters(office, shown):
    dialog = shown("Title;Name;Name;Place\nLaunch;ILO;Forum;Accra\n")
    press_to(office, dialog, "organized_by", "C")
    office.wait(button(dialog).isEnabled)
    assert dialog.draft.rows[0].cells[1] == "Forum"
    dialog.reject()


def test_the_rows_join_the_appendix_of_a_paper(office, shown):
    _, _, papers = office.agenda()
    office.desk.do(AddAppendix(AppendixId(new_id()), papers[1]))
    dialog = shown("Title/venue/date,Organized by,Activity,Involvement\nLaunch (Accra),ILO,Launch,DG\n")
    assert [dialog.target.itemText(at) for at in range(dialog.target.count())] == [
        "Register only",
        "Register and the appendix of GB.291/WP/SDG/2 Paper 2",
    ]
    office.press("Alt+W")
    office.press("Down")
    office.press("Alt+I")
    office.wait(lambda: len(office.desk.ask(activities)) == 1)
    (appendix,) = office.desk.ask(appendices)
    assert office.window.place == Place("paper", appendix.paper)
    assert len(office.desk.ask(lambda at: at.read.all(Entry, appendix=appendix.id))) == 1


def test_the_dialog_fits_a_small_screen(office, shown):
    dialog = shown(ODD)
    assert dialog.minimumSizeHint().height() <= 640
    assert dialog.minimumSizeHint().width() <= 1200
    dialog.reject()
