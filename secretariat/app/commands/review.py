"""Review questions: added, answered, moved, deleted."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.block import AddBlock
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain import inline
from secretariat.domain.folding import folded
from secretariat.domain.identity import BlockId, PaperId, ReviewQuestionId, new_id
from secretariat.domain.language import Words
from secretariat.domain.link import Link
from secretariat.domain.paper import Block, Kind, Paper
from secretariat.domain.review import ReviewQuestion, suggested
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddQuestion(Act):
    """Add a review question, last."""

    label: ClassVar[str] = "Add review question"
    id: ReviewQuestionId
    text: Words
    answer: Words = Words()
    register: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(ReviewQuestion))
        write.put(ReviewQuestion(self.id, order, self.text, self.answer, self.register))


@dataclass(frozen=True, slots=True)
class EditQuestion(Act):
    """Set one field of a review question ("text.en", "answer.fr", "register")."""

    label: ClassVar[str] = "Edit review question"
    id: ReviewQuestionId
    field: str
    value: object

    @property
    def merge(self) -> str:
        """Typing on in one field is one step."""
        return "" if self.field == "register" else f"review question {self.id} {self.field}"

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, ReviewQuestion, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class MoveQuestion(Act):
    """Put a review question before the one at `index` of the others."""

    label: ClassVar[str] = "Move review question"
    id: ReviewQuestionId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        others = [question for question in write.all(ReviewQuestion) if question.id != self.id]
        order = key_at(write, others, self.index)
        write.put(replace(write.get(ReviewQuestion, self.id), order=order))


@dataclass(frozen=True, slots=True)
class DeleteQuestion(Act):
    """Delete a review question with the links of its answer."""

    label: ClassVar[str] = "Delete review question"
    id: ReviewQuestionId

    def run(self, write: Writer) -> None:
        """Make the change."""
        for link in write.all(Link, owner=self.id):
            write.delete(link)
        write.delete(write.get(ReviewQuestion, self.id))


@dataclass(frozen=True, slots=True)
class QuestionsIntoPaper(Act):
    """Add the review questions to a paper as its last section: each a paragraph, its answers under it.

    `counted` gives what the register answers, by the id of the question, as it was when this was asked for.
    """

    label: ClassVar[str] = "Add review questions"
    paper: PaperId
    heading: Words
    counted: tuple[tuple[ReviewQuestionId, str], ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change."""
        blocks = write.all(Block, paper=self.paper)
        after = blocks[-1].id if blocks else None
        said = dict(self.counted)
        lines = [(Kind.HEADING, 1, self.heading)]
        for one in write.all(ReviewQuestion):
            lines.append((Kind.PARAGRAPH, 1, _escaped(one.text)))
            if any(text for _, text in one.answer):
                lines.append((Kind.CONTINUATION, 0, _escaped(one.answer)))
            if said.get(one.id):
                lines.append((Kind.CONTINUATION, 0, Words(en=inline.escape(said[one.id]))))
        for kind, level, words in lines:
            id = BlockId(new_id())
            AddBlock(id, self.paper, after, kind, level, words=words).run(write)
            after = id


@dataclass(frozen=True, slots=True)
class QuestionsFromPaper(Act):
    """Take over what a paper asks, such as the review of a training module, as review questions; none that is there already."""

    label: ClassVar[str] = "Take questions from a paper"
    paper: PaperId

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused where the paper asks nothing new)."""
        leading = write.get(Paper, self.paper).leading
        known = {folded(text) for one in write.all(ReviewQuestion) for _, text in one.text}
        found = [_plain(block.words) for block in write.all(Block, paper=self.paper)]
        asked = [words for words in found if words.best(leading).endswith("?")]
        fresh = [words for words in asked if folded(words.best(leading)) not in known]
        if not fresh:
            raise Refused(tr("No paragraph of this paper asks a question that is not listed already."))
        for words in fresh:
            AddQuestion(ReviewQuestionId(new_id()), words, register=suggested(words.best(leading))).run(write)


def _plain(words: Words) -> Words:
    """Return stored words without marks, each in one line."""
    for language, text in words:
        words = words.having(language, " ".join(inline.plain(text).split()))
    return words


def _escaped(words: Words) -> Words:
    """Return plain words as stored words."""
    for language, text in words:
        words = words.having(language, inline.escape(text))
    return words
