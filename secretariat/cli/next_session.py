"""The command that begins the next session from the one before."""

from pathlib import Path

import click

from secretariat.app import next_session as sessions
from secretariat.app import session_export
from secretariat.cli import desk


@click.command("next-session")
@click.argument("file", type=desk.PATH)
@click.option("--session", "number", required=True, metavar="NUMBER", help="The session to begin from.")
@click.option(
    "--item",
    "positions",
    type=click.IntRange(1),
    multiple=True,
    help="An agenda item that comes back, by its position; otherwise those that recur.",
)
def next_session(file: Path, number: str, positions: tuple[int, ...]) -> None:
    """Begin the session after one in FILE: its open decisions in a paper of matters arising, and the items that recur."""
    with desk.changing(file) as workspace:
        session = workspace.ask(session_export.by_number, number).id
        outlook = workspace.ask(sessions.outlook, session)
        wanted = [
            item.id
            for position, item in enumerate(outlook.items, 1)
            if (position in positions if positions else item.recurs)
        ]
        command = workspace.ask(sessions.start, session, wanted)
        workspace.do(command)
    click.echo(f"Session {command.number}")
    for line in outlook.carried:
        click.echo(f"  {line}")
