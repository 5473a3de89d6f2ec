"""The empty row of the register becomes an activity in one step."""

from datetime import date

from secretariat.app.commands.entering import EnterActivity
from secretariat.app.queries import activity as single
from secretariat.app.queries import register
from secretariat.domain.identity import ActivityId, new_id


def test_a_first_cell_typed_in_is_read_at_once(workspace):
    id = ActivityId(new_id())
    workspace.do(EnterActivity(id, None, "cells.title_venue_date.en", "Seminar, Geneva, 3 May", year=2004))
    (activity,) = workspace.ask(register.activities)
    assert (activity.title, activity.venue, activity.dates.start) == ("Seminar", "Geneva", date(2004, 5, 3))
    workspace.undo()
    assert workspace.ask(register.activities) == ()


def test_single_activities_are_found_and_missed(workspace):
    id = ActivityId(new_id())
    workspace.do(EnterActivity(id, None, "venue", "Oslo"))
    found = workspace.ask(single.some, (id, "gone"))
    assert found["gone"] is None
    assert found[id] is not None
    assert found[id].venue == "Oslo"
