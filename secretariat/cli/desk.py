"""Opening a working file for one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from secretariat.app import places
from secretariat.app.workspace import Workspace


@contextmanager
def opened(path: Path) -> Iterator[Workspace]:
    """Open a working file; what the command changes is published when it ends."""
    home = places.home()
    with Workspace.open(path, home.places, places.who(home)) as workspace:
        if workspace.recovered is not None:
            click.echo(f"Work that was not in the file yet was kept as {workspace.recovered}.", err=True)
        yield workspace


def created(path: Path) -> Workspace:
    """Make a new working file and open it."""
    home = places.home()
    return Workspace.create(path, home.places, places.who(home))
