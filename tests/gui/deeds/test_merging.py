"""Copies in the window: handed out, brought together, decided on by keys."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from secretariat.app import keeping
from secretariat.app.command import Act
from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import conflict
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.edition import Edition
from secretariat.domain.finding import Spot
from secretariat.domain.identity import EditionId, PaperId, derived_id
from secretariat.domain.language import Language
from secretariat.gui.dialogs.bringing import Bringing
from secretariat.gui.dialogs.questions import Questions
from secretariat.gui.place import Place
from secretariat.store.places import Who
from tests.gui.conftest import Office

EN = Language.EN


@dataclass
class Pair:
    """The file at the window, and a colleague's copy of it."""

    office: Office
    path: Path
    copy: Path
    papers: tuple[PaperId, ...]

    def blocks(self, paper):
        return self.office.desk.ask(papers.sheet, self.papers[paper]).contents.blocks

    def words(self, paper=0):
        return self.blocks(paper)[0].words.en

    def ben(self, *commands, path=None):
        """Let Ben do some things in his copy."""
        with Workspace.open(path or self.copy, self.office.desk.home.places, Who("Ben", "laptop9")) as ben:
            for command in commands:
                ben.do(command)

    def clash(self, paper=0, mine="The Director reports.", theirs="The Secretariat reports."):
        """Let both change the same word of a paper."""
        block = self.blocks(paper)[0].id
        self.office.desk.do(Reword(block, EN, mine))
        self.ben(Reword(block, EN, theirs))

    def bring(self):
        """Bring the copy in by the menu."""
        self.office.choose("File", "g")
        self.office.name_file(self.copy)
        dialog = self.office.dialog(Bringing)
        self.office.press("Return", dialog)
        self.office.wait(lambda: "Came in" in self.office.window.notice.text)

    def decide(self):
        """Open the questions by their key."""
        self.office.press("Shift+F8", self.office.window)
        dialog = self.office.dialog(Questions)
        self.office.wait(dialog.isActiveWindow)
        return dialog

    def press(self, keys):
        """Press the key of a button, which goes down for a moment."""
        self.office.press(keys)
        self.office.bot.wait(150)

    def questions(self):
        return self.office.desk.ask(conflict.questions)


@pytest.fixture
def pair(office, tmp_path):
    path = office.create()
    _, _, made = office.agenda()
    office.press("Ctrl+S", office.window)
    copy = tmp_path / "suitcase" / "from Ben.gbwp"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    office.window.show_place(Place("paper", made[0]))
    return Pair(office, path, copy, tuple(made))


def test_what_a_copy_holds_is_shown_before_anything_changes(pair):
    pair.ben(Reword(pair.blocks(1)[0].id, EN, "The Office reports again."))
    pair.office.choose("File", "g")
    pair.office.name_file(pair.copy)
    dialog = pair.office.dialog(Bringing)
    assert "1 change by Ben (laptop9)" in dialog.told.text()
    assert "To decide afterwards: nothing." in dialog.told.text()
    line = dialog.tree.topLevelItem(0)
    assert (line.text(0), line.child(0).text(0)) == ("GB.291/WP/SDG/2", "paragraph 1 changed")
    assert pair.words(1) == "The Office reports."
    pair.office.press("Escape", dialog)
    assert pair.words(1) == "The Office reports."
    assert pair.office.desk.undo_label != "Bring together"


def test_what_was_brought_in_is_one_step_that_can_be_undone(pair):
    pair.ben(
        Reword(pair.blocks(0)[0].id, EN, "The Office reports again."),
        EditPaper(pair.papers[2], "title.en", "Theirs"),
    )
    pair.bring()
    assert pair.words(0) == "The Office reports again."
    assert "2 changes by Ben" in pair.office.window.notice.text
    pair.office.press("Ctrl+Z", pair.office.window)
    assert pair.words(0) == "The Office reports."
    pair.office.press("Ctrl+Y", pair.office.window)
    assert pair.words(0) == "The Office reports again."


def test_the_same_copy_again_holds_nothing_new(pair):
    pair.ben(Reword(pair.blocks(0)[0].id, EN, "The Office reports again."))
    pair.bring()
    pair.office.choose("File", "g")
    pair.office.name_file(pair.copy)
    pair.office.wait(lambda: "holds nothing new" in pair.office.window.notice.text)


def test_a_file_that_is_no_copy_is_told_apart(pair, tmp_path):
    other = tmp_path / "other.gbwp"
    Workspace.create(other, pair.office.desk.home.places, Who("Ben", "laptop9")).close()
    pair.office.choose("File", "g")
    pair.office.name_file(other)
    assert "other.gbwp is not a copy of committee.gbwp" in pair.office.answer("OK")


