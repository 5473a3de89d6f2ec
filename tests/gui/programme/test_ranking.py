"""The ranking as one looks: weights, points, places, the shortlist and how much hangs on the weights."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.app.queries.ranking import ranking
from secretariat.domain import tongue
from secretariat.domain.language import Language
from secretariat.gui import theme
from secretariat.gui.pages.programme import RANKING, RECORD
from secretariat.gui.place import FOLLOW_UP
from secretariat.gui.programme.ranking import FIRST, TITLE, TITLES
from secretariat.gui.whole import PADDING


@pytest.fixture
def view(page, office):
    """The ranking, shown."""
    page.show_view(RANKING)
    office.settle()
    return page.view(RANKING)


def titles(view):
    return [view.table.item(row, TITLE).text() for row in range(view.table.rowCount())]


def card(view, name):
    return next(one for one in view.cards.values() if one.name.text() == name)


def test_proposals_stand_in_their_order_and_the_shortlist_under_them(view):
    assert titles(view)[0] == "Growth, investment and employment"
    assert view.short.text().startswith("1. Growth, investment and employment")
    assert view.table.item(0, view.table.columnCount() - 1).text() == "8.1"


def test_totals_have_the_decimal_mark_of_the_language_spoken(page, office):
    tongue.speak(language=Language.FR)
    try:
        page.show_view(RANKING)
        office.settle()
        table = page.view(RANKING).table
        assert table.item(0, table.columnCount() - 1).text() == "8,1"
    finally:
        tongue.speak()


def test_titles_too_long_for_the_column_go_on_in_a_further_line(view, office):
    office.window.resize(1280, 720)
    office.settle()
    table, metrics = view.table, view.table.fontMetrics()
    room = table.columnWidth(TITLE) - table.iconSize().width() - 4 * PADDING
    for row, title in enumerate(titles(view)):
        assert table.sizeHintForIndex(table.model().index(row, TITLE)).height() <= table.rowHeight(row)
        lines = table.rowHeight(row) // metrics.lineSpacing()
        assert lines > 1 or metrics.horizontalAdvance(title) <= room, title
    assert any(table.rowHeight(row) >= 2 * metrics.lineSpacing() for row in range(table.rowCount()))


def test_titles_keep_a_width_in_which_they_can_be_read_and_take_what_is_left(view, office):
    table = view.table
    for width in (1500, 1280, 900):
        office.window.resize(width, 640)
        office.settle()
        others = sum(table.columnWidth(at) for at in range(table.columnCount()) if at != TITLE)
        left = table.viewport().width() - others
        assert table.columnWidth(TITLE) == max(theme.scaled(TITLES), left)


def test_moving_a_weight_changes_the_order_at_once_and_is_one_step(view, office):
    before = titles(view)
    slider = card(view, "Extra-budgetary prospects").slider
    slider.setFocus()
    for _ in range(7):
        office.press("PgUp")
    assert card(view, "Extra-budgetary prospects").weight.text() == "100"
    assert titles(view) != before
    office.press("Ctrl+Z")
    assert titles(view) == before
    assert slider.value() == 30


def test_each_criterion_says_how_far_its_weight_can_move(view):
    words = card(view, "Expected benefit").words.text()
    assert words.startswith("The order stays from ")
    assert "passes" in words
    assert card(view, "Expected benefit").bar.accessibleName() == words


def test_points_are_typed_with_the_name_of_who_gave_them(view, office, entry):
    title = "Poverty reduction"
    view.table.setCurrentCell(titles(view).index(title), FIRST)
    view.table.setFocus()
    office.press("1")
    editor = QApplication.focusWidget()
    office.bot.keyClicks(editor, "0")
    office.press("Return", editor)
    office.settle()
    found = office.desk.ask(ranking)
    score = found.scores[entry(title).id, found.criteria[0].id]
    assert score.points == 10
    assert score.assessor in view.who.text()
    assert view.table.item(view.table.currentRow(), TITLE).text() == title


def test_points_beyond_the_scale_are_not_taken(view, office):
    row = view.table.currentRow()
    before = view.table.item(row, FIRST).text()
    view.table.item(row, FIRST).setText("11")
    assert view.table.item(row, FIRST).text() == before


def test_a_note_is_kept_with_the_points(view, office):
    view.table.setCurrentCell(0, FIRST)
    view.note.setFocus()
    office.write("Work has begun already")
    office.press("Return")
    found = office.desk.ask(ranking)
    assert found.scores[found.placed[0].proposal.id, found.criteria[0].id].note == "Work has begun already"


def test_del_takes_points_away_and_marks_what_is_missing(view, office):
    view.table.setCurrentCell(0, FIRST)
    title = titles(view)[0]
    view.table.setFocus()
    office.press("Del")
    total = view.table.item(titles(view).index(title), view.table.columnCount() - 1).text()
    assert total.endswith("*")


def test_enter_on_a_title_opens_its_record(view, office, page):
    view.table.setCurrentCell(0, TITLE)
    view.table.setFocus()
    office.press("Return")
    assert page.name == RECORD
    assert page.view(RECORD).title.text() == "Growth, investment and employment"


def test_an_empty_file_begins_with_the_four_criteria(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget()
    page.show_view(RANKING)
    office.settle()
    view = page.view(RANKING)
    assert not view._writing.isEnabled()
    assert not view._placing.isEnabled()
    assert view._writing.toolTip() == "There is no ranking yet: begin with the criteria"
    office.bot.mouseClick(view._blank.button, Qt.MouseButton.LeftButton)
    assert len(view.cards) == 4
    assert view.table.rowCount() == 0
    assert view._writing.isEnabled()
    assert view._writing.toolTip() == "Write the ranking as a workbook"
