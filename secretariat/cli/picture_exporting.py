"""Writing the register in pictures and in numbers: what `export` does with --pictures."""

from collections.abc import Sequence
from pathlib import Path

import click

from secretariat.app import picture_export
from secretariat.app.delivery import make_folder
from secretariat.app.workspace import Workspace
from secretariat.domain.language import Language
from secretariat.domain.told import Refused


def put(
    workspace: Workspace, folder: Path, languages: Sequence[Language] | None, formats: Sequence[str]
) -> int:
    """Write the pictures in each language, English where none is named, and print the paths (raises Refused for no format they have)."""
    if not set(formats) & set(picture_export.FORMATS):
        raise Refused(f"The pictures of the register are written as {' or '.join(picture_export.FORMATS)}.")
    make_folder(folder)
    for language in languages or (Language.EN,):
        job = workspace.ask(picture_export.prepare, language)
        if "pdf" in formats:
            for path in picture_export.write_document(job, folder):
                click.echo(str(path))
        if "xlsx" in formats:
            click.echo(str(picture_export.write_book(job, folder)))
    return 0
