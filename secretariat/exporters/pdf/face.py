"""A face of a vendored font: which characters it has, and how it sets a word."""

from collections.abc import Sequence
from functools import lru_cache
from operator import add
from pathlib import Path
from typing import Any

from secretariat.domain.told import PartMissing
from secretariat.exporters.pdf import breaks
from secretariat.exporters.pdf.script import runs_left

CACHED = 50_000
"""Words a face remembers before it begins anew."""

Shaped = tuple[str, float, dict[int, str]]
"""A word's ink (two characters for each glyph, kerning between them), its width in 1/1000 em, and what its glyphs say."""

_MISSING = 0
"""The glyph of a character the face has not."""

_UNUSUAL = "\u0300"
"""From this character on there are marks set on others, and scripts that run to the left."""

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
"""Brackets that run to the left are set with the glyphs of their partners, which say what they look like."""

_FIGURES = frozenset("0123456789.,;:()")
"""Characters of numbers, which fill tables: no two of them join, so that they are set pair by pair, each pair looked up once."""

_ARABIC = "\u0628"
"""A letter of the faces that have rules of their own for numbers."""

_ESCAPED = {ord("("): "\\(", ord(")"): "\\)", ord("\\"): "\\\\", ord("\r"): "\\r"}


@lru_cache(maxsize=32)
def face(path: Path) -> "Face":
    """Return the face in a font file, read once."""
    return Face(path)


