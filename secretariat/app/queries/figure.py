"""The living figures of a paper and the period they are counted over."""

from datetime import date

from secretariat.app.workspace import Reading
from secretariat.domain.figure import Figures, Period
from secretariat.domain.identity import PaperId
from secretariat.domain.paper import Paper
from secretariat.domain.particular import Particular
from secretariat.store import figure


def period(at: Reading, paper: PaperId) -> Period:
    """Return the period a paper covers, open where nobody has said."""
    return figure.period(at.read.all(Particular, owner=paper))


def dated(at: Reading, paper: PaperId) -> date | None:
    """Return the day a paper bears (raises Gone)."""
    return at.read.get(Paper, paper).dated


def figures(at: Reading, within: Period) -> Figures:
    """Return the figures of a period."""
    return figure.counted(at.read, within)
