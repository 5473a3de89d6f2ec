"""What the user says of the columns counts more than what their heads say."""

import pytest

from secretariat.domain.told import ColumnsUnknown, UnreadableInput
from secretariat.importers import sheet


@pytest.fixture
def path(tmp_path):
    return tmp_path / "register.csv"


def test_a_field_that_no_column_holds_is_not_guessed(path):
    path.write_text("Title,Town,When\nLaunch,Accra,3 May 2004\n", encoding="utf-8")
    draft = sheet.read(path, mapping={"venue": ""})
    assert dict(draft.columns) == {"title": "Title", "date": "When"}
    assert draft.rows[0].venue == ""
    assert [left.text for left in draft.unplaced] == ["Town: Accra"]


def test_heads_without_a_title_are_an_error_of_their_own(path):
    path.write_text("What,Remarks\nLaunch,none\n", encoding="utf-8")
    with pytest.raises(ColumnsUnknown):
        sheet.read(path)
    with pytest.raises(ColumnsUnknown):
        sheet.read(path, mapping={"title": ""})
    assert sheet.read(path, mapping={"title": "What", "venue": ""}).rows[0].title == "Launch"


def test_an_empty_sheet_has_no_columns_to_choose_from(path):
    path.write_text("\n\n", encoding="utf-8")
    with pytest.raises(UnreadableInput) as caught:
        sheet.read(path)
    assert not isinstance(caught.value, ColumnsUnknown)


def test_a_row_with_words_of_heads_in_it_is_not_taken_for_the_heads(path):
    path.write_text(
        "Register of the office\nRef,What happened,Organiser,Type of activity,Start date,Pays\n"
        "A1,Launch,ILO,Meeting,=DATE(2005;4;6),Norway\n",
        encoding="utf-8",
    )
    with pytest.raises(ColumnsUnknown):
        sheet.read(path)
    assert [head for _, head in sheet.columns(path)][:3] == ["Ref", "What happened", "Organiser"]
    assert dict(sheet.guesses(path)) == {
        "organized_by": "Organiser",
        "activity": "Type of activity",
        "country": "Pays",
        "start": "Start date",
    }
    draft = sheet.read(path, mapping={"title": "What happened"})
    assert [row.title for row in draft.rows] == ["Launch"]


def test_a_title_that_says_its_date_is_not_printed_with_it_twice(path):
    path.write_text(
        "Title of event;Start date;End date\nLaunch in Warsaw, 19-20 October 2005;2005-10-19;2005-10-20\n"
        "Seminar, 3 May;3 May 2005;\nForum;4 May 2005;\n",
        encoding="utf-8",
    )
    assert [row.cells[0] for row in sheet.read(path).rows] == [
        "Launch in Warsaw, 19-20 October 2005",
        "Seminar, 3 May",
        "Forum, 4 May 2005",
    ]


def test_a_row_added_without_what_is_printed_of_it_is_printed_from_its_parts(path):
    path.write_text(
        "Title;Venue;Start;End;Organizers;Title/venue/date;Organized by;Id\n"
        f"Launch;Oslo;2005-05-03;2005-05-04;ILO;;;\nOld;Rome;2005-05-03;;ILO;;;{'a' * 32}\n",
        encoding="utf-8",
    )
    assert [row.cells[:2] for row in sheet.read(path).rows] == [
        ("Launch, Oslo, 3-4 May 2005", "ILO"),
        ("", ""),
    ]
