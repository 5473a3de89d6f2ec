"""One paper: all that its page shows, and the value that is printed."""

from dataclasses import dataclass, replace

from secretariat.app import confirming
from secretariat.app.freezing import FrozenSheet
from secretariat.app.queries import edition as editions
from secretariat.app.queries.agenda import outline
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.confirmation import Confirmation
from secretariat.domain.contents import Contents
from secretariat.domain.edition import Edition
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind, Paper
from secretariat.domain.printing import PrintPaper
from secretariat.domain.told import Unknown
from secretariat.numbering.resolve import fingerprint, resolve
from secretariat.store import paper as papers


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """A paper with everything in it and, beside it, how it prints in one language; `printed.lines` follow `contents.blocks`.

    `stale` are the blocks, notes and appendices, and the paper for its title and subtitles, whose words in this language
    wait to be confirmed, as their source has changed.
    `issued` is the edition in which the paper stands locked, None while it may be changed.
    """

    contents: Contents
    language: Language
    printed: PrintPaper
    stale: frozenset[str] = frozenset()
    issued: Edition | None = None

    def paragraphs(self) -> int:
        """Return how many numbered paragraphs there are."""
        return sum(line.kind is Kind.PARAGRAPH for line in self.printed.lines)

    def words(self) -> int:
        """Return how many words the blocks have, footnotes and appendices not counted."""
        return sum(len(printing.plain(line.inlines).split()) for line in self.printed.lines)

    def section_of(self, block: BlockId) -> str:
        """Return the heading ("II. The process …") a block stands under, empty before the first."""
        heading = ""
        for line in self.printed.lines:
            if line.kind is Kind.HEADING:
                heading = f"{line.label} {printing.plain(line.inlines)}".strip()
            if line.id == block:
                return heading
        return heading


def sheet(at: Reading, paper: PaperId, language: Language | None = None) -> PaperSheet:
    """Return a paper in a language, its leading one when None (raises Gone)."""
    held = settled(at, papers.contents(at.read, paper), language)
    return replace(held, issued=editions.locked(at, held.contents.paper))


def settled(
    at: Reading, contents: Contents, language: Language | None = None, moment: str | None = None
) -> PaperSheet:
    """Return contents of a moment, now when None, with how they print in a language, the leading one when None."""
    spoken = language or contents.paper.leading
    kept = editions.kept(at, contents.paper.id, moment)
    profile = at.stationery.profile(contents.paper.profile)
    printed = resolve(contents, spoken, at.stationery.phrases[spoken], profile, kept)
    return PaperSheet(contents, spoken, printed, _stale(at, contents, spoken))


def _stale(at: Reading, contents: Contents, language: Language) -> frozenset[str]:
    """Return what waits to be confirmed in a translation."""
    paper = contents.paper
    if language is paper.leading:
        return frozenset()
    words: dict[str, Words] = {block.id: block.words for block in contents.blocks}
    words.update((note.id, note.words) for note in contents.notes)
    words.update((one.id, confirming.of_appendix(one)) for one in contents.appendices)
    words[paper.id] = confirming.of_paper(paper)
    return confirming.stale(at.read.all(Confirmation, paper=paper.id), words, paper.leading, language)


def printed(at: Reading, paper: PaperId, language: Language | None = None) -> PrintPaper:
    """Return the paper ready to print with its fingerprint, without a stamp (raises Gone); one that is issued, as it was issued."""
    frozen = issued(at, paper, language)
    return replace(frozen.paper, stamp=0) if frozen else drafted(at, paper, language)


def drafted(at: Reading, paper: PaperId, language: Language | None = None) -> PrintPaper:
    """Return the paper ready to print as it stands in the file, issued or not (raises Gone)."""
    settled = sheet(at, paper, language).printed
    return replace(settled, fingerprint=fingerprint(settled))


def issued(at: Reading, paper: PaperId, language: Language | None = None) -> FrozenSheet | None:
    """Return what was issued of a paper in a language, its leading one when None; None while it may be changed (raises Gone)."""
    held = at.read.get(Paper, paper)
    edition = editions.locked(at, held)
    return editions.sheet(at, edition, language or held.leading) if edition else None


def by_symbol(at: Reading, symbol: str) -> Paper:
    """Return the paper with a symbol, blanks and case not counting (raises Unknown)."""
    wanted = "".join(symbol.split()).casefold()
    papers_ = at.read.all(Paper)
    for paper in papers_:
        if wanted in ("".join(paper.symbol.split()).casefold(), paper.id):
            return paper
    raise Unknown("paper", symbol, tuple(paper.symbol for paper in papers_ if paper.symbol))


def every(at: Reading) -> tuple[Paper, ...]:
    """Return all papers in the order of the agenda."""
    found = {paper.id: paper for paper in at.read.all(Paper)}
    return tuple(
        found[paper.id] for session in outline(at).sessions for item in session.items for paper in item.papers
    )
