"""Proposed rows become activities with the people and organizations they name."""

from dataclasses import replace

from secretariat.app.commands.register import ImportRegister
from secretariat.app.queries import register
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.person import Organization, Person

ROW = DraftRow(
    ("Launch, Geneva, 3 May", "ILO", "Seminar", "DG"),
    title="Launch",
    venue="Geneva",
    country="Switzerland",
    organizers=("ILO",),
    participants=("Juan Somavia (Director-General)", "Ruth Cardoso"),
)


def test_rows_come_last_and_say_who_takes_part(workspace):
    workspace.do(ImportRegister(RegisterDraft((), (ROW, replace(ROW, title="Second")))))
    first, second = workspace.ask(register.rows)
    assert (first.title, second.title) == ("Launch", "Second")
    assert first.organizers == ("ILO",)
    assert first.participants == ("Juan Somavia (Director-General)", "Ruth Cardoso")
    assert workspace.ask(lambda at: at.read.count(Person)) == 2
    assert workspace.ask(lambda at: at.read.count(Organization)) == 1


def test_a_row_that_bears_an_id_changes_its_activity(workspace):
    workspace.do(ImportRegister(RegisterDraft((), (ROW,))))
    (before,) = workspace.ask(register.rows)
    returned = replace(ROW, id=before.id, venue="Bern", country="", participants=("Ruth Cardoso",))
    workspace.do(ImportRegister(RegisterDraft((), (returned,))))
    (after,) = workspace.ask(register.rows)
    assert (after.id, after.venue, after.country) == (before.id, "Bern", "Switzerland")
    assert after.participants == ("Ruth Cardoso",)


def test_one_undo_takes_an_import_out_again(workspace):
    workspace.do(ImportRegister(RegisterDraft((), (ROW,))))
    workspace.undo()
    assert workspace.ask(register.rows) == ()
    assert workspace.ask(lambda at: at.read.count(Person)) == 0


def test_braces_in_a_cell_stay_braces(workspace):
    workspace.do(ImportRegister(RegisterDraft((), (replace(ROW, cells=("{note:1}", "{ref:x}", "", "")),))))
    (row,) = workspace.ask(register.rows)
    assert (row.title_venue_date, row.organized_by) == ("{note:1}", "{ref:x}")
