"""Copies brought together, and the questions they leave answered: one passage, value or deletion at a time."""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import Event
from time import sleep

import pypdfium2
import pytest
from docx import Document

from secretariat.app import dump, export, keeping, merge
from secretariat.app.changes import Changes
from secretariat.app.command import Act
from secretariat.app.commands.activity import AddActivity, DeleteActivities, EditActivity
from secretariat.app.commands.block import DeleteBlocks, Reword
from secretariat.app.commands.conflict import Answer, AnswerInWords, Take
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.note import AddNote, RewordNote
from secretariat.app.commands.paper import DeletePaper, EditPaper
from secretariat.app.commands.reference import AddReference, LeadReference
from secretariat.app.queries import conflict, finding
from secretariat.app.queries import paper as papers
from secretariat.app.queries.conflict import About
from secretariat.app.queries.whereabouts import Whereabouts
from secretariat.app.sentences import sentence
from secretariat.app.workspace import Workspace
from secretariat.domain.edition import Edition, EditionKind
from secretariat.domain.finding import Severity
from secretariat.domain.identity import (
    ActivityId,
    BlockId,
    DecisionId,
    EditionId,
    NoteId,
    PaperId,
    ReferenceId,
    derived_id,
)
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Language
from secretariat.domain.told import Cancelled, Gone, Refused, Undecided
from secretariat.store.places import Who
from secretariat.store.shapes import KINDS
from tests.app.conftest import stopped_at_each_step, write_blocks

EN = Language.EN
NOTE = NoteId("b" * 32)


@dataclass
class Two:
    """Ana's and Ben's copies of one file, with a paper of five blocks."""

    ana: Workspace
    ben: Workspace
    paper: PaperId
    blocks: tuple[BlockId, ...]

    def bring(self):
        """Bring Ben's work into Ana's file."""
        self.ben.publish()
        return merge.bring_together(self.ana, self.ben.path)

    def bring_back(self):
        """Bring Ana's work into Ben's file."""
        self.ana.publish()
        return merge.bring_together(self.ben, self.ana.path)

    def question(self, workspace=None):
        (question,) = (workspace or self.ana).ask(conflict.questions, "laptop7")
        return question

    def words(self, place, workspace=None, language=EN):
        contents = (workspace or self.ana).ask(papers.sheet, self.paper).contents
        found = {block.id: block.words[language] for block in contents.blocks}
        return found.get(self.blocks[place])


@pytest.fixture
def two(workspace, paper, tmp_path, home):
    contents = workspace.ask(papers.sheet, paper).contents
    ids = tuple(block.id for block in contents.blocks)
    workspace.do(Reword(ids[0], EN, "The Office will report to the Council at once."))
    keeping.save_copy(workspace, tmp_path / "copy.gbwp")
    with Workspace.open(tmp_path / "copy.gbwp", home.places, Who("Ben", "laptop9")) as ben:
        yield Two(workspace, ben, paper, ids)


def disputed(two, mine="Director", theirs="Secretariat"):
    """Let both change the same word, and bring the copies together."""
    two.ana.do(Reword(two.blocks[0], EN, f"The {mine} will report to the Council at once."))
    two.ben.do(Reword(two.blocks[0], EN, f"The {theirs} will report to the Council at once."))
    two.bring()
    return two.question()


def test_what_came_in_is_told_to_every_listener_and_named(two):
    heard: list[Changes] = []
    two.ana.subscribe(heard.append)
    two.ben.do(Reword(two.blocks[2], EN, "Two, longer"))
    (new,) = write_blocks(two.ben, two.paper, "P Four")
    two.ben.do(AddActivity(ActivityId("a" * 32)))
    outcome = two.bring()
    assert heard == [outcome.changes]
    assert outcome.changes.ids("block") == {two.blocks[2], new}
    assert [(one.place.symbol, one.place.where, one.how.value) for one in outcome.taken] == [
        ("", "an activity", "added"),
        *sorted(
            [
                ("GB.291/WP/SDG/1", "paragraph 2", "changed"),
                ("GB.291/WP/SDG/1", "paragraph 4", "added"),
            ],
            key=lambda one: one[1] != ("paragraph 4" if new < two.blocks[2] else "paragraph 2"),
        ),
    ]
    assert two.ana.undo_label == "Bring together"


