"""The command that brings in a paper or a register."""

from collections import Counter
from pathlib import Path
from typing import Any

import click

from secretariat.app import apart, importing, proposal
from secretariat.app.commands.draft import ImportDraft
from secretariat.app.commands.reconciling import ReconcileRegister, undisputed
from secretariat.app.queries import returned
from secretariat.app.workspace import Workspace
from secretariat.cli import desk, output
from secretariat.domain import inline
from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.identity import PaperId, new_id
from secretariat.domain.paper import Kind
from secretariat.domain.returned import Fate

_MOST_LINES = 100


@click.command(name="import")
@click.argument("file", type=desk.PATH)
@click.argument("source", metavar="INPUT", type=desk.PATH)
@click.option("--as", "kind", type=click.Choice(["paper", "briefing", "register"]), help="What INPUT is.")
@click.option("--symbol", default="", help="Symbol of the paper, which overrides the one found.")
@click.option("--column", "columns", multiple=True, metavar="FIELD=HEAD", help="Which column holds a field.")
@click.option(
    "--year", type=click.IntRange(1800, 2200), help="Year of dates that do not name one (registers)."
)
@click.option("--json", "as_json", is_flag=True, help="Print the whole proposal as JSON.")
@click.option("--accept", is_flag=True, help="Store it; otherwise it is only proposed.")
def import_(
    file: Path,
    source: Path,
    kind: str | None,
    symbol: str,
    columns: tuple[str, ...],
    year: int | None,
    as_json: bool,
    accept: bool,
) -> None:
    """Propose the paper or register in INPUT, and with --accept store it in FILE (made if missing)."""
    draft = apart.read(importing.propose, source, _mapping(columns), kind, year)
    if as_json:
        output.show(_object(draft))
    else:
        _tell(draft)
    if accept:
        _store(file, draft, symbol)


def _mapping(columns: tuple[str, ...]) -> dict[str, str] | None:
    """Return field and head of each FIELD=HEAD."""
    pairs = [column.partition("=") for column in columns]
    if any(not found for _, found, _ in pairs):
        raise click.UsageError("--column takes FIELD=HEAD")
    return {field: head for field, _, head in pairs} or None


def _object(draft: Draft | RegisterDraft) -> dict[str, Any]:
    """Return the proposal as a plain object."""
    return proposal.paper(draft) if isinstance(draft, Draft) else proposal.register(draft)


def _tell(draft: Draft | RegisterDraft) -> None:
    """Print what was recognised, and every doubt."""
    if isinstance(draft, Draft):
        kinds = [block.kind for block in draft.blocks]
        click.echo(f"Title: {inline.plain(draft.title) if draft.title else '(none found)'}")
        click.echo(
            f"{kinds.count(Kind.HEADING)} headings, {kinds.count(Kind.PARAGRAPH)} paragraphs, "
            f"{kinds.count(Kind.SUBITEM)} sub-items, {len(draft.notes)} footnotes, "
            f"{len(draft.references)} live references, {len(draft.decision_keys)} point(s) for decision, "
            f"{sum(len(appendix.rows) for appendix in draft.appendices)} appendix rows"
        )
        for why, count in Counter(left.why for left in draft.dropped).most_common():
            click.echo(f"  dropped: {count} x {why}")
    else:
        click.echo(f"{len(draft.rows)} rows; columns: {dict(draft.columns)}")
    _list([f"line {left.line}: no place for “{left.text[:70]}”" for left in draft.unplaced])
    _list([f"{finding.where}: {finding.detail}" for finding in draft.findings])


def _list(lines: list[str]) -> None:
    """Print lines, the first hundred of a great many."""
    for line in lines[:_MOST_LINES]:
        click.echo(f"  {line}")
    if len(lines) > _MOST_LINES:
        click.echo(f"  ... and {len(lines) - _MOST_LINES:,} more; --json shows them all")


def _store(file: Path, draft: Draft | RegisterDraft, symbol: str) -> None:
    """Store the proposal as one step."""
    with desk.changing(file) as workspace:
        if isinstance(draft, Draft):
            workspace.do(ImportDraft(draft, PaperId(new_id()), symbol=symbol))
        else:
            _reconcile(workspace, draft)
    click.echo(f"Stored in {file}", err=True)


def _reconcile(workspace: Workspace, draft: RegisterDraft) -> None:
    """Take over what is new or was changed in the sheet alone; say what was changed here as well, and leave it."""
    found = workspace.ask(returned.compare, draft)
    taken = undisputed(found)
    if taken:
        workspace.do(ReconcileRegister(taken, returned.spoken_in(draft)))
    counts = Counter(one.fate for one in found)
    click.echo(", ".join(f"{counts[fate]:,} {fate}" for fate in Fate if counts[fate]), err=True)
    for one in found:
        for different in one.differences:
            if different.disputed:
                click.echo(
                    f"  row {one.row.line}, {different.field}: “{different.here[:60]}” stays, "
                    f"the sheet says “{different.there[:60]}”",
                    err=True,
                )
