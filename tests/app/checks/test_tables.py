"""Appendices: heads, cells, rows."""

from dataclasses import replace

from secretariat.domain.language import Words
from secretariat.domain.paper import AppendixKind
from tests.papers import a_paper

FULL = ("Launch, Geneva", "ILO", "Meeting", "ILO")


def with_appendix(contents, **said):
    return replace(contents, appendices=(replace(contents.appendices[0], **said),))


def test_all_empty_cells_share_one_line(checked):
    rows = (FULL, ("A", "ILO", "", "ILO"), ("B", "", "Talk", "ILO"), ("C", "ILO", "", "DG"))
    (finding,) = checked(a_paper("P One.", rows=rows), "empty-cells")
    assert (
        finding.detail == "The appendix has 3 empty cells: Activity in rows 2 and 4; Organized by in row 3."
    )
    assert (finding.spot.id, finding.spot.field) == ("e2", "activity")


def test_a_full_table_is_silent(checked):
    assert checked(a_paper("P One.", rows=(FULL,))) == []


def test_an_appendix_without_title_heads_or_rows_is_told(checked):
    contents = with_appendix(a_paper("P One.", rows=()), title=Words(), columns=Words())
    assert {finding.kind for finding in checked(contents)} == {
        "appendix-without-title",
        "appendix-without-heads",
        "appendix-without-rows",
    }


def test_heads_are_as_many_as_the_columns(details):
    contents = with_appendix(a_paper("P One.", rows=(FULL,)), columns=Words("One\tTwo"))
    assert details(contents, "heads-against-cells") == ["The appendix has 2 heads over 4 columns."]
    table = with_appendix(
        a_paper("P One.", rows=()),
        kind=AppendixKind.TABLE,
        columns=Words("One\tTwo"),
        cells=Words("a\tb\nc\td"),
    )
    assert details(table, "heads-against-cells") == []


def test_two_rows_that_begin_alike_are_noticed(details):
    contents = a_paper("P One.", rows=(FULL, ("launch,  Geneva", "WTO", "Talk", "DG")))
    assert details(contents, "row-twice") == ["Row 2 of the appendix begins as row 1 does: “launch, geneva”."]
