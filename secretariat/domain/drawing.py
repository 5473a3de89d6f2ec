"""Pictures as they are printed: bars along an axis, drawn above the words that say what they are."""

from dataclasses import dataclass

from secretariat.domain.printing import PrintLine


@dataclass(frozen=True, slots=True)
class PrintMark:
    """One bar: what stands before it, from where to where it reaches (0 to 1), and what stands behind it.

    One that is not `exact` is drawn lighter.
    """

    label: str
    begin: float
    end: float
    number: str = ""
    exact: bool = True


@dataclass(frozen=True, slots=True)
class PrintTick:
    """A thin line across all bars, with what stands above it."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class PrintChart:
    """Bars under one another; `said` tells what they show to who does not see them."""

    said: str
    marks: tuple[PrintMark, ...]
    ticks: tuple[PrintTick, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintDrawing(PrintLine):
    """A line of a document above whose words a picture is drawn, where the format draws; elsewhere the words stand alone."""

    chart: PrintChart = PrintChart("", ())
