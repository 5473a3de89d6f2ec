"""How much a file holds, in numbers alone."""

from secretariat.app.workspace import Reading
from secretariat.store.shapes import KINDS


def counts(at: Reading) -> dict[str, int]:
    """Return how many things of each kind the file holds, by the name of the kind."""
    return {name: at.read.count(kind) for name, kind in KINDS.items()}
