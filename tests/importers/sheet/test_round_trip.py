"""What goes out as a workbook comes back the same: cells, days and identity."""

import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.dates import Dates, Precision
from secretariat.domain.draft import DraftRow
from secretariat.domain.register import RegisterRow
from secretariat.exporters import xlsx
from secretariat.importers import sheet
from tests.exporters.xlsx.papers import a_paper, a_register, an_activity, an_appendix

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp"])


def tidy(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).strip())


WORDS = st.text(LETTERS, max_size=30).map(tidy) | st.sampled_from(
    [
        "=1+1",
        "#N/A",
        "3-5 May",
        "_x0041_",
        "two\nlines",
        "TRUE",
        "12",
        "-",
        "Note: this",
        "[continued] x",
        "a; b",
    ]
)
NAMES = st.lists(WORDS.filter(lambda text: text and "\n" not in text), max_size=3).map(tuple)


@st.composite
def activities(draw: st.DrawFn, number: int) -> RegisterRow:
    start = draw(st.none() | st.dates(date(1900, 3, 1), date(2100, 1, 1)))
    length = draw(st.integers(0, 400))
    known = draw(st.sampled_from([Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR]))
    return RegisterRow(
        id=f"{number:032x}",
        version=f"{number + 5:064x}",
        title_venue_date=draw(WORDS),
        organized_by=draw(WORDS),
        activity=draw(WORDS),
        involvement=draw(WORDS),
        title=draw(WORDS),
        venue=draw(WORDS),
        country=draw(WORDS),
        date_printed=draw(WORDS),
        start=start,
        end=start + timedelta(length) if start else None,
        precision=(known if start else Precision.NONE).value,
        state=draw(st.sampled_from(["", "planned", "held", "cancelled"])),
        reach=draw(st.sampled_from(["", "global", "regional", "national"])),
        organizers=draw(NAMES),
        participants=draw(NAMES),
    )


REGISTERS = st.integers(1, 5).flatmap(
    lambda count: st.tuples(*[activities(number) for number in range(1, count + 1)])
)


def back(row: DraftRow) -> RegisterRow:
    return RegisterRow(
        id=row.id,
        version=row.version,
        title_venue_date=row.cells[0],
        organized_by=row.cells[1],
        activity=row.cells[2],
        involvement=row.cells[3],
        title=row.title,
        venue=row.venue,
        country=row.country,
        date_printed=row.dates.printed,
        start=row.dates.start,
        end=row.dates.end,
        precision=row.dates.precision.value,
        state=row.state.value,
        reach=row.reach.value,
        organizers=row.organizers,
        participants=row.participants,
    )


@settings(max_examples=settings().max_examples // 2)
@given(REGISTERS)
def test_the_register_comes_back_as_it_went(tmp_path_factory, rows):
    target = tmp_path_factory.mktemp("round") / "paper.xlsx"
    paper, register = a_paper(an_appendix()), a_register(*rows)
    xlsx.write(paper, register, target)
    xlsx.check(target, paper, register)
    draft = sheet.read(target)
    assert tuple(back(row) for row in draft.rows) == rows
    assert draft.unplaced == ()


@pytest.mark.parametrize("length", [32_767, 32_768, 90_000])
def test_a_text_longer_than_a_cell_comes_back_whole(tmp_path: Path, length: int) -> None:
    row = an_activity(involvement="word " * (length // 5) + "x" * (length % 5))
    xlsx.write(a_paper(), a_register(row, an_activity(2)), tmp_path / "paper.xlsx")
    draft = sheet.read(tmp_path / "paper.xlsx")
    assert [back(found) for found in draft.rows] == [
        replace(row, involvement=row.involvement.strip()),
        an_activity(2),
    ]


def test_the_printed_appendix_is_a_register_too(tmp_path: Path) -> None:
    row = ("Seminar, Lima, 3-5 May", "ILO", "Seminar", "DG")
    xlsx.write(a_paper(an_appendix(row, note="Note: Not exhaustive.")), a_register(), tmp_path / "paper.xlsx")
    draft = sheet.read(tmp_path / "paper.xlsx", sheet="Appendix")
    assert [found.cells for found in draft.rows] == [row]
    assert draft.rows[0].dates == Dates("3-5 May", date(2007, 5, 3), date(2007, 5, 5), Precision.DAY)
    assert [left.text for left in draft.unplaced][-1] == "Note: Not exhaustive."
