"""The command that writes papers as files."""

from collections.abc import Sequence
from pathlib import Path

import click

from secretariat.app import export as exports
from secretariat.app.delivery import make_folder
from secretariat.app.queries import paper as papers
from secretariat.app.sentences import sentence
from secretariat.cli import desk
from secretariat.domain.told import FileTold, Refused, Told


def _formats(context: click.Context, option: click.Parameter, said: str) -> tuple[str, ...]:
    """Return the formats named, each once."""
    named = [name.strip().lower() for name in said.split(",") if name.strip()]
    strange = [name for name in named if name not in exports.FORMATS]
    if strange or not named:
        what = f"there is no format {strange[0]}" if strange else "no format is named"
        raise click.BadParameter(f"{what}; there is: {', '.join(exports.FORMATS)}", context, option)
    return tuple(dict.fromkeys(named))


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--to", "folder", type=desk.PATH, required=True, help="Folder for the files.")
@click.option("--paper", "symbol", help="Symbol of one paper; otherwise every paper.")
@click.option(
    "--format",
    "formats",
    default=",".join(exports.USUAL),
    callback=_formats,
    show_default=True,
    help=f"Formats, parted by commas: {', '.join(exports.FORMATS)}.",
)
def export(file: Path, folder: Path, symbol: str | None, formats: tuple[str, ...]) -> int:
    """Write the papers of FILE, each in its leading language, and print each path written."""
    if symbol is not None and not symbol.strip():
        raise click.BadParameter("the symbol is empty", param_hint="--paper")
    with desk.reading(file) as workspace:
        chosen = (workspace.ask(papers.by_symbol, symbol),) if symbol else workspace.ask(papers.every)
        if not chosen:
            raise Refused(f"There is no paper in {file.name} yet.")
        jobs = [workspace.ask(exports.prepare, paper.id) for paper in chosen]
    return put(jobs, folder, formats)


def put(jobs: Sequence[exports.Job], folder: Path, formats: Sequence[str]) -> int:
    """Write each job in each format and print the paths; return 1 where something in a paper could not be printed, else 0.

    What cannot be printed is told, and the other files are written all the same.
    """
    make_folder(folder)
    failed = 0
    for job in exports.apart(jobs):
        for format in formats:
            try:
                for path in exports.write(job, folder, (format,)):
                    click.echo(str(path))
            except FileTold:
                raise
            except Told as told:
                failed = 1
                click.echo(f"{exports.names(job, (format,))[0]}: {sentence(told)}", err=True)
    return failed
