"""Cells of the register are copied, pasted, filled and cleared by the keys of a spreadsheet, each time as one step."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.activity import AddActivity
from secretariat.domain.activity import Activity, Cells, State
from secretariat.domain.dates import Precision
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.gui import keeping
from secretariat.gui.cells import _lines
from secretariat.gui.day_field import DayField
from secretariat.gui.models.columns import COLUMNS
from secretariat.gui.pages.register import RegisterPage

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NAMES = [column.name for column in COLUMNS]


@pytest.fixture
def page(desk):
    last = None
    for title in ("One", "Two", "Three"):
        id = ActivityId(new_id())
        desk.do(AddActivity(id, last, Cells(Words(title))))
        last = id
    page = RegisterPage(desk)
    page.resize(1200, 500)
    page.show()
    page.grid.setFocus()
    QTest.qWaitForWindowExposed(page)
    yield page
    page.close()
    page.deleteLater()


def held(desk):
    return desk.ask(lambda at: at.read.all(Activity))


def column(page, name):
    return [page.model.index(row, NAMES.index(name)).data() for row in range(page.model.found())]


def choose(page, rows, *names):
    page.grid.choose(rows, [NAMES.index(name) for name in names])


def paste(page, text):
    QApplication.clipboard().setText(text)
    QTest.keyClick(page.grid, Key.Key_V, CTRL)


def test_what_cannot_be_deleted_is_not_called_deleted(page, desk, tmp_path):
    said: list[str] = []
    desk.said.connect(said.append)
    assert keeping.hand_out(desk, tmp_path / "To read.gbwp", read_only=True)
    assert desk.open(tmp_path / "To read.gbwp")
    QTest.qWait(50)
    choose(page, [1], "activity")
    page.delete()
    assert "to be read" in desk.refusals.pop().why
    assert len(held(desk)) == 3
    assert [text for text in said if "deleted" in text] == []


def test_a_table_is_pasted_over_cells_and_below_the_last_row_as_one_step(page, desk):
    choose(page, [1], "organized_by")
    paste(page, "ILO\tVisit\r\nUNDP\tSeminar\r\nWTO\tForum\r\n")
    assert column(page, "organized_by") == ["", "ILO", "UNDP", "WTO"]
    assert column(page, "activity") == ["", "Visit", "Seminar", "Forum"]
    assert desk.undo_label == "Paste cells"
    assert page.grid.rows() == [1, 2, 3]
    desk.undo()
    assert column(page, "organized_by") == ["", "", ""]


def test_one_value_fills_every_chosen_cell(page):
    choose(page, [0, 1, 2], "venue", "country")
    paste(page, "Oslo")
    assert column(page, "venue") == column(page, "country") == ["Oslo"] * 3


def test_dates_and_choices_are_pasted_as_they_are_meant(page, desk):
    choose(page, [0], "to")
    paste(page, "30 June-2 July 2004\n31 June\nAugust 2004")
    choose(page, [0], "state")
    paste(page, "Held\nperhaps\nprévu")
    first, second, third = held(desk)
    assert (first.dates.start, first.dates.end) == (date(2004, 6, 30), date(2004, 7, 2))
    assert second.dates.start is None
    assert (third.dates.start, third.dates.precision) == (date(2004, 8, 1), Precision.MONTH)
    assert [one.state for one in (first, second, third)] == [State.HELD, State.UNKNOWN, State.PLANNED]


def test_what_is_not_taken_is_named_by_row_and_column(page, desk):
    said: list[str] = []
    desk.said.connect(said.append)
    choose(page, [0], "from")
    paste(page, "1 May 2004\n31 June 2004\nsoon")
    assert said == ["Not taken: “31 June 2004” is nothing for “From” in row 2, and 1 more."]


def test_what_was_copied_is_pasted_unchanged(page, desk):
    choose(page, [0], "from")
    paste(page, "2004-05-03\nMay 2004")
    choose(page, [0, 1, 2], *NAMES[1:])
    QTest.keyClick(page.grid, Key.Key_C, CTRL)
    before = [(one.dates.start, one.dates.end, one.dates.precision) for one in held(desk)]
    QTest.keyClick(page.grid, Key.Key_V, CTRL)
    assert [(one.dates.start, one.dates.end, one.dates.precision) for one in held(desk)] == before


def test_cells_are_filled_down(page, desk):
    choose(page, [0], "venue")
    paste(page, "Oslo")
    choose(page, [0, 1, 2], "venue")
    QTest.keyClick(page.grid, Key.Key_D, CTRL)
    assert column(page, "venue") == ["Oslo"] * 3
    choose(page, [1], "organized_by")
    QTest.keyClick(page.grid, Key.Key_D, CTRL)
    assert desk.undo_label == "Fill cells"


def test_the_little_square_pulls_cells_down(page):
    choose(page, [0], "venue")
    paste(page, "Oslo")
    grid, view = page.grid, page.grid.viewport()
    choose(page, [0], "venue")
    below = grid.visualRect(page.model.index(2, NAMES.index("venue"))).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grid.handle().center())
    QTest.mouseMove(view, below - QPoint(0, 2))
    QTest.mouseMove(view, below)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    assert column(page, "venue") == ["Oslo"] * 3


def test_del_empties_cells_and_takes_out_whole_rows(page, desk):
    choose(page, [0, 1], "title_venue_date")
    QTest.keyClick(page.grid, Key.Key_Delete)
    assert column(page, "title_venue_date") == ["", "", "Three"]
    assert desk.undo_label == "Clear cells"
    QTest.keyClick(page.grid, Key.Key_Space, SHIFT)
    QTest.keyClick(page.grid, Key.Key_Delete)
    assert column(page, "title_venue_date") == ["Three"]


def test_the_rows_of_chosen_cells_are_taken_out_by_a_key_of_their_own(page):
    choose(page, [0, 1], "venue")
    QTest.keyClick(page.grid, Key.Key_Delete, CTRL | SHIFT)
    assert column(page, "title_venue_date") == ["Three"]


def test_cut_cells_are_empty_and_on_the_clipboard(page):
    choose(page, [2], "title_venue_date")
    QTest.keyClick(page.grid, Key.Key_X, CTRL)
    assert QApplication.clipboard().text() == "Three"
    assert column(page, "title_venue_date") == ["One", "Two", ""]


def test_columns_are_pasted_as_they_stand_on_the_screen(page):
    header = page.grid.horizontalHeader()
    header.moveSection(NAMES.index("country"), 0)
    page.grid.setCurrentIndex(page.model.index(0, NAMES.index("country")))
    paste(page, "Norway\tSeminar")
    assert (column(page, "country")[0], column(page, "title_venue_date")[0]) == ("Norway", "Seminar")


def test_a_duplicate_stands_below_its_activity(page, desk):
    choose(page, [0, 1], "venue")
    QTest.keyClick(page.grid, Key.Key_R, CTRL | SHIFT)
    assert column(page, "title_venue_date") == ["One", "One", "Two", "Two", "Three"]
    assert desk.undo_label == "Duplicate activity"


def test_a_date_says_what_it_is_understood_as_while_it_is_typed(page):
    page.grid.setCurrentIndex(page.model.index(0, NAMES.index("from")))
    QTest.keyClick(page.grid, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, DayField)
    QTest.keyClicks(field, "del 3 al 5 de mayo de 2005")
    assert field.understood() == "3 May 2005 to 5 May 2005"
    field.selectAll()
    QTest.keyClicks(field, "31 June 2005")
    assert field.understood() == "Not understood as a date"
    QTest.keyClick(field, Key.Key_Return)
    assert column(page, "from")[0] == ""


def test_enter_goes_on_to_the_cell_below(page):
    page.grid.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClicks(page.grid, "A")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Return)
    assert page.grid.currentIndex().row() == 1


def test_rows_are_moved_by_hand(page, desk):
    choose(page, [2], "venue")
    QTest.keyClick(page.grid, Key.Key_Up, ALT | SHIFT)
    assert column(page, "title_venue_date") == ["One", "Three", "Two"]
    QTest.keyClick(page.grid, Key.Key_Up, ALT | SHIFT)
    QTest.keyClick(page.grid, Key.Key_Up, ALT | SHIFT)
    assert column(page, "title_venue_date") == ["Three", "One", "Two"]
    choose(page, [0, 1], "venue")
    QTest.keyClick(page.grid, Key.Key_Down, ALT | SHIFT)
    assert column(page, "title_venue_date") == ["Two", "Three", "One"]
    assert page.grid.rows() == [1, 2]
    QTest.keyClick(page.grid, Key.Key_Down, ALT | SHIFT)
    assert column(page, "title_venue_date") == ["Two", "Three", "One"]


def test_sorted_rows_are_not_moved(page, desk):
    said: list[str] = []
    desk.said.connect(said.append)
    page.grid.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    choose(page, [1], "venue")
    QTest.keyClick(page.grid, Key.Key_Up, ALT | SHIFT)
    assert said == ["Rows are moved by hand where nothing is sorted, filtered or grouped."]


def test_a_day_there_is_none_of_is_told_and_leaves_the_cell_as_it_was(page, desk):
    said: list[str] = []
    desk.said.connect(said.append)
    choose(page, [1], "from")
    QTest.keyClick(page.grid, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, DayField)
    QTest.keyClicks(editor, "31 June 2004")
    QTest.keyClick(editor, Key.Key_Return)
    QTest.qWait(30)
    assert said == ["Not taken: “31 June 2004” is nothing for “From” in row 2."]
    assert column(page, "from") == ["", "", ""]


def test_a_last_day_before_the_first_pasted_with_it_is_told(page, desk):
    said: list[str] = []
    desk.said.connect(said.append)
    choose(page, [0], "from")
    paste(page, "3 July 2004\t1 July 2004\n5 July 2004\t6 July 2004\n7 July 2004\t2 July 2004")
    assert said == ["Not taken: “1 July 2004” is nothing for “To” in row 1, and 1 more."]
    assert column(page, "to") == ["3 July 2004", "6 July 2004", "7 July 2004"]


def test_the_little_square_is_painted_over_where_it_was(page):
    choose(page, [0], "title_venue_date")
    QTest.qWait(30)
    before, painted = page.grid.handle(), QRegion()

    class Watch(QObject):
        def eventFilter(self, watched, event):
            nonlocal painted
            if event.type() is QEvent.Type.Paint:
                painted = painted.united(event.region())
            return False

    watch = Watch()
    page.grid.viewport().installEventFilter(watch)
    choose(page, [2], "activity")
    QTest.qWait(30)
    assert before.isValid()
    assert QRegion(before).subtracted(painted).isEmpty()


def test_a_row_undone_is_counted_no_longer(page, desk):
    told: list[str] = []
    page.status_text.connect(told.append)
    choose(page, [0], "title_venue_date")
    page.duplicate()
    assert told[-1] == "4 activities"
    desk.undo()
    assert told[-1] == "3 activities"


def test_a_smiley_breaks_no_word_behind_it(page):
    text = "😀😀😀 Launch of the report on the social dimension of globalization in the region"
    font = page.grid.font()
    lines = _lines(text, 120, 400, font, QFontMetricsF(font))
    assert len(lines) > 2
    assert " ".join(lines) == text
