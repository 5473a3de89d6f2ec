"""The decisions: the list of points, the record of each, and the way to its paragraph."""

from datetime import date
from shutil import copyfile

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.app import sample
from secretariat.app.commands.decision import Adopt, EditDecision, WithdrawPoint
from secretariat.app.commands.task import AddTask
from secretariat.app.places import Home
from secretariat.app.queries import decision
from secretariat.domain.decision import Outcome
from secretariat.domain.finding import Spot
from secretariat.domain.identity import TaskId, new_id
from secretariat.domain.language import Language, Words
from secretariat.gui import theme
from secretariat.gui.dialogs.adopting import AdoptedText
from secretariat.gui.dialogs.tasks import Tasks
from secretariat.gui.models.decision import DUE, OUTCOME, OWNER, DecisionModel
from secretariat.gui.place import DECISIONS, FOLLOW_UP
from secretariat.gui.whole import PADDING


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The sample, made once."""
    folder = tmp_path_factory.mktemp("sample")
    sample.make(folder / "sample.gbwp", Home(folder / "data", folder / "config"))
    return folder / "sample.gbwp"


@pytest.fixture
def page(office, made, tmp_path):
    """The page of decisions of the sample, in the window."""
    path = tmp_path / "sample.gbwp"
    copyfile(made, path)
    assert office.desk.open(path)
    office.come_back()  # on a busy machine the opening said how far it was
    office.window.show_place(DECISIONS)
    office.settle()
    return office.window.book.currentWidget()


def points(office):
    return office.desk.ask(decision.points)


def shown(page, column):
    rows = range(page.list.rowCount())
    return [page.list.index(row, column).data() for row in rows]


def told_of(page, column):
    """Return what is read out of the cells of a column."""
    rows = range(page.list.rowCount())
    return [page.list.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]


def choose(page, office, row):
    page.table.setFocus()
    office.press("Ctrl+Home")
    for _ in range(row):
        office.press("Down")


def stand_in(page, path):
    page.record.form.focus(path)
    return page.record.form.field(path)


def test_the_points_stand_in_the_order_of_the_papers(page, office):
    assert shown(page, 0) == ["GB.291/WP/SDG/1"] * 4 + ["GB.291/WP/SDG/3"]
    assert shown(page, 1) == ["25", "26", "27", "28", "4"]
    assert shown(page, OUTCOME) == ["Proposed"] * 5
    assert shown(page, DUE) == [
        "",
        "1 March 2005",
        "31 Jan 2005, an action",
        "1 Nov 2006",
        "",
    ]
    assert [told[5:11] for told in told_of(page, DUE)] == ["empty", "Late: ", "Late: ", "Late: ", "empty"]
    assert office.window.counts.text() == "5 points · 5 open"


def test_the_model_keeps_qts_rules(page, qtmodeltester):
    qtmodeltester.check(page.model)
    qtmodeltester.check(page.list)


def test_a_model_without_a_file_is_empty(desk, qtmodeltester):
    desk.close()
    model = DecisionModel(desk)
    model.refresh()
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_the_arrows_lead_to_the_record_of_each_point(page, office):
    choose(page, office, 1)
    assert page.record.number.text() == "26."
    assert page.record.draft.text().startswith("The Working Party may wish to request the Office to prepare")
    assert page.record.form.field("owner").value() == "Policy Integration Department"
    assert page.record.form.field("due").text() == "1.3.2005"
    assert page.record.form.field("progress").value() == "Outline in preparation"


def test_an_outcome_is_chosen_with_a_key_and_undo_shows_the_one_before(page, office):
    choose(page, office, 1)
    stand_in(page, "outcome")
    office.press("Down")
    assert points(office)[1].decision.outcome is Outcome.ADOPTED
    assert shown(page, OUTCOME)[1] == "Adopted"
    office.press("Ctrl+Z")
    assert points(office)[1].decision.outcome is Outcome.PROPOSED
    assert page.record.form.field("outcome").value() == Outcome.PROPOSED


def test_what_is_typed_is_stored_when_its_field_is_left(page, office):
    choose(page, office, 0)
    stand_in(page, "owner")
    office.write("Legal Adviser")
    office.press("Tab")
    assert points(office)[0].decision.owner == "Legal Adviser"
    assert shown(page, OWNER)[0] == "Legal Adviser"


def test_what_is_typed_is_stored_after_a_pause_and_is_one_step(page, office):
    choose(page, office, 0)
    stand_in(page, "progress")
    office.write("Begun")
    office.wait(lambda: points(office)[0].decision.progress == "Begun")
    office.write(" and done")
    office.wait(lambda: points(office)[0].decision.progress == "Begun and done")
    assert page.record.form.field("progress").hasFocus()
    office.press("Ctrl+Z")
    assert points(office)[0].decision.progress == ""
    assert page.record.form.field("progress").value() == ""
    office.press("Ctrl+Y")
    assert page.record.form.field("progress").value() == "Begun and done"


def test_undo_takes_back_what_was_typed_a_moment_ago(page, office):
    choose(page, office, 1)
    stand_in(page, "owner").selectAll()
    office.write("Nobody")
    office.press("Ctrl+Z")
    assert page.record.form.field("owner").value() == "Policy Integration Department"
    assert points(office)[1].decision.owner == "Policy Integration Department"


def test_accents_are_kept(page, office):
    choose(page, office, 0)
    field = stand_in(page, "owner")
    event = QInputMethodEvent()
    event.setCommitString("Département de l’intégration")
    QApplication.sendEvent(field, event)
    office.press("Tab")
    assert points(office)[0].decision.owner == "Département de l’intégration"


def test_a_day_is_stored_when_it_is_one_and_an_empty_field_is_no_day(page, office):
    choose(page, office, 0)
    stand_in(page, "due")
    office.write("31.6.2005")
    office.press("Tab")
    assert points(office)[0].decision.due is None
    assert "is not a day" in office.window.statusBar().currentMessage()
    stand_in(page, "due").selectAll()
    office.write("30.6.2005")
    office.press("Tab")
    assert points(office)[0].decision.due == date(2005, 6, 30)
    stand_in(page, "due").selectAll()
    office.press("Del")
    office.press("Tab")
    assert points(office)[0].decision.due is None


def test_a_year_half_typed_is_not_stored(page, office):
    choose(page, office, 0)
    stand_in(page, "due")
    office.write("30.6.200")
    page.record.form.settle()
    assert points(office)[0].decision.due is None


def test_the_session_it_comes_back_to_is_chosen(page, office):
    choose(page, office, 0)
    stand_in(page, "due_session")
    office.press("Down")
    assert points(office)[0].decision.due_session is not None
    assert shown(page, DUE)[0] == "291st Session"


def test_the_adopted_text_is_written_once_the_point_is_adopted(page, office):
    choose(page, office, 1)
    assert not page.record.take.isEnabled()
    office.bot.mouseClick(page.record.write, Qt.MouseButton.LeftButton)
    dialog = office.dialog(AdoptedText)
    assert dialog.text.toPlainText() == points(office)[1].draft
    office.press("Ctrl+A", dialog.text)
    office.write("It is done.")
    office.press("Space", dialog.go)
    held = points(office)[1].decision
    assert (held.adopted.en, held.outcome) == ("It is done.", Outcome.AMENDED)
    assert page.record.form.field("adopted.en").toPlainText() == "It is done."
    assert not page.record.take.isEnabled()


def test_an_adopted_text_is_corrected_with_a_reason_and_says_so(page, office):
    held = points(office)[1].decision
    office.desk.do(Adopt(held.id, Outcome.ADOPTED, Words(en="It is don.")))
    choose(page, office, 1)
    office.settle()
    assert page.record.write.text() == "Co&rrect the adopted text …"
    office.bot.mouseClick(page.record.write, Qt.MouseButton.LeftButton)
    dialog = office.dialog(AdoptedText)
    office.press("Ctrl+A", dialog.text)
    office.write("It is done.")
    assert not dialog.go.isEnabled()
    dialog.reason.setFocus()
    office.write("A letter was missing")
    office.press("Return", dialog.reason)
    assert points(office)[1].decision.adopted.en == "It is done."
    assert page.record.corrected.text().endswith("A letter was missing")
    stand_in(page, "outcome")
    office.press("Up")
    assert points(office)[1].decision.outcome is Outcome.ADOPTED
    office.answer("OK")


def test_actions_begin_with_nothing_usual(page, office):
    choose(page, office, 3)
    office.bot.mouseClick(page.record.act, Qt.MouseButton.LeftButton)
    dialog = office.dialog(Tasks)
    assert dialog.told.text() == "Nothing is listed yet. Add a line, with who is to do it and by when."
    office.bot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    office.bot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert not dialog.begin.isVisible()
    dialog.reject()


@pytest.mark.parametrize("width", [1180, 1280, 1600])
def test_no_owner_and_no_day_is_cut_in_the_list(page, office, width):
    office.window.resize(width, 720)
    office.settle()
    table = page.table
    assert table.columnWidth(DUE) + table.columnViewportPosition(DUE) <= table.viewport().width()
    for row in range(page.list.rowCount()):
        for column in (OWNER, DUE):
            index = page.list.index(row, column)
            icon = 20 * (index.data(Qt.ItemDataRole.DecorationRole) is not None)
            room = QRect(0, 0, table.columnWidth(column) - 2 * PADDING - 6 - icon, 1000)
            flags = Qt.TextFlag.TextWordWrap
            needed = table.fontMetrics().boundingRect(room, flags, index.data())
            assert needed.width() <= room.width()
            assert needed.height() <= table.rowHeight(row)


def test_actions_are_kept_and_what_is_late_stands_out(page, office):
    choose(page, office, 1)
    office.bot.mouseClick(page.record.act, Qt.MouseButton.LeftButton)
    dialog = office.dialog(Tasks)
    dialog.reject()
    held = points(office)[1].decision
    office.desk.do(AddTask(TaskId(new_id()), held.id, "decision", "Report", "Bureau", date(2004, 1, 1)))
    office.settle()
    assert page.record.act.text() == "A&ctions (2 of 3 open, late) …"
    assert told_of(page, DUE)[1].startswith("Due: Late: ")
    office.come_back()
    page.field.setFocus()
    office.write("late")
    office.settle()
    assert len(shown(page, DUE)) == 3
    assert all(due.startswith("Due: Late: ") for due in told_of(page, DUE))


def test_the_draft_is_taken_over_as_the_adopted_text_in_each_language(page, office):
    paper = points(office)[0].paper
    languages = page.model.papers()[paper]
    choose(page, office, 1)
    stand_in(page, "outcome")
    office.press("Down")
    office.bot.mouseClick(page.record.take, Qt.MouseButton.LeftButton)
    point = points(office)[1]
    assert point.decision.adopted[Language.EN] == point.draft
    assert [language for language, _ in point.decision.adopted] == list(languages)


def test_only_open_points_are_listed_when_asked_for(page, office):
    office.desk.do(EditDecision(points(office)[2].decision.id, "outcome", Outcome.WITHDRAWN))
    office.press("Alt+N")
    office.wait(page.open_only.isChecked)
    assert shown(page, 1) == ["25", "26", "28", "4"]
    assert office.window.counts.text() == "5 points · 4 open"


def test_a_point_settled_while_only_open_ones_are_listed_stays_until_it_is_left(page, office):
    page.open_only.setChecked(True)
    choose(page, office, 1)
    stand_in(page, "outcome")
    office.press("Down")
    assert page.point.paragraph == "26"
    assert shown(page, 1) == ["25", "26", "27", "28", "4"]
    choose(page, office, 0)
    assert shown(page, 1) == ["25", "27", "28", "4"]


def test_the_filter_finds_words_without_accents_and_keeps_what_was_chosen(page, office):
    office.desk.do(EditDecision(points(office)[3].decision.id, "progress", "Réponse reçue"))
    choose(page, office, 3)
    page.field.setFocus()
    office.write("RECUE repon")
    assert shown(page, 1) == ["28"]
    page.field.setText("nowhere to be found")
    assert page.list.rowCount() == 0
    assert not page.record.isVisible()
    page.field.clear()
    assert page.point.paragraph == "28"


def test_the_draft_is_set_in_the_letter_of_the_paper_at_every_text_size(page, office):
    for _ in range(2):
        assert page.record.draft.font().families()[0] == theme.PAPER_FAMILY
        assert page.record.draft.font().pointSizeF() == theme.PAPER * theme.percent() / 100
        office.press("Ctrl++", office.window)


def test_when_every_point_is_settled_the_list_says_so(page, office):
    for point in points(office):
        office.desk.do(EditDecision(point.decision.id, "outcome", Outcome.ADOPTED))
    page.open_only.setChecked(True)
    office.settle()
    assert page.list.rowCount() == 0
    assert not page.record.isVisible()
    page.open_only.setChecked(False)
    assert page.record.isVisible()


def test_the_list_is_sorted_by_what_one_chooses(page, office):
    page.order.setFocus()
    office.press("End")
    assert shown(page, DUE) == [
        "31 Jan 2005, an action",
        "1 March 2005",
        "1 Nov 2006",
        "",
        "",
    ]
    office.press("Home")
    assert shown(page, 1) == ["25", "26", "27", "28", "4"]


def test_go_leads_to_the_paragraph_in_its_paper(page, office):
    point = points(office)[1]
    choose(page, office, 1)
    office.press("Alt+G")
    office.wait(lambda: office.window.place.kind == "paper")
    assert office.window.place.id == point.paper
    editor = office.window.book.paper().editor
    office.settle()
    assert editor.line().number == "26"
    assert editor.viewport().rect().contains(editor.cursorRect())


def test_the_panels_step_aside_for_the_list_and_come_back(page, office):
    assert not office.window.panels.isVisible()
    office.window.show_place(office.window.navigator.model.first())
    assert office.window.panels.isVisible()


def test_enter_in_the_list_leads_to_the_paragraph(page, office):
    choose(page, office, 4)
    office.press("Return")
    assert office.window.place.id == points(office)[4].paper


def test_a_spot_leads_to_its_point_and_field(page, office):
    page.open_only.setChecked(True)
    point = points(office)[3]
    office.desk.do(EditDecision(point.decision.id, "outcome", Outcome.WITHDRAWN))
    assert page.show_spot(Spot(None, point.decision.id, "due"))
    assert page.point.paragraph == "28"
    assert page.record.form.field("due").hasFocus()
    assert not page.show_spot(Spot(None, "nowhere"))


def test_a_point_withdrawn_in_its_paper_leaves_the_list_and_undo_brings_it_back(page, office):
    choose(page, office, 1)
    office.desk.do(WithdrawPoint(points(office)[1].block))
    assert shown(page, 1) == ["25", "27", "28", "4"]
    office.press("Ctrl+Z")
    assert shown(page, 1) == ["25", "26", "27", "28", "4"]


def test_what_was_typed_survives_a_change_of_page(page, office):
    choose(page, office, 0)
    stand_in(page, "progress")
    office.write("Not yet")
    office.window.show_place(office.window.navigator.model.first())
    office.settle()
    assert points(office)[0].decision.progress == "Not yet"


def test_without_points_the_page_says_how_one_is_made(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(DECISIONS)
    office.settle()
    page = office.window.book.currentWidget()
    assert not page.table.isVisible()
    page.findChild(type(page._blank)).button.click()
    assert office.window.place.id == papers[0]


@pytest.mark.parametrize("at", [DECISIONS, FOLLOW_UP])
def test_whatever_takes_the_focus_has_a_name_and_a_tip(page, office, at):
    office.window.show_place(at)
    office.settle()
    reached = [
        widget
        for widget in office.window.book.currentWidget().findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]
    assert len(reached) > 5
    for widget in reached:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name), widget
        assert widget.toolTip(), spoken.text(QAccessible.Text.Name)


def test_every_field_says_what_it_is(page):
    for path in ("outcome", "owner", "due", "due_session", "progress", "adopted.en"):
        field = page.record.form.field(path)
        assert field.accessibleName()
        assert field.toolTip()


def test_the_head_over_the_owners_is_read_whole_however_little_room_there_is(page, office):
    header = page.table.horizontalHeader()
    for width in (1600, 1280, 1000):
        office.window.resize(width, 700)
        office.settle()
        assert header.sectionSize(OWNER) >= header.sectionSizeHint(OWNER)


def test_a_point_that_changes_while_the_list_is_still_asked_for_is_shown_as_it_is_now(page, office):
    first = page.model.points[0].decision.id
    office.window.show_place(FOLLOW_UP)
    office.desk.do(EditDecision(first, "owner", "Before"))
    office.window.show_place(DECISIONS)
    office.desk.do(EditDecision(first, "owner", "Meanwhile"))
    assert page.model.points[0].decision.owner == "Meanwhile"
    office.settle()
    assert page.model.points[0].decision.owner == "Meanwhile"


def test_a_spot_is_found_while_the_list_is_still_asked_for(page, office):
    last = page.model.points[-1].decision.id
    office.window.show_place(FOLLOW_UP)
    office.desk.do(EditDecision(last, "owner", "Mr Keller"))
    office.window.show_place(DECISIONS)
    assert page.show_spot(Spot(None, last, "owner"))
    office.settle()
    assert page.point.decision.id == last
    assert page.record.form.field("owner").value() == "Mr Keller"
