"""The history of one paragraph: who changed its words or its place, when, and how."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from secretariat.app.checks import sheet
from secretariat.app.queries import marked
from secretariat.app.queries import paper as papers
from secretariat.app.queries.marked import Marks, Shown
from secretariat.app.workspace import Reading
from secretariat.domain import inline, tongue
from secretariat.domain.identity import BlockId, NoteId, PaperId, derived_id
from secretariat.domain.language import Language
from secretariat.domain.moment import Moment
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import tr
from secretariat.store.ancestry import MERGED
from secretariat.store.fields import texts_of
from secretariat.store.payload import State
from secretariat.store.revisions import Revision, stamp
from secretariat.store.shapes import WORDING

RUN = timedelta(minutes=1)  # changes by one hand that are no further apart are one
KINDS = {
    Kind.HEADING: tongue.marked("a heading"),
    Kind.PARAGRAPH: tongue.marked("a paragraph"),
    Kind.SUBITEM: tongue.marked("an item"),
    Kind.CONTINUATION: tongue.marked("further text"),
    Kind.TABLE: tongue.marked("a table"),
}

Texts = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """How words changed: those of the paragraph, or of one of its notes (`what`), in one language."""

    what: str
    language: Language
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """What one person did to a paragraph at one go, from `first` to `last` (UTC, ISO 8601).

    `acts` says what became of it besides its words ("moved", "made a heading"), `texts` is what it said then, in each language
    that had words; of a version that only bears a name they are empty. `author` is empty where copies were brought together.
    """

    author: str
    device: str
    first: str
    last: str
    acts: tuple[str, ...] = ()
    wordings: tuple[Wording, ...] = ()
    texts: tuple[tuple[Language, str], ...] = ()


def of_block(at: Reading, block: BlockId | NoteId, paper: PaperId) -> tuple[Version, ...]:
    """Return the versions of a paragraph or footnote, the newest first, with the named versions of its paper (raises Gone)."""
    log = _log(at, block)
    names = _Names(marked.marks(papers.sheet(at, paper)))
    states: dict[str, State | None] = {}
    found: list[Version] = []
    for turn in _turns(log):
        before = dict(states)
        states |= {made.entity: made.payload for made in turn}
        version = _version(turn, block, before, states, names)
        if version.acts or version.wordings:
            found.append(version)
    named = [_named(moment) for moment in at.read.all(Moment) if moment.paper in {None, paper}]
    since = found[0].first if found else ""
    every = [*found, *(version for version in named if version.first >= since)]
    return tuple(sorted(every, key=lambda one: one.last, reverse=True))


def _log(at: Reading, block: str) -> list[Revision]:
    """Return every revision of a paragraph, its words, and the notes it ever called, as they came in."""
    own = [block, *_spoken(block)]
    notes: dict[str, None] = {}
    for made in at.read.log(own):
        if made.kind == WORDING and made.payload:
            notes |= dict.fromkeys(inline.notes(texts_of(made.payload).get("words", "")))
    return at.read.log([*own, *(entity for note in notes for entity in _spoken(note))])


def _spoken(owner: str) -> list[str]:
    """Return the ids of the words of a thing."""
    return [derived_id(owner, language) for language in Language]


def _turns(log: Iterable[Revision]) -> Iterator[Sequence[Revision]]:
    """Yield the revisions in groups: what one hand did without a pause."""
    turn: list[Revision] = []
    for made in log:
        if turn and not _goes_on(turn[-1], made):
            yield turn
            turn = []
        turn.append(made)
    if turn:
        yield turn


def _goes_on(last: Revision, made: Revision) -> bool:
    """Say whether a revision goes on with what the one before began."""
    same = (last.author, last.device) == (made.author, made.device)
    return same and abs(made.at - last.at) < RUN


class _Names:
    """What the marks of a paper print, and what its notes are called."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks

    def note(self, id: str) -> str:
        """Return what people call a note."""
        return tr("note {marks}", marks=self.marks[id]) if id in self.marks else tr("a note that is gone")


def _version(
    turn: Sequence[Revision],
    block: str,
    before: Mapping[str, State | None],
    after: Mapping[str, State | None],
    names: _Names,
) -> Version:
    """Return what a turn did."""
    merged = turn[0].device == MERGED
    words = [made.entity for made in turn if made.kind == WORDING]
    changed = (_wording(before.get(id), after.get(id), block, names) for id in dict.fromkeys(words))
    texts = tuple(
        (language, _text(after.get(derived_id(block, language))))
        for language in Language
        if _text(after.get(derived_id(block, language)))
    )
    return Version(
        "" if merged else turn[0].author,
        "" if merged else turn[0].device,
        stamp(min(made.at for made in turn)),
        stamp(max(made.at for made in turn)),
        tuple(_acts(before.get(block), after.get(block), block in before)),
        tuple(wording for wording in changed if wording is not None),
        texts,
    )


def _wording(before: State | None, after: State | None, block: str, names: _Names) -> Wording | None:
    """Return how the words of a paragraph or note changed in one language, None where they did not."""
    old, new = _text(before), _text(after)
    told = after or before
    if old == new or told is None:
        return None
    owner = str(told["owner"])
    what = "" if owner == block else names.note(owner)
    shown = marked.marked(old, new, names.marks, names.marks)
    return Wording(what, Language(str(told["language"])), shown)


def _text(state: State | None) -> str:
    """Return what stands in the words of a block or note."""
    return texts_of(state).get("words", "") if state else ""


def _acts(before: State | None, after: State | None, known: bool) -> Iterator[str]:
    """Yield what became of a paragraph besides its words."""
    if after is None:
        if before is not None:
            yield tr("deleted")
        return
    if before is None:
        yield tr("brought back") if known else tr("added")
        return
    if "order_key" not in after:  # a footnote has no place of its own
        return
    if before["order_key"] != after["order_key"]:
        yield tr("moved")
    if before["kind"] != after["kind"]:
        yield tr("made {kind}", kind=tr(KINDS[Kind(str(after["kind"]))]))
    elif before["level"] != after["level"]:
        deeper = int(str(after["level"])) > int(str(before["level"]))
        yield tr("indented more") if deeper else tr("indented less")
    if before["style"] != after["style"]:
        yield tr("numbered otherwise")


def _named(moment: Moment) -> Version:
    """Return a named version as a line of its own."""
    return Version(moment.author, "", moment.at, moment.at, (tr("Version “{name}”", name=moment.name),))


def named(at: Reading, id: str, paper: PaperId) -> tuple[str, tuple[Version, ...], Language]:
    """Return what people call a paragraph or footnote, its versions, and the leading language of its paper (raises Gone)."""
    held = papers.sheet(at, paper)
    name = sheet.of(held.contents, held.printed).names.get(id, "")
    return name, of_block(at, BlockId(id), paper) if name else (), held.contents.paper.leading
