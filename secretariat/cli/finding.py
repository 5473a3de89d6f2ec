"""The command that searches everywhere."""

from pathlib import Path

import click

from secretariat.app.queries import search
from secretariat.app.queries.search import Group, Result
from secretariat.cli import desk, output


@click.command()
@click.argument("file", type=desk.PATH)
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
@click.option(
    "--most", default=search.MOST, show_default=True, help="Print at most so many results of each kind."
)
def find(file: Path, words: tuple[str, ...], as_json: bool, most: int) -> None:
    """Search papers, decisions, activities, people and follow-up of FILE for WORDS or their beginnings."""
    with desk.reading(file) as workspace:
        groups = search.everywhere(workspace, " ".join(words), most=max(1, most))
    if as_json:
        output.show([_object(group, one) for group in groups for one in group.results])
    else:
        _tell(groups)


def _object(group: Group, one: Result) -> dict[str, str | None]:
    """Return a result as a plain object."""
    return {
        "kind": group.name,
        "paper": one.symbol or None,
        "where": one.where,
        "language": one.language.value if one.language else None,
        "text": search.said(one.snippet),
    }


def _tell(groups: tuple[Group, ...]) -> None:
    """Print results under the name of their kind."""
    for group in groups:
        click.echo(f"{group.name} ({search.tally(group)})")
        for one in group.results:
            place = ", ".join(part for part in (one.symbol, one.where) if part)
            click.echo(f"  {place}: {search.said(one.snippet)}")
    if not groups:
        click.echo("Nothing found.")
