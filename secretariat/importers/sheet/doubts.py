"""Findings as they come up while a sheet is read, counted rather than repeated without end."""

from collections import Counter
from typing import Final

from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import tr

_MOST_OF_A_KIND: Final = 40


class Doubts:
    """Collects findings; of one kind only the first some are told singly, the others as a number."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []
        self._counts: Counter[tuple[str, Severity]] = Counter()

    def error(self, kind: str, where: str, detail: str) -> None:
        """Note that something could not be taken over as it stands."""
        self._add(kind, Severity.ERROR, where, detail)

    def warn(self, kind: str, where: str, detail: str) -> None:
        """Note what the secretary should look at."""
        self._add(kind, Severity.WARNING, where, detail)

    def tell(self, kind: str, where: str, detail: str) -> None:
        """Note what the secretary may want to know."""
        self._add(kind, Severity.NOTICE, where, detail)

    def _add(self, kind: str, severity: Severity, where: str, detail: str) -> None:
        self._counts[kind, severity] += 1
        if self._counts[kind, severity] <= _MOST_OF_A_KIND:
            self._findings.append(Finding(kind, severity, where, detail))

    def findings(self) -> tuple[Finding, ...]:
        """Return all findings, gravest first, in the order in which they came up."""
        more = [
            Finding(kind, severity, "", tr("And {count:,} more of the same.", count=count - _MOST_OF_A_KIND))
            for (kind, severity), count in self._counts.items()
            if count > _MOST_OF_A_KIND
        ]
        order = list(Severity)
        return tuple(sorted([*self._findings, *more], key=lambda finding: order.index(finding.severity)))
