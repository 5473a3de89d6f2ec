"""Two rows of one event become one, and nothing that belonged to either is lost."""

from datetime import date

import pytest

from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.attachment import AddAttachment
from secretariat.app.commands.filling import Fill
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.person import AddOrganization, AddParticipation
from secretariat.app.commands.uniting import KeepApart, UniteActivities
from secretariat.app.queries import likeness
from secretariat.domain.activity import Activity, Part, Participation
from secretariat.domain.attachment import Attachment
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, AttachmentId, OrganizationId, ParticipationId, new_id
from secretariat.domain.particular import Particular

DAY = date(2004, 5, 3)


def add(workspace, title, venue="", day=DAY):
    id = ActivityId(new_id())
    dates = Dates("", day, day, Precision.DAY) if day else Dates()
    workspace.do(AddActivity(id, None, title=title, venue=venue, dates=dates))
    return id


@pytest.mark.parametrize(
    ("title", "venue", "day", "alike"),
    [
        ("SEMINAR on fair globalisation", "Genève", DAY, True),
        ("Seminar on a fair globalization: next steps", "Geneva", DAY, True),
        ("Visit to the ministry", "Geneva", DAY, False),
        ("Seminar on fair globalization", "Geneva", date(2004, 5, 4), False),
    ],
)
def test_what_looks_like_one_event(workspace, title, venue, day, alike):
    add(workspace, "Seminar on fair globalization", "Geneva")
    add(workspace, title, venue, day)
    assert bool(workspace.ask(likeness.pairs)) is alike


def test_without_a_day_only_equal_titles_are_alike(workspace):
    add(workspace, "Launch of the report", day=None)
    add(workspace, "Launch of report in China", day=None)
    assert workspace.ask(likeness.pairs) == ()
    add(workspace, "Launch of report", day=None)
    assert len(workspace.ask(likeness.pairs)) == 1


def test_two_that_are_said_to_be_two_are_not_asked_about_again(workspace):
    first, second = add(workspace, "Seminar"), add(workspace, "Seminar")
    workspace.do(KeepApart(first, second))
    assert workspace.ask(likeness.pairs) == ()
    workspace.undo()
    assert len(workspace.ask(likeness.pairs)) == 1


def test_the_one_that_stays_has_what_both_had(workspace):
    kept, gone = add(workspace, "Seminar"), add(workspace, "Seminar", "Geneva")
    office, partner = OrganizationId(new_id()), OrganizationId(new_id())
    workspace.do(AddOrganization(office, "ILO"))
    workspace.do(AddOrganization(partner, "UNDP"))
    for activity, body in ((kept, office), (gone, office), (gone, partner)):
        part = ParticipationId(new_id())
        workspace.do(AddParticipation(part, activity, Part.ORGANIZER, organization=body))
    workspace.do(SetParticular(gone, "activity", "region", "Europe"))
    workspace.do(AddAttachment(AttachmentId(new_id()), gone, "activity", "report.pdf"))
    workspace.do(UniteActivities(kept, gone, (Fill(kept, "venue", "Geneva"),)))

    def read(at):
        return (
            [(one.id, one.venue) for one in at.read.all(Activity)],
            [one.organization for one in at.read.all(Participation)],
            [(one.owner, one.value) for one in at.read.all(Particular)],
            [one.owner for one in at.read.all(Attachment)],
        )

    assert workspace.ask(read) == ([(kept, "Geneva")], [office, partner], [(kept, "Europe")], [kept])
    workspace.undo()
    assert len(workspace.ask(lambda at: at.read.all(Activity))) == 2
