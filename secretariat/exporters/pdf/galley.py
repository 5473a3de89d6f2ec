"""Words in reading order, measured but not yet broken into lines."""

import re
from operator import attrgetter
from typing import NamedTuple

from secretariat.domain.printing import Inline, Inlines, PrintCall, PrintReference, PrintText
from secretariat.exporters.pdf.fount import Cut, Fount, Founts, Span
from secretariat.exporters.pdf.marks import ABOVE, Mark, note_anchor
from secretariat.exporters.pdf.script import runs_left
from secretariat.exporters.pdf.styles import RAISED, Style

_INK, _WIDTH, _PARTS = map(attrgetter, Cut._fields)
_BLANKS = re.compile(r"[\t\r\v\f]+")


class Piece(NamedTuple):
    """A piece of text in one fount, with what it leads to, and which way it runs (`bidi`)."""

    span: Span
    mark: Mark | None = None
    level: int = 0

    @property
    def width(self) -> float:
        """The width in 1/1000 em of the words around it."""
        return self.span.width * RAISED if self.mark and self.mark.raised else self.span.width


class Galley:
    """Chunks no line end may part, each with its width in 1/1000 em.

    A plain chunk is one word of the galley's fount and has ink; any other has pieces. A chunk stands apart from the next by
    a space unless it is `joined`; a line that ends after one of `hyphened` gets a hyphen there. A galley `turns` where text in
    it runs from right to left; then all chunks have pieces, and `space_levels` say which way the spaces run (`bidi`).
    """

    __slots__ = (
        "base_level",
        "fount",
        "hyphened",
        "inks",
        "joined",
        "pieces",
        "space_levels",
        "texts",
        "turns",
        "widths",
    )

    def __init__(self, fount: Fount) -> None:
        self.fount = fount
        self.texts: list[str] = []
        self.inks: list[str] = []
        self.widths: list[float] = []
        self.pieces: dict[int, tuple[Piece, ...]] = {}
        self.joined: set[int] = set()
        self.hyphened: set[int] = set()
        self.turns = False
        self.base_level = 0
        self.space_levels: dict[int, int] = {}

    def whole(self, chunk: int) -> tuple[Piece, ...]:
        """Return the pieces of any chunk."""
        plain = Piece(Span(self.fount, self.texts[chunk], self.inks[chunk], self.widths[chunk]))
        return self.pieces.get(chunk) or (plain,)

    def replace(self, chunk: int, pieces: list[Piece]) -> None:
        """Put other pieces in the place of a chunk's own."""
        self.pieces[chunk] = tuple(pieces)
        self.widths[chunk] = sum(piece.width for piece in pieces)

    def plain(self, texts: list[str], cuts: list[Cut]) -> None:
        """Add words of the galley's fount."""
        self.texts += texts
        self.inks += map(_INK, cuts)
        self.widths += map(_WIDTH, cuts)

    def add(self, pieces: list[Piece], joined: bool = False, hyphen: bool = False) -> None:
        """Add a chunk made of pieces."""
        here = len(self.widths)
        if len(pieces) == 1 and pieces[0].mark is None and pieces[0].span.fount is self.fount:
            self.inks.append(pieces[0].span.ink)
        else:
            self.inks.append("")
            self.pieces[here] = tuple(pieces)
        self.texts.append("".join(piece.span.text for piece in pieces))
        self.widths.append(sum(piece.width for piece in pieces))
        if joined:
            self.joined.add(here)
        if hyphen:
            self.hyphened.add(here)

    def split(self, chunk: int, head: list[Piece], rest: list[Piece], hyphen: bool) -> None:
        """Part a chunk in two, with a hyphen after its head if asked for."""
        tail = Galley(self.fount)
        tail.add(head, joined=True, hyphen=hyphen)
        tail.add(rest)
        for whole, parts in ((self.texts, tail.texts), (self.inks, tail.inks)):
            whole[chunk : chunk + 1] = parts
        self.widths[chunk : chunk + 1] = tail.widths
        self.pieces = {at + (at > chunk): made for at, made in self.pieces.items() if at != chunk}
        self.pieces |= {chunk + at: made for at, made in tail.pieces.items()}
        self.space_levels = {at + (at >= chunk): level for at, level in self.space_levels.items()}
        self.joined = {at + (at >= chunk) for at in self.joined} | {chunk}
        self.hyphened = {at + (at >= chunk) for at in self.hyphened} | ({chunk} if hyphen else set())


