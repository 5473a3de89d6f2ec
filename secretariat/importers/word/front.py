"""The front of a Word document: masthead, title and subtitles, by their styles or by what they say."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import DraftMasthead, Leftover
from secretariat.importers.paragraph import Grid, stripped, unstyled
from secretariat.importers.text import head, shape
from secretariat.importers.text.lines import Line
from secretariat.importers.text.phrasebook import Phrasebook
from secretariat.importers.word.body import WordParagraph

_TITLES: Final = ("title", "subtitle")
_LONGEST_TITLE: Final = 150

WordPart = WordParagraph | Grid


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the body; `headings` belong to it, `rest` found no place. Title and subtitles are stored words."""

    masthead: DraftMasthead
    title: str
    subtitles: tuple[str, ...]
    headings: tuple[Line, ...]
    rest: tuple[Line, ...]
    dropped: tuple[Leftover, ...]


def parted(shown: list[WordPart], numbered: Mapping[int, int]) -> tuple[list[WordPart], list[WordPart]]:
    """Return the parts before the body, and those of the body: it begins with a heading, a number, or behind the title."""
    titles = [at for at, part in enumerate(shown) if _look(part) in _TITLES]
    for at, part in enumerate(shown):
        if titles and at > titles[-1]:
            return shown[:at], shown[at:]
        if isinstance(part, Grid):
            continue
        sentence = not numbered and len(part.text) > _LONGEST_TITLE and shape.complete(part.text)
        if part.line in numbered or part.label or part.heading or sentence:
            return shown[:at], shown[at:]
    return shown, []


def read(
    parts: Sequence[WordPart],
    lines_of: Callable[[WordPart], list[Line]],
    book: Phrasebook,
    numbered: Mapping[int, int],
) -> Front:
    """Return the front that the parts before the body make."""
    styled = [part for part in parts if isinstance(part, WordParagraph) and part.look in _TITLES]
    lines = [line for part in parts if part not in styled for line in lines_of(part)]
    found = head.read(lines, book, min(numbered.values(), default=1), lambda: False)
    titled = [_words(part) for part in styled if part.look == "title"]
    under = [_words(part) for part in styled if part.look == "subtitle"]
    spare = [line for line in found.lines if titled]
    if not titled:
        titled = [inline.escape(found.title)] if found.title else []
        under = under or [inline.escape(subtitle) for subtitle in found.subtitles]
    return Front(
        found.masthead, " ".join(titled), tuple(under), found.headings, (*found.rest, *spare), found.dropped
    )


def _words(part: WordParagraph) -> str:
    """Return the stored words of a title, without the weight or slant that all of it has."""
    return inline.write(unstyled(stripped(part.runs)))


def _look(part: WordPart) -> str:
    """Return the name of the style of a part."""
    return part.look if isinstance(part, WordParagraph) else ""
