"""Answers to the questions that bringing copies together left open: each settles one passage, value or deletion alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.block import DeleteBlocks
from secretariat.domain import inline
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import BlockId, NoteId, ReferenceId
from secretariat.domain.language import Words
from secretariat.domain.paper import Block, Note, Reference
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store import activity, agenda, answering, paper, person
from secretariat.store.asking import Asked
from secretariat.store.bonds import calls
from secretariat.store.payload import EXISTENCE, GONE
from secretariat.store.shapes import KINDS, WORDING
from secretariat.store.writer import Writer


class Take(StrEnum):
    """Which side an answer takes: that of the first copy or of the second, as the question names them, or of both.

    STANDING leaves the words or the value as they are now, whoever has written there since.
    """

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Answer(Act):
    """Answer a question by taking a side; both can be kept of words alone, one after the other."""

    label: ClassVar[str] = "Answer question"
    asked: Asked
    take: Take

    def run(self, write: Writer) -> None:
        """Make the change; that of an issued paper too, for what was issued stays as it is."""
        write.release()
        asked = self.asked
        question = answering.question(write, asked.entity, asked.key)
        sides = {Take.OURS: question.ours, Take.THEIRS: question.theirs}
        if question.existence:
            self._settle_existence(write)
        elif self.take is Take.STANDING:
            _leave(write, asked)
        elif question.text is not None:
            _reword(write, asked, _joined(question.ours, question.theirs, self.take))
        elif self.take is Take.BOTH:
            raise Refused(tr("Of two values only one can be kept."))
        else:
            answering.choose(write, _kind(asked), asked.entity, asked.key, sides[self.take])

    def _settle_existence(self, write: Writer) -> None:
        """Let a thing stay with all that was deleted with it, or let it go; to keep both means to let it stay."""
        asked = self.asked
        side = asked.question.theirs if self.take is Take.THEIRS else asked.question.ours
        if side == EXISTENCE and self.take in {Take.OURS, Take.THEIRS}:
            _delete(write, asked)
        else:
            answering.stay(write, ((_kind(asked), asked.entity), *asked.along))


@dataclass(frozen=True, slots=True)
class AnswerInWords(Act):
    """Answer a question about words with a passage of one's own (stored inline marks)."""

    label: ClassVar[str] = "Answer question"
    asked: Asked
    passage: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.asked.question.text is None:
            raise Refused(tr("Only words can be put in other words."))
        _reword(write, self.asked, self.passage)


def _kind(asked: Asked) -> str:
    """Return the kind of the entity a question lies in."""
    return WORDING if asked.language else asked.kind


def _joined(ours: object, theirs: object, take: Take) -> str:
    """Return the passage that takes a side; of both, one after the other, a blank between."""
    first, second = str(ours or ""), str(theirs or "")
    if take is not Take.BOTH:
        return first if take is Take.OURS else second
    parted = not first or not second or first[-1].isspace() or second[0].isspace()
    return first + ("" if parted else " ") + second


def _reword(write: Writer, asked: Asked, passage: str) -> None:
    """Put a passage in the place of the disputed one."""
    before = calls(write.content(asked.entity)) if asked.language else set()
    answering.reword(write, _kind(asked), asked.entity, asked.key, passage)
    _follow_marks(write, asked, before)


def _leave(write: Writer, asked: Asked) -> None:
    """Leave a passage or value as it stands."""
    before = calls(write.content(asked.entity)) if asked.language else set()
    answering.leave(write, _kind(asked), asked.entity, asked.key)
    _follow_marks(write, asked, before)


def _follow_marks(write: Writer, asked: Asked, before: set[tuple[str, str]]) -> None:
    """Let notes and references go or stay with their marks; `before` are those that were called."""
    if not asked.language:
        return
    after = calls(write.content(asked.entity))
    for kind, id in sorted(before):
        if (kind, id) not in after and not _called_elsewhere(write, asked, id):
            _drop(write, kind, id)
        elif not write.content(asked.entity).questions:
            answering.stay(write, [(kind, id), *_wordings(write, id)])


def _called_elsewhere(write: Writer, asked: Asked, id: str) -> bool:
    """Say whether words of the same thing in another language call a note or reference."""
    return any(
        id in str(write.content(entity).state)
        for _, entity in _wordings(write, asked.id)
        if entity != asked.entity
    )


def _wordings(write: Writer, owner: str) -> list[tuple[str, str]]:
    """Return the words of a thing in every language, as kind and entity."""
    return [(WORDING, entity) for entity in write.wordings(owner)]


def _drop(write: Writer, kind: str, id: str) -> None:
    """Delete a note or reference whose mark is gone, if it is there."""
    thing = write.find(Note if kind == "note" else Reference, id)
    if thing is not None:
        write.delete(thing)


def _delete(write: Writer, asked: Asked) -> None:
    """Delete a thing with all that hangs on it."""
    if asked.language:
        write.write(WORDING, asked.entity, GONE)
    elif asked.kind in _DELETIONS:
        _DELETIONS[asked.kind](write, asked.id)
    elif asked.kind == "committee":
        raise Refused(tr("The committee cannot be deleted."))
    else:
        write.delete(write.get(KINDS[asked.kind], asked.id))


def _delete_block(write: Writer, id: str) -> None:
    """Delete a block with its notes and points."""
    DeleteBlocks((BlockId(id),)).run(write)


def _delete_note(write: Writer, id: str) -> None:
    """Delete a footnote and take its marks out of the words."""
    note = write.get(Note, id)
    _unmark(write, note.paper, id)
    write.delete(note)


def _delete_reference(write: Writer, id: str) -> None:
    """Delete a reference and take its marks out of the words."""
    reference = write.get(Reference, id)
    _unmark(write, reference.paper, id)
    write.delete(reference)


def _delete_decision(write: Writer, id: str) -> None:
    """Delete a point for decision and every place it is put in."""
    for appearance in write.all(Appearance, decision=id):
        write.delete(appearance)
    write.delete(write.get(Decision, id))


def _delete_appearance(write: Writer, id: str) -> None:
    """Take a point out of a block; it goes where it is put nowhere else."""
    appearance = write.get(Appearance, id)
    write.delete(appearance)
    if not write.count(Appearance, decision=appearance.decision):
        write.delete(write.get(Decision, appearance.decision))


def _unmark(write: Writer, paper_id: str, id: str) -> None:
    """Take the marks of a note or reference out of the blocks of its paper."""
    for block in write.all(Block, paper=paper_id):
        words = Words(**{language.value: _without(text, id) for language, text in block.words})
        if words != block.words:
            write.put(replace(block, words=words))


def _without(text: str, id: str) -> str:
    """Return words without the marks of one note or reference."""
    if id not in text:
        return text

    def note(other: NoteId) -> NoteId | None:
        return None if other == id else other

    def reference(other: ReferenceId) -> ReferenceId | None:
        return None if other == id else other

    return inline.remarked(text, note, reference)


_DELETIONS: Mapping[str, Callable[[Writer, Any], None]] = {
    "session": agenda.delete_session,
    "item": agenda.delete_item,
    "paper": paper.delete,
    "appendix": paper.delete_appendix,
    "block": _delete_block,
    "note": _delete_note,
    "reference": _delete_reference,
    "activity": activity.delete,
    "person": person.delete_person,
    "organization": person.delete_organization,
    "decision": _delete_decision,
    "appearance": _delete_appearance,
}
