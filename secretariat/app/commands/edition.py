"""Papers issued and opened again: an edition is written once, and a draft begins what corrects it."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import ClassVar

from secretariat.app import freezing
from secretariat.app.command import Act
from secretariat.app.commands.places import key_after, key_at
from secretariat.domain.contents import Contents
from secretariat.domain.decision import Decision
from secretariat.domain.edition import Edition, EditionKind, edition_id
from secretariat.domain.identity import BlockId, DecisionId, PaperId, ParticularId, derived_id, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Block, Kind, Paper, Status
from secretariat.domain.particular import AS_EDITION, CORRECTS, Particular
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store import paper as papers
from secretariat.store.writer import Writer


def seen(held: Contents) -> str:
    """Return by what the contents of a paper are known, so that nothing else is issued than what was looked at."""
    return sha256(repr(held).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class IssuePaper(Act):
    """Issue a paper: write its edition, give its points their references, and lock it.

    `of` is the paper first issued, which a corrigendum or addendum belongs to; `content` is what `app.issuing` froze, and
    `state` what it was frozen from.
    """

    label: ClassVar[str] = "Issue paper"
    paper: PaperId
    of: PaperId
    kind: EditionKind
    number: int
    issued: date
    content: str
    references: tuple[tuple[DecisionId, str], ...]
    state: str

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where the paper has changed since it was frozen, or is issued already)."""
        held = papers.contents(write, self.paper)
        if seen(held) != self.state:
            raise Refused(tr("The paper was changed meanwhile; look at it once more."))
        paper = held.paper
        write.put(
            Edition(
                edition_id(self.of, self.kind, self.number),
                self.of,
                key_at(write, write.all(Edition, paper=self.of)),
                self.kind,
                self.number,
                paper.symbol,
                self.issued,
                write.moment,
                write.author,
                self.content,
                freezing.fingerprint(self.content),
            )
        )
        for id, reference in self.references:
            write.put(replace(write.get(Decision, id), reference=reference))
        write.release(self.paper)
        write.release(self.of)
        again = self.kind is EditionKind.REVISION
        dated = self.issued if again or paper.dated is None else paper.dated
        write.put(replace(paper, status=Status.ISSUED, dated=dated))
        if self.of != self.paper:
            write.put(replace(write.get(Paper, self.of), status=Status.ISSUED))


@dataclass(frozen=True, slots=True)
class OpenRevision(Act):
    """Open an issued paper again as the draft of a revision, under the symbol it will have."""

    label: ClassVar[str] = "Open draft of revision"
    paper: PaperId
    symbol: str

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where the paper is a draft)."""
        paper = _issued(write, self.paper)
        write.release(paper.id)
        write.put(replace(paper, status=Status.DRAFT, symbol=self.symbol, symbol_printed=""))


@dataclass(frozen=True, slots=True)
class OpenCorrection(Act):
    """Open the draft of a corrigendum or addendum under the same item, and the issued paper to make the changes in.

    `title` is that of the paper, `subtitle` says what it is, `opening` is its first paragraph.
    """

    label: ClassVar[str] = "Open draft of correction"
    paper: PaperId
    id: PaperId
    kind: EditionKind
    number: int
    symbol: str
    title: Words
    subtitle: Words
    opening: Words

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where the paper is a draft)."""
        paper = _issued(write, self.paper)
        write.release(paper.id)
        write.put(replace(paper, status=Status.DRAFT))
        order = key_after(write, write.all(Paper, item=paper.item), paper.id)
        write.put(
            Paper(
                self.id,
                paper.item,
                order,
                symbol=self.symbol,
                profile=paper.profile,
                leading=paper.leading,
                languages=paper.languages,
                title=self.title,
                subtitles=self.subtitle,
                place=paper.place,
                page_size=paper.page_size,
            )
        )
        for name, value in ((CORRECTS, str(paper.id)), (AS_EDITION, f"{self.kind} {self.number}")):
            id = ParticularId(derived_id(self.id, f"particular {name}"))
            write.put(Particular(id, self.id, "paper", name, value))
        (first,) = write.keys(1)
        write.put(Block(BlockId(new_id()), self.id, first, Kind.PARAGRAPH, words=self.opening))


@dataclass(frozen=True, slots=True)
class ListCorrections(Act):
    """Put a list of corrections into the draft of a corrigendum or addendum, in the place of the list before."""

    label: ClassVar[str] = "List corrections"
    paper: PaperId
    lines: tuple[Words, ...]

    def run(self, write: Writer) -> None:
        """Make the change; the first paragraph stays."""
        first, *others = write.all(Block, paper=self.paper)
        for block in others:
            write.delete(block)
        for order, words in zip(write.keys(len(self.lines), first.order), self.lines, strict=True):
            write.put(Block(BlockId(new_id()), self.paper, order, Kind.PARAGRAPH, words=words))


@dataclass(frozen=True, slots=True)
class CloseDraft(Act):
    """Lock a paper again that was opened for a correction, under the symbol it was issued with; `draft` goes."""

    label: ClassVar[str] = "Close draft"
    paper: PaperId
    symbol: str
    draft: PaperId | None

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.draft is not None:
            papers.delete(write, self.draft)
        paper = write.get(Paper, self.paper)
        write.release(paper.id)
        write.put(replace(paper, status=Status.ISSUED, symbol=self.symbol))


def _issued(write: Writer, id: PaperId) -> Paper:
    """Return a paper that is issued (raises Refused for any other)."""
    paper = write.get(Paper, id)
    if paper.status is not Status.ISSUED or not write.count(Edition, paper=id):
        raise Refused(
            tr(
                "Only what was issued can be corrected; this paper is still a draft, and is changed as it stands."
            )
        )
    return paper
