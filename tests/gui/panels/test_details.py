"""The particulars: typed, stored, shown in the masthead."""

import pytest

from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries.paper import sheet
from secretariat.domain.finding import Spot
from secretariat.domain.language import Language
from secretariat.domain.paper import Purpose
from secretariat.domain.printing import plain
from secretariat.gui.place import Place


@pytest.fixture
def desk_with_paper(office):
    office.create()
    session, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.settle()
    return office, office.window.details, papers[0], session


def enter(office, details, path, text):
    field = details.field(path)
    details.ensureWidgetVisible(field)
    field.setFocus()
    office.press("Ctrl+A")
    office.write(text)
    office.press("Tab")


def test_a_symbol_typed_is_stored_and_printed_in_the_masthead(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    enter(office, details, "paper.symbol", "GB.291/WP/SDG/7")
    assert office.desk.ask(sheet, paper).contents.paper.symbol == "GB.291/WP/SDG/7"
    assert "GB.291/WP/SDG/7" in details.masthead.text()
    assert office.desk.undo_label == "Edit paper details"


def test_leaving_a_field_as_it_was_is_no_step(desk_with_paper):
    office, details, _, _ = desk_with_paper
    before = office.desk.undo_label
    details.field("paper.symbol").setFocus()
    office.press("Tab")
    assert office.desk.undo_label == before


def test_undo_takes_back_what_was_typed_into_a_field(desk_with_paper):
    office, details, _, _ = desk_with_paper
    enter(office, details, "paper.title.en", "Other words")
    office.desk.undo()
    assert details.field("paper.title.en").value() == "Paper 1"


def test_undo_by_key_goes_past_a_field_where_nothing_was_typed(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    enter(office, details, "paper.symbol", "GB.291/WP/SDG/7")
    details.field("paper.symbol").setFocus()
    office.press("Ctrl+Z")
    assert office.desk.ask(sheet, paper).contents.paper.symbol == "GB.291/WP/SDG/1"
    details.field("paper.title.en").setFocus()
    office.press("Ctrl+Y")
    assert office.desk.ask(sheet, paper).contents.paper.symbol == "GB.291/WP/SDG/7"


def test_what_is_being_typed_is_handed_over_before_the_file_is_saved(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    details.field("paper.office_file_name").setFocus()
    office.write("GB291-WP-SDG-1-2004-10-0001-1-En.doc")
    office.press("Ctrl+S")
    stored = office.desk.ask(sheet, paper).contents.paper.office_file_name
    assert stored == "GB291-WP-SDG-1-2004-10-0001-1-En.doc"


def test_a_date_is_read_as_people_write_it_and_nonsense_is_not_stored(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    enter(office, details, "paper.dated", "19.10.2004")
    assert str(office.desk.ask(sheet, paper).contents.paper.dated) == "2004-10-19"
    enter(office, details, "paper.dated", "31.2.2004")
    assert str(office.desk.ask(sheet, paper).contents.paper.dated) == "2004-10-19"
    assert "is not a day" in office.window.statusBar().currentMessage()


def test_the_number_of_the_session_is_printed_at_once(desk_with_paper):
    office, details, _, _ = desk_with_paper
    enter(office, details, "session.number", "292")
    assert "292nd Session" in details.masthead.text()


def test_a_purpose_is_chosen_by_key(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    field = details.field("paper.purpose")
    field.setFocus()
    office.press("Down")
    assert office.desk.ask(sheet, paper).contents.paper.purpose is Purpose.DECISION


def test_a_second_language_brings_its_own_title(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    assert not details.field("paper.title.fr").isVisible()
    field = details.field("paper.languages")
    field.set_value((Language.EN, Language.FR))
    field.entered.emit()
    assert details.field("paper.title.fr").isVisible()
    enter(office, details, "paper.title.fr", "Suivi")
    assert office.desk.ask(sheet, paper).contents.paper.title.fr == "Suivi"


def test_the_committee_is_named(desk_with_paper):
    office, details, _, _ = desk_with_paper
    enter(office, details, "committee.code", "WP/SDG")
    enter(office, details, "committee.name.en", "Working Party")
    assert "WP/SDG" in details.masthead.text()
    assert "Working Party" in details.masthead.text()


def test_what_is_missing_leads_to_its_field(desk_with_paper):
    office, details, paper, session = desk_with_paper
    details.masthead.wanted.emit("code")
    assert details.field("committee.code").hasFocus()
    office.window.show_spot(Spot(paper, session, "number"))
    assert details.field("session.number").hasFocus()
    office.window.show_spot(Spot(paper, paper, "symbol"))
    assert details.field("paper.symbol").hasFocus()


def test_with_a_session_in_view_there_is_no_paper_to_fill_in(desk_with_paper):
    office, details, _, session = desk_with_paper
    office.window.show_place(Place("session", session))
    assert not details.field("paper.symbol").isVisible()
    assert details.field("session.number").isVisible()
    assert not details.masthead.isVisible()


def test_hyphenation_is_a_choice_of_the_paper(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    box = details.field("paper.hyphenation")
    assert not box.value()
    details.ensureWidgetVisible(box)
    box.click()
    assert office.desk.ask(sheet, paper).printed.hyphenated
    office.desk.undo()
    assert not box.value()
    assert not office.desk.ask(sheet, paper).printed.hyphenated


def test_the_cover_page_is_filled_in_where_the_period_has_one(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    office.desk.do(EditPaper(paper, "profile", "P5"))
    assert details.field("paper.hyphenation").nextInFocusChain() is details.field("cover.purpose.en")
    enter(office, details, "cover.purpose.en", "To report.")
    (field,) = office.desk.ask(sheet, paper).printed.cover
    assert (field.label, plain(field.inlines)) == ("Purpose of the document", "To report.")
    assert details.field("cover.purpose.en").value() == "To report."
    assert "Original: English" in details.masthead.text()
    office.desk.do(EditPaper(paper, "profile", "P3"))
    assert not details.field("cover.purpose.en").isVisible()


def test_a_briefing_is_a_profile_like_the_others(desk_with_paper):
    office, details, paper, _ = desk_with_paper
    office.desk.do(EditPaper(paper, "profile", "briefing"))
    assert details.field("paper.profile").currentText() == "Briefing, not numbered"
    assert "Governing Body" not in details.masthead.text()
