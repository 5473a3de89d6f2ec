"""The register as pictures: the same frozen value is shown on the screen, printed and written to Excel."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from secretariat.domain.tongue import marked

UNKNOWN = marked("Not given")
NO_MONTH = marked("No month known")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a picture: what it stands for, and the activities it counts; one that counts a `month` is named by its first day."""

    label: str
    ids: tuple[str, ...]
    month: date | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """An activity on the timeline: from its first to its last day; an `exact` one is known by its days, not its month alone."""

    id: str
    label: str
    first: date
    last: date
    exact: bool


@dataclass(frozen=True, slots=True)
class Pictures:
    """All pictures of the register; cancelled activities are in none of them."""

    months: tuple[Bar, ...]
    involvement: tuple[Bar, ...]
    where: tuple[Bar, ...]
    spans: tuple[Span, ...]

    @property
    def named(self) -> tuple[tuple[str, tuple[Bar, ...]], ...]:
        """The pictures made of bars, each by what a bar stands for."""
        return ("month", self.months), ("involvement", self.involvement), ("country", self.where)


def calendar(spans: Iterable[Span]) -> dict[date, tuple[str, ...]]:
    """Return the activities of each day, of those known by their days alone."""
    found: dict[date, list[str]] = {}
    for span in spans:
        if span.exact:
            for number in range(span.first.toordinal(), span.last.toordinal() + 1):
                found.setdefault(date.fromordinal(number), []).append(span.id)
    return {day: tuple(found[day]) for day in sorted(found)}
