"""People and organizations, and their parts in activities."""

import pytest

from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.person import (
    AddOrganization,
    AddParticipation,
    AddPerson,
    DeleteOrganization,
    DeletePerson,
    EditOrganization,
    EditParticipation,
    EditPerson,
    MoveParticipation,
    RemoveParticipation,
)
from secretariat.app.dump import dump
from secretariat.app.queries import register
from secretariat.domain.activity import Part
from secretariat.domain.identity import ActivityId, OrganizationId, ParticipationId, PersonId
from secretariat.domain.told import Gone, Refused

EVENT, ANA, OFFICE = ActivityId("a" * 32), PersonId("b" * 32), OrganizationId("c" * 32)
FIRST, SECOND = ParticipationId("d" * 32), ParticipationId("e" * 32)


@pytest.fixture
def event(workspace):
    """Return a workspace with one activity that a person and an organization have a part in."""
    workspace.do(AddActivity(EVENT, title="Launch"))
    workspace.do(AddPerson(ANA, " Ana Lopez ", "Economist"))
    workspace.do(AddOrganization(OFFICE, "International Labour Office", "ILO"))
    workspace.do(AddParticipation(FIRST, EVENT, Part.PARTICIPANT, person=ANA, capacity="Chairperson"))
    workspace.do(AddParticipation(SECOND, EVENT, Part.PARTICIPANT, organization=OFFICE))
    return workspace


def participants(workspace):
    (row,) = workspace.ask(register.rows)
    return row.participants


def test_the_register_names_who_takes_part_and_in_what_capacity(event):
    assert participants(event) == ("Ana Lopez (Chairperson)", "International Labour Office")


def test_someone_can_become_an_organizer_or_have_another_capacity(event):
    event.do(EditParticipation(FIRST, "capacity", "Vice-Chairperson"))
    event.do(EditParticipation(SECOND, "part", Part.ORGANIZER))
    (row,) = event.ask(register.rows)
    assert (row.organizers, row.participants) == (
        ("International Labour Office",),
        ("Ana Lopez (Vice-Chairperson)",),
    )


def test_participants_can_be_put_in_another_order(event):
    event.do(MoveParticipation(SECOND, None))
    assert participants(event) == ("International Labour Office", "Ana Lopez (Chairperson)")


def test_who_is_taken_out_of_an_activity_stays_in_the_file(event):
    event.do(RemoveParticipation((FIRST,)))
    assert participants(event) == ("International Labour Office",)
    assert event.ask(dump)["people"][0]["name"] == "Ana Lopez"


def test_who_is_deleted_leaves_every_activity_and_one_undo_brings_all_back(event):
    before = event.ask(dump)
    event.do(DeletePerson(ANA))
    event.do(DeleteOrganization(OFFICE))
    assert participants(event) == ()
    event.undo()
    event.undo()
    assert event.ask(dump) == before


def test_names_can_be_changed_but_not_taken_away(event):
    event.do(EditPerson(ANA, "name", "Ana López"))
    event.do(EditOrganization(OFFICE, "acronym", "BIT"))
    said = event.ask(dump)
    assert (said["people"][0]["name"], said["organizations"][0]["acronym"]) == ("Ana López", "BIT")
    with pytest.raises(Refused):
        event.do(EditPerson(ANA, "name", "  "))
    with pytest.raises(Refused):
        event.do(AddOrganization(OrganizationId("f" * 32), ""))


def test_a_part_belongs_to_one_who_is_in_the_file(event):
    third = ParticipationId("f" * 32)
    with pytest.raises(Refused):
        event.do(AddParticipation(third, EVENT, Part.ORGANIZER))
    with pytest.raises(Refused):
        event.do(AddParticipation(third, EVENT, Part.ORGANIZER, person=ANA, organization=OFFICE))
    with pytest.raises(Gone):
        event.do(AddParticipation(third, EVENT, Part.ORGANIZER, person=PersonId("9" * 32)))
    with pytest.raises(Refused):
        event.do(EditParticipation(FIRST, "activity", EVENT))
