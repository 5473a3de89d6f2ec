"""Makes the true working file of the present schema that later versions must go on opening.

Run once for each schema, by the version that brought it: ``python -m tests.files.make`` writes ``0002.gbwp``.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.activity import Activity, Cells, Entry, Part, Participation
from secretariat.domain.attachment import Attachment
from secretariat.domain.comment import Comment
from secretariat.domain.confirmation import Confirmation
from secretariat.domain.dates import Dates
from secretariat.domain.decision import Appearance, Correction, Decision
from secretariat.domain.edition import Edition
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import (
    ActivityId,
    AppearanceId,
    AppendixId,
    AttachmentId,
    BlockId,
    CommentId,
    ConfirmationId,
    CorrectionId,
    CriterionId,
    DecisionId,
    EditionId,
    EntryId,
    FollowUpId,
    LinkId,
    MomentId,
    NoteId,
    OrganizationId,
    PaperId,
    ParticipationId,
    ParticularId,
    PersonId,
    ReferenceId,
    ReviewQuestionId,
    SavedViewId,
    ScoreId,
    TaskId,
    derived_id,
    new_id,
)
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Link, Role
from secretariat.domain.moment import Moment
from secretariat.domain.paper import Appendix, Block, Note, Reference
from secretariat.domain.particular import Particular
from secretariat.domain.person import Organization, Person
from secretariat.domain.ranking import Criterion, Score
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.saved_view import SavedView
from secretariat.domain.task import Task
from secretariat.store import schema
from secretariat.store.writer import Writer
from tests.store.desk import Desk, a_paper, blocks

FOLDER = Path(__file__).parent


def fill(write: Writer) -> None:
    """Write one thing of every kind."""
    paper = a_paper(write)
    first, second = blocks(write, paper, "The Working Party met.", "The Working Party may wish to decide.")
    note, reference = NoteId(new_id()), ReferenceId(new_id())
    write.put(Note(note, paper, Words("See the report.", "Voir le rapport.")))
    write.put(Reference(reference, paper, block=first.id))
    words = Words(f"As paragraph {reference_mark(reference)} says,{note_mark(note)} it may wish to decide.")
    write.put(Block(second.id, paper, second.order, second.kind, words=words))
    _register(write, AppendixId(new_id()), paper)
    decision = DecisionId(new_id())
    write.put(Decision(decision, write.key(None, None), adopted=Words("Adopted.")))
    write.put(Appearance(AppearanceId(new_id()), decision, paper, second.id, write.key(None, None)))
    write.put(
        FollowUp(FollowUpId(new_id()), write.key(None, None), FollowUpKind.FORUM, 1, title=Words("Forum"))
    )
    _remarks(write, paper, first.id)
    _programme(write, decision)


def _remarks(write: Writer, paper: PaperId, block: BlockId) -> None:
    at, order = "2004-10-19T10:00:00.000000+00:00", write.key(None, None)
    write.put(Comment(CommentId(new_id()), paper, block, Language.EN, "met", "When?", "A. Person", at))
    write.put(Moment(MomentId(new_id()), paper, "As sent to the translators", at, "A. Person"))
    confirmed = ConfirmationId(derived_id(block, "confirmed fr"))
    write.put(Confirmation(confirmed, paper, block, "block", Language.FR, "0" * 64))
    edition = EditionId(derived_id(paper, "edition  0"))
    write.put(Edition(edition, paper, order, symbol="GB.291/WP/SDG/1", at=at, content="{}"))


def _programme(write: Writer, decision: DecisionId) -> None:
    order, proposal = write.key(None, None), write.all(FollowUp)[0].id
    words = Words("The Working Party decides.")
    write.put(Correction(CorrectionId(new_id()), decision, order, reason="A word was missing.", before=words))
    write.put(Link(LinkId(new_id()), decision, "decision", proposal, "follow_up", Role.LEADS_TO, order))
    particular = ParticularId(derived_id(proposal, "particular partners"))
    write.put(Particular(particular, proposal, "follow_up", "partners", "The World Bank"))
    write.put(Task(TaskId(new_id()), decision, "decision", order, "Write to the donors", "A. Person"))
    write.put(Attachment(AttachmentId(new_id()), proposal, "follow_up", order, "Report", "reports/one.pdf"))
    criterion = CriterionId(new_id())
    write.put(Criterion(criterion, order, "Cost", 40))
    write.put(Score(ScoreId(derived_id(proposal, f"score {criterion}")), proposal, criterion, 7))
    write.put(ReviewQuestion(ReviewQuestionId(new_id()), order, Words("Who takes part?"), Words("All do.")))
    write.put(SavedView(SavedViewId(new_id()), order, "register", "This year", "{}"))


def _register(write: Writer, appendix: AppendixId, paper: object) -> None:
    order, activity = write.key(None, None), ActivityId(new_id())
    person, organization = PersonId(new_id()), OrganizationId(new_id())
    write.put(Appendix(appendix, paper, order, title=Words("Activities")))  # type: ignore[arg-type]
    write.put(
        Activity(
            activity, order, Cells(Words("Seminar, Geneva, May 2004")), "Seminar", dates=Dates("May 2004")
        )
    )
    write.put(Entry(EntryId(new_id()), appendix, activity, order))
    write.put(Person(person, "A. Person"))
    write.put(Organization(organization, "An Organization", "AO"))
    write.put(
        Participation(ParticipationId(new_id()), activity, Part.ORGANIZER, order, organization=organization)
    )
    write.put(Participation(ParticipationId(new_id()), activity, Part.PARTICIPANT, order, person=person))


def make(target: Path) -> None:
    """Make a working file with one thing of every kind, a step undone, and a run of typing."""
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        file = desk.create()
        with file.step("Set up") as write:
            fill(write)
        for text in ("A", "An", "Another"):
            with file.step("Edit paragraph", "reword") as write:
                block = write.all(Block)[0]
                write.put(Block(block.id, block.paper, block.order, block.kind, words=Words(text)))
        with file.step("Delete register") as write:
            write.delete(write.all(FollowUp)[0])
        file.undo()
        file.publish()
        file.close()
        shutil.copyfile(desk.path, target)


if __name__ == "__main__":
    make(FOLDER / f"{len(schema.GROWTHS):04}.gbwp")
