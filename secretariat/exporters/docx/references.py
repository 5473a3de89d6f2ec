"""Cross-references as Word keeps them: a printed reference taken apart into numbers that follow their paragraphs."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintAppendix, PrintCall, PrintPaper, PrintReference
from secretariat.exporters.docx import reading
from secretariat.exporters.docx.series import Plan

_DASHES: Final = "-–—"


class Piece(NamedTuple):
    """A part of a reference: what it shows, the bookmark it leads to, and the field that keeps it true.

    Without an instruction it only leads there; without a bookmark it is plain text.
    """

    text: str
    bookmark: str = ""
    instruction: str = ""


class References:
    """Knows what everything referred to is called, and how references come to their numbers."""

    def __init__(self, paper: PrintPaper, plan: Plan) -> None:
        self._lines = paper.lines
        self._plan = plan
        self._paths = list(_paths(paper, plan))
        self._at = {line.id: at for at, line in reversed(list(enumerate(paper.lines)))}
        self._appendices = {appendix.id: appendix for appendix in paper.appendices}
        self._numbered: dict[tuple[bool, str], int] = {}
        for at, line in enumerate(paper.lines):
            if line.label and line.number:
                self._numbered.setdefault((line.kind is Kind.HEADING, line.number), at)
        self._bookmarks: dict[str, str] = {}
        self._pieces: dict[PrintReference, tuple[Piece, ...]] = {}
        for inlines in reading.everything(paper):
            for inline in inlines:
                if isinstance(inline, PrintReference) and inline not in self._pieces:
                    self._pieces[inline] = self._settle(inline)

    def bookmark(self, id: str) -> str:
        """Return the name of the bookmark that a line or appendix needs, empty if nothing leads there."""
        return self._bookmarks.get(id, "")

    def pieces(self, reference: PrintReference) -> tuple[Piece, ...]:
        """Return the parts of a reference; together they read as printed."""
        return self._pieces[reference]

    def _settle(self, reference: PrintReference) -> tuple[Piece, ...]:
        text, target = reference.text, reference.target
        appendix = self._appendices.get(target)
        if appendix is not None:
            return (self._to_appendix(text, appendix),)
        at = self._at.get(target)
        if at is None:
            return (Piece(text),)
        return self._to_lines(text, at) or (Piece(text, self._marked(target)),)

    def _to_appendix(self, text: str, appendix: PrintAppendix) -> Piece:
        """Lead to an appendix, which is called by its heading."""
        bookmark = self._marked(appendix.id)
        if text == appendix.heading:
            return Piece(text, bookmark, f"REF {bookmark} \\h")
        return Piece(text, bookmark)

    def _to_lines(self, text: str, at: int) -> tuple[Piece, ...]:
        """Lead to a line, or from its number to that of another: "34", "44(a)", "19-27", "44(i)-(iii)"."""
        number = self._lines[at].number
        first = self._numbers(number, self._paths[at])
        rest = text.removeprefix(number)
        if not number or not first or not text.startswith(number):
            return ()
        if not rest:
            return first
        if rest[0] not in _DASHES:
            return ()
        last = self._end(number, rest[1:], self._lines[at].kind is Kind.HEADING)
        return (*first, Piece(rest[0]), *last) if last else (*first, Piece(rest))

    def _end(self, first: str, last: str, heading: bool) -> tuple[Piece, ...]:
        """Return the end of a range, of which the shared beginning may be left out."""
        at = self._numbered.get((heading, last))
        if at is not None:
            return self._numbers(last, self._paths[at])
        at = self._numbered.get((heading, first.partition("(")[0] + last))
        return self._numbers(last, self._paths[at][1:]) if at is not None else ()

    def _numbers(self, text: str, path: tuple[int, ...]) -> tuple[Piece, ...]:
        """Return the parts of a number, one for each line of the path; nothing if they do not make up the text."""
        pieces: list[Piece] = []
        for at in path:
            shown = self._lines[at].label.rstrip(".")
            if text.startswith(" "):
                pieces.append(Piece(" "))
                text = text[1:]
            if not text.startswith(shown) or self._plan.places[at] is None:
                return ()
            bookmark = self._marked(self._lines[at].id)
            pieces.append(Piece(shown, bookmark, f"REF {bookmark} \\n \\h"))
            text = text.removeprefix(shown)
        return tuple(pieces) if not text else ()

    def _marked(self, id: str) -> str:
        """Return the bookmark of a line or appendix, which from now on has one."""
        return self._bookmarks.setdefault(id, f"_Ref{len(self._bookmarks) + 1:09}")


def _paths(paper: PrintPaper, plan: Plan) -> Iterable[tuple[int, ...]]:
    """Yield for each line the places of the lines whose labels make up its number."""
    paragraph: tuple[int, ...] = ()
    items: list[tuple[int, ...]] = []
    for at, line in enumerate(paper.lines):
        depth = max(line.level, 1) - 1 if line.kind is Kind.SUBITEM else max(line.level, 0)
        match line.kind:
            case Kind.HEADING:
                items.clear()
                yield (at,) if line.label else ()
                continue
            case Kind.PARAGRAPH:
                paragraph, items = (at,), []
            case Kind.SUBITEM:
                del items[depth:]
                items += [()] * (depth - len(items))
                place = plan.places[at]
                bullet = place and plan.series[place.series].forms[place.depth].numerals == "bullet"
                items.append((at,) if line.label and not bullet else ())
            case Kind.CONTINUATION | Kind.TABLE:
                del items[depth:]
        yield (*paragraph, *[one for item in items for one in item])


def called_again(paper: PrintPaper) -> set[str]:
    """Return the notes that are called more than once, or inside notes."""
    seen: set[str] = set()
    again: set[str] = set()
    for inlines in reading.everything(paper):
        for inline in inlines:
            if isinstance(inline, PrintCall):
                (again if inline.note in seen else seen).add(inline.note)
    return again
