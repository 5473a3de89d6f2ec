"""The follow-up programme of the sample: its entries, what they say of themselves, the ranking and the review questions."""

from collections.abc import Iterator, Sequence
from typing import Any

from secretariat.app.sample_words import id_of, words
from secretariat.domain.attachment import Attachment
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import (
    AttachmentId,
    CriterionId,
    FollowUpId,
    LinkId,
    ParticularId,
    ReviewQuestionId,
    ScoreId,
    TaskId,
    derived_id,
)
from secretariat.domain.link import Link, Role
from secretariat.domain.particular import Particular
from secretariat.domain.ranking import Criterion, Score
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.task import Task

_PAPER = "next-steps"
_ASSESSOR = "Working Party secretariat"


def programme(
    entries: Sequence[dict[str, Any]], more: dict[str, Any], rows: Sequence[str], people: dict[str, Any]
) -> Iterator[Any]:
    """Yield everything of the programme; `rows` are the first cells of the register, `people` its people by key."""
    every = [*entries, *more["entries"]]
    ids = {said["title"]["en"]: _id(number) for number, said in enumerate(every, 1)}
    for number, said in enumerate(every, 1):
        yield _entry(_id(number), said)
    making = _Making(ids, rows, people)
    for title, said in more["about"].items():
        yield from making.about(ids[title], said)
    for said in more["criteria"]:
        yield Criterion(
            CriterionId(id_of("criterion", said["name"])), "", said["name"], said["weight"], said["note"]
        )
    for number, said in enumerate(more["questions"], 1):
        yield from making.question(ReviewQuestionId(id_of("question", str(number))), said)
    for title, said in more["about"].items():
        yield from _scores(ids[title], said.get("scores", ()), more["criteria"])


def _id(number: int) -> FollowUpId:
    """Return the id of an entry by its number."""
    return FollowUpId(id_of("followup", str(number)))


def _entry(id: FollowUpId, said: dict[str, Any]) -> FollowUp:
    """Return an entry."""
    return FollowUp(
        id,
        "",
        FollowUpKind(said["kind"]),
        said.get("phase"),
        said.get("element", ""),
        words(said["title"]),
        words(said.get("detail", {})),
        said.get("lead", ""),
        said.get("actors", ""),
        said.get("source", ""),
        said.get("status", ""),
    )


def _scores(id: FollowUpId, points: Sequence[int], criteria: Sequence[dict[str, Any]]) -> Iterator[Score]:
    """Yield the scores of a proposal, in the order of the criteria."""
    for said, given in zip(criteria, points, strict=False):
        criterion = CriterionId(id_of("criterion", said["name"]))
        yield Score(ScoreId(derived_id(id, f"score {criterion}")), id, criterion, given, assessor=_ASSESSOR)


class _Making:
    """The making of what belongs to entries."""

    def __init__(self, ids: dict[str, FollowUpId], rows: Sequence[str], people: dict[str, Any]) -> None:
        """Know entries by title, activities by their first cell, and who is a person."""
        self._ids, self._rows, self._people = ids, rows, people

    def about(self, id: FollowUpId, said: dict[str, Any]) -> Iterator[Any]:
        """Yield what an entry says of itself, its links, tasks and attachments."""
        for name, value in said.get("particulars", {}).items():
            if value:
                yield Particular(
                    ParticularId(derived_id(id, f"particular {name}")), id, "follow_up", name, value
                )
        yield from self._links(id, said)
        for number, task in enumerate(said.get("tasks", ()), 1):
            given = (task["text"], task.get("who", ""), task.get("due"))
            yield Task(TaskId(derived_id(id, f"task {number}")), id, "follow_up", "", *given)
        for number, held in enumerate(said.get("attachments", ()), 1):
            made = AttachmentId(derived_id(id, f"attachment {number}"))
            yield Attachment(made, id, "follow_up", "", held["title"], held["target"])

    def _links(self, id: FollowUpId, said: dict[str, Any]) -> Iterator[Link]:
        """Yield the links of an entry, and those of the activities that serve it."""
        for key in said.get("rests_on", ()):
            yield _link(id, "follow_up", id_of(_PAPER, "block", key), "block", Role.RESTS_ON)
        for key in said.get("leads_to", ()):
            yield _link(id, "follow_up", id_of(_PAPER, "decision", key), "decision", Role.LEADS_TO)
        for title in said.get("cites", ()):
            yield _link(id, "follow_up", self._ids[title], "follow_up", Role.CITES)
        for part in said.get("takes_part", ()):
            kind = "person" if part["who"] in self._people else "organization"
            yield _link(id, "follow_up", id_of(kind, part["who"]), kind, Role.TAKES_PART, part["why"])
        for words_ in said.get("served_by", ()):
            (place,) = (at for at, cell in enumerate(self._rows, 1) if words_ in cell)
            yield _link(id_of("activity", str(place)), "activity", id, "follow_up", Role.SERVES)

    def question(self, id: ReviewQuestionId, said: dict[str, Any]) -> Iterator[Any]:
        """Yield a review question with the records its answer rests on."""
        yield ReviewQuestion(
            id, "", words(said["text"]), words(said.get("answer", {})), said.get("register", "")
        )
        for title in said.get("about", ()):
            yield _link(id, "review_question", self._ids[title], "follow_up", Role.RESTS_ON)


def _link(owner: str, owner_kind: str, target: str, kind: str, role: Role, note: str = "") -> Link:
    """Return a link."""
    id = LinkId(derived_id(owner, f"{role} {target}"))
    return Link(id, owner, owner_kind, target, kind, role, "", note=note)
