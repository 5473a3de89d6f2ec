"""Tasks: what somebody is to do by some day, under a decision, a paper or a session."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.identity import TaskId

OWNER = "owner"
"""The particular of a paper that names who sees to it until it is issued."""


@dataclass(frozen=True, slots=True)
class Task:
    """An action under a decision, a stage of the clearance of a paper, or a line of the checklist of a session.

    `owner_kind` is "decision", "paper" or "session"; `who` is to do it by `due`; `done` is the day it was done.
    """

    id: TaskId
    owner: str
    owner_kind: str
    order: str
    text: str = ""
    who: str = ""
    due: date | None = None
    done: date | None = None
    remark: str = ""
