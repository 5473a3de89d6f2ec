"""The outline of a paper: its headings, paragraphs and items, with what stands under each."""

from dataclasses import dataclass, replace

from secretariat.app import sections
from secretariat.app.queries import paper as papers
from secretariat.app.queries.paper import PaperSheet
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintLine
from secretariat.domain.tongue import tr

LONGEST = 90  # letters of a paragraph that are shown


@dataclass(frozen=True, slots=True)
class Part:
    """One line of an outline. `depth` counts from 0; `paragraphs` and `words` count what it holds with all under it."""

    id: BlockId
    kind: Kind
    level: int
    depth: int
    label: str
    text: str
    paragraphs: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class PaperOutline:
    """The parts of a paper in reading order; `blocks` holds every block as a part, also those that have no line of their own."""

    paper: PaperId
    parts: tuple[Part, ...]
    blocks: tuple[Part, ...]


def paper_outline(at: Reading, paper: PaperId, language: Language | None = None) -> PaperOutline:
    """Return the outline of a paper in a language, its leading one when None (raises Gone)."""
    return of_sheet(papers.sheet(at, paper, language))


def of_sheet(sheet: PaperSheet) -> PaperOutline:
    """Return the outline of a sheet."""
    blocks: list[Part] = []
    above: list[int] = []
    for block, line in zip(sheet.contents.blocks, sheet.printed.lines, strict=True):
        part = Part(block.id, block.kind, block.level, 0, line.label, "")
        while above and not _holds(blocks[above[-1]], part):
            above.pop()
        words = _words(line)
        depth = blocks[above[-1]].depth + 1 if above else 0
        blocks.append(replace(part, depth=depth, text=_short(line, words)))
        above.append(len(blocks) - 1)
        _count(blocks, above, len(words))
    shown = tuple(part for part in blocks if part.kind is not Kind.CONTINUATION)
    return PaperOutline(sheet.contents.paper.id, shown, tuple(blocks))


def _holds(above: Part, part: Part) -> bool:
    """Say whether a part stands under another."""
    if above.kind is Kind.CONTINUATION:
        return False
    if above.kind is Kind.HEADING:
        return part.kind is not Kind.HEADING or part.level > above.level
    return part.kind is not Kind.HEADING and sections.rank(part) > sections.rank(above)


def _count(blocks: list[Part], above: list[int], words: int) -> None:
    """Count the last block in with all that it stands under."""
    one = blocks[-1].kind is Kind.PARAGRAPH
    for place in above:
        part = blocks[place]
        blocks[place] = replace(part, words=part.words + words, paragraphs=part.paragraphs + one)


def _words(line: PrintLine) -> list[str]:
    """Return the words of a line, of a table those of all cells."""
    if line.table is None:
        return printing.plain(line.inlines).split()
    rows = (line.table.heads, *line.table.rows)
    return [word for row in rows for cell in row for word in printing.plain(cell).split()]


def _short(line: PrintLine, words: list[str]) -> str:
    """Return how a line begins."""
    text = " ".join(words[:24])
    text = f"{text[:LONGEST].rstrip()}…" if len(text) > LONGEST or len(words) > 24 else text
    return (
        tr("Table: {text}", text=text)
        if line.kind is Kind.TABLE and text
        else tr("Table")
        if line.kind is Kind.TABLE
        else text
    )
