"""The next session: begun from the one before as one step."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.places import key_after, key_at
from secretariat.domain.agenda import Item, Session
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import AppearanceId, BlockId, DecisionId, ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind, Paper
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the paper of matters arising; one with a `decision` puts that point again."""

    kind: Kind
    words: Words
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class Arising:
    """The paper of matters arising: the item it stands under, its title and its passages."""

    id: PaperId
    item: Words
    title: Words
    languages: tuple[Language, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class StartNextSession(Act):
    """Begin the session after another, with a paper of matters arising and the items that come back.

    `deferred` are the points that are due at it from now on.
    """

    label: ClassVar[str] = "Start next session"
    id: SessionId
    after: SessionId
    number: int
    items: tuple[Words, ...] = ()
    arising: Arising | None = None
    deferred: tuple[DecisionId, ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change; month and year are left to be filled in."""
        before = write.get(Session, self.after)
        order = key_after(write, write.all(Session), self.after)
        write.put(Session(self.id, before.committee, order, self.number, place=before.place))
        if self.arising is not None:
            self._write(write, self.arising)
        for title in self.items:
            write.put(Item(ItemId(new_id()), self.id, self._last(write), title))
        for id in self.deferred:
            decision = write.get(Decision, id)
            if decision.due_session is None:
                write.put(replace(decision, due_session=self.id))

    def _last(self, write: Writer) -> str:
        """Return the order key of the next item."""
        return key_at(write, write.all(Item, session=self.id))

    def _write(self, write: Writer, arising: Arising) -> None:
        """Write the paper of matters arising under an item of its own."""
        item, like = ItemId(new_id()), self._like(write)
        write.put(Item(item, self.id, self._last(write), arising.item))
        (order,) = write.keys(1)
        write.put(
            Paper(
                arising.id,
                item,
                order,
                profile=like.profile if like else "P3",
                leading=arising.languages[0],
                languages=arising.languages,
                title=arising.title,
                place=like.place if like else Words(),
                page_size=like.page_size if like else "A4",
            )
        )
        for key, passage in zip(write.keys(len(arising.passages)), arising.passages, strict=True):
            block = BlockId(new_id())
            write.put(Block(block, arising.id, key, passage.kind, words=passage.words))
            if passage.decision is not None:
                put = write.all(Appearance, decision=passage.decision)
                id = AppearanceId(new_id())
                write.put(Appearance(id, passage.decision, arising.id, block, key_at(write, put)))

    def _like(self, write: Writer) -> Paper | None:
        """Return a paper of the session before, whose looks the new one takes."""
        items = write.all(Item, session=self.after)
        return next((paper for item in items for paper in write.all(Paper, item=item.id)), None)
