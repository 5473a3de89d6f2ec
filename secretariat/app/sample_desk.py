"""What is on the desk in the sample: owners and stages of papers, what decisions and the session ask for, passages linked to activities."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from secretariat.app.sample_words import id_of
from secretariat.domain.figure import SINCE, UNTIL
from secretariat.domain.identity import LinkId, ParticularId, TaskId, derived_id
from secretariat.domain.link import Link, Role
from secretariat.domain.particular import Particular
from secretariat.domain.task import OWNER, Task

_DECIDING = "next-steps"  # the paper that puts the points for decision


def desk(data: dict[str, Any], rows: Sequence[str]) -> Iterator[Particular | Task | Link]:
    """Yield what is on the desk; `rows` are the first cells of the register."""
    for name, said in data["papers"].items():
        paper = id_of(name, "paper")
        for field in (OWNER, SINCE, UNTIL):
            if field in said:
                yield _particular(paper, field, said[field])
        yield from _tasks(paper, "paper", said["stages"])
        for mention in said.get("mentions", ()):
            yield _mention(name, mention, rows)
    for key, said in data["decisions"].items():
        yield from _tasks(id_of(_DECIDING, "decision", key), "decision", said["tasks"])
    yield from _tasks(id_of("session"), "session", data["session"]["lines"])


def _particular(paper: str, name: str, value: str | date) -> Particular:
    """Return a particular of a paper."""
    id = ParticularId(derived_id(paper, f"particular {name}"))
    return Particular(id, paper, "paper", name, value if isinstance(value, str) else value.isoformat())


def _tasks(owner: str, kind: str, said: Sequence[dict[str, Any]]) -> Iterator[Task]:
    """Yield the tasks of a record."""
    for number, one in enumerate(said, 1):
        known = (one["text"], one["who"], one["due"], one.get("done"), one.get("remark", ""))
        yield Task(TaskId(derived_id(owner, f"task {number}")), owner, kind, "", *known)


def _mention(paper: str, said: dict[str, Any], rows: Sequence[str]) -> Link:
    """Return the link of a passage with the activity it speaks of."""
    block = id_of(paper, "block", said["block"])
    (place,) = (at for at, cell in enumerate(rows, 1) if said["row"] in cell)
    activity = id_of("activity", str(place))
    id = LinkId(derived_id(block, f"{Role.MENTIONS} {activity}"))
    return Link(id, block, "block", activity, "activity", Role.MENTIONS, "", said["passage"])
