"""The next session begun from the one before: what is still open, what comes back, and a paper of matters arising."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from secretariat.app.commands.next_session import Arising, Passage, StartNextSession
from secretariat.app.queries import book, letterhead, record
from secretariat.app.queries import decision as decisions
from secretariat.app.queries.linked import short
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.agenda import Item, Session
from secretariat.domain.book import PrintPoint
from secretariat.domain.decision import Decision, Outcome, reference
from secretariat.domain.folding import folded
from secretariat.domain.identity import DecisionId, ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind
from secretariat.domain.printing import plain
from secretariat.domain.task import Task
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.numbering.sheet import Letterhead

_WAITING = {Outcome.PROPOSED, Outcome.DEFERRED, Outcome.REFERRED}


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The standing words of a paper of matters arising."""

    title: str
    whole: str
    opening: str
    outcome: str


_PHRASES: Mapping[Language, _Phrases] = {
    Language.EN: _Phrases(
        "Matters arising",
        "Matters arising from the {}",
        "The points below were put at the {} and are still open, or have something to follow.",
        "Outcome: {}",
    ),
    Language.FR: _Phrases(
        "Questions découlant de la session précédente",
        "Questions découlant de la {}",
        "Les points ci-après, soumis à la {}, restent ouverts ou appellent une suite.",
        "Décision: {}",
    ),
    Language.ES: _Phrases(
        "Cuestiones derivadas de la reunión anterior",
        "Cuestiones derivadas de la {}",
        "Los puntos siguientes, presentados en la {}, siguen abiertos o requieren seguimiento.",
        "Resultado: {}",
    ),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """An item of the session before; `recurs` says that it stood on an agenda before that one, too."""

    id: ItemId
    title: str
    recurs: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What can be taken into the next session: its number, the items there were, and a line for each point carried."""

    session: SessionId
    number: int | None
    items: tuple[Choice, ...]
    carried: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Carried:
    """One point that is carried, as it is printed in each language."""

    decision: Decision
    printed: Mapping[Language, tuple[str, PrintPoint]]


def outlook(at: Reading, session: SessionId) -> Outlook:
    """Return what can be taken from a session into the next one (raises Gone)."""
    held = at.read.get(Session, session)
    before = {
        folded(_title(item))
        for other in at.read.all(Session)
        if other.id != session and other.order < held.order
        for item in at.read.all(Item, session=other.id)
    }
    items = tuple(
        Choice(item.id, _title(item), bool(_title(item)) and folded(_title(item)) in before)
        for item in at.read.all(Item, session=session)
    )
    carried = _carried(at, session, (book.languages(at, session)[0],))
    said = tuple(_line(one) for one in carried)
    return Outlook(session, held.number + 1 if held.number else None, items, said)


def start(at: Reading, session: SessionId, items: Iterable[ItemId]) -> StartNextSession:
    """Return the command that begins the next session with some items of the one before (raises Gone, and Refused without a number)."""
    held = at.read.get(Session, session)
    if held.number is None:
        raise Refused(tr("Give this session its number first; the next one takes the number after it."))
    if any(other.number == held.number + 1 and not other.bis for other in at.read.all(Session)):
        raise Refused(tr("There is a session {number} already.", number=held.number + 1))
    chosen = set(items)
    titles = tuple(item.title for item in at.read.all(Item, session=session) if item.id in chosen)
    spoken = book.languages(at, session)
    carried = _carried(at, session, spoken)
    deferred = tuple(one.decision.id for one in carried if one.decision.outcome is Outcome.DEFERRED)
    arising = _arising(at, session, spoken, carried) if carried else None
    return StartNextSession(SessionId(new_id()), session, held.number + 1, titles, arising, deferred)


def _arising(
    at: Reading, session: SessionId, spoken: tuple[Language, ...], carried: Sequence[_Carried]
) -> Arising:
    """Return the paper of matters arising in the languages of the session."""
    heads = {language: letterhead.of_session(at, session, language) for language in spoken}
    return Arising(
        PaperId(new_id()),
        _words(heads, lambda language: _PHRASES[language].title),
        _words(heads, lambda language: _PHRASES[language].whole.format(heads[language].running)),
        spoken,
        tuple(_passages(carried, heads)),
    )


def _carried(at: Reading, session: SessionId, spoken: Iterable[Language]) -> list[_Carried]:
    """Return the points of a session that are still open, or have something to follow, in the order of its agenda."""
    heads = {language: letterhead.of_session(at, session, language) for language in spoken}
    tasks = decisions.actions(at)
    printed: dict[DecisionId, dict[Language, tuple[str, PrintPoint]]] = {}
    for language, head in heads.items():
        for paper in record.decided(at, session, head):
            for point in paper.points:
                printed.setdefault(DecisionId(point.id), {})[language] = (paper.paper.name, point)
    held = {one.id: one for one in at.read.some(Decision, printed)}
    return [_Carried(held[id], said) for id, said in printed.items() if _goes_on(held[id], tasks.get(id, ()))]


def _goes_on(decision: Decision, tasks: Sequence[Task]) -> bool:
    """Say whether a point is to be taken up again: it is open, or has something to follow."""
    if decision.outcome is Outcome.WITHDRAWN:
        return False
    if decision.outcome in _WAITING or any(task.done is None for task in tasks):
        return True
    return not tasks and (decision.due is not None or decision.due_session is not None)


def _passages(carried: Sequence[_Carried], heads: Mapping[Language, Letterhead]) -> Iterator[Passage]:
    """Yield the blocks of the paper: what it is about, and for each point its reference, its words and what became of it."""
    yield Passage(
        Kind.PARAGRAPH,
        _words(heads, lambda language: _PHRASES[language].opening.format(heads[language].running)),
    )
    for one in carried:
        yield Passage(Kind.HEADING, _of(one, lambda _, said: _reference(*said)))
        waits = one.decision.id if one.decision.outcome in _WAITING else None
        yield Passage(Kind.PARAGRAPH, _of(one, lambda _, said: _text(said[1])), waits)
        yield Passage(Kind.CONTINUATION, _of(one, lambda language, said: _became(said[1], heads[language])))


def _reference(paper: str, point: PrintPoint) -> str:
    """Return by what a point is known: the reference it was given, or its paper and paragraph."""
    return point.reference or reference(paper, point.number)


def _text(point: PrintPoint) -> str:
    """Return the words of a point: as adopted, or as drafted."""
    draft = " ".join(" ".join(filter(None, (label, plain(words)))) for label, words in point.draft)
    return point.adopted or draft


def _became(point: PrintPoint, head: Letterhead) -> str:
    """Return what became of a point, in a line."""
    phrases = head.phrases
    known = ((phrases.word(name), said) for name, said in (("owner", point.owner), ("due", point.due)))
    parts = [_PHRASES[head.language].outcome.format(phrases.value(point.outcome))]
    parts += [f"{word}: {said}" for word, said in known if said]
    return ". ".join([*parts, *filter(None, (point.progress, *point.actions))])


def _line(one: _Carried) -> str:
    """Return a point in a line of the list."""
    (paper, point), *_ = one.printed.values()
    return f"{_reference(paper, point)} ({tr(str(point.outcome))}): {short(_text(point))}"


def _of(one: _Carried, text: Callable[[Language, tuple[str, PrintPoint]], str]) -> Words:
    """Return words in each language in which a point is printed."""
    return _words(one.printed, lambda language: inline.escape(text(language, one.printed[language])))


def _words(spoken: Iterable[Language], text: Callable[[Language], str]) -> Words:
    """Return words in some languages."""
    return Words(**{language.value: text(language) for language in spoken})


def _title(item: Item) -> str:
    """Return the title of an item in any language."""
    return inline.plain(item.title.best(Language.EN))
