"""A register as text in columns is read whatever the program that wrote it."""

import tracemalloc
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.draft import Leftover
from secretariat.domain.told import UnreadableInput
from secretariat.importers import sheet
from secretariat.importers.sheet.rows import Rows
from secretariat.importers.sheet.table import MOST_LINES
from tests.importers.sheet.books import HEADS

ROW = ("Séminaire « règles », Genève, 3-5 mai", "OIT; ONU", 'Say "yes"', "DG, BIT")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.csv"


def line(*cells: str, separator: str = ",") -> str:
    return separator.join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encoding_and_separator_are_found_out(path, encoding, separator):
    text = line(*HEADS, separator=separator) + line(*ROW, separator=separator) * 2
    path.write_bytes(text.encode(encoding))
    draft = sheet.read(path)
    assert [row.cells for row in draft.rows] == [ROW, ROW]
    assert [row.line for row in draft.rows] == [2, 3]


def test_tabs_part_cells_whose_quotation_marks_are_words(path):
    rows = ('"A Fair Deal": Making it Happen, Lima\tFES\tTalk\tDG', '"Half, Lima\tILO\tTalk\tDG')
    path.write_text("\n".join(["\t".join(HEADS), *rows]), "utf-8")
    assert [row.cells[0] for row in sheet.read(path).rows] == [
        '"A Fair Deal": Making it Happen, Lima',
        '"Half, Lima',
    ]


def test_a_cell_may_hold_several_lines(path):
    path.write_text(
        line(*HEADS) + line("Forum\nin Lima", "ILO", "", "") + line("Talk", "", "", ""), "utf-8", newline=""
    )
    draft = sheet.read(path)
    assert [(row.line, row.cells[0]) for row in draft.rows] == [(2, "Forum\nin Lima"), (4, "Talk")]


def test_quotation_marks_that_do_not_pair_off_are_named(path):
    path.write_text(line(*HEADS) + '"Forum" in Lima,ILO,Talk,DG\r\n', "utf-8", newline="")
    draft = sheet.read(path)
    assert draft.rows[0].cells == ("Forum in Lima", "ILO", "Talk", "DG")
    assert [finding.kind for finding in draft.findings] == ["odd-quotes"]


def test_a_quotation_mark_that_swallows_the_file_is_refused_by_its_line(path):
    path.write_text(
        line(*HEADS) + 'Good,ILO,x,y\r\n"Forum,ILO\r\n' + "Talk,ILO,x,y\r\n" * 200, "utf-8", newline=""
    )
    with pytest.raises(UnreadableInput) as error:
        sheet.read(path)
    assert error.value.where == "line 3"


def test_a_cell_without_end_is_refused_by_its_line(path):
    path.write_text(line(*HEADS) + "Forum " * 2_000_000 + ",ILO,x,y\n", "utf-8", newline="")
    with pytest.raises(UnreadableInput) as error:
        sheet.read(path)
    assert error.value.where == "line 2"


def test_the_hint_of_the_separator_is_followed(path):
    path.write_text(
        "sep=;\r\n" + line(*HEADS, separator=";") + line(*ROW, separator=";"), "utf-8", newline=""
    )
    draft = sheet.read(path)
    assert (draft.rows[0].cells, draft.rows[0].line) == (ROW, 3)


def test_places_are_named_by_line_and_column(path):
    path.write_text("Title,Start\nForum,some day\n", "utf-8")
    assert sheet.read(path).findings[0].where == "line 2, column B"


def test_lines_before_the_heads_are_kept(path):
    path.write_text(
        "Events of 2004\n\n" + line(*HEADS) + line("Forum, 3 May", "", "", ""), "utf-8", newline=""
    )
    draft = sheet.read(path)
    assert draft.unplaced == (Leftover(1, "Events of 2004"),)
    assert str(draft.rows[0].dates.start) == "2004-05-03"


def test_further_cells_at_the_end_of_a_line_are_kept(path):
    path.write_text(line(*HEADS) + line("Forum", "", "", "", "", "more"), "utf-8", newline="")
    assert sheet.read(path).unplaced == (Leftover(2, "F: more"),)


