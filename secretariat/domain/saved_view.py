"""Saved views: how a list is filtered, sorted and grouped, under a name."""

from dataclasses import dataclass

from secretariat.domain.identity import SavedViewId


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of a page ("register"); `arrangement` is canonical JSON that the page understands."""

    id: SavedViewId
    order: str
    page: str = ""
    name: str = ""
    arrangement: str = ""
