"""The matrix of participants: who takes part in which mechanism, and why."""

import pytest
from PySide6.QtCore import Qt

from secretariat.app.queries.participants import matrix
from secretariat.gui.pages.programme import PARTS
from secretariat.gui.place import FOLLOW_UP


@pytest.fixture
def view(page, office):
    """The matrix, shown."""
    page.show_view(PARTS)
    office.settle()
    return page.view(PARTS)


def rows(view):
    return [view.model.headerData(row, Qt.Orientation.Vertical) for row in range(view.model.rowCount())]


def stand_on(view, office, party, title):
    row = rows(view).index(party)
    column = next(at for at in range(view.model.columnCount()) if view.model.mechanism(at).title.en == title)
    view.table.setCurrentIndex(view.model.index(row, column))
    view.table.setFocus()
    office.settle()
    return view.table.currentIndex()


def parts(office):
    return len(office.desk.ask(matrix).links)


def test_the_model_keeps_qts_rules(view, qtmodeltester):
    qtmodeltester.check(view.model)


def test_only_those_are_listed_who_take_part_until_one_asks_for_all(view, office):
    some = rows(view)
    assert "UNIFEM" in some
    assert "FES" not in some
    view.taking.setFocus()
    office.press("Space")
    assert "FES" in rows(view)


def test_the_status_bar_counts_who_takes_part(view, office):
    assert office.window.counts.text().endswith(" parts")


def test_space_goes_through_the_reasons_and_del_takes_the_part_away(view, office):
    index = stand_on(view, office, "UNIFEM", "Globalization policy forum")
    before = parts(office)
    office.press("Space")
    assert index.data() == "convener"
    office.press("Space")
    assert (index.data(), parts(office)) == ("expertise", before + 1)
    office.press("Del")
    assert (index.data(), parts(office)) == ("", before)
    office.press("Ctrl+Z")
    assert index.data() == "expertise"


def test_a_reason_of_ones_own_is_written(view, office):
    index = stand_on(view, office, "UNIFEM", "Globalization policy forum")
    view.model.setData(index, "pays for the room")
    assert index.data() == "pays for the room"


def test_the_filter_and_a_new_organization(view, office):
    view.field.setFocus()
    office.write("unif")
    assert rows(view) == ["UNIFEM"]
    view.add_organization("Club of Rome")
    assert "Club of Rome" in rows(view)
    assert view.model.party(view.table.currentIndex().row()).name == "Club of Rome"


def test_a_cell_says_aloud_who_does_what(view, office):
    index = stand_on(view, office, "UNIFEM", "Gender equality for a more inclusive globalization")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("United Nations Development Fund for Women")
    assert said.endswith("expertise")


def heads(view):
    return [view.model.mechanism(at).title.en for at in range(view.model.columnCount())]


def test_mechanisms_without_anybody_are_left_out_until_one_asks_for_them_or_comes_from_one(
    page, view, office, entry
):
    empty = "Poverty reduction"
    assert "Globalization policy forum" in heads(view)
    assert empty not in heads(view)
    view.choose(entry(empty).id)
    office.settle()
    assert empty in heads(view)
    assert view.model.mechanism(view.table.currentIndex().column()).title.en == empty
    view.taking.setChecked(False)
    assert "National dialogue in Colombia" in heads(view)


def test_the_matrix_is_written_from_its_bar(view, office, tmp_path):
    office.window.settings.export_folder = tmp_path
    action = next(one for one in view.bar.actions() if one.text() == "Export")
    action.trigger()
    office.wait(lambda: (tmp_path / "Participants.xlsx").exists())
    office.wait(lambda: (tmp_path / "Who takes part in which mechanism-en.pdf").exists())


def test_where_there_is_no_mechanism_the_list_is_one_step_away(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.settle()
    page = office.window.book.currentWidget()
    page.show_view(PARTS)
    office.settle()
    view = page.view(PARTS)
    assert view._blank.isVisible()
    assert not view.table.isVisible()
    assert not view._writing.isEnabled()
    assert view._writing.toolTip() == "Nobody takes part in a mechanism yet"
    office.bot.mouseClick(view._blank.button, Qt.MouseButton.LeftButton)
    office.settle()
    assert not view.isVisible()