def test_a_copy_that_is_stopped_on_its_way_in_leaves_the_file_as_it_is(two):
    two.ana.do(Reword(two.blocks[0], EN, "Mine."))
    two.ben.do(Reword(two.blocks[0], EN, "Theirs."))
    write_blocks(two.ben, two.paper, "P Four", "P Five")
    two.ben.publish()
    before, label = two.ana.ask(dump.dump), two.ana.undo_label
    stopped = 0
    for _ in stopped_at_each_step(lambda progress: merge.bring_together(two.ana, two.ben.path, progress)):
        stopped += 1
        assert two.ana.ask(dump.dump) == before
        assert two.ana.undo_label == label
        assert merge.open_questions(two.ana) == ()
    assert stopped > 5
    assert two.ana.undo_label == "Bring together"
    assert len(merge.open_questions(two.ana)) == 1
    two.ana.undo()
    assert two.ana.ask(dump.dump) == before


def test_what_is_stopped_before_anything_is_written_makes_no_backup(two):
    two.ben.do(Reword(two.blocks[2], EN, "Two, longer"))
    two.ben.publish()
    made = keeping.backups(two.ana)

    def stop_before_writing(part):
        if part >= 2 / 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        merge.bring_together(two.ana, two.ben.path, stop_before_writing)
    assert keeping.backups(two.ana) == made


def test_looking_first_names_papers_and_people_and_changes_nothing(two):
    two.ben.do(Reword(two.blocks[2], EN, "Two, longer"))
    two.ben.publish()
    seen = merge.preview(two.ana, two.ben.path)
    assert (seen.new, seen.papers, seen.asked) == (1, ("GB.291/WP/SDG/1",), 0)
    assert [(hand.author, hand.device) for hand in seen.hands] == [("Ben", "laptop9")]
    assert two.words(2) == "Two"
    assert list(merge.sentences(seen))[1] == "  GB.291/WP/SDG/1: paragraph 2 changed"


def test_a_question_shows_both_sides_in_their_place(two):
    question = disputed(two)
    assert (question.place.symbol, question.place.where) == ("GB.291/WP/SDG/1", "paragraph 1")
    assert (question.about, question.field, question.language) == (About.WORDS, "words", "en")
    assert (question.before, question.mine.text, question.theirs.text) == (
        "Office",
        "Director",
        "Secretariat",
    )
    assert (question.mine.author, question.theirs.author) == ("Ana", "Ben")
    assert (question.leading, question.following) == ("The ", " will report to the Council at once.")
    assert two.ana.ask(conflict.papers_in_question) == {two.paper}


def test_on_the_other_laptop_mine_is_theirs(two):
    disputed(two)
    two.bring_back()
    (question,) = two.ben.ask(conflict.questions, "laptop9")
    assert (question.mine.text, question.theirs.text) == ("Secretariat", "Director")


@pytest.mark.parametrize(("side", "word"), [("mine", "Director"), ("theirs", "Secretariat")])
def test_keeping_one_side_leaves_what_was_written_since_around_it(two, side, word):
    question = disputed(two)
    shown = "Director" if "Director" in two.words(0) else "Secretariat"
    two.ana.do(Reword(two.blocks[0], EN, f"Today the {shown} shall report to the Council."))
    two.ana.do(Answer(question.asked, getattr(question, side).take))
    assert two.words(0) == f"Today the {word} shall report to the Council."
    assert two.ana.ask(conflict.questions) == ()
    two.ana.undo()
    assert two.question().asked == question.asked


def test_keeping_both_puts_them_one_after_the_other(two):
    question = disputed(two)
    two.ana.do(Answer(question.asked, Take.BOTH))
    assert two.words(0) in {
        "The Director Secretariat will report to the Council at once.",
        "The Secretariat Director will report to the Council at once.",
    }


def test_an_answer_in_other_words(two):
    question = disputed(two)
    two.ana.do(AnswerInWords(question.asked, "Director of the Secretariat"))
    assert two.words(0) == "The Director of the Secretariat will report to the Council at once."
    with pytest.raises(Gone):
        two.ana.do(AnswerInWords(question.asked, "again"))


def test_an_answer_that_another_has_written_over_is_asked_about(two):
    question = disputed(two)
    two.bring_back()
    shown = question.standing
    two.ana.do(Reword(two.blocks[0], EN, "The Bureau will report to the Council at once."))
    two.ben.do(Answer(question.asked, Take.OURS if question.asked.question.ours == shown else Take.THEIRS))
    two.bring()
    again = two.question()
    assert (again.before, again.mine.text, again.theirs.text) == ("Office", "Bureau", shown)
    two.bring_back()
    two.ben.do(Answer(again.asked, again.theirs.take))
    two.bring()
    assert two.words(0) == f"The {shown} will report to the Council at once."
    assert two.ana.ask(conflict.questions) == ()


