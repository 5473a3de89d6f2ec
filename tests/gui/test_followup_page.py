"""The follow-up programme: a tree to read, find, write, add and delete in."""

from shutil import copyfile

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.app import sample
from secretariat.app.places import Home
from secretariat.app.queries.followup import programme
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.language import Language
from secretariat.gui.models.followup import LEAD, STATUS, TITLE, FollowUpModel
from secretariat.gui.place import DECISIONS, FOLLOW_UP


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The sample, made once."""
    folder = tmp_path_factory.mktemp("sample")
    sample.make(folder / "sample.gbwp", Home(folder / "data", folder / "config"))
    return folder / "sample.gbwp"


@pytest.fixture
def page(office, made, tmp_path):
    """The page of the follow-up programme of the sample, in the window."""
    path = tmp_path / "sample.gbwp"
    copyfile(made, path)
    assert office.desk.open(path)
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget().list_view
    page.tree.setFocus()
    return page


def entries(office):
    return office.desk.ask(programme)


def titles(office):
    return [entry.title.en for entry in entries(office)]


def lines(page, parent=None, depth=0):
    """What the tree shows, a heading's depth as dots before it."""
    parent = parent if parent is not None else QModelIndex()
    found = []
    for row in range(page.list.rowCount(parent)):
        index = page.list.index(row, TITLE, parent)
        found += ["." * depth + index.data(), *lines(page, index, depth + 1)]
    return found


def choose(page, office, title):
    entry = next(entry for entry in entries(office) if entry.title.en == title)
    page.tree.setCurrentIndex(page.list.mapFromSource(page.model.index_of(entry.id)))
    page.tree.setFocus()
    return entry


def now(office, entry):
    return next(found for found in entries(office) if found.id == entry.id)


def pick(office, letter):
    """Choose a kind from the menu that is shown, by its letter."""
    office.wait(lambda: QApplication.activePopupWidget() is not None)
    office.bot.keyClicks(QApplication.activePopupWidget(), letter)
    office.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))


