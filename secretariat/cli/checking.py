"""The command that lists findings."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import click

from secretariat.app.queries import finding as findings
from secretariat.app.queries import paper as papers
from secretariat.cli import desk, output
from secretariat.domain import inline
from secretariat.domain.finding import Finding
from secretariat.domain.identity import PaperId
from secretariat.domain.paper import Paper


@click.command()
@click.argument("file", type=desk.PATH)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def check(file: Path, as_json: bool) -> None:
    """List what the secretary should know before the papers of FILE go out, paper by paper."""
    with desk.reading(file) as workspace:
        found = workspace.ask(findings.findings)
        every = workspace.ask(papers.every)
    names = {paper.id: _name(paper) for paper in every}
    places: list[PaperId | None] = [None, *names]
    found = tuple(sorted(found, key=lambda one: places.index(one.spot.paper)))
    if as_json:
        output.show([_object(one, names) for one in found])
    else:
        _tell(found, names)


def _name(paper: Paper) -> str:
    """Return the symbol of a paper, or its title, or what can be said of one that has neither."""
    return paper.symbol or inline.plain(paper.title[paper.leading]) or "(a paper without symbol or title)"


def _object(one: Finding, names: dict[PaperId, str]) -> dict[str, str | None]:
    """Return a finding as a plain object; what concerns the whole file has no paper."""
    return {
        "paper": names[one.spot.paper] if one.spot.paper else None,
        "kind": one.kind,
        "severity": one.severity.value,
        "where": one.where,
        "detail": one.detail,
    }


def _tell(found: Sequence[Finding], names: dict[PaperId, str]) -> None:
    """Print findings under the name of their paper."""
    for paper, group in groupby(found, key=lambda one: one.spot.paper):
        click.echo(names[paper] if paper else "The whole file")
        for one in group:
            click.echo(f"  {one.severity.value:8} {one.where}: {one.detail}")
    click.echo(f"{len(found)} finding(s)" if found else "Nothing to report.")
