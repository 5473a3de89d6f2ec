"""Writing the sheets of the follow-up programme: what `export` does beside papers and sessions."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click

from secretariat.app import annex, export, followup_export
from secretariat.app.annex import Annex
from secretariat.app.delivery import make_folder
from secretariat.app.export import Job
from secretariat.app.queries import followup
from secretariat.app.workspace import Reading, Workspace
from secretariat.domain.told import Refused

Table = Callable[[Reading], Annex]
_SHEETS: Mapping[str, tuple[Callable[[Reading], Job], Table | None]] = {
    "recommendations": (followup_export.prepare_coverage, annex.coverage),
    "participants": (followup_export.prepare_participants, annex.participants),
    "ranking": (followup_export.prepare_ranking, annex.ranking),
    "questions": (followup_export.prepare_review, None),
}
SHEETS = tuple(_SHEETS)


def put(
    workspace: Workspace, folder: Path, sheets: Sequence[str], life: str | None, formats: Sequence[str]
) -> int:
    """Write what is named, each in the formats it has, and print the paths (raises Unknown, and Refused for one without any)."""
    documents = any(format in followup_export.FORMATS for format in formats)
    for name in sheets:
        if not documents and not (_SHEETS[name][1] is not None and "xlsx" in formats):
            raise Refused(f"The sheet “{name}” is written as {' or '.join(followup_export.FORMATS)}.")
    if life is not None and not documents:
        raise Refused(f"The page of an entry is written as {' or '.join(followup_export.FORMATS)}.")
    make_folder(folder)
    for name in dict.fromkeys(sheets):
        prepare, table = _SHEETS[name]
        _document(workspace.ask(prepare), folder, formats)
        if table is not None and "xlsx" in formats:
            made = workspace.ask(table)
            click.echo(str(annex.write(made, folder / f"{made.title}.xlsx")))
    if life is not None:
        entry = workspace.ask(followup.called, life)
        _document(workspace.ask(followup_export.prepare_life, entry.id), folder, formats)
    return 0


def _document(job: Job, folder: Path, formats: Sequence[str]) -> None:
    """Write a sheet as a document."""
    for path in export.write(job, folder, [one for one in formats if one in followup_export.FORMATS]):
        click.echo(str(path))
