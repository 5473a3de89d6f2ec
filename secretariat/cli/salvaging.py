"""The command that saves what is left of a damaged file."""

from pathlib import Path

import click

from secretariat.app import places
from secretariat.app import salvage as salvages
from secretariat.app.workspace import Workspace
from secretariat.cli import desk


@click.command()
@click.argument("file", type=desk.PATH)
@click.argument("target", metavar="TO", type=desk.PATH)
def salvage(file: Path, target: Path) -> None:
    """Write to TO what can be saved of the damaged FILE, with this computer's backup and copy of it; say what is missing."""
    home = places.home()
    saved = salvages.salvage(file, target, home)
    with Workspace.open(target, home.places, places.who(home)) as workspace:
        for line in salvages.lines(workspace, saved):
            click.echo(line)
    click.echo(str(target))
