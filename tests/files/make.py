"""Makes the true working file of the present schema that later versions must go on opening.

Run once for each schema, by the version that brought it: ``python -m tests.files.make`` writes ``0001.gbwp``.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.activity import Activity, Cells, Entry, Part, Participation
from secretariat.domain.dates import Dates
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import (
    ActivityId,
    AppearanceId,
    AppendixId,
    DecisionId,
    EntryId,
    FollowUpId,
    NoteId,
    OrganizationId,
    ParticipationId,
    PersonId,
    ReferenceId,
    new_id,
)
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Words
from secretariat.domain.paper import Appendix, Block, Note, Reference
from secretariat.domain.person import Organization, Person
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
