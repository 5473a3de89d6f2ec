"""The type a document is set in: its faces, the words set in each, and the glyphs the file must carry."""

from pathlib import Path
from typing import NamedTuple

from secretariat.exporters.pdf import breaks
from secretariat.exporters.pdf.face import Face, face
from secretariat.exporters.pdf.script import runs_left

SERIF = "LiberationSerif"
ARABIC = "NotoNaskhArabic"
SYMBOLS = "DejaVuSans"

STAND_INS = {
    **dict.fromkeys("\u202f\u2028\u2029\u0085\t\r\v\f", "\u00a0"),
    **dict.fromkeys("\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069", ""),
    "\u2011": "-",
}
"""What is set in the place of a character that guides the setting rather than being printed itself."""

_REMEMBERED = 20_000


class Span(NamedTuple):
    """A piece of a word in one fount."""

    fount: "Fount"
    text: str
    ink: str
    width: float


class Part(NamedTuple):
    """A piece of a word that no line end may part; `hyphen` when one is printed if the line ends after it."""

    spans: tuple[Span, ...]
    hyphen: bool = False


class Cut(NamedTuple):
    """A word as set: its ink and width.

    A word that may be broken has parts as well, and one that is not all of one fount has parts alone.
    """

    ink: str
    width: float
    parts: tuple[Part, ...] = ()


class Fount:
    """A face as one document uses it."""

    def __init__(self, founts: "Founts", face: Face, name: str) -> None:
        self._founts = founts
        self.face = face
        self.name = name
        self.words: dict[str, Cut] = {}
        self.glyphs: dict[int, str] = {}
        self.space, self.space_width, _ = face.shape(" ")

    def ink(self, text: str, leftwards: bool = False) -> tuple[str, float]:
        """Return the ink and width of text this face has all characters of."""
        ink, width, glyphs = self.face.shape(text, leftwards)
        for glyph, said in glyphs.items():
            self.glyphs[glyph] = said or self.glyphs.get(glyph, "")
        return ink, width

    def plain(self, text: str) -> Span | None:
        """Return text in this fount if that is all it needs."""
        shaped = self.face.plain(text)
        if shaped is None:
            return None
        ink, width, glyphs = shaped
        self.glyphs |= glyphs
        return Span(self, text, ink, width)

    def word(self, text: str) -> Cut:
        """Return a word as set."""
        cut = self.words.get(text)
        if cut is None:
            if len(self.words) >= _REMEMBERED:
                self.words.clear()
            cut = self.words[text] = self._cut(text)
        return cut

    def _cut(self, text: str) -> Cut:
        """Set a word: most are one piece; others are broken at hyphens or need another face here and there."""
        whole = self.face.whole(text)
        if whole is not None:
            self.glyphs |= whole[2]
            return Cut(whole[0], whole[1])
        parts = [part for piece in text.split(breaks.SOFT_HYPHEN) for part in self._parts(piece)]
        parts[-1] = parts[-1]._replace(hyphen=False)
        if len(parts) == 1 and len(parts[0].spans) == 1 and parts[0].spans[0].fount is self:
            span = parts[0].spans[0]
            return Cut(span.ink, span.width)
        width = sum(span.width for part in parts for span in part.spans)
        ink = "".join([part.spans[0].ink for part in parts]) if all(map(self._simple, parts)) else ""
        return Cut(ink, width, tuple(parts))

    def _simple(self, part: Part) -> bool:
        """Tell whether a part of a word is one piece of this fount."""
        return len(part.spans) == 1 and part.spans[0].fount is self and not part.hyphen

    def _parts(self, piece: str) -> list[Part]:
        """Return the parts of what may be hyphenated at its end."""
        *before, last = [self._founts.spans(self, part) for part in breaks.parts(piece)]
        return [*map(Part, before), Part(last, hyphen=True)]


class Founts:
    """The founts of one document: four serif faces, and what fills their gaps.

    `unknown` gathers the characters met that no fount has.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._founts: dict[str, Fount] = {}
        self.unknown: set[str] = set()

    def of(self, strong: bool = False, emphasis: bool = False) -> Fount:
        """Return the fount for words in a style."""
        style = ("Bold" if strong else "") + ("Italic" if emphasis else "")
        return self._fount(f"{SERIF}-{style or 'Regular'}")

    def used(self) -> list[Fount]:
        """Return the founts some glyph of which is printed, in the order they were first needed."""
        used = [fount for fount in self._founts.values() if fount.glyphs]
        for fount in used:
            fount.ink(" ")
        return used

    def spans(self, fount: Fount, text: str) -> tuple[Span, ...]:
        """Return text in pieces of one fount each."""
        plain = fount.plain(text)
        if plain is not None:
            return (plain,)
        text = breaks.visible(text)
        pieces: list[tuple[Fount, str]] = []
        for character in text:
            character, into = self._place(fount, character, pieces[-1][0] if pieces else fount)
            if pieces and pieces[-1][0] is into:
                pieces[-1] = (into, pieces[-1][1] + character)
            else:
                pieces.append((into, character))
        return tuple(Span(into, piece, *into.ink(piece, runs_left(piece))) for into, piece in pieces if piece)

    def has(self, character: str) -> bool:
        """Tell whether a character can be printed."""
        fount = self.of()
        if fount.face.has(character) or character in STAND_INS or character in breaks.INVISIBLE:
            return True
        return any(other.face.has(character) for other in self._others(fount))

    def _place(self, fount: Fount, character: str, before: Fount) -> tuple[str, Fount]:
        """Return a character, or its stand-in, with the fount that sets it."""
        if fount.face.has(character):
            return character, fount
        if before.face.has(character):
            return character, before
        if character in STAND_INS:
            return STAND_INS[character], fount
        for other in self._others(fount):
            if other.face.has(character):
                return character, other
        self.unknown.add(character)
        return character, fount

    def _others(self, fount: Fount) -> list[Fount]:
        bold = "Bold" in fount.name
        return [self._fount(f"{ARABIC}-{'Bold' if bold else 'Regular'}"), self._fount(SYMBOLS)]

    def _fount(self, name: str) -> Fount:
        fount = self._founts.get(name)
        if fount is None:
            fount = self._founts[name] = Fount(self, face(self._folder / f"{name}.ttf"), name)
        return fount