def test_an_answer_that_goes_back_to_what_stood_before_counts_like_any_other(two):
    question = disputed(two)
    two.bring_back()
    two.ana.do(AnswerInWords(question.asked, "Office"))
    two.ben.do(Answer(question.asked, question.theirs.take))
    two.bring()
    assert {two.question().mine.text, two.question().theirs.text} == {"Office", "Secretariat"}


def test_an_answer_stands_where_nobody_wrote_into_the_passage(two):
    question = disputed(two)
    two.bring_back()
    two.ana.do(Reword(two.blocks[0], EN, two.words(0).replace("Council", "Board")))
    two.ben.do(Answer(question.asked, question.theirs.take))
    two.bring()
    assert two.words(0) == "The Secretariat will report to the Board at once."
    assert two.ana.ask(conflict.questions) == ()


def test_what_was_written_into_the_passage_since_is_shown_and_can_be_left(two):
    question = disputed(two)
    assert question.standing in {"Director", "Secretariat"}
    assert not question.overwritten
    two.ana.do(Reword(two.blocks[0], EN, "The Bureau will report to the Council today."))
    now = two.question()
    assert (now.asked, now.standing, now.overwritten) == (question.asked, "Bureau", True)
    assert (now.leading, now.following) == ("The ", " will report to the Council today.")
    two.ana.do(Answer(now.asked, Take.STANDING))
    assert two.words(0) == "The Bureau will report to the Council today."
    assert two.ana.ask(conflict.questions) == ()
    two.ana.undo()
    two.ana.do(Answer(now.asked, now.theirs.take))
    assert two.words(0) == "The Secretariat will report to the Council today."


def test_a_value_somebody_changed_since_is_not_dropped_by_an_answer_elsewhere(two):
    two.ana.do(EditPaper(two.paper, "symbol", "GB.291/1"))
    two.ben.do(EditPaper(two.paper, "symbol", "GB.291/2"))
    two.bring()
    two.bring_back()
    question = two.question()
    shown = two.ana.ask(papers.every)[0].symbol
    two.ana.do(EditPaper(two.paper, "symbol", "GB.291/3"))
    assert two.question().standing == "GB.291/3"
    two.ben.do(Answer(question.asked, Take.STANDING))
    two.bring()
    again = two.question()
    assert (again.mine.text, again.theirs.text) == ("GB.291/3", shown)


def test_a_paper_with_open_questions_goes_out_as_a_marked_draft_alone(two, tmp_path):
    question = disputed(two)
    job = two.ana.ask(export.prepare, two.paper)
    with pytest.raises(Undecided) as told:
        export.write(job, tmp_path)
    assert (told.value.paper, told.value.count) == ("GB.291/WP/SDG/1", 1)
    assert "one question is open" in sentence(told.value)
    draft = export.drafted(job)
    written = export.write(draft, tmp_path, export.FORMATS)
    assert written[0].name == "GB.291-WP-SDG-1 – DRAFT – 1 open question-en.pdf"
    with pypdfium2.PdfDocument(written[0]) as document:
        said = document[0].get_textpage().get_text_range()
    assert "DRAFT – 1 open question" in " ".join(said.split())
    assert "DRAFT – 1 open question" in " ".join(Document(str(written[2])).element.xml.split())
    assert two.ana.ask(export.proof, two.paper).draft
    two.ana.do(Answer(question.asked, question.mine.take))
    final = two.ana.ask(export.prepare, two.paper)
    assert export.drafted(final) == final
    assert export.write(final, tmp_path)[0].name == "GB.291-WP-SDG-1-en.pdf"


def test_an_open_question_is_an_error_in_its_paper(two):
    disputed(two)
    first = two.ana.ask(finding.findings, two.paper)[0]
    assert (first.kind, first.severity, first.where, first.spot.id) == (
        "open-question",
        Severity.ERROR,
        "paragraph 1",
        two.blocks[0],
    )
    assert "“Director”" in first.detail
    assert "“Secretariat”" in first.detail


