"""The command line itself: its commands, and how an error of the world is told."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from secretariat import __version__
from secretariat.app.sentences import sentence
from secretariat.cli import checking, demo, exporting, files, importing, selftest
from secretariat.domain.told import Told


@click.group(
    name="secretariat",
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    epilog="Without a command, or with a file alone, the window opens. "
    "Exit status: 0 done, 1 told why not, 2 wrong usage.",
)
@click.version_option(__version__, prog_name="secretariat")
@click.option(
    "--self-test",
    "self_test",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Try database, fonts, exports and window in DIR; write result.json there.",
)
@click.pass_context
def secretariat(context: click.Context, self_test: Path | None) -> None:
    """Agenda, papers, decisions and follow-up of a Governing Body Working Party."""
    if self_test is not None:
        context.exit(selftest.run(self_test))
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (
    demo.demo,
    files.new,
    importing.import_,
    exporting.export,
    checking.check,
    files.dump,
    files.merge,
):
    secretariat.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return the exit status: 0 done, 1 told why not, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = secretariat.main(list(arguments), standalone_mode=False)
    except Told as told:
        click.echo(sentence(told), err=True)
        return 1
    except click.exceptions.Abort:
        click.echo("Stopped, as you asked.", err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    return status if isinstance(status, int) else 0
