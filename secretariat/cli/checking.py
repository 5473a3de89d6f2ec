"""The command that lists findings."""

from pathlib import Path

import click

from secretariat.app.queries import finding as findings
from secretariat.cli import desk, output


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def check(file: Path, as_json: bool) -> None:
    """List what the secretary should know before the papers of FILE go out."""
    with desk.opened(file) as workspace:
        found = workspace.ask(findings.findings)
    if as_json:
        output.show(
            [
                {"kind": one.kind, "severity": one.severity.value, "where": one.where, "detail": one.detail}
                for one in found
            ]
        )
        return
    for one in found:
        click.echo(f"{one.severity.value:8} {one.where}: {one.detail}")
    click.echo(f"{len(found)} finding(s)" if found else "Nothing to report.")
