"""Days and moments are said in the language of the window."""

from datetime import UTC, date, datetime

import pytest

from secretariat.domain import telling, tongue

MONTHS = {"Sept": "sept.", "May": "mai", "1 {month} {year}": "1er {month} {year}", "; ": "\u202f; "}


def _in_french(text: str, note: str, n: int) -> str:
    return MONTHS.get(text, text)


@pytest.fixture
def french():
    tongue.speak(_in_french)
    yield
    tongue.speak()


def test_a_day_has_its_month_in_letters():
    assert telling.day(date(2004, 9, 3)) == "3 Sept 2004"


def test_a_month_is_said_as_it_is_in_a_day():
    assert telling.month(date(2004, 10, 19)) == "Oct 2004"


def test_a_day_is_written_out():
    assert telling.day_in_full(date(2004, 10, 19)) == "19 October 2004"


def test_a_moment_is_told_by_the_clock_of_this_computer():
    moment = datetime(2004, 5, 3, 9, 5, tzinfo=UTC)
    local = moment.astimezone()
    assert telling.minute(moment) == f"{local.day} May 2004, {local.hour}:{local.minute:02}"


def test_the_month_is_that_of_the_language_spoken(french):
    assert telling.day(date(2004, 9, 3)) == "3 sept. 2004"
    assert telling.minute(datetime(2004, 5, 16, 12, 0, tzinfo=UTC)).startswith("16 mai 2004, ")


def test_the_first_of_a_month_is_counted_in_french(french):
    assert telling.day(date(2004, 5, 1)) == "1er mai 2004"
    assert telling.day_in_full(date(2004, 5, 1)) == "1er mai 2004"
    assert telling.day(date(2004, 5, 11)) == "11 mai 2004"


def test_several_things_are_parted_as_the_language_parts_them(french):
    assert telling.several(["un", "deux"]) == "un\u202f; deux"
    tongue.speak()
    assert telling.several(["one", "two", "three"]) == "one; two; three"
