"""The sheet of a list of tasks: a clearance slip or a checklist."""

from collections.abc import Iterable, Mapping
from datetime import date

from secretariat.domain.checklist import Checklist
from secretariat.domain.printing import Inlines, PrintPaper
from secretariat.domain.task import Task
from secretariat.numbering import masthead
from secretariat.numbering.sheet import Letterhead, labelled, passage, said, table


def sheet(
    head: Letterhead, id: str, title: str, about: Mapping[str, str], tasks: Iterable[Task], words: Checklist
) -> PrintPaper:
    """Return a list of tasks as a sheet; `about` says of what it is, label by label."""
    lines = [labelled(f"about {label}", label, said(text)) for label, text in about.items() if text]
    rows = [_row(task, head) for task in tasks]
    lines.append(table("tasks", words.heads, rows) if rows else passage("none", said(words.none)))
    return head.sheet(id, title, lines)


def _row(task: Task, head: Letterhead) -> tuple[Inlines, ...]:
    """Return the row of one task."""
    return (said(task.text), said(task.who), _day(task.due, head), _day(task.done, head), said(task.remark))


def _day(day: date | None, head: Letterhead) -> Inlines:
    """Return a day in words, nothing where there is none."""
    return said(masthead.day(day, head.phrases)) if day else ()
