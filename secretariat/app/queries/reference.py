"""References: who points at a paragraph, section or appendix."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secretariat.app.checks import sheet
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import inline, printing
from secretariat.domain.contents import Contents
from secretariat.domain.identity import PaperId, ReferenceId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Reference

LONGEST = 80  # letters of a passage that are shown


@dataclass(frozen=True, slots=True)
class Pointer:
    """One reference: the block or note it stands in (`at`), what people call that, and how its passage begins."""

    reference: ReferenceId
    at: str
    where: str
    passage: str


def pointers(
    at: Reading, paper: PaperId, targets: Sequence[str], language: Language | None = None
) -> tuple[Pointer, ...]:
    """Return what points at one of the blocks or appendices from elsewhere in the paper, in reading order (raises Gone).

    A range points at its first and its last block.
    """
    whole = papers.sheet(at, paper, language)
    wanted = set(targets)
    led = {reference.id for reference in whole.contents.references if wanted & set(_ends(reference))}
    if not led:
        return ()
    read = sheet.of(whole.contents, whole.printed)
    lines = {line.id: printing.plain(line.inlines) for line in whole.printed.lines}
    return tuple(
        Pointer(id, owner, _capital(read.name(owner)), _short(lines.get(owner, _plain(words))))
        for owner, words in _worded(whole.contents)
        if owner not in wanted
        for id in dict.fromkeys(id for _, text in words for id in inline.references(text))
        if id in led
    )


def _ends(reference: Reference) -> Iterator[str]:
    """Yield what a reference points at."""
    yield from (id for id in (reference.block, reference.until, reference.appendix) if id is not None)


def _worded(contents: Contents) -> Iterator[tuple[str, Words]]:
    """Yield everything whose words may hold references."""
    yield from ((block.id, block.words) for block in contents.blocks)
    yield from ((note.id, note.words) for note in contents.notes)
    yield from ((appendix.id, appendix.note) for appendix in contents.appendices)


def _plain(words: Words) -> str:
    """Return the words of a thing in the first language it has any in."""
    return next((inline.plain(text) for _, text in words if text), "")


def _short(text: str) -> str:
    """Return how a passage begins."""
    said = " ".join(text.split())
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1].rstrip()}…"


def _capital(text: str) -> str:
    """Return a name as it begins a line."""
    return text[:1].upper() + text[1:]
