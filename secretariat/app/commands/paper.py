"""Papers under an agenda item: add, change, move, duplicate, delete."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app import confirming
from secretariat.app.command import Act
from secretariat.app.commands.copying import copy_paper
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_after, key_at
from secretariat.domain.identity import BlockId, ItemId, PaperId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind, Paper
from secretariat.store import paper as papers
from secretariat.store.writer import Writer

TEMPLATE = (
    (Kind.PARAGRAPH, "This paper …"),
    (Kind.HEADING, "Background"),
    (Kind.PARAGRAPH, "…"),
    (Kind.HEADING, "Issues for discussion"),
    (Kind.PARAGRAPH, "The Working Party is invited to …"),
)


@dataclass(frozen=True, slots=True)
class AddPaper(Act):
    """Add an empty paper under an item, last; `skeleton` gives it the sections a paper usually has."""

    label: ClassVar[str] = "Add paper"
    id: PaperId
    item: ItemId
    language: Language = Language.EN
    title: str = ""
    symbol: str = ""
    profile: str = "P3"
    skeleton: bool = False

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(Paper, item=self.item))
        title = Words.of(self.language, self.title)
        write.put(
            Paper(
                self.id,
                self.item,
                order,
                symbol=self.symbol,
                profile=self.profile,
                leading=self.language,
                languages=(self.language,),
                title=title,
            )
        )
        if self.skeleton:
            for order, (kind, text) in zip(write.keys(len(TEMPLATE)), TEMPLATE, strict=True):
                words = Words.of(self.language, text)
                write.put(Block(BlockId(new_id()), self.id, order, kind, words=words))


@dataclass(frozen=True, slots=True)
class EditPaper(Act):
    """Set one field of a paper ("symbol", "title.en", "dated")."""

    label: ClassVar[str] = "Edit paper details"
    id: PaperId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        paper = changed(write, Paper, self.id, self.field, self.value)
        confirming.before_paper(write, write.get(Paper, self.id), paper)
        write.put(paper)


@dataclass(frozen=True, slots=True)
class MovePaper(Act):
    """Put a paper at another place, under its item or another; `index` counts without itself."""

    label: ClassVar[str] = "Move paper"
    id: PaperId
    item: ItemId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        others = [paper for paper in write.all(Paper, item=self.item) if paper.id != self.id]
        paper = write.get(Paper, self.id)
        write.put(replace(paper, item=self.item, order=key_at(write, others, self.index)))


@dataclass(frozen=True, slots=True)
class DuplicatePaper(Act):
    """Copy a paper with all it holds, last under `item`; symbol and Office file name are left to be filled in."""

    label: ClassVar[str] = "Duplicate paper"
    id: PaperId
    copy: PaperId
    item: ItemId

    def run(self, write: Writer) -> None:
        """Make the change."""
        paper = write.get(Paper, self.id)
        siblings = write.all(Paper, item=self.item)
        after = self.id if paper.item == self.item else (siblings[-1].id if siblings else None)
        order = key_after(write, siblings, after)
        copy_paper(write, self.id, replace(paper, id=self.copy, item=self.item, order=order))


@dataclass(frozen=True, slots=True)
class DeletePaper(Act):
    """Delete a paper with all it holds."""

    label: ClassVar[str] = "Delete paper"
    id: PaperId

    def run(self, write: Writer) -> None:
        """Make the change."""
        papers.delete(write, self.id)
