"""The command that makes the sample with its exports."""

from pathlib import Path

import click

from secretariat.app import export as exports
from secretariat.app import places, sample
from secretariat.app.delivery import make_folder
from secretariat.app.queries import paper as papers
from secretariat.cli import desk, exporting

NAME = "Sample.gbwp"


@click.command()
@click.option("--to", "folder", type=desk.PATH, required=True, help="Folder for the files.")
def demo(folder: Path) -> int:
    """Make the sample working file and all its exports, and print where they lie."""
    make_folder(folder)
    file = folder / NAME
    if not file.exists():
        sample.make(file, places.home())
    click.echo(str(file))
    with desk.reading(file) as workspace:
        jobs = [
            workspace.ask(exports.prepare, paper.id, language)
            for paper in workspace.ask(papers.every)
            for language in paper.languages
        ]
    return exporting.put(jobs, folder, exports.USUAL)
