"""The command that makes the sample with its exports: every paper, and the session book."""

from pathlib import Path

import click

from secretariat.app import book_export, places, sample, session_export
from secretariat.app import export as exports
from secretariat.app.book_export import Piece
from secretariat.app.delivery import make_folder
from secretariat.app.queries import agenda
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.cli import book_exporting, desk, exporting

NAME = "Sample.gbwp"


@click.command()
@click.option("--to", "folder", type=desk.PATH, required=True, help="Folder for the files.")
def demo(folder: Path) -> int:
    """Make the sample working file with its papers and session books, and print where they lie."""
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
        books = _books(workspace)
    failed = exporting.put(jobs, folder, exports.USUAL)
    return book_exporting.put(books, folder, draft=False) or failed


def _books(workspace: Workspace) -> list[book_exporting.Order]:
    """Return the orders for the book of each session, in every language its papers have."""
    return [
        book_exporting.Order(
            workspace.ask(book_export.prepare, Piece.BOOK, session.id, language), Piece.BOOK.formats
        )
        for session in workspace.ask(agenda.outline).sessions
        if workspace.ask(session_export.papers, session.id)
        for language in workspace.ask(book_export.languages, session.id)
    ]
