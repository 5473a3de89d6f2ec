"""The period of a paper, and figures put into its words."""

from datetime import date

from PySide6.QtCore import Qt

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.queries import figure
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.figure import Period
from secretariat.domain.identity import ActivityId, new_id
from secretariat.gui.dialogs.figures import FiguresDialog
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import Place


def activity(office, day):
    id = ActivityId(new_id())
    office.desk.do(AddActivity(id))
    office.desk.do(EditActivity(id, "dates", Dates("", day, day, Precision.DAY)))


def begin(office):
    """Open the figures with the caret at the end of the first paragraph."""
    office.create()
    _, _, held = office.agenda()
    for month in (3, 5, 9):
        activity(office, date(2004, month, 1))
    block = office.desk.ask(papers.sheet, held[0]).contents.blocks[0].id
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    page = office.window.book.paper()
    page.editor.put_caret(Caret(f"block:{block}", len("The Office reports.")))
    office.window.actions_by_name["insert.figure"].trigger()
    return office.dialog(FiguresDialog), held[0], page


def write(office, field, text):
    field.window().activateWindow()
    field.setFocus()
    office.wait(field.hasFocus)
    office.bot.keyClicks(field, text)
    office.bot.keyClick(field, Qt.Key.Key_Tab)
    office.settle()


def said(office, paper):
    return printing.plain(office.desk.ask(papers.sheet, paper).printed.lines[0].inlines)


def test_the_period_is_typed_and_the_figures_follow(office):
    dialog, paper, _ = begin(office)
    assert dialog.list.item(0).text().endswith(": 3")
    write(office, dialog.until, "31.8.2004")
    assert dialog.list.item(0).text().endswith(": 2")
    assert office.desk.ask(figure.period, paper) == Period(None, date(2004, 8, 31))
    dialog.close()


def test_a_period_that_ends_before_it_begins_is_not_stored(office):
    dialog, paper, _ = begin(office)
    for field, text in ((dialog.since, "1.9.2004"), (dialog.until, "1.1.2004")):
        write(office, field, text)
    assert dialog.told.text() == "The period ends before it begins."
    assert office.desk.ask(figure.period, paper) == Period(date(2004, 9, 1), None)
    dialog.close()


def test_a_figure_stands_in_the_words_and_follows_the_register(office):
    dialog, paper, page = begin(office)
    office.bot.mouseClick(dialog.put, Qt.MouseButton.LeftButton)
    office.settle()
    assert said(office, paper) == "The Office reports.3"
    assert "reports.3" in page.editor.toPlainText()
    activity(office, date(2004, 6, 1))
    office.settle()
    assert said(office, paper) == "The Office reports.4"
    assert "reports.4" in page.editor.toPlainText()
    page.editor.setFocus()
    office.come_back()
    office.write(" activities")
    page.flush()
    assert said(office, paper) == "The Office reports.4 activities"
