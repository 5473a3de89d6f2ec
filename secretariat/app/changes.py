"""What a step touched: the word that goes round to every view."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The things a step created, changed or deleted, as (kind, id) pairs such as ("block", "9f…").

    `label` names the step for people; `caret` says where the user stood in it (as the view that did it wrote it down).
    `turn` is "undo" or "redo" where a step was taken back or done again.
    """

    touched: frozenset[tuple[str, str]] = frozenset()
    label: str = ""
    caret: str = ""
    turn: str = ""

    def touch(self, *kinds: str) -> bool:
        """Say whether anything of one of these kinds is among them."""
        return any(kind in kinds for kind, _ in self.touched)

    def ids(self, kind: str) -> frozenset[str]:
        """Return the ids of the things of one kind."""
        return frozenset(id for its_kind, id in self.touched if its_kind == kind)
