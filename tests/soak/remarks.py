"""What is remarked, linked and issued around a paper, in the cases of copies brought together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretariat.domain.attachment import Attachment
from secretariat.domain.comment import Comment
from secretariat.domain.confirmation import Confirmation
from secretariat.domain.edition import Edition
from secretariat.domain.identity import (
    AttachmentId,
    CommentId,
    ConfirmationId,
    CriterionId,
    EditionId,
    FollowUpId,
    LinkId,
    MomentId,
    ParticularId,
    ReviewQuestionId,
    SavedViewId,
    ScoreId,
    TaskId,
    derived_id,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Link, Role
from secretariat.domain.moment import Moment
from secretariat.domain.paper import Block, Paper
from secretariat.domain.particular import Particular
from secretariat.domain.ranking import Criterion, Score
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.saved_view import SavedView
from secretariat.domain.task import Task
from secretariat.store.writer import Writer

if TYPE_CHECKING:
    from tests.soak.copies import Copy, World

SPOKEN = (
    "SELECT text || ' ' || passage FROM comment",
    "SELECT name FROM moment",
    "SELECT symbol || ' ' || content || ' ' || fingerprint FROM edition",
    "SELECT note FROM link",
    "SELECT value FROM particular",
    "SELECT text || ' ' || who || ' ' || remark FROM task",
    "SELECT title || ' ' || target FROM attachment",
    "SELECT name || ' ' || note FROM criterion",
    "SELECT note || ' ' || assessor FROM score",
    "SELECT register FROM review_question",
    "SELECT name || ' ' || arrangement FROM saved_view",
)
_KINDS = (Comment, Moment, Link, Particular, Task, Attachment, Criterion, Score, ReviewQuestion, SavedView)
_FIELDS: dict[type, tuple[str, ...]] = {
    Comment: ("text", "text", "passage", "resolved"),
    Moment: ("name",),
    Link: ("note", "role"),
    Particular: ("value",),
    Task: ("text", "who", "remark", "due"),
    Attachment: ("title", "target"),
    Criterion: ("name", "note", "weight"),
    Score: ("note", "assessor", "points"),
    ReviewQuestion: ("register", "text"),
    SavedView: ("name", "arrangement"),
}


def remark(world: "World", copy: "Copy") -> Callable[[Writer], None]:
    """Put something beside the paper; what has an id of its owner's may be put by several."""
    papers = copy.read.all(Paper)
    if not papers:
        return _nothing
    paper, say = papers[0].id, world.word
    block = world.chance.choice([*(block.id for block in copy.read.all(Block)), None])
    chosen, id, fixed = world.chance.choice(_KINDS), world.id(), derived_id(paper, "the only one")

    def act(write: Writer) -> None:
        key = write.key(None, None)
        made: dict[type, Any] = {
            Comment: Comment(CommentId(id), paper, block, Language.EN, say(), say(), at="2004-11-15"),
            Moment: Moment(MomentId(id), paper, say()),
            Link: Link(LinkId(id), paper, "paper", paper, "paper", Role.CITES, key, note=say()),
            Particular: Particular(ParticularId(fixed), paper, "paper", "donor", say()),
            Task: Task(TaskId(id), paper, "paper", key, say(), say()),
            Attachment: Attachment(AttachmentId(id), paper, "paper", key, say(), say()),
            Criterion: Criterion(CriterionId(id), key, say(), 50),
            Score: Score(ScoreId(derived_id(paper, "score")), FollowUpId(id), CriterionId(fixed), 5, say()),
            ReviewQuestion: ReviewQuestion(ReviewQuestionId(id), key, Words(say()), register=say()),
            SavedView: SavedView(SavedViewId(id), key, "register", say()),
        }
        write.put(made[chosen])

    return act


def change_remark(world: "World", copy: "Copy") -> Callable[[Writer], None]:
    """Change something beside the paper, or delete it."""
    there: list[Any] = [thing for kind in _KINDS for thing in copy.read.all(kind)]
    if not there:
        return _nothing
    thing = world.chance.choice(there)
    if world.chance.random() < 0.15:
        return lambda write: write.delete(write.get(type(thing), thing.id))
    field = world.chance.choice(_FIELDS[type(thing)])
    value: Any = getattr(thing, field)
    match value:
        case bool():
            value = not value
        case Role():
            value = world.chance.choice(list(Role))
        case int():
            value = world.chance.randrange(100)
        case Words():
            value = Words(world.words(1, 4))
        case str() if field in {"text", "value", "note", "remark"}:
            value = f"{value} {world.word()}" if world.chance.random() < 0.5 else world.words(1, 4)
        case str():
            value = world.word()
        case None:
            value = date(2004, 11, 1) + timedelta(world.chance.randrange(20)) if field == "due" else None
    return lambda write: write.put(replace(write.get(type(thing), thing.id), **{field: value}))


def issue(world: "World", copy: "Copy") -> Callable[[Writer], None]:
    """Issue the paper, which two may do at once; or confirm its translation."""
    papers = copy.read.all(Paper)
    if not papers:
        return _nothing
    paper, word = papers[0].id, world.word()
    if world.chance.random() < 0.5:
        confirmed = ConfirmationId(derived_id(paper, "confirmed fr"))
        source = f"{world.chance.getrandbits(32):x}"
        said = Confirmation(confirmed, paper, paper, "paper", Language.FR, source)
        return lambda write: write.put(said)
    id = EditionId(derived_id(paper, "edition  0"))
    if copy.read.find(Edition, id):
        return _nothing
    return lambda write: write.put(
        Edition(id, paper, write.key(None, None), symbol=word, content=word, fingerprint=word)
    )


def whole(copy: "Copy") -> None:
    """Tell of an edition that has something of two (raises AssertionError)."""
    for edition in copy.read.all(Edition):
        assert edition.symbol == edition.content == edition.fingerprint, "an edition was blended"
        asked = [one for one in copy.read.questions() if one.id == edition.id]
        assert len([one for one in asked if not one.question.existence]) <= 4, (
            "an edition is asked about in parts"
        )


def _nothing(_: Writer) -> None:
    pass
