"""Home: what waits, and the way there."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from secretariat.app import sample
from secretariat.app.commands.comment import AddComment
from secretariat.app.commands.committee import NameCommittee
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.task import AddTask, DeleteTask
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import CommentId, DecisionId, TaskId, new_id
from secretariat.domain.language import Words
from secretariat.gui.dialogs.searching import Searching
from secretariat.gui.pages.lead import Lead
from secretariat.gui.place import HOME, Place


def sit_down(office):
    """Show home of a file with a late stage, a point for decision and a comment on the second paper."""
    path = office.create()
    session, _, held = office.agenda()
    block = office.desk.ask(papers.sheet, held[1]).contents.blocks[0].id
    office.desk.do(
        AddTask(TaskId("7" * 32), held[0], "paper", "Clear with finance", "Ms Roy", date(2004, 11, 1))
    )
    office.desk.do(AddTask(TaskId(new_id()), session, "session", "Book the room", "", date(2004, 11, 12)))
    office.desk.do(PutPoint(block, DecisionId(new_id())))
    office.desk.do(AddComment(CommentId(new_id()), held[1], "Why?", block))
    page = office.window.book.home()
    page._today = lambda: date(2004, 11, 10)
    office.press("Alt+Home")
    page.tally.wait()
    office.settle()
    return page, path, session, held


def said(card):
    return [line.accessibleName() for line in card.lines if isinstance(line, Lead)]


def test_what_is_late_says_so_in_words(office):
    page, _, _, _ = sit_down(office)
    assert office.window.place == HOME
    assert said(page.deadlines) == [
        "Clear with finance. GB.291/WP/SDG/1 · Ms Roy. Late: 1 Nov 2004",
        "Book the room. 291st Session. Due in 2 days",
    ]


def test_enter_on_a_line_leads_there(office):
    page, _, session, held = sit_down(office)
    page.deadlines.lines[1].setFocus()
    office.press("Space")
    assert office.window.place == Place("session", session)
    office.press("Alt+Home")
    office.bot.mouseClick(page.decisions.lines[0], Qt.MouseButton.LeftButton)
    assert office.window.place == Place("paper", held[1])


def test_the_comments_of_a_paper_open_beside_it(office):
    page, _, _, held = sit_down(office)
    buttons = page.papers.findChildren(QPushButton)
    comments = next(one for one in buttons if one.text() == "1 open comment")
    office.bot.mouseClick(comments, Qt.MouseButton.LeftButton)
    assert office.window.place == Place("paper", held[1])
    assert office.window.panels.name == "comments"


def test_findings_are_counted_paper_by_paper(office):
    page, _, _, held = sit_down(office)
    assert set(page.tally.counts) == set(held)
    shown = [
        one.text()
        for one in page.papers.findChildren(QPushButton)
        if "finding" in one.text() and one.isVisible()
    ]
    assert len(shown) == sum(count > 0 for count in page.tally.counts.values())


def test_words_typed_into_the_field_are_looked_for_everywhere(office):
    page, _, _, _ = sit_down(office)
    page.search.setFocus()
    office.come_back()
    office.write("reports")
    office.press("Return")
    searching = office.dialog(Searching)
    assert searching.field.text() == "reports"
    searching.wait()
    searching.close()


def test_the_page_follows_what_changes(office):
    page, _, _, _ = sit_down(office)
    office.desk.do(DeleteTask(TaskId("7" * 32)))
    office.wait(lambda: len(page.deadlines.lines) == 1)
    page.tally.wait()


def test_a_file_with_a_session_opens_at_home(office):
    page, path, _, _ = sit_down(office)
    office.desk.close()
    assert office.desk.open(path)
    office.settle()
    assert office.window.place == HOME
    assert len(page.deadlines.lines) == 2
    page.tally.wait()


def test_the_file_says_when_it_was_written_and_leads_to_its_backups(office):
    page, _, _, _ = sit_down(office)
    assert page.file.lines[0].accessibleName().startswith("Brought up to date")
    assert "ackup" in page.file.lines[1].accessibleName()


def test_a_long_list_shows_its_beginning_and_the_rest_when_asked(office):
    page, _, session, _ = sit_down(office)
    for number in range(20):
        office.desk.do(AddTask(TaskId(new_id()), session, "session", f"Line {number}", "", date(2005, 1, 1)))
    page.refresh()
    assert len(page.deadlines.lines) == 8
    more = next(one for one in page.deadlines.findChildren(QPushButton) if one.text() == "Show all 22")
    more.setFocus()
    office.press("Space")
    assert len(page.deadlines.lines) == 22
    page.tally.wait()


class Witness(QObject):
    """Takes note of everything that is shown as a window."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, shown, event):
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget) and shown.isWindow():
            self.seen.append(f"{type(shown).__name__} {shown.accessibleName() or shown.toolTip()}")
        return False


def test_nothing_flashes_up_as_a_window_while_a_file_is_opened(office, qapp, tmp_path):
    sample.make(tmp_path / "Sample.gbwp", office.desk.home)
    witness = Witness()
    qapp.installEventFilter(witness)
    office.desk.open(tmp_path / "Sample.gbwp")
    for kind in ("home", "decisions", "register", "followup", "session"):
        office.window.show_place(Place(kind))
        office.settle()
    qapp.removeEventFilter(witness)
    assert witness.seen == []


def test_the_committee_stands_under_the_heading_also_in_another_width(office):
    office.create()
    office.agenda()
    office.desk.do(NameCommittee("WP/SDG", Words(en="Working Party on the Social Dimension")))
    office.press("Alt+Home")
    page = office.window.book.home()
    office.window.resize(1100, 700)
    office.settle()
    assert page._told.text() == "Working Party on the Social Dimension"
