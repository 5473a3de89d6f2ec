"""Blocks and notes while they are being read."""

from dataclasses import dataclass, field

from secretariat.domain.finding import Finding, Severity, Spot
from secretariat.domain.paper import Kind, ListStyle
from secretariat.importers.whereabouts import spoken


@dataclass(slots=True)
class Growing:
    """A block being read: its parts are joined with blanks; `number` is that of its paragraph, None before the first."""

    key: str
    kind: Kind
    level: int
    label: str | None
    number: int | None
    parts: list[str]
    lines: list[int]
    style: ListStyle = ListStyle.DEFAULT

    @property
    def last(self) -> str:
        """The words read last."""
        return self.parts[-1] if self.parts else ""

    @property
    def text(self) -> str:
        """All words."""
        return " ".join(part for part in self.parts if part)

    @property
    def where(self) -> str:
        """The place of the block in words."""
        if self.kind is Kind.HEADING:
            return f"heading {self.label or self.text[:60]}"
        return f"paragraph {self.number}" if self.number is not None else "before the first paragraph"

    def add(self, text: str, line: int) -> None:
        """Join words to the block."""
        self.parts.append(text)
        self.lines.append(line)


@dataclass(slots=True)
class GrowingNote:
    """A footnote being read: paragraphs, each of parts joined with blanks."""

    key: str
    number: int
    style: str
    paragraphs: list[list[str]]
    lines: list[int] = field(default_factory=list)

    @property
    def last(self) -> str:
        """The words read last."""
        return self.paragraphs[-1][-1] if self.paragraphs[-1] else ""

    @property
    def text(self) -> str:
        """All words, paragraphs parted by an empty line."""
        return "\n\n".join(" ".join(parts) for parts in self.paragraphs)

    def add(self, text: str, line: int, paragraph: bool = False) -> None:
        """Join words to the note, as a further paragraph if `paragraph`."""
        if paragraph:
            self.paragraphs.append([])
        self.paragraphs[-1].append(text)
        self.lines.append(line)


def notice(kind: str, where: str, detail: str, id: str = "") -> Finding:
    """Return a finding that asks the secretary to look."""
    return Finding(kind, Severity.NOTICE, spoken(where), detail, Spot(id=id))


def warning(kind: str, where: str, detail: str, id: str = "") -> Finding:
    """Return a finding of something missing or wrong in the input."""
    return Finding(kind, Severity.WARNING, spoken(where), detail, Spot(id=id))
