"""What belongs to what: the things an entity cannot do without, and those its words call by a mark."""

from collections.abc import Iterator, Mapping

from secretariat.domain import inline
from secretariat.store.payload import Payload, State
from secretariat.store.shapes import WORDING

# The columns that name something which must be there, and its kind; a reference may lead to what is gone.
BONDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "session": (("committee", "committee"),),
    "item": (("session", "session"),),
    "paper": (("item", "item"),),
    "block": (("paper", "paper"),),
    "note": (("paper", "paper"),),
    "reference": (("paper", "paper"),),
    "appendix": (("paper", "paper"),),
    "entry": (("appendix", "appendix"), ("activity", "activity")),
    "participation": (("activity", "activity"), ("person", "person"), ("organization", "organization")),
    "appearance": (("decision", "decision"), ("paper", "paper"), ("block", "block")),
}
POINTERS = ("block", "until", "appendix")  # the columns of a reference that may lead to what is gone


def ties(kind: str, state: State) -> Iterator[tuple[str, str]]:
    """Yield kind and id of everything that must be there for an entity with this state."""
    if kind == WORDING:
        yield str(state["owner_kind"]), str(state["owner"])
    for column, target in BONDS.get(kind, ()):
        if state[column] is not None:
            yield target, str(state[column])


def calls(content: Payload) -> set[tuple[str, str]]:
    """Return kind and id of the footnotes and references that words call, open questions about them included."""
    if content.state is None:
        return set()
    asked = content.questions.values()
    said = [str(content.state["texts"]), *(str(side) for one in asked for side in (one.ours, one.theirs))]
    return set().union(*map(called, said))


def called(text: str) -> set[tuple[str, str]]:
    """Return kind and id of the footnotes and references called in a text."""
    if "{note:" not in text and "{ref:" not in text:
        return set()
    notes, references = inline.notes(text), inline.references(text)
    return {("note", id) for id in notes} | {("reference", id) for id in references}
