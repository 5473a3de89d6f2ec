"""The command that lists who changed what."""

from pathlib import Path

import click

from secretariat.app import audit_export
from secretariat.app.queries import audit
from secretariat.app.queries import paper as papers
from secretariat.app.queries.audit import Act, Order
from secretariat.cli import desk, output


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--paper", "symbol", default="", metavar="SYMBOL", help="Only of the paper with this symbol.")
@click.option("--author", default="", help="Only what this person changed.")
@click.option("--device", default="", help="Only what was changed on this machine.")
@click.option("--to", "target", type=desk.PATH, help="Write the list to this .xlsx or .csv file.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def history(file: Path, symbol: str, author: str, device: str, target: Path | None, as_json: bool) -> None:
    """List who changed what in FILE, and when, the oldest first."""
    with desk.reading(file) as workspace:
        paper = workspace.ask(papers.by_symbol, symbol).id if symbol else None
        wanted = workspace.ask(audit.wanted, author, device, paper=paper)
        found = audit_export.read(workspace, workspace.ask(audit.listed, wanted, Order.OLDEST))
    if target is not None:
        click.echo(str(audit_export.write(found, target)))
    elif as_json:
        output.show([audit_export.act_object(act) for act in found])
    else:
        _tell(found)


def _tell(found: list[Act]) -> None:
    """Print a line for each change."""
    for act in found:
        place = f"{act.paper}, {act.where}" if act.paper else act.where
        click.echo(f"{audit_export.when(act)}  {act.author} ({act.device})  {place}: {act.what}")
    click.echo(f"{len(found):,} change(s)" if found else "Nothing was changed.")
