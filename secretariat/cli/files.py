"""Commands about the file itself: make one, show all that is in it, bring copies together."""

import os
from pathlib import Path

import click

from secretariat.app import merge as merging
from secretariat.app.commands.committee import NameCommittee
from secretariat.app.dump import dump as everything
from secretariat.cli import desk, output
from secretariat.domain.language import Words
from secretariat.domain.told import FileMissing


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--committee", default="", help="Name of the committee.")
@click.option("--code", default="", help="Code of the committee, such as WP/SDG.")
def new(file: Path, committee: str, code: str) -> None:
    """Make the empty working file FILE."""
    with desk.changing(file, new=True) as workspace:
        workspace.do(NameCommittee(code, Words(en=committee)))
    click.echo(str(file))


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--full", is_flag=True, help="Also every revision.")
def dump(file: Path, full: bool) -> None:
    """Print everything in FILE as JSON."""
    with desk.reading(file) as workspace:
        output.show(workspace.ask(everything, full))


@click.command()
@click.argument("file", type=desk.PATH)
@click.argument("others", type=desk.PATH, nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def merge(file: Path, others: tuple[Path, ...], as_json: bool) -> None:
    """Bring the copies OTHERS together into FILE; they stay as they are.

    Says whose work came in, what was taken over, and what is left to decide. Where one of them cannot be brought in, none is.
    """
    if not os.path.lexists(file):
        raise FileMissing(file)
    with desk.changing(file) as workspace:
        for other in others:
            merging.preview(workspace, other)
        found = [*merging.news(workspace), *(merging.bring_together(workspace, other) for other in others)]
    if as_json:
        output.show([merging.outcome_object(outcome) for outcome in found])
        return
    for outcome in found:
        for line in merging.sentences(outcome):
            click.echo(line)
