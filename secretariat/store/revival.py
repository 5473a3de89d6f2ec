"""What a deletion took away but what is left cannot do without comes back, with the question whether it stays."""

from collections import defaultdict, deque
from collections.abc import Iterator

from secretariat.domain.told import BrokenHistory
from secretariat.domain.tongue import tr
from secretariat.store import bonds
from secretariat.store.outlook import Outlook
from secretariat.store.revisions import Revision
from secretariat.store.shapes import WORDING


class Revival:
    """Goes through everything that changed until nothing is there without what it belongs to.

    What one step deleted comes back whole: with a paragraph its words, its point for decision, and the notes they call.
    """

    def __init__(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._made: list[Revision] = []
        self._waiting = deque(outlook.changed)
        self._deleted: dict[tuple[str, str], dict[str, list[str]]] = {}

    def run(self) -> list[Revision]:
        """Return the revisions that bring things back, in the order they are to be written."""
        while self._waiting:
            entity = self._waiting.popleft()
            head = self._outlook.changed[entity]
            if head.payload is None:
                if self._outlook.needed(head.kind, entity):
                    self._revive(head)
            else:
                self._complete(head)
        return self._made

    def _complete(self, head: Revision) -> None:
        """Bring back what something that is there belongs to or calls, and what was deleted together with it."""
        for needed in self._lacking(head):
            self._revive(needed)
        for key in head.content.doubtful:
            dead = head.questions[key].deletion
            for deletion in self._outlook.ancestry(head.entity).deletions(dead):
                for entity in self._taken_along(deletion, head.entity):
                    lost = self._outlook.head(entity)
                    if lost is not None and lost.payload is None:
                        self._revive(lost)

    def _lacking(self, head: Revision) -> Iterator[Revision]:
        """Yield what an entity needs and what was deleted."""
        assert head.payload is not None
        for _, entity in bonds.ties(head.kind, head.payload):
            needed = self._outlook.head(entity)
            if needed is None:
                raise BrokenHistory(
                    head.rid, tr("this {kind} belongs to what never was there", kind=head.kind)
                )
            if needed.payload is None:
                yield needed
        for _, entity in sorted(bonds.calls(head.content)) if head.kind == WORDING else ():
            called = self._outlook.head(entity)
            if called is not None and called.payload is None:
                yield called

    def _taken_along(self, deletion: Revision, entity: str) -> list[str]:
        """Return what belonged to an entity and was deleted in the same step."""
        step = (deletion.device, deletion.at.isoformat())
        if step not in self._deleted:
            belonging = self._deleted[step] = defaultdict(list)
            for lost in sorted(set(self._outlook.deleted_with(deletion))):
                for owner in self._owners(lost):
                    belonging[owner].append(lost)
        return self._deleted[step].get(entity, [])

    def _owners(self, entity: str) -> list[str]:
        """Return what a deleted entity belonged to when it was last there."""
        head = self._outlook.head(entity)
        if head is None or head.payload is not None:
            return []
        living = self._outlook.ancestry(entity).living(head.rid).state
        return [owner for _, owner in bonds.ties(head.kind, living)] if living else []

    def _revive(self, head: Revision) -> None:
        """Bring a deleted entity back as it was last."""
        revived = self._outlook.ancestry(head.entity).revived(head.rid)
        self._made.append(revived)
        self._outlook.arrive([revived])
        self._outlook.lead(revived)
        self._waiting.append(head.entity)
