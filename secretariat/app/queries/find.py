"""Where words stand in the file, looked for piece by piece so that nobody waits, and what a typed number leads to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from secretariat.app.checks import sheet as sheets
from secretariat.app.passages import FIELDS, Passage, Site, closed, found_at, passages
from secretariat.app.queries import paper as papers
from secretariat.app.queries.whereabouts import Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain import folding
from secretariat.domain.activity import Entry
from secretariat.domain.folding import Manner
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Appendix, Block, Note, Paper
from secretariat.domain.tongue import marked, tr

_PIECE = 400
_FEW = 20
_BESIDE = ("session", "item", "decision", "follow_up", "activity")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words, in what manner, and in which language; None for every one."""

    words: str
    manner: Manner = folding.ANY
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the file that is looked through at once: a paper, or some things outside papers."""

    paper: PaperId | None = None
    kind: str = ""
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where the words stand; `paper` is None outside papers, `symbol` and `where` name it for people."""

    passage: Passage
    start: int
    end: int
    paper: PaperId | None = None
    symbol: str = ""
    where: str = ""

    @property
    def site(self) -> Site:
        """The site of the words."""
        return self.passage.site


def stretches(at: Reading, paper: PaperId | None = None) -> tuple[Stretch, ...]:
    """Return what is to be looked through: one paper, or the whole file in the order of the agenda."""
    if paper is not None:
        return (Stretch(paper),)
    found = [Stretch(one.id) for one in papers.every(at)]
    for kind in _BESIDE:
        ids = iter(at.read.versions(FIELDS[kind][0]))
        while some := tuple(islice(ids, _PIECE)):
            found.append(Stretch(None, kind, some))
    return tuple(found)


def occurrences(at: Reading, stretch: Stretch, wanted: Wanted) -> tuple[Occurrence, ...]:
    """Return where the words stand in one part of the file, in reading order."""
    if stretch.paper is None:
        things = at.read.some(FIELDS[stretch.kind][0], _likely(at, stretch, wanted))
        found = list(_hits(((stretch.kind, thing) for thing in things if not closed(thing)), wanted))
        names = Whereabouts(at)
        return tuple(_placed(one, names) for one in found)
    found = list(_hits(_of_paper(at, stretch.paper), wanted))
    return tuple(_named(at, stretch.paper, found)) if found else ()


def _likely(at: Reading, stretch: Stretch, wanted: Wanted) -> Iterable[str]:
    """Return the things outside papers that may say what is wanted, so that few need to be read whole."""
    kind, fields = FIELDS[stretch.kind]
    if len(stretch.ids) < _FEW:
        return stretch.ids
    sought = folding.fold(wanted.words, wanted.manner.case).text
    plain = [field for field in fields if stretch.kind == "activity" and "." not in field]
    texts = at.read.texts(kind, stretch.ids, *plain)
    return {id for id, text in texts if _may_say(text, sought, wanted.manner.case)}


def _may_say(text: str, sought: str, case: bool) -> bool:
    """Say whether words as they lie in the file may say what is sought; marks and what is written otherwise there hide words."""
    hidden = "{" in text[1:] or "\\" in text or '"' in sought or "\\" in sought
    return hidden or sought in folding.fold(text, case).text


def _of_paper(at: Reading, paper: PaperId) -> Iterator[tuple[str, object]]:
    """Yield everything in a paper that has words of its own."""
    held = at.read.find(Paper, paper)
    if held is None:
        return
    yield "paper", held
    yield from (("block", block) for block in at.read.all(Block, paper=paper))
    yield from (("note", note) for note in at.read.all(Note, paper=paper))
    for appendix in at.read.all(Appendix, paper=paper):
        yield "appendix", appendix
        yield from (("entry", entry) for entry in at.read.all(Entry, appendix=appendix.id))


def _hits(things: Iterable[tuple[str, object]], wanted: Wanted) -> Iterator[Occurrence]:
    """Yield where the words stand in things."""
    for kind, thing in things:
        for passage in passages(kind, thing, wanted.language):
            for start, end in folding.hits(passage.text, wanted.words, wanted.manner):
                yield Occurrence(passage, start, end)


def _placed(one: Occurrence, names: Whereabouts) -> Occurrence:
    """Return an occurrence outside papers with its name for people."""
    place = names.of(one.site.kind, one.site.id)
    return Occurrence(one.passage, one.start, one.end, None, place.symbol, place.where)


def _named(at: Reading, paper: PaperId, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """Yield the occurrences in a paper with their names for people."""
    held = papers.sheet(at, paper)
    named = sheets.of(held.contents, held.printed)
    symbol = held.printed.symbol or held.contents.paper.title.best(held.language)
    for one in found:
        where = named.names.get(one.site.id, "") or tr(_HEAD.get(one.site.field, marked("the paper")))
        yield Occurrence(one.passage, one.start, one.end, paper, symbol, where)


_HEAD = {
    "title": marked("the title"),
    "subtitles": marked("the subtitle"),
    "place": marked("the line before the point for decision"),
}


def words_at(at: Reading, site: Site) -> str:
    """Return the words at a site as they are stored, none where there is no such place (raises Gone)."""
    return found_at(at.read.get(FIELDS[site.kind][0], site.id), site) or ""