class Face:
    """One face of a font."""

    def __init__(self, path: Path) -> None:
        import uharfbuzz

        if not path.is_file():
            raise PartMissing(path)
        self._harfbuzz: Any = uharfbuzz
        self.file: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self._font: Any = uharfbuzz.Font(self.file)
        self._scale = 1000 / self.file.upem
        self._words: dict[tuple[str, bool], Shaped] = {}
        self._plain: dict[str, Shaped | None] = {}
        self._whole: dict[str, Shaped | None] = {}
        self._advances: dict[int, int] = {}
        self._coded: dict[int, str] = {}
        self._pairs: dict[str, tuple[int, int, str]] = {}
        self._figures = frozenset() if self.has(_ARABIC) else _FIGURES

    def has(self, character: str) -> bool:
        """Tell whether there is a glyph for the character; what steers machines is never printed."""
        return character >= " " and bool(self._font.get_nominal_glyph(ord(character)))

    def width(self, glyph: int) -> float:
        """Return the width of a glyph in 1/1000 em."""
        return float(self._advance(glyph) * self._scale)

    def plain(self, word: str) -> Shaped | None:
        """Set a word that runs to the right, all characters of which the face has and print as they are; else None."""
        if word not in self._plain:
            if len(self._plain) >= CACHED:
                self._plain.clear()
            self._plain[word] = self._set_plain(word)
        return self._plain[word]

    def _set_plain(self, word: str) -> Shaped | None:
        if not word.isascii() and (runs_left(word) or not breaks.INVISIBLE.isdisjoint(word)):
            return None
        if not word.isprintable() and not all(map(self.has, word)):
            return None
        shaped = self._shape(word, leftwards=False)
        return shaped if _MISSING not in shaped[2] and all(shaped[2].values()) else None

    def whole(self, word: str) -> Shaped | None:
        """Set a word as `plain` does if it must not be broken either; else None."""
        if word not in self._whole:
            if len(self._whole) >= CACHED:
                self._whole.clear()
            self._whole[word] = self.plain(word) if len(breaks.parts(word)) == 1 else None
        return self._whole[word]

    def shape(self, word: str, leftwards: bool = False) -> Shaped:
        """Set a word, from its left end to its right end; `leftwards` for scripts written from right to left."""
        key = (word, leftwards)
        shaped = self._words.get(key)
        if shaped is None:
            if len(self._words) >= CACHED:
                self._words.clear()
            shaped = self._words[key] = self._shape(word, leftwards)
        return shaped

    def _shape(self, word: str, leftwards: bool) -> Shaped:
        if not word:
            return "", 0.0, {}
        if not leftwards and len(word) > 2 and self._figures.issuperset(word):
            return self._numeric(word)
        return self._set(word, leftwards)

    def _numeric(self, word: str) -> Shaped:
        """Set a number from what is known of each figure beside the next."""
        known = self._pairs
        pairs = [known.get(pair) or self._pair(pair) for pair in map(add, word, f"{word[1:]} ")]
        glyphs, advances, inks = zip(*pairs, strict=True)
        return "".join(inks), sum(advances) * self._scale, dict(zip(glyphs, word, strict=True))

    def _pair(self, pair: str) -> tuple[int, int, str]:
        """Return glyph, advance and ink of the first character of a pair; that of a blank and what is before it are apart."""
        first, next_ = pair[0], pair[1]
        glyph = self._font.get_nominal_glyph(ord(first))
        advance = own = self._advance(glyph)
        if next_ != " ":
            both = self._set(pair, leftwards=False)
            advance = round(both[1] / self._scale) - self._advance(self._font.get_nominal_glyph(ord(next_)))
        self._pairs[pair] = glyph, advance, self._code(glyph) + self._moved(own - advance)
        return self._pairs[pair]

    def _set(self, word: str, leftwards: bool) -> Shaped:
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        unusual = leftwards or max(word) >= _UNUSUAL
        if unusual:
            buffer.direction = "rtl" if leftwards else "ltr"
            buffer.cluster_level = self._harfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        self._harfbuzz.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        glyphs = [info.codepoint for info in infos]
        advances = [position.x_advance for position in positions]
        if unusual or advances != [self._advances.get(glyph) or self._advance(glyph) for glyph in glyphs]:
            ink = self._kerned(glyphs, advances, [position.x_offset for position in positions])
        else:
            ink = "".join([self._coded.get(glyph) or self._code(glyph) for glyph in glyphs])
        if len(glyphs) == len(word) and not unusual:
            said = dict(zip(glyphs, word, strict=True))
        else:
            clusters = [info.cluster for info in infos]
            said = _said(word.translate(_MIRRORED) if leftwards else word, glyphs, clusters)
        return ink, sum(advances) * self._scale, said

    def _kerned(self, glyphs: list[int], advances: list[int], offsets: list[int]) -> str:
        """Return the ink of glyphs that do not all stand where their own widths would put them."""
        ink = []
        kern = 0
        for glyph, advance, offset in zip(glyphs, advances, offsets, strict=True):
            if kern != offset:
                ink.append(self._moved(kern - offset))
            ink.append(self._coded.get(glyph) or self._code(glyph))
            kern = self._advance(glyph) - advance + offset
        return "".join(ink) + self._moved(kern)

    def _moved(self, distance: int) -> str:
        """Return the ink that moves the next glyph to the left."""
        rounded = round(distance * self._scale, 2)
        return f"){rounded:g}(" if rounded else ""

    def _code(self, glyph: int) -> str:
        """Return the ink of one glyph."""
        self._coded[glyph] = (chr(glyph >> 8) + chr(glyph & 255)).translate(_ESCAPED)
        return self._coded[glyph]

    def _advance(self, glyph: int) -> int:
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = self._font.get_glyph_h_advance(glyph)
        return found


def _said(word: str, glyphs: list[int], clusters: Sequence[int]) -> dict[int, str]:
    """Return what glyphs say; those that only finish a character another one began say nothing."""
    if len(glyphs) == len(word):
        return {glyph: word[cluster] for glyph, cluster in zip(glyphs, clusters, strict=True)}
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(word)], strict=True))
    said: dict[int, str] = {}
    for glyph, cluster in zip(glyphs, clusters, strict=True):
        end = ends.pop(cluster, cluster)
        if end > cluster or glyph not in said:
            said[glyph] = word[cluster:end]
    return said
