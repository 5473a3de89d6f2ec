"""Views of a page under a name: kept, arranged anew, renamed, taken away."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.places import key_at
from secretariat.domain.identity import SavedViewId
from secretariat.domain.saved_view import SavedView
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class SaveView(Act):
    """Keep how a page is arranged, last of its views; one of the same name is arranged anew."""

    label: ClassVar[str] = "Save view"
    id: SavedViewId
    page: str
    name: str
    arrangement: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        name = " ".join(self.name.split())
        if not name:
            raise Refused(tr("A view needs a name."))
        held = write.all(SavedView, page=self.page)
        same = next((view for view in held if view.name.casefold() == name.casefold()), None)
        if same is not None:
            write.put(replace(same, name=name, arrangement=self.arrangement))
        else:
            write.put(SavedView(self.id, key_at(write, held), self.page, name, self.arrangement))


@dataclass(frozen=True, slots=True)
class DeleteView(Act):
    """Keep a view no longer; what it shows stays."""

    label: ClassVar[str] = "Delete view"
    id: SavedViewId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.delete(write.get(SavedView, self.id))
