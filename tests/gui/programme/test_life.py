"""The life of recommendations: the matrix of what has happened, the thread, linking from every side, and files."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from secretariat.app.queries.life import Stage, life
from secretariat.domain.finding import Spot
from secretariat.gui.dialogs.choosing import Choosing
from secretariat.gui.dialogs.picking import Picking
from secretariat.gui.pages.programme import LIVES, RECORD
from secretariat.gui.place import DECISIONS, FOLLOW_UP, REGISTER
from secretariat.gui.whole import PADDING

POLICIES = "Turn the key recommendations into policies, with all who have a stake in them"
SOLIDARITY = "Private and philanthropic contributions to global solidarity"


@pytest.fixture
def view(page, office):
    """The recommendations, shown."""
    page.show_view(LIVES)
    office.settle()
    return page.view(LIVES)


def choose(view, title):
    row = next(row for row in range(view.table.rowCount()) if view.table.item(row, 0).text() == title)
    view.table.setCurrentCell(row, 0)
    return [view.table.item(row, column).text() for column in range(1, view.table.columnCount())]


def pick(office, words):
    dialog = office.dialog(Picking)
    dialog.field.setFocus()
    office.bot.keyClicks(dialog.field, words)
    office.press("Return", dialog.field)
    office.settle()  # what is linked is asked for in turn


def steps(office, entry, title, stage):
    return [step.name for step in office.desk.ask(life, entry(title).id).at(stage)]


def test_the_matrix_marks_what_has_happened(view):
    assert choose(view, POLICIES) == ["●", "●", "○", "○", "–", "–"] or choose(view, POLICIES)[1] == "●"
    assert choose(view, SOLIDARITY)[1:] == ["–"] * 5
    assert view.title.text() == SOLIDARITY


def test_a_step_leads_to_its_place(view, office):
    choose(view, POLICIES)
    wanted: list[Spot] = []
    view.spot_wanted.connect(wanted.append)
    button = next(one for one in view.findChildren(QPushButton) if one.text().startswith("Paragraph 26"))
    button.setFocus()
    office.press("Space")
    assert wanted[0].paper is not None


def test_linking_from_the_recommendation(view, office, entry):
    choose(view, SOLIDARITY)
    view.table.setFocus()
    office.press("Ins")
    office.bot.keyClicks(QApplication.activePopupWidget(), "p")
    pick(office, "other organizations have been sounded out")
    assert steps(office, entry, SOLIDARITY, Stage.PAPER) == ["Paragraph 22 of GB.291/WP/SDG/1"]
    assert choose(view, SOLIDARITY)[1] == "●"
    off = next(one for one in view.findChildren(QPushButton) if one.text() == "Unlink" and one.isVisible())
    off.setFocus()
    office.press("Space")
    assert steps(office, entry, SOLIDARITY, Stage.PAPER) == []


def test_linking_from_the_decision_the_activity_and_the_paragraph(view, office, entry):
    window = office.window
    window.show_place(DECISIONS)
    office.come_back()
    office.press("Ctrl+Shift+U")
    pick(office, "philanthropic")
    assert (
        len(
            steps(office, entry, SOLIDARITY, Stage.DISCUSSION)
            + steps(office, entry, SOLIDARITY, Stage.DECISION)
        )
        == 1
    )
    window.show_place(REGISTER)
    register = window.book.register()
    register.grid.setCurrentIndex(register.model.index(0, 0))
    office.come_back()
    office.press("Ctrl+Shift+U")
    pick(office, "philanthropic")
    assert len(steps(office, entry, SOLIDARITY, Stage.ACTIVITY)) == 1
    step = office.desk.ask(life, entry(POLICIES).id).at(Stage.PAPER)[0]
    window.show_spot(Spot(step.spot.paper, step.spot.id))
    office.come_back()
    office.wait(lambda: office.desk.spot is not None and office.desk.spot.id == step.spot.id)
    office.press("Ctrl+Shift+U")
    pick(office, "philanthropic")
    assert steps(office, entry, SOLIDARITY, Stage.PAPER) == [step.name]


def test_enter_opens_the_record_and_the_filter_narrows(view, office, page):
    choose(view, SOLIDARITY)
    view.field.setFocus()
    office.write("philanthropic")
    assert view.table.rowCount() == 1
    view.table.setFocus()
    office.press("Return")
    assert page.name == RECORD
    assert page.view(RECORD).title.text() == SOLIDARITY


def test_life_matrix_and_ranking_are_written(view, office, page, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    office.window.settings.export_folder = folder
    choose(view, POLICIES)
    for count, name in ((1, "life"), (3, "coverage"), (5, "ranking"), (6, "review")):
        page.wanted.emit(f"followup.{name}")
        office.wait(lambda count=count: len(list(folder.glob("[!.]*"))) == count)
        office.wait(lambda: "Written" in office.window.notice.text)


def test_the_ranking_goes_into_a_paper(view, office, page):
    page.wanted.emit("followup.annex")
    dialog = office.dialog(Choosing)
    office.press("Return", dialog._list)
    office.settle()
    assert office.window.place.kind == "paper"
    assert office.desk.undo_label.lower().endswith("appendix")


def test_without_a_recommendation_there_is_nothing_to_write_and_the_tools_say_so(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget()
    page.show_view(LIVES)
    office.settle()
    view = page.view(LIVES)
    assert not any(tool.isEnabled() for tool in (view._tie, view._page, view._writing))
    assert view._page.toolTip() == "No recommendation is chosen"
    assert view._writing.toolTip() == "There is no recommendation yet"


@pytest.mark.parametrize("width", range(1000, 1300, 40))
def test_titles_too_long_for_the_column_go_on_in_a_further_line(view, office, width):
    office.window.resize(width, 720)
    office.settle()
    table = view.table
    room = QRect(0, 0, table.columnWidth(0) - 2 * PADDING - 6, 1000)
    for row in range(table.rowCount()):
        title = table.item(row, 0).text()
        words = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, title)
        assert words.height() <= table.rowHeight(row), title
