"""How a day that is due is said."""

from datetime import date

import pytest

from secretariat.gui.due import urgency

TODAY = date(2004, 11, 10)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (None, ("", "", "muted")),
        (date(2004, 11, 9), ("Late: 9 Nov 2004", "error_circle", "error")),
        (date(2004, 11, 10), ("Due today", "warning", "warning")),
        (date(2004, 11, 11), ("Due tomorrow", "warning", "warning")),
        (date(2004, 11, 17), ("Due in 7 days", "warning", "warning")),
        (date(2004, 11, 18), ("Due 18 Nov 2004", "", "muted")),
    ],
)
def test_a_day_is_late_soon_or_neither(due, said):
    assert urgency(due, TODAY) == said
