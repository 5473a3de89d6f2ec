"""The command line itself: its commands, and how an error of the world is told."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import click

from secretariat import __version__
from secretariat.app import logbook
from secretariat.app.places import home
from secretariat.app.sentences import sentence
from secretariat.cli import (
    checking,
    demo,
    desk,
    endurance,
    exporting,
    files,
    finding,
    history,
    importing,
    issuing,
    next_session,
    salvaging,
    selftest,
    suitcase,
)
from secretariat.domain.told import DeviceFailed, Told


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
    type=desk.PATH,
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
    finding.find,
    files.dump,
    history.history,
    files.merge,
    suitcase.handout,
    salvaging.salvage,
    issuing.issue,
    issuing.correct,
    issuing.editions,
    issuing.check_printout,
    next_session.next_session,
    endurance.editing,
):
    secretariat.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return the exit status: 0 done, 1 told why not, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    before, sys.excepthook = sys.excepthook, _unforeseen
    status = _status(arguments)
    sys.excepthook = before  # what is unforeseen leaves it, and ends the program
    return status


def _status(arguments: Sequence[str]) -> int:
    """Run one command, tell what the world did to it, and return the exit status."""
    try:
        status = secretariat.main(list(arguments), prog_name="secretariat", standalone_mode=False)
    except Told as told:
        click.echo(sentence(told), err=True)
        return 1
    except click.exceptions.Abort:
        click.echo("Stopped, as you asked.", err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OSError as error:  # of the terminal itself, such as a pipe or a full disk behind it
        where = Path(error.filename or "The output")
        click.echo(sentence(DeviceFailed(where, error.strerror or str(error))), err=True)
        return 1
    return status if isinstance(status, int) else 0


def _unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write a mistake of our own to the log, whole, and tell it in a sentence."""
    log = home().log
    logbook.write(log, kind, error, trace)
    click.echo(
        f"Something in the program went wrong ({kind.__name__}). What was done before this command is safe. "
        f"What happened was written to {log}; please send that file to those who look after the program.",
        err=True,
    )
