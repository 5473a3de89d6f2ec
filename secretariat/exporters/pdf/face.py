"""A face of a vendored font: which characters it has, and how it sets a word."""

from functools import lru_cache
from pathlib import Path
from typing import Any

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

_ESCAPED = {ord("("): "\\(", ord(")"): "\\)", ord("\\"): "\\\\", ord("\r"): "\\r"}


@lru_cache(maxsize=32)
def face(path: Path) -> "Face":
    """Return the face in a font file, read once."""
    return Face(path)


class Face:
    """One face of a font."""

    def __init__(self, path: Path) -> None:
        import uharfbuzz

        self._harfbuzz: Any = uharfbuzz
        self.file: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self._font: Any = uharfbuzz.Font(self.file)
        self._scale = 1000 / self.file.upem
        self._words: dict[tuple[str, bool], Shaped] = {}
        self._plain: dict[str, Shaped | None] = {}
        self._whole: dict[str, Shaped | None] = {}
        self._advances: dict[int, int] = {}
        self._coded: dict[int, str] = {}

    def has(self, character: str) -> bool:
        """Tell whether there is a glyph for the character."""
        return bool(self._font.get_nominal_glyph(ord(character)))

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
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        if max(word) >= _UNUSUAL:
            buffer.direction = "rtl" if leftwards else "ltr"
            buffer.cluster_level = self._harfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        self._harfbuzz.shape(self._font, buffer)
        infos, scale = buffer.glyph_infos, self._scale
        coded, advances = self._coded, self._advances
        ink: list[str] = []
        kern = width = 0
        for info, position in zip(infos, buffer.glyph_positions, strict=True):
            glyph, advance, offset = info.codepoint, position.x_advance, position.x_offset
            if kern != offset:
                ink.append(_kerned((kern - offset) * scale))
            ink.append(coded.get(glyph) or self._code(glyph))
            kern = (advances.get(glyph) or self._advance(glyph)) - advance + offset
            width += advance
        if kern:
            ink.append(_kerned(kern * scale))
        return "".join(ink), width * scale, _said(word.translate(_MIRRORED) if leftwards else word, infos)

    def _code(self, glyph: int) -> str:
        """Return the ink of one glyph."""
        self._coded[glyph] = (chr(glyph >> 8) + chr(glyph & 255)).translate(_ESCAPED)
        return self._coded[glyph]

    def _advance(self, glyph: int) -> int:
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = self._font.get_glyph_h_advance(glyph)
        return found


def _said(word: str, infos: list[Any]) -> dict[int, str]:
    """Return what glyphs say; those that only finish a character another one began say nothing."""
    if len(infos) == len(word):
        return {info.codepoint: word[info.cluster] for info in infos}
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(word)], strict=True))
    said: dict[int, str] = {}
    for info in infos:
        end = ends.pop(info.cluster, info.cluster)
        if end > info.cluster or info.codepoint not in said:
            said[info.codepoint] = word[info.cluster : end]
    return said


def _kerned(distance: float) -> str:
    """Return the ink that moves the next glyph left by `distance`."""
    rounded = round(distance, 2)
    return f"){rounded:g}(" if rounded else ""
