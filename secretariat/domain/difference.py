"""How one text differs from another, word by word, as a person would mark it on paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from secretariat.domain import diff3, inline
from secretariat.domain.inline import Text

MOST = 4000  # words and signs; longer texts are compared by sentences
_ALIKE = 0.2  # of the words must stay, or else one text has taken the place of the other as a whole


class Turn(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    ADDED = "added"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of stored words (`domain.inline`), and what became of it."""

    turn: Turn
    stored: str


def words(before: str, after: str) -> tuple[Piece, ...]:
    """Return what leads from one text to another, both stored words: what is the same and added together makes the second.

    A word that is only set in another style is deleted and added.
    """
    if before == after:
        return (Piece(Turn.SAME, after),) if after else ()
    old, new = _atoms(before), _atoms(after)
    if max(len(old), len(new)) > MOST:
        old, new = _sentences(before), _sentences(after)
    kept = diff3.matches(list(map(_key, old)), list(map(_key, new)))
    if _unlike(old, new, kept):
        kept = {}
    return _joined(_calm(list(_turns(old, new, kept))))


def _atoms(stored: str) -> list[str]:
    """Return the words, signs, blanks and marks of a text, each as stored words of its own."""
    found: list[str] = []
    for run in inline.parse(stored):
        if isinstance(run, Text):
            found += [inline.write((_styled(run, token),)) for token in _tokens(run.text)]
        else:
            found.append(inline.write((run,)))
    return found


def _tokens(text: str) -> list[str]:
    """Return the words, signs and blanks of plain text; a brace that was typed is a sign."""
    return [token for part in text.split("{") for token in ("{", *diff3.tokens(part))][1:]


def _styled(run: Text, token: str) -> Text:
    """Return a word in the style of its run."""
    return Text(token, run.emphasis, run.strong, run.link)


def _sentences(stored: str) -> list[str]:
    """Return the sentences of a text, marks and all, each as stored words of its own."""
    atoms, found = _atoms(stored), [""]
    for atom in atoms:
        found[-1] += atom
        if atom in {".", ";", ":", "?", "!", "\n"}:
            found.append("")
    return [sentence for sentence in found if sentence]


def _key(atom: str) -> str:
    """Return what makes two atoms the same: blanks are, however they are set."""
    text = inline.plain(atom)
    return text if text.isspace() else atom


def _unlike(old: Sequence[str], new: Sequence[str], kept: dict[int, int]) -> bool:
    """Say whether two texts have so little in common that marking single words would only confuse."""
    said = [sum(map(_weight, atoms)) for atoms in (old, new)]
    return sum(_weight(old[at]) for at in kept) < _ALIKE * max(said)


def _weight(atom: str) -> int:
    """Return how much an atom counts: the letters of a word, nothing for signs and blanks."""
    return sum(letter.isalnum() for letter in inline.plain(atom))


def _turns(old: Sequence[str], new: Sequence[str], kept: dict[int, int]) -> Iterator[Piece]:
    """Yield each atom with what became of it; what is deleted comes before what was put in its place."""
    at = 0
    for index, atom in enumerate(old):
        if index not in kept:
            yield Piece(Turn.DELETED, atom)
            continue
        yield from (Piece(Turn.ADDED, other) for other in new[at : kept[index]])
        yield Piece(Turn.SAME, new[kept[index]])
        at = kept[index] + 1
    yield from (Piece(Turn.ADDED, other) for other in new[at:])


def _calm(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces, changes that only a blank parts drawn together: first all that is deleted, then all that is added."""
    for changed, group in groupby(_blanks_marked(pieces), key=lambda one: one[1]):
        held = [piece for piece, _ in group]
        if not changed:
            yield from held
            continue
        yield from (Piece(Turn.DELETED, one.stored) for one in held if one.turn is not Turn.ADDED)
        yield from (Piece(Turn.ADDED, one.stored) for one in held if one.turn is not Turn.DELETED)


def _blanks_marked(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, bool]]:
    """Yield each piece and whether it belongs to a change: so does a blank between a replaced word and another."""
    for at, piece in enumerate(pieces):
        if piece.turn is not Turn.SAME:
            yield piece, True
        elif _key(piece.stored).isspace() and 0 < at < len(pieces) - 1:
            yield piece, Turn.SAME not in {pieces[at - 1].turn, pieces[at + 1].turn} and _both(pieces, at)
        else:
            yield piece, False


def _both(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether words are deleted as well as added on the two sides of a blank."""
    turns = set()
    for step in (-1, 1):
        there = at + step
        while 0 <= there < len(pieces) and pieces[there].turn is not Turn.SAME:
            turns.add(pieces[there].turn)
            there += step
    return turns == {Turn.ADDED, Turn.DELETED}


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, neighbours of one kind as one."""
    found = []
    for turn, group in groupby(pieces, key=lambda piece: piece.turn):
        runs = [run for piece in group for run in inline.parse(piece.stored)]
        found.append(Piece(turn, inline.write(runs)))
    return tuple(found)
