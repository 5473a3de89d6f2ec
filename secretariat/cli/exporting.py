"""The command that writes papers as files."""

from collections.abc import Sequence
from pathlib import Path

import click

from secretariat.app import export as exports
from secretariat.app import session_export
from secretariat.app.book_export import Piece
from secretariat.app.delivery import make_folder
from secretariat.app.queries import paper as papers
from secretariat.app.sentences import sentence
from secretariat.app.session_export import Outcome, Result
from secretariat.app.workspace import Workspace
from secretariat.cli import book_exporting, desk, picture_exporting, programme_exporting
from secretariat.domain.language import Language
from secretariat.domain.paper import Paper
from secretariat.domain.told import FileTold, Refused, Told


def formats_named(context: click.Context, option: click.Parameter, said: str) -> tuple[str, ...]:
    """Return the formats named, each once."""
    named = [name.strip().lower() for name in said.split(",") if name.strip()]
    strange = [name for name in named if name not in exports.FORMATS]
    if strange or not named:
        what = f"there is no format {strange[0]}" if strange else "no format is named"
        raise click.BadParameter(f"{what}; there is: {', '.join(exports.FORMATS)}", context, option)
    return tuple(dict.fromkeys(named))


def _languages(
    context: click.Context, option: click.Parameter, said: str | None
) -> tuple[Language, ...] | None:
    """Return the languages named, each once; None where the option is not given."""
    if said is None:
        return None
    named = [name.strip().lower() for name in said.split(",") if name.strip()]
    strange = [name for name in named if name not in {*Language}]
    if strange or not named:
        what = f"there is no language {strange[0]}" if strange else "no language is named"
        raise click.BadParameter(f"{what}; there is: {', '.join(Language)}", context, option)
    return tuple(dict.fromkeys(map(Language, named)))


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--to", "folder", type=desk.PATH, required=True, help="Folder for the files.")
@click.option("--paper", "symbol", help="Symbol of one paper; otherwise every paper.")
@click.option("--session", "number", help="Number of a session: all its papers, in every language they have.")
@click.option(
    "--language",
    "languages",
    callback=_languages,
    help="Languages, parted by commas: en, fr, es; otherwise the leading one, or with --session all.",
)
@click.option(
    "--format",
    "formats",
    default=",".join(exports.USUAL),
    callback=formats_named,
    show_default=True,
    help=f"Formats, parted by commas: {', '.join(exports.FORMATS)}.",
)
@click.option(
    "--draft",
    is_flag=True,
    help="Where questions are open in a paper, write it marked as a draft all the same.",
)
@click.option(
    "--book",
    "pieces",
    flag_value="book",
    multiple=True,
    help="With --session: the session book, one PDF with contents, agenda, papers and decisions.",
)
@click.option(
    "--agenda", "pieces", flag_value="agenda", multiple=True, help="With --session: its agenda alone."
)
@click.option(
    "--decisions",
    "pieces",
    flag_value="decisions",
    multiple=True,
    help="With --session: its record of decisions alone.",
)
@click.option(
    "--follow-up",
    "pieces",
    flag_value="follow-up",
    multiple=True,
    help="With --session: what is to be done about its decisions, as a table.",
)
@click.option(
    "--activity",
    metavar="ID",
    help="The sheet of one activity of the register, by its id or the beginning of it.",
)
@click.option(
    "--programme",
    "sheets",
    type=click.Choice(programme_exporting.SHEETS),
    multiple=True,
    help="A table of the follow-up programme, as PDF or workbook.",
)
@click.option(
    "--life",
    metavar="ID",
    help="What became of one entry of the follow-up programme, on one page: by its id, or the words of its title.",
)
@click.option(
    "--pictures",
    is_flag=True,
    help="The register in pictures: by month, involvement and place, timeline and calendar, as PDF and workbook.",
)
@click.option("--protected", is_flag=True, help="Let only the register be filled in, in the workbook.")
def export(
    file: Path,
    folder: Path,
    symbol: str | None,
    number: str | None,
    languages: tuple[Language, ...] | None,
    formats: tuple[str, ...],
    protected: bool,
    draft: bool,
    pieces: tuple[str, ...],
    activity: str | None,
    sheets: tuple[str, ...],
    life: str | None,
    pictures: bool,
) -> int:
    """Write the papers of FILE, or what else is named, and print each path written.

    With --session, a file that is there just as it would be written is left alone. A paper in which questions are open since
    copies were brought together is not written, unless as a draft that says so.
    """
    _check_names(symbol, number, activity, pieces)
    if pictures:
        with desk.reading(file) as workspace:
            return picture_exporting.put(workspace, folder, languages, formats)
    if sheets or life is not None:
        with desk.reading(file) as workspace:
            return programme_exporting.put(workspace, folder, sheets, life, formats)
    if pieces or activity:
        return _put_pieces(file, folder, number, pieces, activity, languages, formats, draft)
    with desk.reading(file) as workspace:
        if number:
            session = workspace.ask(session_export.by_number, number)
            jobs = workspace.ask(session_export.prepare, session.id, languages, protected)
        else:
            chosen = (workspace.ask(papers.by_symbol, symbol),) if symbol else workspace.ask(papers.every)
            jobs = _jobs(workspace, chosen, languages, protected)
    if not jobs:
        raise Refused(_nothing(file, languages))
    jobs = exports.apart([exports.drafted(job) for job in jobs]) if draft else jobs
    return _put_session(jobs, folder, formats) if number else put(jobs, folder, formats)


