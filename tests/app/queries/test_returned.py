"""A sheet that a field office returns is reconciled row by row and cell by cell, and nothing is stored twice."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from secretariat.app import importing, register_export
from secretariat.app.commands.activity import DeleteActivities, EditActivity
from secretariat.app.commands.followup import AddFollowUp
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.reconciling import ReconcileRegister, Taken, undisputed
from secretariat.app.commands.register import ImportRegister
from secretariat.app.queries import register
from secretariat.app.queries.returned import compare
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.identity import FollowUpId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.returned import Fate, compared, language_of
from secretariat.domain.told import Refused
from secretariat.exporters import xlsx
from tests.exporters.xlsx.papers import a_paper, a_register


def a_row(number):
    day = date(2004, 1, 1) + timedelta(number % 300)
    printed = f"{day.day} {day:%B}"
    return DraftRow(
        (f"Seminar {number}, Geneva, {printed}", "ILO", "Seminar", "DG"),
        f"Seminar {number}",
        "Geneva",
        Dates(printed, day, day, Precision.DAY),
        organizers=("ILO",),
        participants=("Ruth Cardoso", "Tarja Halonen (Co-Chair)"),
        country="Switzerland",
    )


@pytest.fixture
def sent(workspace, tmp_path):
    """Fill a register, send it out as a workbook, and have it filled in elsewhere."""

    def send(many, edit):
        workspace.do(ImportRegister(RegisterDraft((), tuple(map(a_row, range(many))))))
        path = tmp_path / "office.xlsx"
        xlsx.write(a_paper(), a_register(*workspace.ask(register.rows)), path)
        book = load_workbook(path)
        sheet = book["Register"]
        at = {str(cell.value): column for column, cell in enumerate(sheet[1], 1)}
        edit(lambda row, head, value: sheet.cell(row, at[head]).__setattr__("value", value))
        book.save(path)
        return path

    return send


def fates(found):
    return {fate: sum(one.fate is fate for one in found) for fate in Fate}


def proposed(workspace, path: Path):
    draft = importing.propose(path)
    return draft, workspace.ask(compare, draft)


def ids(workspace):
    return [row.id for row in workspace.ask(register.rows)]


def test_a_thousand_rows_come_back_with_just_what_was_done_to_them(workspace, sent):
    def fill_in(put):
        for row in range(2, 102):
            put(row, ("Venue", "Country", "State")[row % 3], ("Bern", "Swiss Confederation", "held")[row % 3])
        for row in range(202, 207):
            put(row, "Venue", "Basel")
        for row in range(1002, 1022):
            put(row, "Title/venue/date (as printed)", f"Visit {row}, Oslo, 3 May")
            put(row, "Title", f"Visit {row}")

    path = sent(1_000, fill_in)
    for number in (200, 201, 202, 203, 204):
        workspace.do(EditActivity(ids(workspace)[number], "venue", "Zürich"))
    for number in range(300, 310):
        workspace.do(EditActivity(ids(workspace)[number], "venue", "Chur"))
    draft, found = proposed(workspace, path)
    assert fates(found) == {
        Fate.NEW: 20,
        Fate.SAME: 895,
        Fate.CHANGED: 100,
        Fate.CONFLICT: 5,
        Fate.DELETED: 0,
    }
    assert all(len(one.differences) == 1 for one in found if one.fate in (Fate.CHANGED, Fate.CONFLICT))
    taken = tuple(
        Taken(one.row, tuple(different.field for different in one.differences))
        for one in found
        if one.fate in (Fate.NEW, Fate.CHANGED)
    )
    workspace.do(ReconcileRegister(taken))
    rows = workspace.ask(register.rows)
    assert len(rows) == 1_020
    assert [row.venue for row in rows[200:205]] == ["Zürich"] * 5
    assert [row.venue for row in rows[300:310]] == ["Chur"] * 10
    again = workspace.ask(compare, draft)
    assert fates(again)[Fate.CHANGED] == fates(again)[Fate.NEW] == 0
    workspace.undo()
    assert len(workspace.ask(register.rows)) == 1_000


def test_what_was_changed_on_both_sides_alike_is_no_conflict(workspace, sent):
    path = sent(1, lambda put: put(2, "Venue", "Bern"))
    workspace.do(EditActivity(ids(workspace)[0], "venue", "Bern"))
    assert proposed(workspace, path)[1][0].fate is Fate.SAME


def test_a_conflict_says_what_stands_here_and_there(workspace, sent):
    def fill_in(put):
        put(2, "Venue", "Bern")
        put(2, "Country", "Suisse")

    path = sent(1, fill_in)
    workspace.do(EditActivity(ids(workspace)[0], "venue", "Basel"))
    (found,) = proposed(workspace, path)[1]
    assert [(one.field, one.here, one.there, one.disputed) for one in found.differences] == [
        ("venue", "Basel", "Bern", True),
        ("country", "Switzerland", "Suisse", False),
    ]
    workspace.do(ReconcileRegister((Taken(found.row, ("country",)),)))
    (row,) = workspace.ask(register.rows)
    assert (row.venue, row.country) == ("Basel", "Suisse")


def test_a_first_cell_written_anew_is_read_again(workspace, sent):
    path = sent(1, lambda put: put(2, "Title/venue/date (as printed)", "Forum, Lima, 7-8 June"))
    (found,) = proposed(workspace, path)[1]
    workspace.do(ReconcileRegister((Taken(found.row, ("title_venue_date",)),)))
    (row,) = workspace.ask(register.rows)
    assert (row.title, row.venue, row.start, row.end) == ("Forum", "Lima", date(2004, 6, 7), date(2004, 6, 8))


def test_who_takes_part_is_taken_over_without_touching_who_organizes(workspace, sent):
    path = sent(1, lambda put: put(2, "Participants", "Ruth Cardoso; Benjamin Mkapa (Co-Chair)"))
    (found,) = proposed(workspace, path)[1]
    assert [one.field for one in found.differences] == ["participants"]
    workspace.do(ReconcileRegister((Taken(found.row, ("participants",)),)))
    (row,) = workspace.ask(register.rows)
    assert row.participants == ("Ruth Cardoso", "Benjamin Mkapa (Co-Chair)")
    assert row.organizers == ("ILO",)


def test_a_row_deleted_here_is_said_to_be_so_and_can_be_brought_back(workspace, sent):
    path = sent(2, lambda put: put(2, "Venue", "Bern"))
    gone = ids(workspace)[0]
    workspace.do(DeleteActivities((gone,)))
    found = proposed(workspace, path)[1]
    assert [one.fate for one in found] == [Fate.DELETED, Fate.SAME]
    workspace.do(ReconcileRegister((Taken(found[0].row),)))
    assert gone in ids(workspace)


def test_a_sheet_that_lost_its_versions_asks_about_every_difference(workspace, sent):
    path = sent(2, lambda put: (put(2, "Version", None), put(2, "Venue", "Bern"), put(3, "Version", None)))
    assert [one.fate for one in proposed(workspace, path)[1]] == [Fate.CONFLICT, Fate.SAME]


def test_columns_that_were_taken_out_change_nothing(workspace, sent):
    path = sent(1, lambda put: put(1, "Country", "Remarks"))
    assert proposed(workspace, path)[1][0].fate is Fate.SAME


def test_the_same_rows_without_ids_are_not_stored_twice(workspace):
    draft = RegisterDraft((("title_venue_date", "Title"),), (replace(a_row(1), id=""),))
    workspace.do(ImportRegister(draft))
    assert workspace.ask(compare, draft)[0].fate is Fate.SAME


def test_a_french_sheet_comes_back_into_the_french_words(workspace, tmp_path):
    workspace.do(ImportRegister(RegisterDraft((), (a_row(1),))))
    workspace.do(EditActivity(ids(workspace)[0], "cells.activity.fr", "Séminaire"))
    (row,) = workspace.ask(register.rows, Language.FR)
    assert row.activity == "Séminaire"
    returned = replace(
        a_row(1), id=row.id, version=row.version, cells=(row.title_venue_date, "OIT", "Colloque", "DG")
    )
    draft = RegisterDraft(tuple((name, name) for name in ("organized_by", "activity")), (returned,))
    (found,) = workspace.ask(compare, draft)
    assert [one.field for one in found.differences] == ["organized_by", "activity"]
    workspace.do(ReconcileRegister((Taken(found.row, ("activity",)),), Language.FR))
    assert workspace.ask(register.activities)[0].cells.activity.fr == "Colloque"
    assert workspace.ask(register.activities)[0].cells.activity.en == "Seminar"


def test_what_is_not_printed_comes_back_from_the_office_as_well(workspace, tmp_path):
    title = Words("Policy  coherence; trade", "Cohérence")
    workspace.do(AddFollowUp(FollowUpId(new_id()), FollowUpKind.FORUM, title))
    workspace.do(ImportRegister(RegisterDraft((), tuple(map(a_row, range(3))))))
    first, second, _ = ids(workspace)
    workspace.do(SetParticular(first, "activity", "city", "Bern"))
    path = tmp_path / "office.xlsx"
    register_export.write(workspace.ask(register_export.prepare, ids(workspace)), path)
    book = load_workbook(path)
    sheet = book["Register"]
    at = {str(cell.value): column for column, cell in enumerate(sheet[1], 1)}
    assert sheet.cell(2, at["City"]).value == "Bern"
    for head, value in {
        "City": "Nyon",
        "Region": "Europe",
        "Tripartite": "yes",
        "Kind": "Fair",
        "Source": "Post",
        "Serves": "Policy coherence;; trade",
    }.items():
        sheet.cell(3, at[head]).value = value
    book.save(path)
    found = proposed(workspace, path)[1]
    assert fates(found)[Fate.CHANGED] == 1
    workspace.do(ReconcileRegister(undisputed(found)))
    row = workspace.ask(register.some_rows, [second])[second]
    assert (row.city, row.region, row.tripartite, row.kind, row.source) == (
        "Nyon",
        "Europe",
        "yes",
        "Fair",
        "Post",
    )
    assert row.serves == ("Policy coherence; trade",)
    assert fates(proposed(workspace, path)[1])[Fate.SAME] == 3


def test_a_row_that_serves_what_is_not_there_stores_nothing(workspace):
    row = replace(a_row(1), serves=("Nowhere",))
    with pytest.raises(Refused, match="“Nowhere” in the follow-up programme, which “Seminar 1”"):
        workspace.do(ImportRegister(RegisterDraft((), (a_row(0), row))))
    assert ids(workspace) == []


def test_a_sheet_that_went_out_before_there_were_more_columns_is_known_again(workspace):
    workspace.do(ImportRegister(RegisterDraft((), (a_row(0),))))
    (present,) = workspace.ask(register.rows)
    earlier = present.version[: 2 + 8 * 12]
    row = replace(a_row(0), id=present.id, version=earlier, venue="Basel")
    assert [one.disputed for one in compared(row, present, {"venue"}).differences] == [False]
    assert language_of(earlier) is Language.EN
    assert [one.disputed for one in compared(replace(row, city="Bern"), present, {"city"}).differences] == [
        True
    ]
