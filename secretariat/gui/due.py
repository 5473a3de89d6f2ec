"""Days that are due, as people read them: late, soon, or neither."""

from datetime import date

from secretariat.domain import telling
from secretariat.domain.tongue import counted, tr

SOON = 7  # days before a day that is due


def urgency(due: date | None, today: date) -> tuple[str, str, str]:
    """Return how a day that is due is said, with an icon and the role of its colour: late, soon, or neither."""
    if due is None:
        return "", "", "muted"
    left = (due - today).days
    if left < 0:
        return tr("Late: {day}", day=telling.day(due)), "error_circle", "error"
    if left <= SOON:
        return _soon(left), "warning", "warning"
    return tr("Due {day}", day=telling.day(due)), "", "muted"


def _soon(left: int) -> str:
    """Return how a day is said that is so many days away."""
    if left == 0:
        return tr("Due today")
    return tr("Due tomorrow") if left == 1 else counted("Due in {n} day", "Due in {n} days", left)


def at_meeting(session: str, late: bool) -> tuple[str, str, str]:
    """Return how a session at which something is due is said, with an icon and the role of its colour."""
    if late:
        return tr("Late: {session}", session=session), "error_circle", "error"
    return tr("Due at the {session}", session=session), "", "muted"
