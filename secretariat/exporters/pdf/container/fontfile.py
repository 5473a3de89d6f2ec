"""Founts as they stand in the file: the part of the font that is used, its widths, and what its glyphs say."""

import struct
import zlib
from functools import lru_cache
from typing import Any

from secretariat.exporters.pdf.container.document import Document
from secretariat.exporters.pdf.container.objects import reference
from secretariat.exporters.pdf.face import Face
from secretariat.exporters.pdf.fount import Fount

_NOT_PRINTED = ("GSUB", "GPOS", "GDEF", "DSIG", "kern", "name", "post", "OS/2", "cmap", "FFTM", "gasp")
_SYSTEM = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo "
    "<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def "
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
)
_CMAP_FOOT = "endcmap CMapName currentdict /CMap defineresource pop end end"
_LEVEL = 6
"""How hard a font is compressed, 1 to 9; it is kept for the next paper."""

_AT_ONCE = 100
_NOTHING = "\u200b"


def add_fount(document: Document, number: int, fount: Fount) -> None:
    """Write a fount under its number."""
    glyphs = sorted(fount.glyphs)
    program = document.numbers.next()
    packed, length = _subset(fount.face, tuple(glyphs))
    document.stream(program, f"/Length1 {length}", packed, packed=True)
    name = f"/{_tag(glyphs)}+{fount.name}"
    descriptor = document.add(document.dictionary(_descriptor(fount.face, name, program)))
    widths = " ".join([f"{glyph}[{round(fount.face.width(glyph), 3):g}]" for glyph in glyphs])
    says = document.numbers.next()
    document.stream(says, "", _said(fount.glyphs, glyphs))
    inner = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": name,
        "CIDSystemInfo": _SYSTEM,
        "DW": "0",
    }
    inner |= {"CIDToGIDMap": "/Identity", "W": f"[{widths}]", "FontDescriptor": reference(descriptor)}
    whole = {"Type": "/Font", "Subtype": "/Type0", "BaseFont": name, "Encoding": "/Identity-H"}
    whole |= {
        "DescendantFonts": f"[{reference(document.add(document.dictionary(inner)))}]",
        "ToUnicode": reference(says),
    }
    document.put(number, document.dictionary(whole))


def _tag(glyphs: list[int]) -> str:
    """Return six letters that stand for a choice of glyphs."""
    value = zlib.crc32(repr(glyphs).encode())
    return "".join([chr(65 + value // 26**place % 26) for place in range(6)])


@lru_cache(maxsize=32)
def _subset(face: Face, glyphs: tuple[int, ...]) -> tuple[bytes, int]:
    """Return the compressed font file with these glyphs under their old numbers, and its length before compression."""
    import uharfbuzz

    wish: Any = uharfbuzz.SubsetInput()
    wish.glyph_set.update(glyphs)
    wish.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS
    wish.drop_table_tag_set.update(int.from_bytes(tag.encode().ljust(4), "big") for tag in _NOT_PRINTED)
    data: bytes = uharfbuzz.subset(face.file, wish).blob.data
    return zlib.compress(data, _LEVEL), len(data)


def _descriptor(face: Face, name: str, program: int) -> dict[str, str | float]:
    """Return the measures of a face in 1/1000 em."""
    scale = 1000 / face.file.upem
    head, os2, post, hhea = (face.file.reference_table(tag).data for tag in ("head", "OS/2", "post", "hhea"))
    box = " ".join([str(round(value * scale)) for value in struct.unpack(">4h", head[36:44])])
    ascent, descent = (round(value * scale) for value in struct.unpack(">2h", hhea[4:8]))
    slant = struct.unpack(">l", post[4:8])[0] / 65536
    capitals = round(struct.unpack(">h", os2[88:90])[0] * scale) if len(os2) >= 90 else ascent
    weight = struct.unpack(">H", os2[4:6])[0]
    return {
        "Type": "/FontDescriptor",
        "FontName": name,
        "Flags": 6 | (64 if slant else 0),
        "FontBBox": f"[{box}]",
        "ItalicAngle": slant,
        "Ascent": ascent,
        "Descent": descent,
        "CapHeight": capitals,
        "StemV": 50 + (weight // 65) ** 2,
        "FontFile2": reference(program),
    }


def _said(texts: dict[int, str], glyphs: list[int]) -> bytes:
    """Return the table of what each glyph says."""
    lines = [_CMAP_HEAD]
    for start in range(0, len(glyphs), _AT_ONCE):
        part = glyphs[start : start + _AT_ONCE]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{glyph:04X}> <{(texts[glyph] or _NOTHING).encode('utf-16-be').hex()}>" for glyph in part]
        lines.append("endbfchar")
    lines.append(_CMAP_FOOT)
    return "\n".join(lines).encode()
