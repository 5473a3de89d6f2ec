"""The commands that issue papers, open drafts that correct them, list editions and check printouts."""

from datetime import datetime
from pathlib import Path

import click

from secretariat.app import correcting, issuing
from secretariat.app import export as exports
from secretariat.app import printout as printouts
from secretariat.app.issuing import Prospect
from secretariat.app.queries import edition
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.cli import desk, exporting, output
from secretariat.domain.edition import Edition, EditionKind
from secretariat.domain.identity import PaperId

KINDS = {
    "corrigendum": EditionKind.CORRIGENDUM,
    "addendum": EditionKind.ADDENDUM,
    "revision": EditionKind.REVISION,
}


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--paper", "symbol", required=True, metavar="SYMBOL", help="Symbol of the paper.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Date of issue; otherwise the date the paper bears, or today.",
)
@click.option("--anyway", is_flag=True, help="Issue it although something on the list is not settled.")
def issue(file: Path, symbol: str, day: datetime | None, anyway: bool) -> int:
    """Issue a paper of FILE: freeze it as an edition, lock it, and print its symbol.

    What is not settled yet is told first; then nothing is issued, unless anyway.
    """
    with desk.changing(file) as workspace:
        paper = workspace.ask(papers.by_symbol, symbol).id
        prospect = workspace.ask(issuing.prospect, paper)
        if _tell(prospect) and not anyway:
            click.echo("Nothing was issued. Settle this first, or issue it with --anyway.", err=True)
            return 1
        issued = day.date() if day else prospect.dated or datetime.now().astimezone().date()
        workspace.do(workspace.ask(issuing.issue, paper, issued))
        click.echo(prospect.symbol)
    return 0


def _tell(prospect: Prospect) -> bool:
    """Tell what is not settled; say whether anything is that a date given now does not settle."""
    doubts = [check for check in prospect.checks if not check.settled and check.spot.field != "dated"]
    for check in doubts:
        click.echo(f"not settled: {check.text}", err=True)
    return bool(doubts)


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--paper", "symbol", required=True, metavar="SYMBOL", help="Symbol of the paper.")
@click.option("--as", "kind", type=click.Choice(list(KINDS)), help="What is to be drawn up.")
@click.option(
    "--list", "listing", is_flag=True, help="List in a corrigendum or addendum what changed in its paper."
)
@click.option("--close", is_flag=True, help="Close the draft again, where nothing was changed.")
def correct(file: Path, symbol: str, kind: str | None, listing: bool, close: bool) -> None:
    """Open a draft that corrects an issued paper of FILE, and print the symbol it has."""
    if sum((kind is not None, listing, close)) != 1:
        raise click.UsageError("Say one thing: --as KIND, --list or --close.")
    with desk.changing(file) as workspace:
        paper = workspace.ask(papers.by_symbol, symbol).id
        if listing:
            workspace.do(workspace.ask(correcting.listing, paper))
            lines = workspace.ask(papers.sheet, paper).contents.blocks[1:]
            click.echo(f"{len(lines)} correction(s)")
        elif close:
            workspace.do(workspace.ask(correcting.close, paper))
            click.echo("Closed.")
        else:
            command = workspace.ask(correcting.correct, paper, KINDS[kind or ""])
            workspace.do(command)
            click.echo(command.symbol)


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--paper", "symbol", metavar="SYMBOL", help="Only of the paper with this symbol.")
@click.option("--export", "again", metavar="SYMBOL", help="Export the edition with this symbol once more.")
@click.option("--to", "folder", type=desk.PATH, help="Folder for the files.")
@click.option(
    "--format",
    "formats",
    default=",".join(exports.USUAL),
    callback=exporting.formats_named,
    show_default=True,
    help=f"Formats, parted by commas: {', '.join(exports.FORMATS)}.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def editions(
    file: Path,
    symbol: str | None,
    again: str | None,
    folder: Path | None,
    formats: tuple[str, ...],
    as_json: bool,
) -> int:
    """List the editions of the papers in FILE, or export one again just as it was issued."""
    if (again is None) is not (folder is None):
        raise click.UsageError("Name an edition and a folder: --export SYMBOL --to FOLDER.")
    with desk.reading(file) as workspace:
        if again is not None and folder is not None:
            jobs = workspace.ask(exports.of_edition, workspace.ask(edition.by_symbol, again))
            return exporting.put(jobs, folder, formats)
        _list(_editions(workspace, symbol), as_json)
    return 0


def _editions(workspace: Workspace, symbol: str | None) -> list[Edition]:
    """Return the editions of one paper or of all."""
    wanted: tuple[PaperId, ...] = (
        (workspace.ask(papers.by_symbol, symbol).id,)
        if symbol
        else tuple(paper.id for paper in workspace.ask(papers.every))
    )
    return [one for id in wanted for one in workspace.ask(edition.editions, id)]


def _list(found: list[Edition], as_json: bool) -> None:
    """Print editions."""
    if as_json:
        output.show(
            [
                {
                    "symbol": one.symbol,
                    "issued": one.issued.isoformat() if one.issued else None,
                    "at": one.at,
                    "author": one.author,
                    "languages": [language.value for language in edition.languages(one)],
                    "fingerprint": one.fingerprint,
                }
                for one in found
            ]
        )
        return
    for one in found:
        click.echo(f"{one.symbol}  {one.issued or ''}  {one.author}  {one.fingerprint[:16]}")
    if not found:
        click.echo("Nothing was issued yet.")


@click.command("check-printout")
@click.argument("file", type=desk.PATH)
@click.argument("printout", metavar="FILE|FINGERPRINT")
def check_printout(file: Path, printout: str) -> int:
    """Say which edition or state of a paper in FILE a printout was made from, and what changed since."""
    wanted = printouts.read(printout)
    with desk.reading(file) as workspace:
        found = printouts.find(workspace, wanted)
    for line in printouts.sentences(found):
        click.echo(line)
    return int(found is None)
