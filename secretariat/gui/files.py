"""Opening, making, saving and leaving working files, on whatever thread."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.pace import Progress
from secretariat.domain.told import DamagedFile, NotAWorkingFile, Told

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretariat.app.places import Home
    from secretariat.app.workspace import Workspace

FIRST_PAGE = "secretariat.app.queries.home"  # what it asks is loaded here, for the window not to wait
_LEAST = 8192  # bytes of a file of which anything can be left


def opened(path: Path, home: "Home", progress: Progress) -> "Workspace":
    """Open a working file; one from elsewhere is looked at in a process of its own first."""
    from secretariat.app import strangers
    from secretariat.app.places import who
    from secretariat.app.workspace import Workspace

    import_module(FIRST_PAGE)
    strangers.look_first(path, home, lambda: progress(0.0))
    return Workspace.open(path, home.places, who(home), progress)


def made(path: Path, home: "Home", _: Progress) -> "Workspace":
    """Make a working file."""
    from secretariat.app.places import who
    from secretariat.app.workspace import Workspace

    return Workspace.create(path, home.places, who(home))


def rescued(path: Path, home: "Home", progress: Progress) -> "Workspace":
    """Open what is left of a working file."""
    from secretariat.app import salvage

    return salvage.rescue(path, home, progress)


def taken_back(
    begin: "Callable[[Path, Home, Progress], Workspace]",
) -> "Callable[[Workspace], object] | None":
    """Return what closes a file again that was opened, or made, when nobody wanted it any more; what was saved stays saved."""
    if begin is opened:
        return lambda workspace: workspace.close(publish=False)
    return (lambda workspace: workspace.discard()) if begin is made else None


def leave(workspace: "Workspace", home: "Home") -> None:
    """Close a working file and take away the note that it is open."""
    from secretariat.app import presence

    workspace.close(publish=False)
    presence.leave(workspace, home)


def is_read_only(workspace: "Workspace") -> bool:
    """Say whether a file was handed out only to be read."""
    from secretariat.app import keeping

    return keeping.read_only(workspace)


def is_damaged(error: Told) -> bool:
    """Say whether a file that could not be opened is likely a working file in need of saving."""
    if isinstance(error, NotAWorkingFile):  # its header may be what is lost
        path = error.path
        return path.suffix.lower() == ".gbwp" and path.is_file() and path.stat().st_size > _LEAST
    return isinstance(error, DamagedFile)
