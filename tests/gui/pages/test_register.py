"""The register is filled in, searched and copied from as people do with a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from secretariat.domain.activity import Activity
from secretariat.domain.finding import Spot
from secretariat.gui.pages.register import RegisterPage

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(desk):
    page = RegisterPage(desk)
    page.resize(900, 500)
    page.show()
    page.grid.setFocus()
    QTest.qWaitForWindowExposed(page)
    yield page
    page.close()
    page.deleteLater()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def cells(desk):
    return [activity.cells.title_venue_date.en for activity in desk.ask(lambda at: at.read.all(Activity))]


def type_new(page, words):
    page.grid.setFocus()
    QTest.keyClick(page.grid, Key.Key_N, CTRL | SHIFT)
    editor = focused()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Key.Key_Return)


def test_an_empty_register_says_what_to_do(page):
    assert page.grid.isHidden() or not page.grid.isVisible()
    page._blank.button.click()
    assert page.grid.isVisible()
    assert page.model.count() == 1


def test_activities_are_typed_in(page, desk):
    type_new(page, "Seminar, Geneva, 3 May")
    type_new(page, "Visit, Oslo")
    assert cells(desk) == ["Seminar, Geneva, 3 May", "Visit, Oslo"]
    assert page.model.activity(0).venue == "Geneva"


def test_typing_in_the_last_row_adds_an_activity(page, desk):
    type_new(page, "First")
    page.grid.setCurrentIndex(page.model.index(1, 0))
    QTest.keyClicks(page.grid, "S")
    editor = focused()
    QTest.keyClicks(editor, "econd")
    QTest.keyClick(editor, Key.Key_Return)
    assert cells(desk) == ["First", "Second"]


def test_delete_takes_rows_out_and_undo_brings_them_back(page, desk):
    for words in ("One", "Two", "Three"):
        type_new(page, words)
    page.grid.selectRow(1)
    QTest.keyClick(page.grid, Key.Key_Delete)
    assert cells(desk) == ["One", "Three"]
    desk.undo()
    assert cells(desk) == ["One", "Two", "Three"]


def test_cells_are_copied_as_a_table(page):
    for words in ("One", "Two"):
        type_new(page, words)
    page.model.setData(page.model.index(0, 1), "ILO")
    page.grid.setCurrentIndex(page.model.index(0, 0))
    selection = page.grid.selectionModel()
    for row in (0, 1):
        for column in (0, 1):
            selection.select(page.model.index(row, column), selection.SelectionFlag.Select)
    QTest.keyClick(page.grid, Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "One\tILO\nTwo\t"


def test_a_day_is_typed_and_a_state_chosen(page):
    type_new(page, "One")
    page.grid.setCurrentIndex(page.model.index(0, 4))
    QTest.keyClick(page.grid, Key.Key_F2)
    QTest.keyClicks(focused(), "3.5.2004")
    QTest.keyClick(focused(), Key.Key_Return)
    QApplication.processEvents()
    assert page.model.index(0, 4).data() == page.model.index(0, 5).data() == "3 May 2004"
    page.grid.setCurrentIndex(page.model.index(0, 9))
    QTest.keyClick(page.grid, Key.Key_F2)
    box = page.grid.findChild(QComboBox)
    box.setCurrentIndex(box.findData("held"))
    box.activated.emit(box.currentIndex())
    assert page.model.index(0, 9).data() == "held"


def test_the_filter_counts_what_it_shows(page, qtbot):
    for words in ("Geneva", "Oslo"):
        type_new(page, words)
    with qtbot.waitSignal(page.status_text) as said:
        QTest.keyClicks(page.field, "oslo")
    assert page.model.found() == 1
    QTest.keyClick(page.field, Key.Key_A, CTRL)
    with qtbot.waitSignal(page.status_text) as said:
        QTest.keyClick(page.field, Key.Key_Delete)
    assert said.args == ["2 activities"]


def test_a_finding_leads_to_its_cell_even_behind_a_filter(page):
    type_new(page, "Geneva")
    id = page.model.id_at(page.model.index(0, 0))
    page.field.setText("nothing")
    assert page.show_spot(Spot(None, id, "involvement"))
    assert page.grid.currentIndex().column() == 3
    assert not page.show_spot(Spot(None, "nowhere"))


def test_every_control_has_a_name(page):
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for control in page.findChildren(kind):
            inside = control.objectName().startswith("qt_") or isinstance(control.parent(), QLineEdit)
            if not inside:
                assert control.accessibleName() or control.text(), control
