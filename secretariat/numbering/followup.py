"""The sheets of the follow-up programme: the life of a recommendation on one page, and tables of many."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from secretariat.domain.printing import PrintLine, PrintPaper
from secretariat.numbering.sheet import Letterhead, heading, labelled, passage, said, table


@dataclass(frozen=True, slots=True)
class Stood:
    """One step of a life as printed: what it is called, and what it says."""

    name: str
    detail: str


def life(
    head: Letterhead,
    id: str,
    title: str,
    facts: Iterable[tuple[str, str]],
    stages: Iterable[tuple[str, Sequence[Stood]]],
    none: str,
) -> PrintPaper:
    """Return the life of a recommendation: facts about it, then its stages; `none` stands where nothing has happened."""
    lines = [labelled(f"fact {name}", name, said(text)) for name, text in facts if text]
    for name, steps in stages:
        lines += [heading(f"stage {name}", said(name), 2), *_steps(name, steps, none)]
    return head.sheet(id, title, lines)


def _steps(stage: str, steps: Sequence[Stood], none: str) -> Iterator[PrintLine]:
    """Yield the steps of a stage."""
    if not steps:
        yield passage(f"{stage} none", said(none))
    for number, step in enumerate(steps):
        if step.detail:
            yield labelled(f"{stage} {number}", step.name, said(step.detail))
        else:
            yield passage(f"{stage} {number}", said(step.name, strong=True))


def sheet(
    head: Letterhead, id: str, title: str, heads: Iterable[str], rows: Iterable[Sequence[str]], note: str
) -> PrintPaper:
    """Return a table as a sheet, with a note under it."""
    grid = table("table", heads, [tuple(map(said, row)) for row in rows])
    return head.sheet(id, title, [grid, *([passage("note", said(note))] if note else [])])
