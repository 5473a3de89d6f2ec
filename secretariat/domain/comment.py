"""Comments on a block or on a run of its words; never printed."""

from dataclasses import dataclass

from secretariat.domain.identity import BlockId, CommentId, PaperId
from secretariat.domain.language import Language


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody remarked on a block; one whose block is gone belongs to the paper as a whole.

    `passage` quotes the words commented on as they were read, empty for the whole block, and `language` is theirs.
    `at` is the moment in UTC (ISO 8601); `answers` is the first comment of the thread, whose `resolved` counts for all.
    """

    id: CommentId
    paper: PaperId
    block: BlockId | None = None
    language: Language | None = None
    passage: str = ""
    text: str = ""
    author: str = ""
    at: str = ""
    resolved: bool = False
    answers: CommentId | None = None
