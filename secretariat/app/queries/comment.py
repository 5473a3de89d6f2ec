"""The comments on a paper in threads, each where its words stand now."""

from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher

from secretariat.app.checks import sheet
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import diff3, inline
from secretariat.domain.comment import Comment
from secretariat.domain.folding import folded, hits
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.inline import Text
from secretariat.domain.paper import Block
from secretariat.domain.tongue import tr

MARK = "￼"  # stands for a footnote mark or a reference, one letter each
_ENOUGH = 0.6  # of the letters of a passage must be found, or else its words are gone
_LONG = 12  # letters a passage needs to be looked for outside its own block


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its answers, the oldest first, and where it stands.

    `block` is None where it belongs to the paper as a whole. `start` and `end` count the letters of the block's words in the
    language of the passage, each mark as one; both are 0 where the whole block is meant.
    """

    first: Comment
    answers: tuple[Comment, ...]
    block: BlockId | None
    where: str
    start: int = 0
    end: int = 0

    @property
    def resolved(self) -> bool:
        """Say whether it is settled."""
        return self.first.resolved

    @property
    def comments(self) -> tuple[Comment, ...]:
        """Return all that was said in it."""
        return (self.first, *self.answers)


def threads(at: Reading, paper: PaperId) -> tuple[Thread, ...]:
    """Return the threads about a paper in the order of its words, those about the paper as a whole first (raises Gone)."""
    comments = at.read.all(Comment, paper=paper)
    if not comments:
        return ()
    held = papers.sheet(at, paper)
    names = sheet.of(held.contents, held.printed).names
    blocks = {block.id: block for block in held.contents.blocks}
    order: dict[str | None, int] = {id: place for place, id in enumerate(blocks)}
    known = {comment.id for comment in comments}
    answers: dict[str, list[Comment]] = defaultdict(list)
    for comment in sorted(comments, key=lambda one: (one.at, one.id)):
        if comment.answers in known:
            answers[str(comment.answers)].append(comment)
    found = []
    for first in (one for one in comments if one.answers not in known):
        block, start, end = _place(first, blocks)
        where = names.get(block, "") if block else tr("the paper as a whole")
        found.append(Thread(first, tuple(answers[first.id]), block, where, start, end))
    return tuple(
        sorted(found, key=lambda one: (order.get(one.block, -1), one.start, one.first.at, one.first.id))
    )


def still_open(at: Reading, paper: PaperId) -> int:
    """Return how many threads about a paper are not settled."""
    comments = at.read.all(Comment, paper=paper)
    known = {comment.id for comment in comments}
    return sum(not one.resolved and one.answers not in known for one in comments)


def letters(stored: str) -> str:
    """Return stored words with one letter for each mark."""
    return "".join(run.text if isinstance(run, Text) else MARK for run in inline.parse(stored))


def stands(passage: str, words: str) -> tuple[int, int] | None:
    """Return from where to where words say a passage: exactly, else but for capitals and signs, else as near as can be."""
    places = [at for at, letter in enumerate(words) if letter != MARK]
    said = "".join(words[at] for at in places)
    found = _exactly(passage, said) or _nearly(passage, said)
    if found is None or found[0] == found[1]:
        return None
    return places[found[0]], places[found[1] - 1] + 1


def _place(comment: Comment, blocks: dict[BlockId, Block]) -> tuple[BlockId | None, int, int]:
    """Return the block a comment is about now, and the letters of it."""
    own = blocks.get(comment.block) if comment.block else None
    if not comment.passage or comment.language is None:
        return (own.id, 0, 0) if own else (None, 0, 0)
    here = stands(comment.passage, letters(own.words[comment.language])) if own else None
    if own and here:
        return (own.id, *here)
    if len(comment.passage) >= _LONG and comment.block is not None:
        for block in blocks.values():
            there = _exactly(comment.passage, said := letters(block.words[comment.language]))
            if there and said:
                return (block.id, *there)
    return (own.id, 0, 0) if own else (None, 0, 0)


def _exactly(passage: str, said: str) -> tuple[int, int] | None:
    """Return where a text says a passage letter by letter, else but for capitals, accents and signs."""
    at = said.find(passage)
    if at >= 0:
        return at, at + len(passage)
    return next(iter(hits(said, passage)), None)


def _nearly(passage: str, said: str) -> tuple[int, int] | None:
    """Return where a text says most of the words of a passage close together."""
    wanted, words = diff3.tokens(passage), diff3.tokens(said)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    kept = sorted(_densest(diff3.matches([*map(folded, wanted)], [*map(folded, words)]), wanted))
    letters_kept = sum(len(wanted[at]) for at, _ in kept if wanted[at].strip())
    if not kept or letters_kept < _ENOUGH * len("".join(passage.split())):
        return _alike(passage, said)
    return starts[kept[0][1]], starts[kept[-1][1] + 1]


def _densest(pairs: dict[int, int], wanted: list[str]) -> list[tuple[int, int]]:
    """Return the pairs of a passage's words with those of a text that stand close together."""
    kept = [(at, there) for at, there in sorted(pairs.items()) if wanted[at].strip()]
    while len(kept) > 1 and kept[-1][1] - kept[0][1] > 2 * len(wanted):
        ahead, behind = kept[1][1] - kept[0][1], kept[-1][1] - kept[-2][1]
        kept = kept[1:] if ahead >= behind else kept[:-1]
    return kept


def _alike(passage: str, said: str) -> tuple[int, int] | None:
    """Return where a text has most of the letters of a short passage in one place, such as a word spelt otherwise."""
    if len(passage) > 80 or len(said) > 20_000:
        return None
    found = SequenceMatcher(None, said, passage, autojunk=False).find_longest_match()
    if found.size < _ENOUGH * len(passage):
        return None
    return found.a, found.a + found.size
