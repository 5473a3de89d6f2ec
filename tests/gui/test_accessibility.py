"""Every screen and dialog, as somebody knows it who hears it and has only keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QToolBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.places import Home
from secretariat.app.queries import paper as sheets
from secretariat.domain.finding import Spot
from secretariat.gui import theme
from secretariat.gui.pages.lead import Lead
from secretariat.gui.pages.way import Way
from secretariat.gui.place import Place
from tests.gallery.dialogs import DIALOGS
from tests.gallery.listener import faults, name
from tests.gallery.screens import EMPTY, SCREENS
from tests.gallery.stage import Stage


@pytest.fixture
def stage(qapp, place: Home, tmp_path):
    Stage.prepare(reopen=False)
    made = Stage(tmp_path, (1280, 720))
    yield made
    made.leave()
    made.window.deleteLater()


def listened_to(stage, ways):
    told = []
    for screen, way in ways.items():
        with stage.cleared():
            told += [f"{screen}: {fault}" for fault in faults(way(stage))]
        told += [f"{screen}: {kept} is kept although it was closed" for kept in stage.kept()]
    return told


def test_every_control_of_every_screen_is_told_by_name_and_role_and_reached_by_keys(stage):
    assert listened_to(stage, SCREENS) == []


def test_every_control_of_every_dialog_is_told_by_name_and_role_and_reached_by_keys(stage):
    assert listened_to(stage, DIALOGS) == []


def test_every_control_of_a_file_without_anything_in_it_is_told_and_reached(stage):
    assert listened_to(stage, EMPTY) == []


def test_the_listener_finds_what_is_wrong(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    unnamed, bare, lost = QLineEdit(), QToolButton(), QLabel("&Title")
    for widget in (unnamed, bare, lost):
        column.addWidget(widget)
    dialog.show()
    told = [fault.partition(":")[0] for fault in faults(dialog)]
    assert told == [
        "without a name",
        "without a name",
        "a button with neither text nor tip",
        "a button without text has no tip",
        "a label whose letter leads nowhere ('&Title')",
    ]
    lost.setBuddy(unnamed)
    bare.setToolTip("Close this")
    bare.setAccessibleName("Close")
    assert list(faults(dialog)) == []
    assert (name(unnamed), name(bare)) == ("Title", "Close")


def filled(view):
    if isinstance(view, QListWidget):
        view.addItems(["One", "Two"])
        view.setCurrentRow(0)
    if isinstance(view, QTreeWidget):
        first = QTreeWidgetItem(["One"])
        view.addTopLevelItems([first, QTreeWidgetItem(["Two"])])
        view.setCurrentItem(first)
    if isinstance(view, QTableWidget):
        view.setCurrentCell(0, 0)
    return view


def tabs():
    made = QTabBar()
    made.addTab("One")
    made.addTab("Two")
    return made


def quiet():
    made = QPushButton("Quiet")
    made.setObjectName("quiet")
    return made


def on_a_card():
    made = QWidget()
    made.setObjectName("card")
    field = QLineEdit("Title")
    QHBoxLayout(made).addWidget(field)
    made.setFocusProxy(field)
    return made


def in_a_bar():
    made = QToolBar()
    button = QToolButton()
    button.setText("Bold")
    made.addWidget(button)
    made.setFocusProxy(button)
    return made


KINDS = {
    "line": lambda: QLineEdit("Words"),
    "lines": lambda: QPlainTextEdit("Words"),
    "page": lambda: QTextBrowser(),
    "choice": lambda: QComboBox(),
    "number": lambda: QSpinBox(),
    "button": lambda: QPushButton("Go"),
    "quiet button": quiet,
    "button in a bar": in_a_bar,
    "tick": lambda: QCheckBox("All"),
    "one of several": lambda: QRadioButton("All"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": tabs,
    "list": lambda: filled(QListWidget()),
    "empty list": lambda: QListWidget(),
    "tree": lambda: filled(QTreeWidget()),
    "table": lambda: filled(QTableWidget(2, 2)),
    "field on a card": on_a_card,
    "way": lambda: Way("&New", "A file", "document_add"),
    "lead": lambda: Lead("A decision", "GB.291", "", "gavel"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_where_the_focus_is_can_be_seen(qapp, qtbot, kind, scheme):
    theme.wear_style("fusion")
    theme.dress(qapp, scheme)
    window, other, control = QWidget(), QPushButton("Other"), KINDS[kind]()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(control)
    window.resize(300, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    qapp.processEvents()
    without = control.grab().toImage()
    control.setFocus()
    qapp.processEvents()
    if isinstance(control, QLineEdit | QPlainTextEdit):
        control.setReadOnly(True)  # the caret alone is not enough
        qapp.processEvents()
    within = control.grab().toImage()
    points = [(x, y) for x in range(within.width()) for y in range(within.height())]
    differing = [at for at in points if within.pixelColor(*at) != without.pixelColor(*at)]
    assert len(differing) >= 20


def test_the_number_in_the_margin_is_told_where_one_stands(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    editor = office.window.book.paper().editor
    block = office.desk.ask(sheets.sheet, papers[0]).contents.blocks[0].id
    office.window.show_spot(Spot(papers[0], block))
    assert editor.accessibleDescription() == "Paragraph 1"
    office.press("Ctrl+D", editor)
    assert editor.accessibleDescription() == "Paragraph 1, Decision"
