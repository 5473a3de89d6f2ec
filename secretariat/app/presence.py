"""Being at a file: how soon it is to be brought up to date where it lies, and who else has it open."""

from dataclasses import dataclass

from secretariat.app.places import Home, who
from secretariat.app.workspace import Workspace
from secretariat.store import owners
from secretariat.store.owners import Owner
from secretariat.store.residence import Residence, residence

__all__ = ["Owner", "Surroundings", "arrive", "leave", "stay"]

_SOON, _LATER = 2.0, 30.0  # seconds; a service would send the whole file over the network each time
_PAUSES = {Residence.SYNCED: _LATER, Residence.SHARE: _LATER}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How many seconds without a change are waited before publishing, and who else has the file open."""

    pause: float
    others: tuple[Owner, ...]


def arrive(workspace: Workspace, home: Home) -> Surroundings:
    """Leave a note that the file is open here; return what is around it."""
    path, here = workspace.path, who(home)
    others = owners.others(path, here)
    owners.announce(path, here)
    return Surroundings(_PAUSES.get(residence(path), _SOON), others)


def stay(workspace: Workspace, home: Home) -> None:
    """Say that the file is still open here."""
    owners.refresh(workspace.path, who(home))


def leave(workspace: Workspace, home: Home) -> None:
    """Take the note away."""
    owners.withdraw(workspace.path, who(home))
