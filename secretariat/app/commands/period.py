"""The period a paper covers: from the last session to its cut-off date."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.particular import SetParticular
from secretariat.domain.figure import SINCE, UNTIL
from secretariat.domain.identity import PaperId
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class SetPeriod(Act):
    """Say which period a paper covers, both days included; None leaves an end open (raises Refused where it ends before it begins)."""

    label: ClassVar[str] = "Set period"
    paper: PaperId
    since: date | None
    until: date | None

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.since and self.until and self.until < self.since:
            raise Refused(tr("The period ends before it begins."))
        for name, day in ((SINCE, self.since), (UNTIL, self.until)):
            SetParticular(self.paper, "paper", name, day.isoformat() if day else "").run(write)