def cell():
    """The field that is open over a cell."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def compose(field, text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_entries_stand_under_their_phase_and_kind(page, office):
    shown = lines(page)
    assert [line for line in shown if not line.startswith(".")] == [
        "Phase 1",
        "Phase 2",
        "Not tied to a phase",
    ]
    assert shown[1:4] == [
        ".Recommendations (1)",
        "..Make the report known and win support for it",
        ".Work items (2)",
    ]
    assert len([line for line in shown if line.startswith("..")]) == len(entries(office))
    assert office.window.counts.text() == f"{len(entries(office))} entries"


def test_the_model_keeps_qts_rules(page, qtmodeltester):
    qtmodeltester.check(page.model)
    qtmodeltester.check(page.list)


def test_a_model_without_a_file_is_empty(desk, qtmodeltester):
    desk.close()
    model = FollowUpModel(desk)
    model.refresh()
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_the_first_entry_is_chosen_and_its_record_shown(page):
    assert page.entry.title.en == "Make the report known and win support for it"
    assert page.record.kind.text() == "Recommendation"
    assert page.record.form.field("lead").value() == "Members of the Commission"


def test_a_cell_is_edited_in_place_and_undo_takes_it_back(page, office):
    entry = choose(page, office, "Poverty reduction")
    office.press("F2")
    cell().selectAll()
    office.write("Less poverty")
    office.press("Return")
    assert now(office, entry).title.en == "Less poverty"
    assert page.record.form.field("title").value() == "Less poverty"
    office.press("Ctrl+Z")
    assert now(office, entry).title.en == "Poverty reduction"
    assert page.tree.currentIndex().data() == "Poverty reduction"


def test_the_arrows_and_enter_lead_to_the_cells_of_an_entry(page, office):
    entry = choose(page, office, "Poverty reduction")
    office.press("Right")
    assert page.tree.currentIndex().column() == LEAD
    office.press("Return")
    office.write("ILO")
    office.press("Tab")
    office.write("Everybody")
    office.press("Return")
    assert (now(office, entry).lead, now(office, entry).actors) == ("ILO", "Everybody")


def test_two_edits_of_one_cell_are_two_steps(page, office):
    entry = choose(page, office, "Poverty reduction")
    office.press("Right")
    for text in ("One", "Two"):
        office.press("F2")
        cell().selectAll()
        office.write(text)
        office.press("Return")
    office.press("Ctrl+Z")
    assert now(office, entry).lead == "One"


def test_a_cell_keeps_what_was_typed_after_a_pause_and_esc_puts_back_what_was_there(page, office):
    entry = choose(page, office, "Poverty reduction")
    label = office.desk.undo_label
    office.press("F2")
    cell().end(False)
    office.write(" now")
    office.wait(lambda: now(office, entry).title.en == "Poverty reduction now")
    office.press("Esc")
    assert now(office, entry).title.en == "Poverty reduction"
    assert office.desk.undo_label == label


def test_what_is_typed_into_the_record_shows_in_the_tree_after_a_pause(page, office):
    entry = choose(page, office, "Poverty reduction")
    page.record.form.focus("status")
    office.press("Ctrl+A")
    office.write("under way")
    office.wait(lambda: now(office, entry).status == "under way")
    assert page.tree.currentIndex().siblingAtColumn(STATUS).data() == "under way"
    office.press("Ctrl+Z")
    assert page.record.form.field("status").value() == "proposed"


def test_another_phase_moves_an_entry_and_it_stays_chosen(page, office):
    entry = choose(page, office, "Poverty reduction")
    page.record.form.focus("phase")
    office.press("Up")
    assert now(office, entry).phase == 1
    assert page.entry.id == entry.id
    assert ".Policy coherence initiatives (1)" in lines(page)


def test_an_entry_is_added_with_a_kind_in_the_phase_in_view(page, office):
    choose(page, office, "Poverty reduction")
    office.press("Ctrl+Shift+N")
    pick(office, "w")
    office.write("A new item")
    office.press("Return")
    added = entries(office)[-1]
    assert (added.kind, added.phase, added.title.en) == (FollowUpKind.WORK_ITEM, 2, "A new item")
    assert page.entry.id == added.id
    office.press("Ctrl+Z")
    office.press("Ctrl+Z")
    assert "A new item" not in titles(office)


def test_a_new_entry_is_shown_although_a_filter_hides_it(page, office):
    page.field.setFocus()
    office.write("poverty")
    page.tree.setFocus()
    office.press("Ins")
    pick(office, "f")
    assert page.field.text() == ""
    assert page.entry.kind is FollowUpKind.FORUM
    office.press("Esc")


def test_del_deletes_and_undo_brings_back(page, office):
    before = titles(office)
    choose(page, office, "Poverty reduction")
    office.press("Del")
    assert titles(office) == [title for title in before if title != "Poverty reduction"]
    assert page.entry.title.en == "Gender inequality and the empowerment of women"
    office.press("Ctrl+Z")
    assert titles(office) == before


def test_a_heading_is_not_deleted(page, office):
    before = titles(office)
    office.press("Ctrl+Home")
    page.tree.setCurrentIndex(page.list.index(0, TITLE))
    office.press("Del")
    assert titles(office) == before


def test_the_filter_finds_words_without_accents_in_every_language(page, office):
    page.field.setFocus()
    office.write("DEPLACEMENTS dela")
    assert lines(page) == [
        "Phase 2",
        ".Policy development dialogues (1 of 7)",
        "..Movement of people across borders",
    ]
    assert office.window.counts.text() == f"1 of {len(entries(office))} entries shown"
    page.field.setText("no such word")
    assert page._none.isVisible()
    page.field.clear()
    assert len(lines(page)) > 40


def test_titles_are_written_in_the_language_one_chooses(page, office):
    entry = choose(page, office, "Poverty reduction")
    page.languages.setFocus()
    office.press("Down")
    assert page.model.language is Language.FR
    assert page.record.form.field("title").value() == ""
    assert page.record.form.field("title").placeholderText() == "Poverty reduction"
    page.record.form.focus("title")
    compose(page.record.form.field("title"), "Réduction de la pauvreté")
    office.press("Tab")
    assert now(office, entry).title.fr == "Réduction de la pauvreté"
    assert now(office, entry).title.en == "Poverty reduction"
    assert page.tree.currentIndex().siblingAtColumn(TITLE).data() == "Réduction de la pauvreté"


def test_folded_headings_stay_folded_when_something_is_added(page, office):
    page.tree.setCurrentIndex(page.list.index(0, TITLE))
    office.press("Left")
    assert not page.tree.isExpanded(page.list.index(0, TITLE))
    choose(page, office, "Poverty reduction")
    office.press("Del")
    assert not page.tree.isExpanded(page.list.index(0, TITLE))
    assert page.tree.isExpanded(page.list.index(1, TITLE))


def test_a_spot_leads_to_its_entry_and_field(page, office):
    entry = next(entry for entry in entries(office) if entry.title.en == "Globalization policy forum")
    page.field.setText("poverty")
    assert page.show_spot(Spot(None, entry.id, "lead"))
    assert page.entry.id == entry.id
    assert page.record.form.field("lead").hasFocus()
    assert not page.show_spot(Spot(None, "nowhere"))


def test_what_was_typed_survives_a_change_of_page(page, office):
    entry = choose(page, office, "Poverty reduction")
    page.record.form.focus("detail")
    office.write("Not yet")
    office.window.show_place(DECISIONS)
    office.settle()
    assert now(office, entry).detail.en == "Not yet"


def test_an_empty_programme_says_what_belongs_in_it_and_takes_its_first_entry(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget().list_view
    assert not page.tree.isVisible()
    office.bot.mouseClick(page._blank.button, Qt.MouseButton.LeftButton)
    pick(office, "r")
    office.write("Make it known")
    office.press("Return")
    assert titles(office) == ["Make it known"]
    assert page.tree.isVisible()


def test_every_field_says_what_it_is(page):
    named = [page.record.form.field(path) for path in ("title", "detail", "phase", "element", "lead")]
    for field in (*named, page.field, page.languages, page.tree):
        assert field.accessibleName()