def test_a_reference_that_lost_its_target_in_a_merge_is_an_error(two):
    reference = ReferenceId("e" * 32)
    two.ana.do(
        AddReference(reference, two.blocks[4], EN, f"See {reference_mark(reference)}", block=two.blocks[2])
    )
    two.ben.do(DeleteBlocks((two.blocks[2],)))
    outcome = two.bring()
    assert outcome.asked == 0
    errors = [found for found in two.ana.ask(finding.findings, two.paper) if found.severity is Severity.ERROR]
    assert [(error.kind, error.spot.id) for error in errors] == [("dangling-reference", two.blocks[4])]
    two.ana.undo()
    assert two.words(2) == "Two"
    assert two.ana.ask(finding.findings, two.paper)[:1] != errors


def an_edition(two, workspace, text):
    """Issue the paper with a content of one text."""
    content = json.dumps({"lines": [{"text": text}]})
    id = EditionId(derived_id(two.paper, "edition  0"))
    edition = Edition(
        id, two.paper, "a", EditionKind.ORIGINAL, 0, "GB.291/WP/SDG/1", at="2004-11-15T09:00:00"
    )

    device = workspace.on_file(lambda file: file.device)

    class Issue(Act):
        label = "Issue"

        def run(self, write):
            write.put(replace(edition, author=device, content=content, fingerprint=text))

    workspace.do(Issue())
    return id


def test_a_paper_issued_twice_differently_is_one_question_and_never_a_blend(two):
    id = an_edition(two, two.ana, "The Office reports to the Council.")
    an_edition(two, two.ben, "The Office reports to the Board.")
    two.bring()
    question = two.question()
    assert (question.about, question.place.where) == (About.VALUE, "the edition GB.291/WP/SDG/1")
    assert question.before == ""
    assert question.mine.text == (
        "GB.291/WP/SDG/1, issued 2004-11-15 09:00 by laptop7, fingerprint The Office r\n"
        "The Office reports to the Council."
    )
    two.ana.do(Answer(question.asked, question.theirs.take))
    issued = two.ana.ask(lambda at: at.read.get(Edition, id))
    assert (issued.author, issued.fingerprint) == ("laptop9", "The Office reports to the Board.")
    assert json.loads(issued.content) == {"lines": [{"text": "The Office reports to the Board."}]}
    assert two.ana.ask(conflict.questions) == ()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_whatever_comes_in_has_a_name(two, kind):
    assert two.ana.ask(lambda at: Whereabouts(at).of(kind, "0" * 32)).where


def test_each_clash_in_a_paragraph_is_answered_by_itself(two):
    two.ana.do(Reword(two.blocks[0], EN, "The Director will report to the Board at once."))
    two.ben.do(Reword(two.blocks[0], EN, "The Secretariat will report to the Committee at once."))
    two.bring()
    by_base = {question.before: question for question in two.ana.ask(conflict.questions, "laptop7")}
    two.ana.do(Answer(by_base["Office"].asked, by_base["Office"].theirs.take))
    two.ana.do(Answer(by_base["Council"].asked, by_base["Council"].mine.take))
    assert two.words(0) == "The Secretariat will report to the Board at once."


def test_an_answer_travels_and_is_not_asked_again(two):
    question = disputed(two)
    two.ana.do(Answer(question.asked, question.mine.take))
    two.bring_back()
    assert two.ben.ask(conflict.questions) == ()
    assert two.words(0, two.ben) == two.words(0)
    assert two.bring().new == 0


def test_two_different_answers_are_a_question_again(two):
    question = disputed(two)
    two.bring_back()
    two.ana.do(Answer(question.asked, question.mine.take))
    two.ben.do(Answer(question.asked, question.theirs.take))
    two.bring()
    again = two.question()
    assert (again.mine.text, again.theirs.text) == ("Director", "Secretariat")
    two.ana.do(Answer(again.asked, again.mine.take))
    two.bring_back()
    assert two.ben.ask(conflict.questions) == ()


def test_two_equal_answers_are_one(two):
    question = disputed(two)
    two.bring_back()
    for workspace in (two.ana, two.ben):
        workspace.do(Answer(question.asked, question.theirs.take))
    two.bring()
    assert two.ana.ask(conflict.questions) == ()
    assert two.words(0) == "The Secretariat will report to the Council at once."


