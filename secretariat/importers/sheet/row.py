"""A line of a sheet on its way to a row of the register, and the lines that belong together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from secretariat.domain.register import CONTINUED, GOES_ON
from secretariat.importers.sheet.heads import Field
from secretariat.importers.sheet.table import Line, Value


@dataclass(frozen=True, slots=True)
class Row:
    """A line with the texts of its fields; `left` gathers what of it finds no place."""

    line: Line
    texts: dict[Field, str] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    @property
    def is_begun(self) -> bool:
        """Whether somebody added it with a title of its own, and left to the program what is printed of it."""
        said = self.texts.get
        return bool(said(Field.TITLE)) and not said(Field.TITLE_VENUE_DATE) and not said(Field.ID)


def rejoined(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines; a text that was too long for its cell and goes on below is whole again."""
    waiting: Line | None = None
    for line in lines:
        if waiting is not None and _goes_on(waiting, line):
            waiting = _joined(waiting, line)
            continue
        if waiting is not None:
            yield waiting
        waiting = line
    if waiting is not None:
        yield waiting


def _goes_on(line: Line, below: Line) -> bool:
    """Say whether every text below is the rest of one in this line."""
    return bool(below.values) and all(
        isinstance(value, str)
        and value.startswith(CONTINUED)
        and isinstance(above := line.values.get(at), str)
        and above.endswith(GOES_ON)
        for at, value in below.values.items()
    )


def _joined(line: Line, below: Line) -> Line:
    """Return a line with the rest of its texts."""
    values: dict[int, Value] = dict(line.values)
    for at, rest in below.values.items():
        values[at] = str(values[at]).removesuffix(GOES_ON) + str(rest).removeprefix(CONTINUED)
    return Line(line.number, values, line.far + below.far)
