"""Looking whether a colleague has published into the open file, so that who only reads has their work in view, too."""

from secretariat.app.workspace import Workspace
from secretariat.store import copying


class Lookout:
    """Knows what the visible file was when it was last looked at."""

    def __init__(self, workspace: Workspace) -> None:
        """Know nothing yet of the file that `workspace` has open."""
        self._workspace = workspace
        self._seen = ""

    def look(self) -> bool:
        """Take in what others published since the last look; return whether anything came in (raises Told).

        For a thread that may wait: a share that went away answers late. It gives way to work on the file, and is then to look again
        (raises GaveWay).
        """
        stamp = copying.stamp(self._workspace.path)
        if stamp in ("", self._seen):
            return False
        came = self._workspace.catch_up()
        self._seen = stamp
        return came
