"""What living figures print."""

from datetime import date

from secretariat.app.resources import phrases
from secretariat.domain.figure import Figure, Figures, Period
from secretariat.domain.language import Language
from secretariat.numbering.figures import settle


def test_numbers_and_days_are_said_in_the_language_of_the_paper():
    found = settle(Figures(Period(None, date(2004, 10, 19)), 53, 24), phrases()[Language.FR])
    assert [found[figure.mark].text for figure in Figure] == ["53", "24", "…", "19 octobre 2004"]


def test_nothing_is_said_where_nothing_was_counted():
    assert settle(None, phrases()[Language.EN]) == {}
