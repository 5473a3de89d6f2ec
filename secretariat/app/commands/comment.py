"""Comments on a paper: made, answered, reworded by who made them, settled, taken up again, deleted."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.domain.comment import Comment
from secretariat.domain.identity import BlockId, CommentId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer

PASSAGE = 500  # letters of the words commented on that are quoted; more say no better where they stand


@dataclass(frozen=True, slots=True)
class AddComment(Act):
    """Comment on a paper, on one of its blocks, or on a passage of the block's words in one language."""

    label: ClassVar[str] = "Add comment"
    id: CommentId
    paper: PaperId
    text: str
    block: BlockId | None = None
    language: Language | None = None
    passage: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        passage = " ".join(self.passage.split())[:PASSAGE]
        language = self.language if passage else None
        said = _said(self.text)
        write.put(
            Comment(self.id, self.paper, self.block, language, passage, said, write.author, write.moment)
        )


@dataclass(frozen=True, slots=True)
class AnswerComment(Act):
    """Answer a comment: the answer stands in the thread of the first one."""

    label: ClassVar[str] = "Answer comment"
    id: CommentId
    to: CommentId
    text: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        first = _first(write, self.to)
        write.put(
            replace(
                first,
                id=self.id,
                passage="",
                language=None,
                text=_said(self.text),
                author=write.author,
                at=write.moment,
                resolved=False,
                answers=first.id,
            )
        )


@dataclass(frozen=True, slots=True)
class EditComment(Act):
    """Put one's own comment in other words."""

    label: ClassVar[str] = "Edit comment"
    id: CommentId
    text: str

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused for what somebody else wrote)."""
        comment = write.get(Comment, self.id)
        if comment.author != write.author and not write.made_here(
            comment.id
        ):  # one may have another name now
            raise Refused(tr("This comment is by {author}; answer it instead.", author=comment.author))
        write.put(replace(comment, text=_said(self.text)))


@dataclass(frozen=True, slots=True)
class ResolveComment(Act):
    """Settle the thread a comment stands in."""

    label: ClassVar[str] = "Resolve comment"
    id: CommentId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(replace(_first(write, self.id), resolved=True))


@dataclass(frozen=True, slots=True)
class ReopenComment(Act):
    """Take up the thread again that a comment stands in."""

    label: ClassVar[str] = "Reopen comment"
    id: CommentId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(replace(_first(write, self.id), resolved=False))


@dataclass(frozen=True, slots=True)
class DeleteComment(Act):
    """Delete a comment; with the first of a thread go its answers."""

    label: ClassVar[str] = "Delete comment"
    id: CommentId

    def run(self, write: Writer) -> None:
        """Make the change."""
        comment = write.get(Comment, self.id)
        for answer in write.all(Comment, paper=comment.paper, answers=comment.id):
            write.delete(answer)
        write.delete(comment)


def _first(write: Writer, id: CommentId) -> Comment:
    """Return the comment that begins the thread; where it is gone, the answer stands for itself."""
    comment = write.get(Comment, id)
    first = write.find(Comment, comment.answers) if comment.answers else None
    return first or comment


def _said(text: str) -> str:
    """Return the words of a comment without blanks around them (raises Refused where there are none)."""
    said = text.strip()
    if not said:
        raise Refused(tr("A comment needs a few words."))
    return said
