"""A face of a vendored font: which characters it has, and how it sets a word."""

from functools import lru_cache
from pathlib import Path
from typing import Any

CACHED = 50_000
"""Words a face remembers before it begins anew."""

Glyphs = tuple[tuple[int, str], ...]
"""Glyph numbers, each with the characters it stands for."""

Shaped = tuple[str, float, Glyphs]
"""A word's ink (two characters for each glyph, kerning between them), its width in 1/1000 em, its glyphs."""

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
        self._advances: dict[int, int] = {}

    def has(self, character: str) -> bool:
        """Tell whether there is a glyph for the character."""
        return bool(self._font.get_nominal_glyph(ord(character)))

    def width(self, glyph: int) -> float:
        """Return the width of a glyph in 1/1000 em."""
        return float(self._advance(glyph) * self._scale)

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
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if leftwards else "ltr"
        buffer.cluster_level = self._harfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        self._harfbuzz.shape(self._font, buffer, {})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        if not infos:
            return "", 0.0, ()
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(word)], strict=True))
        glyphs: list[tuple[int, str]] = []
        ink: list[str] = []
        kern, width = 0.0, 0
        said: set[int] = set()
        for info, position in zip(infos, positions, strict=True):
            advance = self._advance(info.codepoint)
            ink.append(f"{_kerned(kern - position.x_offset * self._scale)}{_coded(info.codepoint)}")
            kern = (advance - position.x_advance + position.x_offset) * self._scale
            width += position.x_advance
            text = "" if info.cluster in said else word[info.cluster : ends[info.cluster]]
            said.add(info.cluster)
            glyphs.append((info.codepoint, text))
        return "".join(ink) + _kerned(kern), width * self._scale, tuple(glyphs)

    def _advance(self, glyph: int) -> int:
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = self._font.get_glyph_h_advance(glyph)
        return found


def _kerned(distance: float) -> str:
    """Return the ink that moves the next glyph left by `distance`."""
    rounded = round(distance, 2)
    return f"){rounded:g}(" if rounded else ""


def _coded(glyph: int) -> str:
    """Return the ink of one glyph."""
    return (chr(glyph >> 8) + chr(glyph & 255)).translate(_ESCAPED)
