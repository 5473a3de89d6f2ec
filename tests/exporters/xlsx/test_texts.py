"""Text goes into a cell as text, whole, whatever it looks like."""

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.register import CONTINUED, GOES_ON
from secretariat.exporters import xlsx
from secretariat.exporters.xlsx.names import unique
from secretariat.exporters.xlsx.sheet import Row, letter
from secretariat.exporters.xlsx.texts import LIMIT, clean, spread
from tests.exporters.xlsx.papers import a_paper, a_register, an_activity, an_appendix

TROUBLE = [
    "=1+1",
    '=HYPERLINK("http://example.org")',
    "+41 22 799",
    "-5",
    "@SUM(A1)",
    "#N/A",
    "#REF!",
    "'quoted'",
    "TRUE",
    "3-5 May",
    "May 2004",
    "1e5",
    "0012",
    "  blanks  ",
    "two\nlines",
    '<b>&amp;</b> "x" ]]>',
    "Genève, Århus, 東京, العربية, 🌍",
    "tab\there",
]


def first_cell(tmp_path: Path, text: str):
    target = tmp_path / "paper.xlsx"
    paper, register = a_paper(an_appendix((text,))), a_register(an_activity(title=text))
    xlsx.write(paper, register, target)
    xlsx.check(target, paper, register)
    book = openpyxl.load_workbook(target)
    assert book["Register"]["A2"].value == book["Appendix"]["A5"].value
    return book["Register"]["A2"]


@pytest.mark.parametrize("text", TROUBLE)
def test_text_stays_text(tmp_path, text):
    cell = first_cell(tmp_path, text)
    assert (cell.value, cell.data_type) == (text, "s")


@pytest.mark.parametrize("text", ["=1+1", "-5", "#N/A", "3-5 May", "May 2004", "true"])
def test_text_that_looks_like_something_else_stays_text_when_typed_again(tmp_path, text):
    assert first_cell(tmp_path, text).style is not None
    assert first_cell(tmp_path, text).quotePrefix


def test_ordinary_words_bear_no_such_sign(tmp_path):
    assert not first_cell(tmp_path, "Seminar, Lima").quotePrefix


def test_what_reads_like_an_escape_of_excel_is_protected_from_it(tmp_path):
    assert first_cell(tmp_path, "_x0041_ and _y_").value == "_x0041_ and _y_"
    with ZipFile(tmp_path / "paper.xlsx") as book:
        assert b">_x005F_x0041_ and _y_<" in book.read("xl/sharedStrings.xml")


def test_a_character_that_no_workbook_holds_is_shown_as_missing(tmp_path):
    assert first_cell(tmp_path, "a\x07b\ud800c\ufffe").value == "a\ufffdb\ufffdc\ufffd"
    assert clean("one\r\ntwo\rthree") == "one\ntwo\nthree"


def test_a_text_as_long_as_a_cell_stays_in_it(tmp_path):
    text = "x" * LIMIT
    assert first_cell(tmp_path, text).value == text


@given(
    st.lists(st.sampled_from(["word ", "🌍", "x" * 20_000, "é" * 9_000, "\n"]), min_size=1, max_size=14).map(
        "".join
    )
)
def test_a_longer_text_goes_on_below_and_loses_nothing(text):
    rows = list(spread([Row((text, "short"))]))
    pieces = [row.values[0] for row in rows]
    assert all(isinstance(piece, str) and len(piece.encode("utf-16-le")) <= LIMIT * 2 for piece in pieces)
    joined = "".join(
        piece.removeprefix(CONTINUED if at else "").removesuffix(GOES_ON if at < len(pieces) - 1 else "")
        for at, piece in enumerate(map(str, pieces))
    )
    assert joined == text
    assert [row.values[1] for row in rows] == ["short", *[None] * (len(rows) - 1)]


def test_a_longer_text_is_read_back(tmp_path):
    assert str(first_cell(tmp_path, "word " * 10_000).value).endswith(GOES_ON)


@given(st.lists(st.text(max_size=40), max_size=8))
def test_sheet_names_are_legal_and_unlike(wanted):
    names = unique(wanted, taken=("Register",))
    assert len({name.casefold() for name in [*names, "Register", "History"]}) == len(names) + 2
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert name.strip("'") == name


def test_sheet_names_keep_what_they_can():
    assert unique(["Appendix I", "Appendix I", "Annexe: été/hiver", ""]) == [
        "Appendix I",
        "Appendix I (2)",
        "Annexe été hiver",
        "Sheet",
    ]


def test_columns_are_lettered_as_in_excel():
    assert [letter(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
