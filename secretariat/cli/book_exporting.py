"""Writing the session book and the single sheets: what `export` does beside the papers."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from secretariat.app import book_export, session_export
from secretariat.app.book_export import BookJob, Piece
from secretariat.app.delivery import make_folder
from secretariat.app.export import Job
from secretariat.app.queries import activity_sheet
from secretariat.app.sentences import sentence
from secretariat.app.workspace import Workspace
from secretariat.domain.language import Language
from secretariat.domain.told import FileTold, Told


class Order(NamedTuple):
    """What is to be written: a job, and in which formats."""

    job: Job | BookJob
    formats: tuple[str, ...]


def of_session(
    workspace: Workspace,
    number: str,
    pieces: Sequence[Piece],
    languages: Sequence[Language] | None,
    formats: Sequence[str],
) -> list[Order]:
    """Return the orders for pieces of a session, in the languages its papers have (raises Unknown)."""
    session = workspace.ask(session_export.by_number, number).id
    spoken = workspace.ask(book_export.languages, session) if languages is None else tuple(languages)
    return [
        Order(workspace.ask(book_export.prepare, piece, session, language), _possible(piece.formats, formats))
        for language in spoken
        for piece in pieces
    ]


def of_activity(
    workspace: Workspace, said: str, languages: Sequence[Language] | None, formats: Sequence[str]
) -> list[Order]:
    """Return the orders for the sheet of an activity (raises Unknown)."""
    possible = _possible(book_export.ACTIVITY_FORMATS, formats)
    id = workspace.ask(activity_sheet.by_id, said).id
    return [
        Order(workspace.ask(book_export.prepare_activity, id, language), possible)
        for language in languages or (Language.EN,)
    ]


def _possible(there_are: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """Return those of the formats wanted that there are."""
    found = tuple(format for format in wanted if format in there_are)
    if not found:
        raise click.UsageError(f"That is written as {' or '.join(there_are)}, not as {' or '.join(wanted)}.")
    return found


def put(orders: Sequence[Order], folder: Path, draft: bool) -> int:
    """Write what is ordered and print the paths; return 1 where something could not be printed, else 0."""
    make_folder(folder)
    failed = 0
    for order in orders:
        job = book_export.drafted(order.job) if draft else order.job
        for format in order.formats:
            try:
                for path in book_export.write(job, folder, (format,)):
                    click.echo(str(path))
            except FileTold:
                raise
            except Told as told:
                failed = 1
                click.echo(f"{book_export.names(job, (format,))[0]}: {sentence(told)}", err=True)
    return failed
