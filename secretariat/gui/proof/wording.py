"""The words on the pages of a PDF, and where among them each part of the paper begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secretariat.domain.pace import Progress
from secretariat.domain.printing import Inlines, PrintCall, PrintLine, PrintPaper
from secretariat.gui.proof.document import opened

_ENOUGH = 32  # letters by which the beginning of a part is known
_SURE = 12  # letters that are not found in two places by chance
_AHEAD = 4  # parts looked for at once, where the first of them is not found
_HYPHENS = "\u00ad\u0002\ufffe"  # how a reader may show a hyphen at the end of a line


@dataclass(frozen=True, slots=True)
class Text:
    """The letters of a page without blanks, and the place of each among all its characters."""

    letters: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """Where a part begins: the letter on its page. A note holds only to the end of that page."""

    letter: int
    key: str
    note: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of each page and, for each page in the order of its letters, what begins on it."""

    texts: tuple[Text, ...]
    starts: tuple[tuple[Start, ...], ...]


def wording(data: bytes, paper: PrintPaper, progress: Progress = lambda _: None) -> Wording:
    """Return the words of the PDF of a paper; may run on any thread, and stops where `progress` raises."""
    document = opened(data)
    texts = []
    for page in range(document.pageCount()):
        progress(1.0)
        texts.append(_text(document.getAllText(page).text()))
    return Wording(tuple(texts), tuple(_starts(texts, paper)))


def _starts(texts: Sequence[Text], paper: PrintPaper) -> Iterator[tuple[Start, ...]]:
    """Yield what begins on each page."""
    waiting = list(_openings(paper))
    notes = {f"note:{note.id}": f"{note.number}{_words(note.paragraphs[:1])}" for note in paper.notes}
    for text in texts:
        found = [*_found(text.letters, waiting), *_found_notes(text.letters, notes)]
        yield tuple(sorted(found, key=lambda start: start.letter))


def _found(letters: str, waiting: list[tuple[str, str]]) -> Iterator[Start]:
    """Yield the waiting parts that begin on a page; one that cannot be found does not hold up those after it."""
    letter = 0
    while True:
        for ahead, (_, opening) in enumerate(waiting[:_AHEAD]):
            place = letters.find(opening, letter) if not ahead or len(opening) >= _SURE else -1
            if place >= 0:
                break
        else:
            return
        yield Start(place, waiting[ahead][0])
        letter = place + len(opening)
        del waiting[: ahead + 1]


def _found_notes(letters: str, notes: dict[str, str]) -> Iterator[Start]:
    """Yield the notes at the foot of a page, and strike them off."""
    for key, opening in list(notes.items()):
        place = letters.rfind(opening[:_ENOUGH])
        if place >= 0:
            del notes[key]
            yield Start(place, key, note=True)


def _text(said: str) -> Text:
    """Return the letters of a page."""
    kept = [(place, letter) for place, letter in enumerate(said) if not _blank(letter)]
    return Text("".join(letter for _, letter in kept), tuple(place for place, _ in kept))


def _blank(letter: str) -> bool:
    """Say whether a character is left out when words are compared."""
    return letter.isspace() or letter in _HYPHENS


def _openings(paper: PrintPaper) -> Iterator[tuple[str, str]]:
    """Yield the key of each part in reading order with the letters it begins with."""
    parts = [("symbol", _squeezed(paper.masthead.symbol)), ("item", _squeezed(paper.masthead.item_line))]
    parts.append(("title", _words([paper.title])))
    parts += [(f"block:{line.id}", _of_line(line)) for line in paper.lines]
    parts.append(("closing:date", _squeezed(paper.closing.place_date)))
    parts += [(f"closing:{index}", _words([line])) for index, line in enumerate(paper.closing.decisions)]
    for appendix in paper.appendices:
        said = _squeezed(appendix.heading) + _words([appendix.title])
        parts.append((f"appendix:{appendix.id}", said))
    yield from ((key, opening[:_ENOUGH]) for key, opening in parts if opening)


def _of_line(line: PrintLine) -> str:
    """Return the letters of a block: of a table, those of its first cells."""
    if line.table is None:
        return _squeezed(line.label) + _words([line.inlines])
    return _words([*line.table.heads, *(cell for row in line.table.rows[:1] for cell in row)])


def _words(parts: Sequence[Inlines]) -> str:
    """Return the letters of inlines as printed, numbers of notes among them."""
    return _squeezed(
        "".join(
            str(inline.number) if isinstance(inline, PrintCall) else inline.text
            for part in parts
            for inline in part
        )
    )


def _squeezed(text: str) -> str:
    """Return a text without blanks."""
    return "".join(letter for letter in text if not _blank(letter))
