"""Searching everywhere: what says some words, kind by kind, each with a snippet and the place it leads to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from secretariat.app.queries.whereabouts import Whereabouts
from secretariat.app.workspace import Reading
from secretariat.domain.activity import Participation
from secretariat.domain.comment import Comment
from secretariat.domain.finding import Spot
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind
from secretariat.domain.tongue import counted, marked, tr
from secretariat.store import searching
from secretariat.store.searching import BEGIN, END, Hit

if TYPE_CHECKING:
    from secretariat.app.workspace import Workspace

T = TypeVar("T")
MANY = searching.MANY
MOST = 20  # results shown of a kind

GROUPS = {
    "paper": marked("Papers"),
    "item": marked("Agenda items"),
    "heading": marked("Headings"),
    "block": marked("Paragraphs"),
    "note": marked("Footnotes"),
    "appendix": marked("Appendices"),
    "entry": marked("Rows of appendices"),
    "decision": marked("Decisions"),
    "follow_up": marked("Follow-up"),
    "review_question": marked("Review questions"),
    "person": marked("People"),
    "organization": marked("Organizations"),
    "comment": marked("Comments"),
    "activity": marked("Activities"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of a snippet; `found` where it is among the words looked for."""

    text: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that says the words, in the paper it stands in, if any; `symbol` and `where` name it for people.

    `spot` is where it is shown, in `language` (None where it has but one); `item` is set for an item of an agenda.
    """

    group: str
    id: str
    snippet: tuple[Said, ...]
    language: Language | None = None
    spot: Spot = Spot()
    paper: PaperId | None = None
    symbol: str = ""
    where: str = ""
    item: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The results of one group; `count` says how many there are (MANY: that many or more)."""

    name: str
    count: int
    results: tuple[Result, ...]


def prepare(at: Reading) -> float:
    """Take one more piece of the file into the index; return how much of it is in, 1 when all is."""
    return at.read.index.catch_up()


def search(at: Reading, words: str, most: int = MOST) -> tuple[Group, ...]:
    """Return what says the words, once the index is prepared; places have no names yet (see `named`)."""
    found: dict[str, Group] = {}
    for shelf in at.read.index.find(words, most):
        results = [_result(at, hit) for hit in shelf.hits]
        headings = tuple(one for one in results if one.group == "heading")
        others = tuple(one for one in results if one.group != "heading")
        if headings:
            found["heading"] = Group(tr(GROUPS["heading"]), len(headings), headings)
        if others:
            found[shelf.kind] = Group(tr(GROUPS[shelf.kind]), shelf.count - len(headings), others)
    return tuple(found[kind] for kind in GROUPS if kind in found)


def named(at: Reading, results: tuple[Result, ...]) -> tuple[Result, ...]:
    """Return results with the names of their places; those of one paper together take little longer than one."""
    names = Whereabouts(at)
    found = []
    for one in results:
        place = names.of("block" if one.group == "heading" else one.group, one.id, one.paper)
        found.append(replace(one, symbol=place.symbol, where=one.where or place.where))
    return tuple(found)


def everywhere(
    workspace: "Workspace", words: str, tell: Callable[[float], object] = lambda _: None, most: int = MOST
) -> tuple[Group, ...]:
    """Return what says the words, asking in many small questions so that nobody else waits; `tell` is told how far it is."""
    while (share := workspace.ask(prepare)) < 1:
        tell(share)
    groups = workspace.ask(search, words, most)
    every = [one for group in groups for one in group.results]
    names: dict[tuple[str, str, Language | None], Result] = {}
    for paper in dict.fromkeys(one.paper for one in every):
        tell(1.0)
        for one in workspace.ask(named, tuple(one for one in every if one.paper == paper)):
            names[(one.group, one.id, one.language)] = one
    return tuple(
        replace(group, results=tuple(names[(one.group, one.id, one.language)] for one in group.results))
        for group in groups
    )


def _result(at: Reading, hit: Hit) -> Result:
    """Return a hit with the spot it leads to."""
    group, where = hit.kind, ""
    paper = Whereabouts(at).paper(hit.kind, hit.id)
    spot = Spot(paper, hit.id)
    match hit.kind:
        case "block":
            block = at.read.find(Block, hit.id)
            group = "heading" if block is not None and block.kind is Kind.HEADING else group
        case "comment":
            comment = at.read.find(Comment, hit.id)
            spot = Spot(paper, (comment.block if comment else None) or paper or "")
        case "person" | "organization":
            parts = at.read.all(Participation, **{hit.kind: hit.id})
            spot = Spot(None, parts[0].activity if parts else "")
            where = _count(len(parts)) if parts else ""
        case "decision":
            spot = Spot(None, hit.id)
    language = Language(hit.language) if hit.language else None
    item = hit.id if hit.kind == "item" else ""
    return Result(group, hit.id, _pieces(hit.snippet), language, spot, paper, where=where, item=item)


def _count(parts: int) -> str:
    """Say in how many activities one takes part."""
    return counted("takes part in one activity", "takes part in {n:,} activities", parts)


def _pieces(snippet: str) -> tuple[Said, ...]:
    """Return a snippet in pieces, the words found apart."""
    found = []
    for part in snippet.replace("\n", " · ").replace("\t", " ").split(BEGIN):
        hit, end, rest = part.partition(END)
        found += [Said(hit, True), Said(rest)] if end else [Said(part)]
    return tuple(piece for piece in found if piece.text)


def said(pieces: Iterable[Said]) -> str:
    """Return what pieces say."""
    return "".join(piece.text for piece in pieces)


def tally(group: Group) -> str:
    """Return how many results a group has, in figures."""
    return f"{group.count:,}" if group.count < MANY else tr("{many:,} or more", many=MANY)