def test_questions_are_answered_by_keys_one_after_the_other(pair):
    for paper in range(3):
        pair.clash(paper)
    pair.bring()
    assert "3 questions are to decide" in pair.office.window.notice.text
    dialog = pair.decide()
    assert [dialog.list.item(row).text() for row in range(3)] == [
        f"GB.291/WP/SDG/{number}\nparagraph 1 (en)" for number in (1, 2, 3)
    ]
    pair.press("Alt+T")
    assert pair.words(0) == "The Secretariat reports."
    assert dialog.question.place.symbol == "GB.291/WP/SDG/2"
    pair.office.press("Alt+Down")
    assert dialog.question.place.symbol == "GB.291/WP/SDG/3"
    pair.press("Alt+M")
    assert pair.words(2) == "The Director reports."
    pair.press("Alt+B")
    assert pair.words(1) in {"The Director Secretariat reports.", "The Secretariat Director reports."}
    assert pair.questions() == ()
    assert dialog.shut.hasFocus()
    pair.office.press("Return")
    pair.office.wait(lambda: QApplication.activeModalWidget() is None)
    pair.office.press("Ctrl+Z", pair.office.window)
    assert len(pair.questions()) == 1


def test_both_sides_are_shown_with_their_differences_marked(pair):
    pair.clash()
    pair.bring()
    dialog = pair.decide()
    before, mine, theirs, now = dialog.sides.columns
    assert before.text.toPlainText() == "The Office reports."
    assert mine.text.toPlainText() == "The Office Director reports."
    assert theirs.text.toPlainText() == "The Office Secretariat reports."
    assert "line-through" in theirs.text.toHtml()
    assert "laptop9" in theirs.findChildren(type(theirs._by))[1].text()
    assert now.isHidden()
    dialog.reject()


def test_a_question_is_answered_in_other_words(pair):
    pair.clash()
    pair.bring()
    dialog = pair.decide()
    pair.press("Alt+E")
    assert dialog.field.hasFocus()
    pair.office.write("Bureau")
    pair.press("Alt+U")
    assert pair.words() == "The Bureau reports."
    dialog.reject()


def test_what_was_written_since_is_shown_and_can_stand(pair):
    pair.clash()
    pair.bring()
    pair.office.desk.do(Reword(pair.blocks(0)[0].id, EN, "The Bureau reports."))
    dialog = pair.decide()
    assert dialog.sides.columns[3].isVisible()
    assert "Bureau" in dialog.sides.columns[3].text.toPlainText()
    pair.press("Alt+S")
    assert pair.words() == "The Bureau reports."
    assert pair.questions() == ()
    dialog.reject()


def test_later_leaves_a_question_open(pair):
    pair.clash(0)
    pair.clash(1)
    pair.bring()
    dialog = pair.decide()
    pair.press("Alt+M")
    assert [question.place.symbol for question in dialog.questions] == ["GB.291/WP/SDG/2"]
    pair.office.press("Ctrl+Z")
    assert len(dialog.questions) == 2
    pair.press("Alt+L")
    assert dialog.question.place.symbol == "GB.291/WP/SDG/2"
    pair.press("Alt+L")
    assert dialog.question.place.symbol == "GB.291/WP/SDG/1"
    dialog.reject()
    assert len(pair.questions()) == 2


def test_a_paper_with_an_open_question_goes_out_as_a_draft_alone(pair, tmp_path):
    pair.clash()
    pair.bring()
    out = tmp_path / "out"
    out.mkdir()
    pair.office.window.settings.export_folder = out
    pair.office.press("Ctrl+E", pair.office.window)
    assert "One question is open in this paper." in pair.office.answer("Cancel")
    assert list(out.iterdir()) == []
    pair.office.press("Ctrl+E", pair.office.window)
    pair.office.answer("Export a marked draft")
    pair.office.wait(lambda: pair.office.window.notice.text.startswith("Written"))
    assert sorted(path.name for path in out.iterdir()) == [
        "GB.291-WP-SDG-1 – DRAFT – 1 open question-en.pdf",
        "GB.291-WP-SDG-1 – DRAFT – 1 open question-en.xlsx",
    ]


def test_a_session_book_with_an_open_question_goes_out_as_a_draft_alone(pair, tmp_path):
    pair.clash()
    pair.bring()
    out = tmp_path / "out"
    out.mkdir()
    pair.office.window.settings.export_folder = out
    pair.office.choose("File", "k", "b")
    assert "One question is open in the papers of this session." in pair.office.answer("Cancel")
    assert list(out.iterdir()) == []
    pair.office.choose("File", "k", "b")
    pair.office.answer("Export a marked draft")
    pair.office.wait(lambda: pair.office.window.notice.text.startswith("Written"))
    (path,) = out.iterdir()
    assert path.name == "291st Session – DRAFT – 1 open question, Documents of the session-en.pdf"


