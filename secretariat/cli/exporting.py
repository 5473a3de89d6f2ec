"""The command that writes papers as files."""

from pathlib import Path

import click

from secretariat.app import export as exports
from secretariat.app.queries import paper as papers
from secretariat.cli import desk
from secretariat.domain.told import Unknown


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "folder", type=click.Path(path_type=Path), required=True, help="Folder for the files.")
@click.option("--paper", "symbol", help="Symbol of one paper; otherwise every paper.")
@click.option("--format", "formats", default="pdf,xlsx", help="Formats, parted by commas.", show_default=True)
def export(file: Path, folder: Path, symbol: str | None, formats: str) -> None:
    """Write the papers of FILE, each in its leading language, and print each path written."""
    wanted = tuple(name.strip() for name in formats.split(",") if name.strip())
    for name in wanted:
        if name not in exports.FORMATS:
            raise Unknown("format", name, exports.FORMATS)
    with desk.opened(file) as workspace:
        chosen = (workspace.ask(papers.by_symbol, symbol),) if symbol else workspace.ask(papers.every)
        jobs = [workspace.ask(exports.prepare, paper.id) for paper in chosen]
    folder.mkdir(parents=True, exist_ok=True)
    for job in exports.apart(jobs):
        for path in exports.write(job, folder, wanted):
            click.echo(str(path))
