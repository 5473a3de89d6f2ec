"""Looking whether a colleague has published into the open file, so that who only reads has their work in view, too."""

from secretariat.app.workspace import Workspace
from secretariat.store import copying
from secretariat.store.file import WorkingFile


class Lookout:
    """Knows what the visible file was when it was last looked at."""

    def __init__(self, workspace: Workspace) -> None:
        """Know nothing yet of the file that `workspace` has open."""
        self._workspace = workspace
        self._seen = ""

    def look(self) -> bool:
        """Take in what others published since the last look; return whether anything came in (raises Told).

        For a thread that may wait: a share that went away answers late. Work on the file waits only where there is something new.
        """
        stamp = copying.stamp(self._workspace.path)
        if stamp in ("", self._seen):
            return False
        came = self._workspace.on_file(WorkingFile.catch_up, aside=True)
        self._seen = stamp
        return came
