"""Opening a working file for one command, and naming files on the command line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from secretariat.app import keeping, places
from secretariat.app.workspace import Workspace
from secretariat.domain.told import NotPublished, Told


class NamedPath(click.Path):
    """A file or folder named on the command line; an empty name, as of a variable never set, is wrong usage."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path."""
        if not os.fspath(value):
            self.fail("the name is empty", param, ctx)
        return super().convert(value, param, ctx)


PATH = NamedPath()


@contextmanager
def reading(path: Path) -> Iterator[Workspace]:
    """Open a working file to read from it; the file the user sees is not written to."""
    home = places.home()
    workspace = Workspace.open(path, home.places, places.who(home))
    try:
        _tell_of_recovery(workspace)
        yield workspace
    finally:
        workspace.close(publish=False)


@contextmanager
def changing(path: Path, new: bool = False) -> Iterator[Workspace]:
    """Open a working file, or make it where it is missing or must be `new`; what is done is published at the end.

    Where the command fails nothing is published, and of a file it made nothing stays. Raises NotPublished.
    """
    home = places.home()
    made = new or not os.path.lexists(path)
    open_or_make = Workspace.create if made else Workspace.open
    workspace = open_or_make(path, home.places, places.who(home))
    try:
        _tell_of_recovery(workspace)
        yield workspace
    except BaseException:
        if made:
            workspace.discard()
        else:
            workspace.close(publish=False)
        raise
    _publish(workspace)


def _tell_of_recovery(workspace: Workspace) -> None:
    """Say where work was kept that an earlier run could not bring in."""
    if workspace.recovered is not None:
        click.echo(f"Work that was not in the file yet was kept as {workspace.recovered}.", err=True)


def _publish(workspace: Workspace) -> None:
    """Bring the file the user sees up to date and close it; what somebody else wrote meanwhile is named."""
    try:
        workspace.publish()
        displaced = keeping.displaced(workspace)
    except Told as told:
        raise NotPublished(workspace.path, told) from told
    finally:
        workspace.close(publish=False)
    if displaced is not None:
        click.echo(f"The file had been changed elsewhere; that change was kept as {displaced}.", err=True)
