"""What is to be told of a Word document beside its words: what was taken, what was left out, and where."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.domain.finding import Finding, Severity

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
    HIDDEN: "Hidden text",
    DELETED: "Deleted in tracked changes",
    INSTRUCTION: "Within a field",
    BOX: "Text box",
    FORMULA: "Formula",
}
_SAID: Final = {
    HIDDEN: "{} of hidden text: it was not taken into the paper and stands among what found no place.",
    DELETED: "{} deleted in tracked changes: not taken into the paper; it stands among what found no place.",
    INSTRUCTION: "{} within a field that shows nothing: it stands among what found no place.",
    INSERTED: "{} inserted in tracked changes: taken as if accepted.",
    COMMENT: "{} of the document: not part of the paper; they stand among what found no place.",
    BOX: "{} with words: they stand among what found no place.",
    PICTURE: "{} left out.",
    FORMULA: "{} read as plain words; please compare.",
    MERGED: "{} with merged cells: the cells were parted.",
    EMBEDDED: "{} not read.",
    FURNITURE: "{} of headers and footers left out, as pages here have their own.",
}
_COUNTED: Final = {
    HIDDEN: ("stretch", "stretches"),
    DELETED: ("stretch", "stretches"),
    INSTRUCTION: ("stretch", "stretches"),
    INSERTED: ("stretch", "stretches"),
    COMMENT: ("comment", "comments"),
    BOX: ("text box", "text boxes"),
    PICTURE: ("picture", "pictures"),
    FORMULA: ("formula", "formulas"),
    MERGED: ("table", "tables"),
    EMBEDDED: ("embedded file", "embedded files"),
    FURNITURE: ("line", "lines"),
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
        name = f"{_NAMED.get(kind, 'Comment')}{f' by {who}' if who else ''}: "
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
        self.other.append(Finding(kind, Severity.WARNING, "the document", detail))

    def findings(self) -> Iterator[Finding]:
        """Yield what is to be told."""
        yield from self.other
        for kind, count in self.counts.items():
            one, many = _COUNTED[kind]
            what = f"{count:,} {one if count == 1 else many}"
            severity = Severity.WARNING if kind in _WARNED else Severity.NOTICE
            where = f"line {self.where[kind]}, and elsewhere" if count > 1 else f"line {self.where[kind]}"
            where = where if self.where[kind] else "the document"
            yield Finding(kind, severity, where, _SAID[kind].format(what))
