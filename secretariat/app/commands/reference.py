"""References: put in with their mark, and led elsewhere."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.domain.identity import AppendixId, BlockId, ReferenceId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Reference
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddReference(Act):
    """Add a reference to a block, a range or an appendix: `marked` are the words of `at` with the new mark in them."""

    label: ClassVar[str] = "Add reference"
    id: ReferenceId
    at: BlockId
    language: Language
    marked: str
    block: BlockId | None = None
    until: BlockId | None = None
    appendix: AppendixId | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        _check(self.block, self.until, self.appendix)
        at = write.get(Block, self.at)
        write.put(Reference(self.id, at.paper, self.block, self.until, self.appendix))
        write.put(replace(at, words=at.words.having(self.language, self.marked)))


@dataclass(frozen=True, slots=True)
class LeadReference(Act):
    """Lead a reference to another target."""

    label: ClassVar[str] = "Change reference"
    id: ReferenceId
    block: BlockId | None = None
    until: BlockId | None = None
    appendix: AppendixId | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        _check(self.block, self.until, self.appendix)
        reference = write.get(Reference, self.id)
        write.put(replace(reference, block=self.block, until=self.until, appendix=self.appendix))


def _check(block: BlockId | None, until: BlockId | None, appendix: AppendixId | None) -> None:
    """Refuse a reference without target, or with two."""
    if (block is None) == (appendix is None) or (until is not None and block is None):
        raise Refused(tr("A reference leads to one paragraph, section, range or appendix."))