@pytest.mark.parametrize("text", ["one two three", "a,b\n1,2\n", "\ufeff", "Title/venue/date,Activity\n"])
def test_a_text_that_is_no_register_is_refused(path, text):
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableInput):
        sheet.read(path)


@given(st.binary(max_size=300))
def test_no_bytes_do_harm(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(b"Title/venue/date;Activity\n" + data)
    with suppress(UnreadableInput):
        sheet.read(path)


WORDS = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\x85"), min_size=1, max_size=20
).map(str.strip)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), min_size=1, max_size=6), st.sampled_from(",;\t|"))
def test_no_word_is_lost(tmp_path_factory, rows, separator):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    text = line(*HEADS, separator=separator) + "".join(line(*row, separator=separator) for row in rows)
    path.write_text(text, "utf-8", newline="")
    try:
        draft = sheet.read(path)
    except UnreadableInput:
        assert not any(any(row) for row in rows)
        return
    kept = [" ".join(row.cells) for row in draft.rows] + [left.text for left in draft.unplaced]
    assert sorted("".join(kept).replace(" ", "").replace("\t", "")) == sorted(
        unicodedata.normalize("NFC", "".join(cell for row in rows for cell in row)).replace(" ", "")
    )


def test_five_million_cells_in_a_line_are_refused_before_they_are_made(tmp_path):
    path = tmp_path / "wide.csv"
    path.write_text(";".join(HEADS) + "\n" + ";".join(map(str, range(5_000_000))), encoding="utf-8")
    tracemalloc.start()
    with pytest.raises(UnreadableInput) as refused:
        sheet.read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (refused.value.detail, refused.value.where) == ("the file has more than 64 columns", "line 2")
    assert peak < 5 * path.stat().st_size


def test_too_many_rows_are_refused_before_any_is_made_out(tmp_path, monkeypatch):
    path = tmp_path / "long.csv"
    monkeypatch.setattr(Rows, "read", lambda _: pytest.fail("a row was made out"))
    path.write_text(";".join(HEADS) + "\n" + "Forum, Geneva, 3 May 2004;ILO\n" * MOST_LINES, encoding="utf-8")
    with pytest.raises(UnreadableInput, match="long") as refused:
        sheet.read(path)
    assert refused.value.detail == f"the file has more than {MOST_LINES:,} rows"


def test_lines_that_hold_nothing_are_no_rows(tmp_path):
    path = tmp_path / "long.csv"
    lines = ";;\n" * (MOST_LINES + 1) + "Forum, Geneva, 3 May 2004;ILO\n"
    path.write_text(";".join(HEADS) + "\n" + lines, encoding="utf-8")
    assert len(sheet.read(path).rows) == 1


def test_a_year_far_from_the_others_is_named_by_its_cell(path):
    rows = ["3 May 2004", "5 June 2004", "7 July 2104", "9 August 2004"]
    path.write_text("Title,Date\n" + "".join(f"Visit,{day}\n" for day in rows), encoding="utf-8")
    draft = sheet.read(path)
    assert [(one.where, one.detail) for one in draft.findings if one.kind == "year-far"] == [
        (
            "line 4, column B",
            "“7 July 2104” in line 4, column B is of 2104; most rows are of 2004 or thereabouts.",
        )
    ]
    assert len(draft.rows) == 4


def test_a_cell_longer_than_a_page_is_named_and_taken_whole(path):
    path.write_text(f"Title,Activity\nVisit,{'word ' * 2000}\n", encoding="utf-8")
    draft = sheet.read(path)
    assert "cell-long" in [one.kind for one in draft.findings]
    assert len(draft.rows[0].cells[2]) == 9_999


def test_cells_that_begin_like_formulas_are_words(path):
    path.write_text("Title,Venue\n=1+1,a\n+41 22,b\n-x,c\n@home,d\n", encoding="utf-8")
    assert [row.title for row in sheet.read(path).rows] == ["=1+1", "+41 22", "-x", "@home"]
