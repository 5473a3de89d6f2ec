"""Which sheets a workbook has, and what stands on each: decided before anything is written."""

from collections.abc import Iterator
from typing import Final

from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.exporters.xlsx import names
from secretariat.exporters.xlsx.activities import register as register_sheet
from secretariat.exporters.xlsx.agenda import agenda
from secretariat.exporters.xlsx.counts import counts
from secretariat.exporters.xlsx.reading import reading
from secretariat.exporters.xlsx.sheet import Sheet
from secretariat.exporters.xlsx.tables import appendix

_REGISTER: Final = "Register"
_AGENDA: Final = "Agenda and decisions"
_COUNTS: Final = "Counts"
_PAPER: Final = "Paper"


def sheets(paper: PrintPaper, register: Register) -> Iterator[Sheet]:
    """Yield the sheets in their order: appendices as printed, register, agenda and decisions, counts, paper.

    A bare workbook has neither register nor counts.
    """
    wanted = [printed.heading or "Appendix" for printed in paper.appendices]
    given = names.unique(wanted, taken=(_REGISTER, _AGENDA, _COUNTS, _PAPER))
    for printed, name in zip(paper.appendices, given, strict=True):
        yield appendix(printed, name)
    if not register.bare:
        yield register_sheet(register.activities, _REGISTER)
    yield agenda(register, _AGENDA)
    if not register.bare:
        yield counts(register.activities, _COUNTS)
    yield reading(paper, _PAPER)
