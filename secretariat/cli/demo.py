"""The command that makes the sample with its exports."""

from pathlib import Path

import click

from secretariat.app import export as exports
from secretariat.app import places, sample
from secretariat.app.queries import paper as papers
from secretariat.cli import desk

NAME = "Sample.gbwp"


@click.command()
@click.option("--to", "folder", type=click.Path(path_type=Path), required=True, help="Folder for the files.")
def demo(folder: Path) -> None:
    """Make the sample working file and all its exports, and print where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / NAME
    if not file.exists():
        sample.make(file, places.home())
    click.echo(str(file))
    with desk.opened(file) as workspace:
        jobs = [
            workspace.ask(exports.prepare, paper.id, language)
            for paper in workspace.ask(papers.every)
            for language in paper.languages
        ]
    for job in exports.apart(jobs):
        for path in exports.write(job, folder):
            click.echo(str(path))
