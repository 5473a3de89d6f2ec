"""The review questions, and what the register itself can answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from secretariat.app.queries import linked
from secretariat.app.queries.linked import Linked, Named, Names
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity, State
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import ReviewQuestionId
from secretariat.domain.language import Language
from secretariat.domain.link import Role
from secretariat.domain.particular import YES, Particular
from secretariat.domain.review import ReviewQuestion


@dataclass(frozen=True, slots=True)
class Answer:
    """What the register answers: a sentence, and the records it counted."""

    text: str
    records: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A review question, what its answer is linked with, and what the register answers now, if it is asked."""

    question: ReviewQuestion
    links: tuple[Linked, ...]
    counted: Answer | None


def questions(at: Reading) -> tuple[Question, ...]:
    """Return the review questions in order."""
    return tuple(
        Question(one, linked.of(at, one.id), answered(at, one.register))
        for one in at.read.all(ReviewQuestion)
    )


def question(at: Reading, id: ReviewQuestionId) -> ReviewQuestion | None:
    """Return one question, None where it is gone."""
    return at.read.find(ReviewQuestion, id)


def answered(at: Reading, name: str) -> Answer | None:
    """Return what the register answers to one of the QUERIES, None for any other name."""
    return QUERIES[name][1](at) if name in QUERIES else None


def _activities(at: Reading, wanted: Callable[[Activity], bool], said: str) -> Answer:
    """Return how many activities are wanted."""
    every = at.read.all(Activity)
    names = Names(at)
    found = [one for one in every if wanted(one)]
    records = tuple(named for one in found if (named := names.of("activity", one.id)))
    return Answer(f"{len(found)} of {len(every)} activities {said}.", records)


def _held(at: Reading) -> Answer:
    """Return how many activities were held."""
    return _activities(at, lambda one: one.state is State.HELD, "were held")


def _tripartite(at: Reading) -> Answer:
    """Return how many activities are marked as tripartite, or say so in their cells."""
    marked = {one.owner for one in at.read.all(Particular, name="tripartite") if one.value.casefold() == YES}

    def wanted(one: Activity) -> bool:
        cells = (one.cells.title_venue_date, one.cells.activity, one.cells.involvement)
        return one.id in marked or any("tripartit" in text.casefold() for cell in cells for _, text in cell)

    return _activities(at, wanted, "had tripartite involvement")


def _countries(at: Reading) -> Answer:
    """Return in how many countries activities took place."""
    countries = sorted({one.country for one in at.read.all(Activity)} - {""})
    found = _activities(at, lambda one: bool(one.country), "name a country")
    return Answer(f"{len(countries)} countries: {', '.join(countries)}. {found.text}", found.records)


def _of_kind(kind: FollowUpKind, noun: str) -> Callable[[Reading], Answer]:
    """Return the question how many entries of a kind there are, how far they are, and how many activities serve them."""

    def answer(at: Reading) -> Answer:
        entries = [entry for entry in at.read.all(FollowUp) if entry.kind is kind]
        serving = {
            one.link.owner
            for entry in entries
            for one in linked.of(at, entry.id)
            if one.link.role is Role.SERVES and not one.outward
        }
        far = [f"{count} {status}" for status, count in _counted(entry.status for entry in entries)]
        text = f"{len(entries)} {noun} ({', '.join(far)}); {len(serving)} activities serve them."
        return Answer(text, tuple(_named(entry) for entry in entries))

    return answer


def _phases(at: Reading) -> Answer:
    """Return how many entries stand under each phase."""
    entries = at.read.all(FollowUp)
    first, second = ([entry for entry in entries if entry.phase == phase] for phase in (1, 2))
    text = f"{len(first)} entries in phase 1, {len(second)} in phase 2, {len(entries) - len(first) - len(second)} in neither."
    return Answer(text, tuple(_named(entry) for entry in (*first, *second)))


def _counted(said: Iterable[str]) -> list[tuple[str, int]]:
    """Return each status with how often it is said."""
    counts: dict[str, int] = {}
    for status in said:
        counts[status or "without a status"] = counts.get(status or "without a status", 0) + 1
    return list(counts.items())


def _named(entry: FollowUp) -> Named:
    """Return an entry by its name."""
    name = inline.plain(entry.title.best(Language.EN)) or "Untitled"
    return Named("follow_up", entry.id, name, spot=Spot(None, entry.id))


QUERIES: dict[str, tuple[str, Callable[[Reading], Answer]]] = {
    "phases": ("Entries in each phase", _phases),
    "national": ("National follow-up", _of_kind(FollowUpKind.NATIONAL, "entries of national follow-up")),
    "initiatives": (
        "Policy coherence initiatives",
        _of_kind(FollowUpKind.COHERENCE_INITIATIVE, "policy coherence initiatives"),
    ),
    "dialogues": (
        "Policy development dialogues",
        _of_kind(FollowUpKind.DIALOGUE, "policy development dialogues"),
    ),
    "forum": ("The forum", _of_kind(FollowUpKind.FORUM, "entries of the forum")),
    "research": ("Research support", _of_kind(FollowUpKind.RESEARCH, "entries of research support")),
    "held": ("Activities held", _held),
    "tripartite": ("Activities with tripartite involvement", _tripartite),
    "countries": ("Countries", _countries),
}
"""What the register can be asked, by the name that questions store: what it is called, and how it is answered."""
