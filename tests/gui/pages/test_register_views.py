"""The register is grouped, kept in views, changed at once and cleared of what was entered twice."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from secretariat.app import importing
from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.particular import SetParticular
from secretariat.app.queries import saved_view
from secretariat.app.queries.returned import compare
from secretariat.domain.activity import Activity, Cells
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.finding import Spot
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.domain.returned import Fate
from secretariat.gui.dialogs.changing_all import ChangingAll
from secretariat.gui.dialogs.doubles import Doubles
from secretariat.gui.dialogs.naming import Naming
from secretariat.gui.models.columns import COLUMNS
from secretariat.gui.pages.register import RegisterPage

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = [column.name for column in COLUMNS]
ROWS = (
    ("Seminar on trade, Geneva", "ILO", Dates("3 May", date(2004, 5, 3), date(2004, 5, 3), Precision.DAY)),
    ("Seminar on trade", "UNDP", Dates("3 May", date(2004, 5, 3), date(2004, 5, 3), Precision.DAY)),
    ("Launch of the report", "ILO", Dates("April", date(2004, 4, 1), date(2004, 4, 30), Precision.MONTH)),
    ("Launch in China", "", Dates()),
)


@pytest.fixture
def page(desk):
    last = None
    for title, organizer, dates in ROWS:
        id = ActivityId(new_id())
        desk.do(AddActivity(id, last, Cells(Words(title), Words(organizer)), title, dates=dates))
        last = id
    page = RegisterPage(desk)
    page.resize(1200, 500)
    page.show()
    page.grid.setFocus()
    QTest.qWaitForWindowExposed(page)
    yield page
    page.close()
    page.deleteLater()


def dialog(kind):
    QApplication.processEvents()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def titles(page):
    return [page.model.index(row, 0).data() for row in range(page.model.found())]


def groups(page):
    return [page.groups.item(row).text() for row in range(page.groups.count())]


def group(page, by):
    page.grouping.set_value(by)
    page.grouping.entered.emit()


@pytest.mark.parametrize(
    ("by", "found"),
    [
        ("month", ["All (4)", "April 2004 (1)", "May 2004 (2)", "No date (1)"]),
        ("organizer", ["All (4)", "ILO (2)", "UNDP (1)", "No organizer (1)"]),
        ("state", ["All (4)", "State not given (4)"]),
    ],
)
def test_groups_stand_in_order_with_their_numbers(page, by, found):
    group(page, by)
    assert groups(page) == found


def test_activities_are_grouped_by_region(page, desk):
    desk.do(SetParticular(page.model.activity(1).id, "activity", "region", "Europe"))
    group(page, "region")
    assert groups(page) == ["All (4)", "Europe (1)", "No region given (3)"]


def test_a_group_is_shown_alone_and_the_filter_counts_within(page):
    group(page, "organizer")
    page.groups.setFocus()
    QTest.keyClick(page.groups, Key.Key_Down)
    assert titles(page) == ["Seminar on trade, Geneva", "Launch of the report"]
    QTest.keyClicks(page.field, "launch")
    assert groups(page) == ["All (2)", "ILO (1)", "No organizer (1)"]
    assert titles(page) == ["Launch of the report"]


def test_a_view_brings_filter_sorting_groups_and_columns_back(page, desk):
    page.field.setText("-china")
    page.grid.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    page.grid.setColumnHidden(NAMES.index("reach"), True)
    page.grid.horizontalHeader().moveSection(NAMES.index("country"), 0)
    group(page, "month")
    page.views.asked.emit()
    asked = dialog(Naming)
    QTest.keyClicks(asked.name, "Spring")
    QTest.keyClick(asked.name, Key.Key_Return)
    (kept,) = desk.ask(saved_view.of, "register")
    before = page.arrangement()
    page.arrange({})
    assert titles(page) == [title for title, _, _ in ROWS]
    assert not page.groups.isVisible()
    page.views._choose(kept.name, kept.arrangement)
    assert page.arrangement() == before
    assert titles(page)[0] == "Seminar on trade, Geneva"
    assert len(titles(page)) == 3


def test_a_view_that_is_not_understood_shows_everything(page):
    page.views._choose("Odd", '{"columns":["nothing"],"group":[],"state":[],"sorted":3,"hidden":5}')
    page.views._choose("Broken", "{")
    assert len(titles(page)) == 4


def test_a_field_of_all_chosen_activities_is_changed_as_one_step(page, desk):
    page.grid.choose([0, 2], [NAMES.index("state")])
    QTest.keyClick(page.grid, Key.Key_L, CTRL | SHIFT)
    asked = dialog(ChangingAll)
    assert asked.column == NAMES.index("state")
    asked.choice.set_value("held")
    QTest.keyClick(asked, Key.Key_Return)
    assert [one.state.value for one in desk.ask(lambda at: at.read.all(Activity))] == ["held", "", "held", ""]
    assert desk.undo_label == "Change activities"
    desk.undo()
    assert {one.state.value for one in desk.ask(lambda at: at.read.all(Activity))} == {""}


def test_what_is_typed_at_once_is_the_new_value_of_all_chosen(page, desk):
    page.grid.choose([0, 2], [NAMES.index("organized_by")])
    page.change_all()
    asked = dialog(ChangingAll)
    QTest.qWaitForWindowExposed(asked)
    assert asked.focusWidget() is asked.text
    QTest.keyClicks(asked.focusWidget(), "WTO")
    QTest.keyClick(asked, Key.Key_Return)
    assert [page.model.activity(row).cells.organized_by.en for row in range(4)] == ["WTO", "UNDP", "WTO", ""]


def test_no_day_is_changed_to_what_is_none(page):
    page.grid.choose([0], [NAMES.index("to")])
    page.change_all()
    asked = dialog(ChangingAll)
    QTest.keyClicks(asked.text, "31 June")
    assert asked.said.text() == "Not understood as a date."
    QTest.keyClick(asked, Key.Key_Return)
    assert asked.isVisible()
    asked.reject()


def test_two_rows_of_one_event_become_one(page, desk, qtbot):
    page.find_doubles()
    asked = dialog(Doubles)
    qtbot.waitUntil(lambda: asked.list.count() == 1)
    assert asked.told.text() == "1 pair looks like one event"
    asked.table.setCurrentCell(1, 1)
    asked.table.activated.emit(asked.table.currentIndex())
    asked.merge.click()
    assert titles(page) == ["Seminar on trade, Geneva", "Launch of the report", "Launch in China"]
    assert page.model.activity(0).cells.organized_by.en == "UNDP"
    assert asked.none.isVisible()
    assert not asked.table.isVisible()
    assert not asked.merge.isVisible()
    asked.close()
    desk.undo()
    assert len(titles(page)) == 4


def test_columns_are_pasted_past_hidden_ones(page):
    page.grid.setColumnHidden(NAMES.index("organized_by"), True)
    page.grid.choose([3], [0])
    QApplication.clipboard().setText("Visit\tVisit of ministers")
    QTest.keyClick(page.grid, Key.Key_V, CTRL)
    assert page.model.index(3, NAMES.index("activity")).data() == "Visit of ministers"
    assert page.model.activity(3).cells.organized_by.en == ""


def test_rows_are_sent_out_and_known_again(page, desk, tmp_path):
    page.field.setText("seminar")
    page.ask_where()
    asked = dialog(QFileDialog)
    name = asked.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(tmp_path / "office.xlsx"))
    said: list[str] = []
    desk.said.connect(said.append)
    QTest.keyClick(name, Key.Key_Return)
    QApplication.processEvents()
    assert said == ["Sent out: office.xlsx. Import it again once it is filled in."]
    draft = importing.propose(tmp_path / "office.xlsx")
    assert [one.fate for one in desk.ask(compare, draft)] == [Fate.SAME, Fate.SAME]


def test_a_finding_leads_to_its_row_even_out_of_another_group(page):
    id = page.model.activity(3).id
    group(page, "organizer")
    page.groups.setCurrentRow(1)
    assert page.model.row_of(id) < 0
    assert page.show_spot(Spot(None, id))
    assert page.grid.currentIndex().row() == 3
    assert not page.groups.isVisible()


def test_columns_that_are_asked_for_are_hidden_until_then_also_in_views_kept_before_there_were_any(page):
    number = NAMES.index("participants")
    assert page.grid.isColumnHidden(number)
    page.grid.setColumnHidden(number, False)
    kept = page.arrangement()
    page.arrange({"columns": ["title_venue_date", "state"], "hidden": ["venue"]})
    assert page.grid.isColumnHidden(number)
    assert not page.grid.isColumnHidden(NAMES.index("country"))
    page.arrange(kept)
    assert not page.grid.isColumnHidden(number)


def test_groups_are_counted_again_after_a_change_and_all_of_them_once(page, qtbot):
    page.bar.set_by("participant")
    page._group()
    assert texts(page) == ["All (4)", "Nobody named (4)"]
    page.model.setData(page.model.index(0, NAMES.index("participants")), "Juan Somavia; Ruth Cardoso")
    qtbot.waitUntil(lambda: "Ruth Cardoso (1)" in texts(page))
    assert texts(page) == ["All (4)", "Juan Somavia (1)", "Ruth Cardoso (1)", "Nobody named (3)"]


def texts(page):
    return [page.groups.item(row).text() for row in range(page.groups.count())]


def test_columns_are_shown_and_hidden_from_the_menu_too(page):
    act = next(act for text, act, _ in page._more() if text == "C&olumns …")
    act()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "Capacity").trigger()
    menu.close()
    assert not page.grid.isColumnHidden(NAMES.index("capacity"))
