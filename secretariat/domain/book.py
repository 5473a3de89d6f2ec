"""The session book ready to print, and what the single sheets list: all numbers and words settled."""

from dataclasses import dataclass

from secretariat.domain.language import Language
from secretariat.domain.printing import Inlines, PrintPaper


@dataclass(frozen=True, slots=True)
class ListedPaper:
    """A paper as an agenda lists it; the symbol is empty while it has none."""

    id: str
    symbol: str
    title: str

    @property
    def name(self) -> str:
        """What the paper is called in one line."""
        return self.symbol or self.title


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item as an agenda lists it; `line` is "FIRST ITEM ON THE AGENDA"."""

    id: str
    line: str
    title: str
    papers: tuple[ListedPaper, ...]


@dataclass(frozen=True, slots=True)
class PrintPoint:
    """A point for decision as its record prints it: where it is put, what was drafted, and what became of it.

    `number` is that of its paragraph, `block` the id; the draft is the paragraph with what belongs to it, a label before each.
    """

    block: str
    number: str
    reference: str
    draft: tuple[tuple[str, Inlines], ...]
    outcome: str
    adopted: str
    owner: str
    due: str
    progress: str
    id: str = ""
    actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DecidedPaper:
    """A paper with the points for decision that it puts."""

    paper: ListedPaper
    points: tuple[PrintPoint, ...]


@dataclass(frozen=True, slots=True)
class BookItem:
    """An item of a session book with its papers, whole; `name` is its entry in the outline."""

    line: str
    title: str
    name: str
    papers: tuple[PrintPaper, ...]


@dataclass(frozen=True, slots=True)
class PrintBook:
    """A session in one volume: its front with the contents, the agenda, every paper by item, and the record of decisions.

    `name` heads the outline ("291st Session, Geneva, November 2004"). `fingerprint` and `stamp` are as in a paper.
    """

    id: str
    language: Language
    name: str
    front: PrintPaper
    agenda: PrintPaper
    items: tuple[BookItem, ...]
    record: PrintPaper
    fingerprint: str = ""
    stamp: int = 0

    def parts(self) -> tuple[PrintPaper, ...]:
        """Return all that is printed after the front, in order."""
        return (self.agenda, *(paper for item in self.items for paper in item.papers), self.record)
