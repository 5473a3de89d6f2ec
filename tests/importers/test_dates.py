"""Printed dates are read in three languages, and never made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.dates import Dates, Precision
from secretariat.importers import dates


def _iso(printed: str, year: int | None = 2004) -> tuple[str, str, str]:
    found = dates.read(printed, year)
    return str(found.start), str(found.end), str(found.precision)


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("2 July", "2004-07-02", "2004-07-02"),
        ("18-19 May", "2004-05-18", "2004-05-19"),
        ("18–19 May", "2004-05-18", "2004-05-19"),
        ("30 June-2 July", "2004-06-30", "2004-07-02"),
        ("Poland, 19-20 October", "2004-10-19", "2004-10-20"),
        ("16-18 August 2005", "2005-08-16", "2005-08-18"),
        ("Copenhagen +10, 3 March", "2004-03-03", "2004-03-03"),
        ("Sunday 2 May", "2004-05-02", "2004-05-02"),
        ("from 3 to 5 May", "2004-05-03", "2004-05-05"),
        ("3, 4 and 5 May", "2004-05-03", "2004-05-05"),
        ("Track 2, 5 May", "2004-05-05", "2004-05-05"),
        ("May 3-5, 2005", "2005-05-03", "2005-05-05"),
        ("3 Sept. 2004", "2004-09-03", "2004-09-03"),
        ("28 December 2004-3 January 2005", "2004-12-28", "2005-01-03"),
        ("les 3 et 4 mai", "2004-05-03", "2004-05-04"),
        ("du 3 au 5 mai", "2004-05-03", "2004-05-05"),
        ("le 21 février 1997", "1997-02-21", "1997-02-21"),
        ("27 septembre - 1er octobre", "2004-09-27", "2004-10-01"),
        ("1er aout", "2004-08-01", "2004-08-01"),
        ("del 3 al 5 de mayo de 2005", "2005-05-03", "2005-05-05"),
        ("26 a 28 de abril de 2000", "2000-04-26", "2000-04-28"),
        ("1.º de octubre", "2004-10-01", "2004-10-01"),
        ("1º de mayo", "2004-05-01", "2004-05-01"),
        ("29 February", "2004-02-29", "2004-02-29"),
        ("2004-05-13", "2004-05-13", "2004-05-13"),
        ("13/5/2004", "2004-05-13", "2004-05-13"),
        ("3.5.2004", "2004-05-03", "2004-05-03"),
    ],
)
def test_days_are_read(printed: str, start: str, end: str) -> None:
    assert _iso(printed) == (start, end, "day")


@pytest.mark.parametrize(
    ("printed", "start", "end", "precision"),
    [
        ("August", "2004-08-01", "2004-08-31", "month"),
        ("early April", "2004-04-01", "2004-04-30", "month"),
        ("mid-May", "2004-05-01", "2004-05-31", "month"),
        ("Track 2, Geneva, March", "2004-03-01", "2004-03-31", "month"),
        ("Sept. 2005", "2005-09-01", "2005-09-30", "month"),
        ("January-March", "2004-01-01", "2004-03-31", "month"),
        ("mars", "2004-03-01", "2004-03-31", "month"),
        ("en setiembre de 2003", "2003-09-01", "2003-09-30", "month"),
        ("spring 2005", "2005-03-01", "2005-05-31", "season"),
        ("printemps", "2004-03-01", "2004-05-31", "season"),
        ("l'été 2004", "2004-06-01", "2004-08-31", "season"),
        ("primavera de 2004", "2004-03-01", "2004-05-31", "season"),
        ("winter 2004-05", "2004-12-01", "2005-02-28", "season"),
        ("2003", "2003-01-01", "2003-12-31", "year"),
        ("2003-2004", "2003-01-01", "2004-12-31", "year"),
    ],
)
def test_what_is_less_than_a_day_keeps_its_precision(
    printed: str, start: str, end: str, precision: str
) -> None:
    assert _iso(printed) == (start, end, precision)


@pytest.mark.parametrize(
    "printed",
    [
        "31 June",
        "29 February 2005",
        "32 May",
        "0 May",
        "5-3 May",
        "2 July-30 June",
        "30 December-2 January",
        "3/5/2004",
        "2006-07",
        "winter 2004",
        "3 May; 10 June",
        "they may and march on",
        "17th Conference",
        "to be decided",
        "",
    ],
)
def test_what_is_impossible_or_has_two_readings_stays_as_printed(printed: str) -> None:
    assert dates.read(printed, 2004) == Dates(printed)


def test_without_a_year_nothing_is_known() -> None:
    assert dates.read("18-19 May", None) == Dates("18-19 May")
    assert dates.read("May", None) == Dates("May")
    assert dates.read("spring", None) == Dates("spring")
    assert dates.read("18-19 May 2004", None).start == date(2004, 5, 18)


def test_another_year_beside_the_date_makes_it_doubtful() -> None:
    assert dates.read("3 May, Conference of 1998", 2004).precision == Precision.NONE


def test_the_printed_words_are_kept_whole() -> None:
    assert (
        dates.read(" Poland, 19-20 October (to be confirmed) ", 2004).printed
        == "Poland, 19-20 October (to be confirmed)"
    )


_VOCABULARY = (
    "1 2 3 30 31 32 99 2004 1998 0000 9999 May mai mayo June août sept. Dec. spring hiver winter - – to au al y et de del "
    "du le , . / ( ) 1er 1.º 2nd 05 13"
)
_WORDS = st.sampled_from(_VOCABULARY.split())


@given(st.lists(_WORDS, max_size=12), st.sampled_from(["", " "]), st.none() | st.integers(-5, 10_010))
def test_no_mixture_of_dates_breaks_the_reader_or_runs_backwards(
    words: list[str], between: str, year: int | None
) -> None:
    printed = between.join(words)
    found = dates.read(printed, year)
    assert found.printed == printed.strip()
    assert (found.start is None) == (found.end is None) == (found.precision is Precision.NONE)
    if found.start and found.end:
        assert found.start <= found.end
        known = {str(year)} | {printed[at : at + 4] for at in range(len(printed))}
        assert str(found.start.year) in known


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert dates.read(text, 2004).printed == text.strip()
