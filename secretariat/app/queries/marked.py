"""Words with what changed in them marked, ready to be shown: what every view of a history draws."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from secretariat.app.queries.paper import PaperSheet
from secretariat.domain import difference, inline
from secretariat.domain.difference import Piece, Turn
from secretariat.domain.inline import NoteMark, ReferenceMark, Text
from secretariat.domain.printing import PrintCall, PrintText
from secretariat.domain.tongue import tr


@dataclass(frozen=True, slots=True)
class Shown:
    """Letters in one style, and what became of them; `mark` says that they stand for a footnote mark or a reference."""

    turn: Turn
    text: str
    emphasis: bool = False
    strong: bool = False
    mark: bool = False


Marks = Mapping[str, str]


def marked(before: str, after: str, old: Marks, new: Marks) -> tuple[Shown, ...]:
    """Return what leads from one text to another (stored words); `old` and `new` say what their marks print."""
    pieces = difference.words(before, after)
    return tuple(shown for piece in pieces for shown in _shown(piece, old if _gone(piece) else new))


def words(stored: str, marks: Marks) -> tuple[Shown, ...]:
    """Return a text in which nothing changed."""
    return tuple(_shown(Piece(Turn.SAME, stored), marks))


def marks(sheet: PaperSheet) -> Marks:
    """Return what each footnote mark and reference of a paper prints, by its id."""
    found = {note.id: str(note.number) for note in sheet.printed.notes}
    for block, line in zip(sheet.contents.blocks, sheet.printed.lines, strict=True):
        numbers = (piece for piece in line.inlines if not isinstance(piece, PrintText | PrintCall))
        found |= zip(
            inline.references(block.words[sheet.language]), (piece.text for piece in numbers), strict=False
        )
    return found


def plain(shown: Iterable[Shown], turn: Turn) -> str:
    """Return the letters of one kind, such as all that was added."""
    return "".join(one.text for one in shown if one.turn is turn)


def _gone(piece: Piece) -> bool:
    """Say whether a piece is no longer there."""
    return piece.turn is Turn.DELETED


def _shown(piece: Piece, marks: Marks) -> Iterator[Shown]:
    """Yield the letters of a piece; cells of a table are parted by a stroke."""
    for run in inline.parse(piece.stored):
        match run:
            case Text(text, emphasis, strong):
                yield Shown(piece.turn, text.replace("\t", " | "), emphasis, strong)
            case NoteMark(note):
                yield Shown(
                    piece.turn,
                    tr("[note {number}]", number=marks[note]) if note in marks else tr("[note]"),
                    mark=True,
                )
            case ReferenceMark(reference):
                yield Shown(piece.turn, marks.get(reference) or tr("[reference]"), mark=True)