class Compositor:
    """Sets inlines into galleys; references lead to `targets` only, and `call` says how a note's number stands."""

    def __init__(self, founts: Founts, targets: frozenset[str] = frozenset(), call: str = "{}") -> None:
        self.founts = founts
        self._targets = targets
        self._call = call

    def galleys(self, inlines: Inlines, style: Style) -> list[Galley]:
        """Return the words of inlines in one galley, or in several where a line end was typed."""
        setting = _Setting(self.founts, style, self._targets, self._call)
        for inline in inlines:
            setting.take(inline)
        return setting.finished()


class _Setting:
    """A galley in the making: `_open` holds the chunk not yet closed by a space."""

    def __init__(self, founts: Founts, style: Style, targets: frozenset[str], call: str) -> None:
        self._founts = founts
        self._targets = targets
        self._style = style
        self._call = call
        self._base = founts.of(style.strong, style.emphasis)
        self._galley = Galley(self._base)
        self._done: list[Galley] = []
        self._open: list[Piece] = []

    def finished(self) -> list[Galley]:
        """Return the galleys."""
        self._close()
        return [*self._done, self._galley]

    def take(self, inline: Inline) -> None:
        """Add an inline."""
        match inline:
            case PrintText():
                self._text(inline)
            case PrintReference(text, target, name):
                self._galley.turns = self._galley.turns or runs_left(text)
                self._words(text, self._base, Mark(name, target) if target in self._targets else None)
            case PrintCall(number, note):
                words = self._call.format(number)
                mark = Mark(f"Footnote {number}", note_anchor(note), note=note, raised=True)
                self._open += [Piece(span, mark) for span in self._founts.spans(self._base, words)]

    def _text(self, run: PrintText) -> None:
        self._galley.turns = self._galley.turns or runs_left(run.text)
        fount = self._fount(run)
        mark = Mark(run.text.strip() or run.link, address=run.link) if run.link else None
        if run.raised:
            mark = ABOVE
        first, *rest = run.text.split("\n")
        self._words(first, fount, mark)
        for line in rest:
            self._close()
            self._done.append(self._galley)
            self._galley = Galley(self._base)
            self._words(line, fount, mark)

    def _fount(self, run: PrintText) -> Fount:
        """Emphasis inside emphasised words stands out by being upright."""
        if not run.emphasis and not run.strong:
            return self._base
        return self._founts.of(run.strong or self._style.strong, run.emphasis != self._style.emphasis)

    def _words(self, text: str, fount: Fount, mark: Mark | None) -> None:
        first, *rest = _BLANKS.sub(" ", text).split(" ")
        self._word(first, fount, mark)
        if not rest:
            return
        *between, last = rest
        self._close()
        if fount is self._base and mark is None:
            self._plain(between)
        else:
            for word in between:
                self._word(word, fount, mark)
                self._close()
        self._word(last, fount, mark)

    def _plain(self, words: list[str]) -> None:
        """Add whole words of the galley's fount: nearly all there are."""
        known, cut = self._base.words, self._base.word
        cuts = [known.get(word) or cut(word) for word in words]
        if all(words) and not any(map(_PARTS, cuts)):
            self._galley.plain(words, cuts)
            return
        for word, found in zip(words, cuts, strict=True):
            if found.parts:
                self._word(word, self._base, None)
                self._close()
            elif word:
                self._galley.plain([word], [found])

    def _word(self, text: str, fount: Fount, mark: Mark | None) -> None:
        """Add to the open chunk; a word that may be broken closes it at each place where it may."""
        if not text:
            return
        cut = fount.word(text)
        if not cut.parts:
            self._open.append(Piece(Span(fount, text, cut.ink, cut.width), mark))
            return
        *before, last = cut.parts
        for part in before:
            self._open += [Piece(span, mark) for span in part.spans]
            self._galley.add(self._open, joined=True, hyphen=part.hyphen)
            self._open = []
        self._open += [Piece(span, mark) for span in last.spans]

    def _close(self) -> None:
        if self._open:
            self._galley.add(self._open)
            self._open = []