def test_a_value_is_answered_by_taking_a_side(two):
    two.ana.do(EditPaper(two.paper, "symbol", "GB.291/1"))
    two.ben.do(EditPaper(two.paper, "symbol", "GB.291/2"))
    two.bring()
    question = two.question()
    assert (question.about, question.field, question.place.where) == (About.VALUE, "symbol", "the paper")
    for refused in (Answer(question.asked, Take.BOTH), AnswerInWords(question.asked, "GB.291/3")):
        with pytest.raises(Refused):
            two.ana.do(refused)
    two.ana.do(Answer(question.asked, question.theirs.take))
    assert two.ana.ask(papers.every)[0].symbol == "GB.291/2"
    assert two.ana.ask(conflict.questions) == ()


def test_where_a_reference_leads_is_named(two):
    reference = ReferenceId("e" * 32)
    two.ana.do(
        AddReference(reference, two.blocks[4], EN, f"See {reference_mark(reference)}", block=two.blocks[0])
    )
    two.bring_back()
    two.ana.do(LeadReference(reference, block=two.blocks[2]))
    two.ben.do(LeadReference(reference, block=two.blocks[3], until=two.blocks[4]))
    two.bring()
    question = two.question()
    assert question.place.where == "the reference in paragraph 3"
    assert (question.before, question.mine.text, question.theirs.text) == (
        "paragraph 1",
        "paragraph 2",
        "paragraph 2(a) to paragraph 3",
    )


def test_a_date_is_one_value_and_shown_as_one(two):
    activity = ActivityId("a" * 32)
    two.ana.do(AddActivity(activity))
    two.bring_back()
    two.ana.do(EditActivity(activity, "dates.printed", "May 2004"))
    two.ben.do(EditActivity(activity, "dates.printed", "June 2004"))
    two.bring()
    question = two.question()
    assert question.place.where == "an activity"
    assert {question.mine.text, question.theirs.text} == {"May 2004", "June 2004"}
    two.ana.do(Answer(question.asked, question.mine.take))
    from secretariat.app.queries import register

    assert two.ana.ask(register.rows)[0].date_printed == "May 2004"


@pytest.fixture
def noted(two):
    """Give the third block a note and a point for decision in both copies."""
    two.ana.do(AddNote(NOTE, two.blocks[2], EN, f"Two{note_mark(NOTE)}", "A note."))
    two.ana.do(PutPoint(two.blocks[2], DecisionId("d" * 32)))
    two.bring_back()
    return two


@pytest.mark.parametrize("stays", [True, False])
def test_a_deleted_paragraph_that_was_edited_stays_or_goes_as_a_whole(noted, stays):
    two = noted
    two.ben.do(DeleteBlocks((two.blocks[2],)))
    two.ana.do(Reword(two.blocks[2], EN, f"Two, longer{note_mark(NOTE)}"))
    two.bring()
    question = two.question()
    assert (question.about, question.place.where) == (About.DELETION, "paragraph 2")
    assert (question.mine.text, question.theirs.text) == ("kept", "deleted")
    assert (question.mine.author, question.theirs.author) == ("Ana", "Ben")
    two.ana.do(Answer(question.asked, (question.mine if stays else question.theirs).take))
    contents = two.ana.ask(papers.sheet, two.paper).contents
    assert (two.words(2) is not None, len(contents.notes), len(contents.appearances)) == (
        (True, 1, 1) if stays else (False, 0, 0)
    )
    assert two.ana.ask(conflict.questions) == ()
    two.bring_back()
    assert two.ben.ask(conflict.questions) == ()
    assert two.words(2, two.ben) == two.words(2)


@pytest.mark.parametrize("stays", [True, False])
def test_a_deleted_paper_that_was_worked_in_stays_or_goes_as_a_whole(noted, stays):
    two = noted
    two.ben.do(DeletePaper(two.paper))
    two.ana.do(Reword(two.blocks[4], EN, "Three, longer"))
    write_blocks(two.ana, two.paper, "P Four")
    two.bring()
    question = two.question()
    assert (question.about, question.place.where) == (About.DELETION, "the paper")
    two.ana.do(Answer(question.asked, (question.mine if stays else question.theirs).take))
    assert [paper.id for paper in two.ana.ask(papers.every)] == ([two.paper] if stays else [])
    assert two.ana.ask(conflict.questions) == ()
    if stays:
        assert len(two.ana.ask(papers.sheet, two.paper).contents.blocks) == 6


def test_a_note_goes_with_the_words_that_called_it(noted):
    two = noted
    two.ana.do(Reword(two.blocks[2], EN, f"Deux{note_mark(NOTE)}"))
    two.ben.do(Reword(two.blocks[2], EN, "Zwei"))
    two.bring()
    question = two.question()
    assert question.about is About.WORDS
    two.ana.do(Answer(question.asked, question.theirs.take))
    contents = two.ana.ask(papers.sheet, two.paper).contents
    assert (two.words(2), contents.notes) == ("Zwei", ())
    assert two.ana.ask(conflict.questions) == ()


