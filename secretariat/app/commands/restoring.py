"""Earlier words brought back as a new version: what they call comes back with them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.block import Reword
from secretariat.domain import inline
from secretariat.domain.identity import BlockId, NoteId, derived_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Note, Reference
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.payload import Payload
from secretariat.store.shapes import WORDING
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class RestoreWords(Act):
    """Give a block earlier words again, in each language that is given; footnotes and references come back with their marks."""

    label: ClassVar[str] = "Restore earlier words"
    block: BlockId
    texts: tuple[tuple[Language, str], ...]

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where the block says just this)."""
        block = write.get(Block, self.block)
        wanted = [(language, text) for language, text in self.texts if block.words[language] != text]
        if not wanted:
            raise Refused(tr("This is what the paragraph says now."))
        called = _called(text for _, text in wanted)
        for kind, id in called:
            _bring_back(write, kind, id)
        for language, text in wanted:
            Reword(self.block, language, text).run(write)


@dataclass(frozen=True, slots=True)
class RestoreNote(Act):
    """Give a footnote earlier words again."""

    label: ClassVar[str] = "Restore earlier words"
    note: NoteId
    texts: tuple[tuple[Language, str], ...]

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where the footnote says just this)."""
        note = write.get(Note, self.note)
        words = note.words
        for language, text in self.texts:
            words = words.having(language, text)
        if words == note.words:
            raise Refused(tr("This is what the footnote says now."))
        write.put(replace(note, words=words))


def _called(texts: Iterable[str]) -> list[tuple[type[Note | Reference], str]]:
    """Return the footnotes and references that texts call."""
    found: list[tuple[type[Note | Reference], str]] = []
    for text in texts:
        found += [(Note, id) for id in inline.notes(text)]
        found += [(Reference, id) for id in inline.references(text)]
    return list(dict.fromkeys(found))


def _bring_back(write: Writer, kind: type[Note | Reference], id: str) -> None:
    """Bring a footnote or reference back as it was last, with its words, if it is gone."""
    if write.find(kind, id) is not None:
        return
    for name, entity in _entities(kind, id):
        last = next((made.payload for made in reversed(write.history(entity)) if made.payload), None)
        if last is not None:
            write.write(name, entity, Payload(last))


def _entities(kind: type[Note | Reference], id: str) -> list[tuple[str, str]]:
    """Return what a footnote or reference consists of, as kind and entity."""
    if kind is Reference:
        return [("reference", id)]
    return [("note", id), *((WORDING, derived_id(id, language)) for language in Language)]
