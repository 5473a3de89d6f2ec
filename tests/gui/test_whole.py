"""What a list or table cuts short is read whole when the pointer rests on it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QTableWidget, QTableWidgetItem, QVBoxLayout

from secretariat.gui import whole
from secretariat.gui.whole import Whole

LONG = "A name that is much longer than the narrow column it stands in"


@pytest.fixture
def table(qtbot):
    """A table of two cells, one of them cut short."""
    made = QTableWidget(1, 2)
    qtbot.addWidget(made)
    made.setHorizontalHeaderLabels([LONG, "B"])
    made.setItem(0, 0, QTableWidgetItem(LONG))
    made.setItem(0, 1, QTableWidgetItem("short"))
    made.setWordWrap(False)
    made.resize(400, 200)
    made.show()
    whole.tell(made)
    return made


def words(table, column):
    return table.findChild(Whole).words_at(table.visualItemRect(table.item(0, column)).center())


def test_a_cell_that_is_cut_is_told_whole_and_one_that_is_read_is_not(table):
    assert words(table, 0) == LONG
    assert words(table, 1) == ""


def test_where_a_tip_says_something_else_that_stays(table):
    table.item(0, 0).setToolTip("More about it")
    assert words(table, 0) == ""


def test_a_head_that_is_cut_is_told_whole(table):
    head = table.horizontalHeader()
    assert head.findChild(Whole).words_at(QPoint(head.sectionPosition(0) + 5, 5)) == LONG
    assert head.findChild(Whole).words_at(QPoint(head.sectionPosition(1) + 5, 5)) == ""


def test_every_list_of_a_dialog_tells(office):
    dialog = QDialog(office.window)
    column = QVBoxLayout(dialog)
    held = QListWidget()
    column.addWidget(held)
    dialog.show()
    dialog.activateWindow()
    office.bot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    office.settle()
    assert held.findChild(Whole) is not None
    dialog.close()