def test_a_note_stays_with_the_words_that_call_it(noted):
    two = noted
    two.ana.do(Reword(two.blocks[2], EN, f"Deux{note_mark(NOTE)}"))
    two.ben.do(Reword(two.blocks[2], EN, "Zwei"))
    two.bring()
    question = two.question()
    two.ana.do(Answer(question.asked, question.mine.take))
    contents = two.ana.ask(papers.sheet, two.paper).contents
    assert [note.words.en for note in contents.notes] == ["A note."]
    assert two.ana.ask(conflict.questions) == ()


def test_a_note_that_was_edited_and_whose_mark_was_taken_out_can_go(noted):
    two = noted
    two.ben.do(Reword(two.blocks[2], EN, "Two"))
    two.ana.do(RewordNote(NOTE, EN, "A longer note."))
    two.bring()
    question = two.question()
    assert (question.about, question.place.where) == (About.DELETION, "a note that is never called")
    two.ana.do(Answer(question.asked, question.theirs.take))
    assert two.ana.ask(papers.sheet, two.paper).contents.notes == ()


def test_an_activity_in_question_is_named(two):
    activity = ActivityId("a" * 32)
    two.ana.do(AddActivity(activity))
    two.ana.do(EditActivity(activity, "title", "Seminar"))
    two.bring_back()
    two.ana.do(EditActivity(activity, "venue", "Geneva"))
    two.ben.do(DeleteActivities((activity,)))
    two.bring()
    question = two.question()
    assert (question.place.paper, question.place.where) == (None, "the activity “Seminar”")
    two.ana.do(Answer(question.asked, Take.BOTH))
    assert two.ana.ask(conflict.questions) == ()


def test_questions_of_one_paper_alone(two):
    disputed(two)
    assert len(two.ana.ask(conflict.questions, "", two.paper)) == 1
    assert two.ana.ask(conflict.questions, "", PaperId("8" * 32)) == ()


def test_what_comes_in_at_publishing_is_news_once(two, home):
    two.ben.do(Reword(two.blocks[2], EN, "Two, longer"))
    keeping.save_copy(two.ben, two.ana.path)
    two.ana.do(Reword(two.blocks[4], EN, "Three, longer"))
    heard: list[Changes] = []
    two.ana.subscribe(heard.append)
    two.ana.publish()
    (news,) = merge.news(two.ana)
    assert news.changes.ids("block") == {two.blocks[2]}
    assert heard == [news.changes]
    assert merge.news(two.ana) == ()
    assert (two.words(2), two.words(4)) == ("Two, longer", "Three, longer")


def test_many_changes_are_counted_and_few_are_named(two):
    for digit in "0123456789abc":
        two.ben.do(AddActivity(ActivityId(f"f{digit}" * 16)))
    two.ben.do(Reword(two.blocks[2], EN, "Two, longer"))
    said = list(merge.sentences(two.bring()))
    assert said[0].startswith("copy.gbwp: 14 changes by Ben (laptop9), ")
    assert said[1:] == ["  GB.291/WP/SDG/1: paragraph 2 changed", "  elsewhere: an activity added (13)"]


def test_a_copy_beside_the_file_is_read_while_the_file_is_busy_with_something_else(two, home):
    two.ben.do(Reword(two.blocks[2], EN, "Two, longer"))
    two.ben.publish()
    beside = two.ana.path.with_name("file (conflicted copy).gbwp")
    shutil.copy(two.ben.path, beside)
    Workspace.create(two.ana.path.with_name("file-OTHER.gbwp"), home.places, Who("Ben", "laptop9")).close()
    before, gate = two.ana.ask(dump.dump), Event()
    busy = two.ana._thread.submit(gate.wait, 20)
    try:
        with ThreadPoolExecutor(1) as looking:
            found = looking.submit(merge.copies_beside, two.ana, home)
            while not any(path.stat().st_size for path in home.places.live.glob("arriving-*.db")):
                sleep(0.001)
            assert not busy.done()
            gate.set()
            (outcome,) = found.result()
    finally:
        gate.set()
    assert (outcome.source, outcome.new) == (beside, 1)
    assert two.ana.ask(dump.dump) == before
    assert list(home.places.live.glob("arriving-*.db")) == []
