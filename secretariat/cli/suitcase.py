"""The command that hands a copy of a file to a colleague."""

from pathlib import Path

import click

from secretariat.app import keeping
from secretariat.cli import desk
from secretariat.domain.told import FileExists


@click.command()
@click.argument("file", type=desk.PATH)
@click.argument("target", metavar="TO", type=desk.PATH)
@click.option("--read-only", is_flag=True, help="Let the copy be read, but never changed.")
def handout(file: Path, target: Path, read_only: bool) -> None:
    """Write a copy of FILE to TO for a colleague; `merge` brings it back."""
    if target.exists():
        raise FileExists(target)
    with desk.reading(file) as workspace:
        keeping.hand_out(workspace, target, read_only)
    click.echo(str(target))
