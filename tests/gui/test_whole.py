"""What a list or table cuts short is read whole when the pointer rests on it; what may be long has room for it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListWidget,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QVBoxLayout,
)

from secretariat.gui import icons, theme, whole
from secretariat.gui.fields import ChoiceField
from secretariat.gui.form import Form
from secretariat.gui.paper.tools import Tools
from secretariat.gui.rows import LongField, TextField
from secretariat.gui.whole import Padded, Whole

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


@pytest.mark.parametrize("width", range(180, 460, 20))
def test_an_entry_goes_on_in_a_further_line_and_none_lies_on_another(qtbot, width):
    made = QListWidget()
    qtbot.addWidget(made)
    whole.wrap(made)
    made.addItems([LONG, "short", f"{LONG} and longer", LONG])
    made.resize(width, 300)
    made.show()
    qtbot.waitExposed(made)
    made.doItemsLayout()
    rects = [made.visualItemRect(made.item(row)) for row in range(made.count())]
    assert all(above.bottom() < below.top() for above, below in pairwise(rects))
    for row, rect in enumerate(rects):
        room = QRect(0, 0, rect.width() - whole.PADDING, 1000)
        words = made.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, made.item(row).text())
        assert words.height() <= rect.height()


def test_the_rows_of_a_table_are_as_high_as_their_words(table):
    table.setWordWrap(True)
    before = table.rowHeight(0)
    whole.roomy(table)
    assert table.rowHeight(0) > before


@pytest.mark.parametrize("percent", [80, 100, 150])
def test_a_cell_reckoned_from_another_has_the_size_that_qt_would_measure(qtbot, qapp, percent):
    theme.dress(qapp, "light", percent)
    made = QTableWidget(60, 1)
    qtbot.addWidget(made)
    for row in range(60):
        words = "Wählen Sie 1 ﬁnal word_".ljust(row + 3, "W")[: row + 1] + " ij" * (row % 3)
        made.setItem(row, 0, QTableWidgetItem({9: "two\nlines", 11: "", 13: " "}.get(row, words)))
    drawn = QTableWidgetItem(icons.icon("search"), "drawn")
    made.setItem(7, 0, drawn)
    made.show()
    quick, slow = Padded(made), Padded(made)
    option = QStyleOptionViewItem()
    for width in (0, 90, 200, 900):
        for row in range(60):
            made.initViewItemOption(option)
            option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
            option.rect = QRect(0, 0, width, 20) if width else QRect()
            slow._around.clear()
            index = made.model().index(row, 0)
            assert quick.sizeHint(option, index) == slow.sizeHint(option, index), (width, row)


@pytest.mark.parametrize("lines", [1, 2, 5, 9])
def test_a_field_grows_with_what_it_holds_and_scrolls_only_where_that_is_long(qtbot, lines):
    field = LongField(2, several=True)
    qtbot.addWidget(field)
    field.resize(200, field.height())
    field.show()
    field.set_value("\n".join(["A line"] * lines))
    assert field.verticalScrollBar().maximum() == 0
    field.set_value("\n".join(["A line"] * 40))
    assert field.verticalScrollBar().maximum() > 0
    field.set_value("A line")
    assert field.height() < 3 * field.fontMetrics().lineSpacing() + 16


def test_a_field_of_a_form_that_is_too_narrow_says_all_it_holds_in_its_tip(qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.add("title", "Title", TextField(), "What it is called")
    form.add("kind", "Kind", ChoiceField([("A short one", "a"), (LONG, "b")]), "What it is")
    form.show_values({"title": LONG, "kind": "b"})
    form.show()
    for width, told in ((160, LONG), (900, "")):
        form.resize(width, 120)
        QApplication.processEvents()
        for path in ("title", "kind"):
            field = form.field(path)
            assert whole.of_field(field) == told
            QToolTip.hideText()
            at = field.rect().center()
            QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, at, field.mapToGlobal(at)))
            assert QToolTip.text() == (f"{told}\n{field.toolTip()}" if told else field.toolTip())
    QToolTip.hideText()


def test_the_style_of_a_paragraph_is_read_whole_in_the_tip_of_a_box_too_narrow_for_it(qtbot):
    tools = Tools()
    qtbot.addWidget(tools)
    box = tools.styles
    box.addItem(LONG, "long")
    box.setCurrentIndex(box.count() - 1)
    tools.show()
    at = box.rect().center()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, at, box.mapToGlobal(at)))
    assert QToolTip.text() == f"{LONG}\nStyle of the paragraph"
    QToolTip.hideText()
