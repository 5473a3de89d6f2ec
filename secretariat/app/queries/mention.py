"""Where a paper speaks of the activities of the register, and where the two do not agree."""

from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.app import agreement as agreeing
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity
from secretariat.domain.folding import folded
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.link import Link, Role
from secretariat.domain.paper import AppendixKind, Block
from secretariat.domain.printing import Inlines, PrintText
from secretariat.domain.tongue import tr


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that is linked to a row of the register; an empty passage is the whole paragraph."""

    link: Link
    block: BlockId
    where: str
    activity: Activity


@dataclass(frozen=True, slots=True)
class Loose:
    """A sentence that names a day but is linked to no row; `likely` is a row of that day, None where there is none."""

    block: BlockId
    where: str
    sentence: str
    printed: str
    likely: Activity | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """What text and register of a paper say of the same events; `silent` are rows of its appendices it never speaks of."""

    linked: tuple[Mention, ...]
    loose: tuple[Loose, ...]
    silent: tuple[Activity, ...]


def agreement(at: Reading, paper: PaperId, language: Language | None = None) -> Agreement:
    """Return how far a paper and the register agree (raises Gone)."""
    held = papers.sheet(at, paper, language)
    activities: dict[str, Activity] = {one.id: one for one in at.read.all(Activity)}
    said = {BlockId(line.id): (line.number, _written(line.inlines)) for line in held.printed.lines}
    linked = _linked(at, said, activities)
    registers = {one.id for one in held.contents.appendices if one.kind is AppendixKind.REGISTER}
    rows = [entry.activity for entry in held.contents.entries if entry.appendix in registers]
    known = {mention.activity.id for mention in linked}
    texts = [text for _, text in said.values()]
    whole = folded("\n".join(texts))
    silent = tuple(
        activities[id]
        for id in dict.fromkeys(rows)
        if id in activities and id not in known and not _spoken_of(activities[id], texts, whole)
    )
    return Agreement(linked, tuple(_loose(said, activities.values(), linked)), silent)


def _spoken_of(activity: Activity, texts: Iterable[str], whole: str) -> bool:
    """Say whether one of the texts evidently speaks of an activity; `whole` is all of them, folded."""
    return agreeing.may_speak_of(activity, whole) and any(
        agreeing.speaks_of(activity, text) for text in texts
    )


def _written(inlines: Inlines) -> str:
    """Return the words that somebody wrote, without numbers and figures that stand in them as marks."""
    return "".join(piece.text for piece in inlines if isinstance(piece, PrintText))


def mentions(at: Reading, blocks: Iterable[str]) -> list[Link]:
    """Return the links from blocks to the activities they mention."""
    wanted = set(blocks)
    return [
        link for link in at.read.all(Link, owner_kind="block", role=Role.MENTIONS) if link.owner in wanted
    ]


def _linked(
    at: Reading, said: dict[BlockId, tuple[str, str]], activities: dict[str, Activity]
) -> tuple[Mention, ...]:
    """Return the mentions in the order of the paper."""
    order = {id: place for place, id in enumerate(said)}
    found = [link for link in mentions(at, said) if link.target in activities]
    found.sort(key=lambda link: (order[BlockId(link.owner)], link.order))
    return tuple(
        Mention(link, BlockId(link.owner), said[BlockId(link.owner)][0], activities[link.target])
        for link in found
    )


def _loose(
    said: dict[BlockId, tuple[str, str]], activities: Iterable[Activity], linked: Iterable[Mention]
) -> Iterable[Loose]:
    """Yield the sentences that name a day and are linked to no row."""
    every = list(activities)
    years = sorted({day.year for one in every if (day := one.dates.start)})
    by_block: dict[BlockId, list[Mention]] = {}
    for mention in linked:
        by_block.setdefault(mention.block, []).append(mention)
    for block, (where, text) in said.items():
        for one in agreeing.sayings(text, years):
            rows = agreeing.on_that_day(one, every)
            if not any(_covers(mention, one, rows) for mention in by_block.get(block, ())):
                yield Loose(block, where, one.sentence, one.printed, rows[0] if rows else None)


def _covers(mention: Mention, said: agreeing.Said, rows: Iterable[Activity]) -> bool:
    """Say whether a mention answers for a sentence: it leads to a row of that day, or quotes the sentence."""
    passage = folded(mention.link.passage).strip()
    return mention.activity in rows or (bool(passage) and passage in folded(said.sentence))


@dataclass(frozen=True, slots=True)
class Row:
    """An activity to choose from: what it is called, and where and when it takes place."""

    id: str
    title: str
    about: str

    def found_by(self, wanted: str) -> bool:
        """Say whether folded words lead here."""
        words = folded(f"{self.title} {self.about}")
        return all(word in words for word in wanted.split())


def row(activity: Activity) -> Row:
    """Return an activity as one chooses it."""
    cells = activity.cells.title_venue_date.best(Language.EN)
    title = activity.title or inline.plain(cells).partition("\n")[0] or tr("Activity without a title")
    country = "" if folded(activity.country) in folded(activity.venue) else activity.country
    about = " · ".join(filter(None, (activity.venue, country, activity.dates.printed)))
    return Row(activity.id, title, about)


def rows(at: Reading) -> tuple[Row, ...]:
    """Return every activity as one chooses it, in the order of the register."""
    return tuple(row(activity) for activity in at.read.all(Activity))


def passages(at: Reading, paper: PaperId) -> dict[str, tuple[str, ...]]:
    """Return the passages of each block of a paper that are linked to activities."""
    found: dict[str, tuple[str, ...]] = {}
    if at.read.count(Link, role=Role.MENTIONS):
        for link in mentions(at, (block.id for block in at.read.all(Block, paper=paper))):
            found[link.owner] = (*found.get(link.owner, ()), link.passage)
    return found