def _check_names(symbol: str | None, number: str | None, activity: str | None, pieces: Sequence[str]) -> None:
    """Tell which options do not go together."""
    named = {"--paper": symbol, "--session": number, "--activity": activity}
    for option, said in named.items():
        if said is not None and not said.strip():
            raise click.BadParameter("the name is empty", param_hint=option)
    if sum(said is not None for said in named.values()) > 1:
        raise click.UsageError(
            "Name a paper or a session, not both."
            if symbol and number
            else "Name a paper, a session or an activity, not two of them."
        )
    if pieces and not number:
        raise click.UsageError(f"Name the session of which to write the {pieces[0]}: --session NUMBER.")


def _put_pieces(
    file: Path,
    folder: Path,
    number: str | None,
    pieces: Sequence[str],
    activity: str | None,
    languages: tuple[Language, ...] | None,
    formats: Sequence[str],
    draft: bool,
) -> int:
    """Write the session book and the single sheets."""
    with desk.reading(file) as workspace:
        if activity:
            orders = book_exporting.of_activity(workspace, activity, languages, formats)
        else:
            wanted = [Piece(piece) for piece in dict.fromkeys(pieces)]
            orders = book_exporting.of_session(workspace, number or "", wanted, languages, formats)
    return book_exporting.put(orders, folder, draft)


def _jobs(
    workspace: Workspace, chosen: Sequence[Paper], languages: tuple[Language, ...] | None, protected: bool
) -> tuple[exports.Job, ...]:
    """Return a job for each paper in each of the languages that it has, its leading one when None."""
    return tuple(
        workspace.ask(exports.prepare, paper.id, language, protected)
        for paper in chosen
        for language in languages or (paper.leading,)
        if language in paper.languages
    )


def _nothing(file: Path, languages: tuple[Language, ...] | None) -> str:
    """Return why there is nothing to write."""
    spoken = f" in {' or '.join(languages)}" if languages else ""
    return f"There is no paper{spoken} in {file.name} yet."


def _put_session(jobs: Sequence[exports.Job], folder: Path, formats: Sequence[str]) -> int:
    """Write the files of a session and print the paths written; return 1 where one could not be written, else 0."""
    make_folder(folder)
    results = session_export.write(jobs, folder, formats, heard=_tell)
    return int(any(result.outcome is Outcome.FAILED for result in results))


def _tell(result: Result) -> None:
    """Print the path of a file written; say aside what became of any other."""
    match result.outcome:
        case Outcome.WRITTEN:
            click.echo(str(result.path))
        case Outcome.UNCHANGED:
            click.echo(f"{result.path.name}: unchanged", err=True)
        case Outcome.FAILED:
            click.echo(f"{result.path.name}: {result.told}", err=True)


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