def test_a_dropped_copy_is_opened_or_brought_together(pair):
    pair.ben(Reword(pair.blocks(0)[0].id, EN, "The Office reports again."))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pair.copy))])
    pair.office.window.dropEvent(
        QDropEvent(
            QPoint(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    said = pair.office.answer("Bring together …")
    assert "What is to be done with from Ben.gbwp?" in said
    dialog = pair.office.dialog(Bringing)
    dialog.accept()
    pair.office.wait(lambda: "Came in" in pair.office.window.notice.text)
    assert pair.words(0) == "The Office reports again."


@pytest.mark.parametrize("name", ["committee (conflicted copy 2004-11-15).gbwp", "committee-LAPTOP.gbwp"])
def test_a_conflicted_copy_beside_the_file_is_offered_at_opening(pair, name):
    pair.ben(Reword(pair.blocks(0)[0].id, EN, "The Office reports again."))
    shutil.copy(pair.copy, pair.path.with_name(name))
    pair.office.press("Ctrl+W", pair.office.window)
    assert pair.office.desk.open(pair.path)
    pair.office.wait(lambda: name in pair.office.window.notice.text)
    button = pair.office.window.notice.buttons[0]
    pair.office.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = pair.office.dialog(Bringing)
    dialog.accept()
    pair.office.wait(lambda: "Came in" in pair.office.window.notice.text)
    assert pair.words(0) == "The Office reports again."


def test_what_others_wrote_into_the_file_comes_in_and_is_told(pair, tmp_path):
    pair.ben(Reword(pair.blocks(1)[0].id, EN, "The Office reports again."))
    shutil.copy(pair.copy, pair.path)
    pair.office.desk.do(EditPaper(pair.papers[2], "title.en", "Mine"))
    pair.office.press("Ctrl+S", pair.office.window)
    pair.office.wait(lambda: "Came in: 1 change by Ben" in pair.office.window.notice.text)
    assert pair.words(1) == "The Office reports again."


def test_a_copy_to_read_opens_and_cannot_be_changed(pair, tmp_path):
    office = pair.office
    office.choose("File", "h")
    office.answer("To read only …")
    office.name_file(tmp_path / "reader")
    assert "A copy to be read was written" in office.window.notice.text
    assert office.desk.open(tmp_path / "reader.gbwp")
    office.settle()
    assert "(to be read)" in office.window.windowTitle()
    assert not office.window.actions_by_name["file.bring-together"].isEnabled()
    office.window.show_place(Place("paper", pair.papers[0]))
    editor = office.window.book.paper().editor
    before = editor.toPlainText()
    office.bot.keyClicks(editor, "Never")
    office.press("Return", editor)
    assert editor.toPlainText() == before
    assert pair.words(0) == "The Office reports."


def test_a_copy_to_work_in_comes_back(pair, tmp_path):
    pair.office.choose("File", "h")
    pair.office.answer("To work in …")
    pair.office.name_file(tmp_path / "for Ben")
    copy = tmp_path / "for Ben.gbwp"
    pair.ben(Reword(pair.blocks(0)[0].id, EN, "The Office reports again."), path=copy)
    pair.copy = copy
    pair.bring()
    assert pair.words(0) == "The Office reports again."
    assert keeping.read_only(pair.office.desk.workspace) is False


def test_what_is_being_typed_and_what_comes_in_are_both_there(pair):
    page = pair.office.window.book.paper()
    block = pair.blocks(0)[0].id
    pair.ben(Reword(block, EN, "The Office reports again."))
    shutil.copy(pair.copy, pair.path)
    pair.office.desk.do(EditPaper(pair.papers[2], "title.en", "Mine"))
    assert page.show_spot(Spot(pair.papers[0], block))
    page.editor.setFocus()
    pair.office.press("Home", page.editor)
    pair.office.bot.keyClicks(page.editor, "Now ")
    pair.office.press("Ctrl+S", pair.office.window)
    pair.office.wait(lambda: "Came in" in pair.office.window.notice.text)
    assert pair.words(0) == "Now The Office reports again."
    assert "Now The Office reports again." in page.editor.toPlainText()


def test_a_paper_issued_twice_shows_how_the_two_differ(pair):
    id = EditionId(derived_id(pair.papers[0], "edition  0"))
    content = '{"lines": ["The Office reports to the %s."]}'

    class Issue(Act):
        label = "Issue"

        def __init__(self, body):
            self.body = body

        def run(self, write):
            write.put(Edition(id, pair.papers[0], "a", symbol="GB.291/1", content=content % self.body))

    pair.office.desk.do(Issue("Council"))
    pair.ben(Issue("Board"))
    pair.bring()
    dialog = pair.decide()
    assert dialog.question.place.where == "the edition GB.291/1"
    theirs = dialog.sides.columns[2].text
    assert "The Office reports to the Council Board." in theirs.toPlainText()
    pair.press("Alt+T")
    assert "Board" in pair.office.desk.ask(lambda at: at.read.get(Edition, id)).content
    dialog.reject()
