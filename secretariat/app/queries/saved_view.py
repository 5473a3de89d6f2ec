"""The views of a page that were kept."""

from secretariat.app.workspace import Reading
from secretariat.domain.saved_view import SavedView


def of(at: Reading, page: str) -> tuple[SavedView, ...]:
    """Return the views of a page in their order."""
    return tuple(at.read.all(SavedView, page=page))
