"""What is to be told of a Word document beside its words: what was taken, what was left out, and where."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import counted, marked, tr

HIDDEN: Final = "hidden-text"
DELETED: Final = "tracked-deletion"
INSERTED: Final = "tracked-insertion"
INSTRUCTION: Final = "field-never-shown"
COMMENT: Final = "comment"
BOX: Final = "text-box"
PICTURE: Final = "picture"
FORMULA: Final = "formula"
MERGED: Final = "merged-cells"
EMBEDDED: Final = "embedded-file"
FURNITURE: Final = "headers-and-footers"
MACROS: Final = "macros"
OUTSIDE: Final = "outside-content"

_NAMED: Final = {
    HIDDEN: marked("Hidden text"),
    DELETED: marked("Deleted in tracked changes"),
    INSTRUCTION: marked("Within a field"),
    BOX: marked("Text box"),
    FORMULA: marked("Formula"),
}
_SAID: Final[dict[str, Callable[[int], str]]] = {
    HIDDEN: lambda n: counted(
        "{n} stretch of hidden text: it was not taken into the paper and stands among what found no place.",
        "{n:,} stretches of hidden text: they were not taken into the paper and stand among what found no place.",
        n,
    ),
    DELETED: lambda n: counted(
        "{n} stretch deleted in tracked changes: not taken into the paper; it stands among what found no place.",
        "{n:,} stretches deleted in tracked changes: not taken into the paper; they stand among what found no place.",
        n,
    ),
    INSTRUCTION: lambda n: counted(
        "{n} stretch within a field that shows nothing: it stands among what found no place.",
        "{n:,} stretches within fields that show nothing: they stand among what found no place.",
        n,
    ),
    INSERTED: lambda n: counted(
        "{n} stretch inserted in tracked changes: taken as if accepted.",
        "{n:,} stretches inserted in tracked changes: taken as if accepted.",
        n,
    ),
    COMMENT: lambda n: counted(
        "{n} comment of the document: not part of the paper; it stands among what found no place.",
        "{n:,} comments of the document: not part of the paper; they stand among what found no place.",
        n,
    ),
    BOX: lambda n: counted(
        "{n} text box with words: they stand among what found no place.",
        "{n:,} text boxes with words: they stand among what found no place.",
        n,
    ),
    PICTURE: lambda n: counted("{n} picture left out.", "{n:,} pictures left out.", n),
    FORMULA: lambda n: counted(
        "{n} formula read as plain words; please compare.",
        "{n:,} formulas read as plain words; please compare.",
        n,
    ),
    MERGED: lambda n: counted(
        "{n} table with merged cells: the cells were parted.",
        "{n:,} tables with merged cells: the cells were parted.",
        n,
    ),
    EMBEDDED: lambda n: counted("{n} embedded file not read.", "{n:,} embedded files not read.", n),
    FURNITURE: lambda n: counted(
        "{n} line of headers and footers left out, as pages here have their own.",
        "{n:,} lines of headers and footers left out, as pages here have their own.",
        n,
    ),
}
_WARNED: Final = frozenset([HIDDEN, DELETED, INSTRUCTION, COMMENT, BOX, EMBEDDED])


@dataclass(slots=True)
class Remarks:
    """What was met on the way, with the words that are not part of the paper."""

    counts: Counter[str] = field(default_factory=Counter)
    where: dict[str, int] = field(default_factory=dict)
    left: list[Leftover] = field(default_factory=list)
    furniture: list[Leftover] = field(default_factory=list)
    other: list[Finding] = field(default_factory=list)

    def count(self, kind: str, line: int) -> None:
        """Count something in."""
        self.counts[kind] += 1
        self.where.setdefault(kind, line)

    def leave(self, kind: str, line: int, text: str, who: str = "") -> None:
        """Keep words that are not part of the paper; what follows on at one place is one stretch."""
        if not text.strip():
            return
        name = _name(kind, who)
        last = self.left[-1] if self.left else None
        if (
            last is not None
            and last.line == line
            and last.text.startswith(name)
            and kind in (HIDDEN, DELETED, INSTRUCTION)
        ):
            self.left[-1] = Leftover(line, last.text + text)
            return
        self.count(kind, line)
        self.left.append(Leftover(line, name + text))

    def warn(self, kind: str, detail: str) -> None:
        """Tell of something in the document as a whole."""
        self.other.append(Finding(kind, Severity.WARNING, tr("the document"), detail))

    def findings(self) -> Iterator[Finding]:
        """Yield what is to be told."""
        yield from self.other
        for kind, count in self.counts.items():
            severity = Severity.WARNING if kind in _WARNED else Severity.NOTICE
            yield Finding(kind, severity, self._place(kind, count), _SAID[kind](count))

    def _place(self, kind: str, count: int) -> str:
        """Return where something was met first."""
        line = self.where[kind]
        if not line:
            return tr("the document")
        if count > 1:
            return tr("line {line}, and elsewhere", line=line)
        return tr("line {line}", line=line)


def _name(kind: str, who: str) -> str:
    """Return what stands before words that are not part of the paper."""
    name = tr(_NAMED.get(kind, marked("Comment")))
    return tr("{kind} by {who}: ", kind=name, who=who) if who else tr("{kind}: ", kind=name)
