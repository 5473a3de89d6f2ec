"""The workbook around its sheets: their names and parts, the texts they share, and which styles show days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from posixpath import dirname, join, normpath
from typing import Final

from secretariat.domain.dates import Precision
from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import tr
from secretariat.importers.sheet.markup import DEEPEST, Markup, Tag, local, tags
from secretariat.importers.sheet.package import Package

_MOST_TEXTS: Final = 2_000_000
_EASTERN_DAYS: Final = {
    *range(27, 37),
    *range(50, 59),
}  # built-in formats of days without a pattern of their own
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet's name, its part, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Workbook:
    """What the sheets of a workbook have in common; `days` says for a style what of a day it shows."""

    package: Package
    sheets: tuple[SheetPart, ...]
    texts: list[str]
    days: dict[int, Precision]
    epoch: datetime


def opened(package: Package) -> Workbook:
    """Return the workbook that a package holds."""
    root = related(package, "").get("officedocument", [])
    if not root:
        raise UnreadableInput(package.path, tr("the file is no Excel workbook"))
    book = root[0][1]
    if not package.has(book) or not book.endswith(".xml"):
        raise UnreadableInput(package.path, tr("the file is no Excel workbook that can be read here (.xlsx)"))
    from openpyxl.utils.datetime import (  # heavy, and wanted only where a workbook is read
        MAC_EPOCH,
        WINDOWS_EPOCH,
    )

    found = list(_tags(package, book))
    others = related(package, book)
    texts = [part for _, part in others.get("sharedstrings", []) if package.has(part)]
    styles = [part for _, part in others.get("styles", []) if package.has(part)]
    mac = any(
        tag.name == "workbookPr" and tag.attributes.get("date1904") in {"1", "true", "on"} for tag in found
    )
    return Workbook(
        package,
        _sheets(package, found, dict(others.get("worksheet", []))),
        _texts(package, texts[0]) if texts else [],
        _days(package, styles[0]) if styles else {},
        MAC_EPOCH if mac else WINDOWS_EPOCH,
    )


def _tags(package: Package, part: str) -> Iterator[Tag]:
    """Yield the opening tags of a part."""
    return tags(package.path, part, package.chunks(part))


def related(package: Package, part: str) -> dict[str, list[tuple[str, str]]]:
    """Return ids and names of the parts a part refers to, by the last word of their kind in lower case."""
    relations = join(dirname(part), "_rels", part.rpartition("/")[2] + ".rels")
    found: dict[str, list[tuple[str, str]]] = {}
    if not package.has(relations):
        return found
    for tag in _tags(package, relations):
        target = tag.attributes.get("Target", "")
        if tag.name == "Relationship" and tag.attributes.get("TargetMode") != "External":
            kind = tag.attributes.get("Type", "").rpartition("/")[2].lower()
            whole = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
            found.setdefault(kind, []).append((tag.attributes.get("Id", ""), whole))
    return found


def _sheets(package: Package, found: list[Tag], parts: dict[str, str]) -> tuple[SheetPart, ...]:
    """Return the sheets that hold cells, in their order."""
    return tuple(
        SheetPart(
            tag.attributes.get("name", ""),
            parts[tag.attributes["id"]],
            tag.attributes.get("state", "visible") != "visible",
        )
        for tag in found
        if tag.name == "sheet" and package.has(parts.get(tag.attributes.get("id", ""), ""))
    )


def _texts(package: Package, part: str) -> list[str]:
    """Return the texts that cells share, by number."""
    reader = _Texts()
    markup = Markup(package.path, part, reader.opened, reader.closed, reader.said)
    for _ in markup.feed(package.chunks(part)):
        if len(reader.texts) > _MOST_TEXTS or reader.depth > DEEPEST:
            raise markup.refusal(tr("the workbook holds too many texts"))
    return reader.texts


class _Texts:
    """Takes the shared texts in; readings of characters in another script are left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.depth = 0
        self._pieces: list[str] = []
        self._listening = False
        self._aside = False

    def opened(self, name: str, _: dict[str, str]) -> None:
        """Take an opening tag."""
        self.depth += 1
        name = local(name)
        if name == "t":
            self._listening = not self._aside
        elif name == "si":
            self._pieces = []
        elif name == "rPh":
            self._aside = True

    def said(self, text: str) -> None:
        """Take a piece of text."""
        if self._listening:
            self._pieces.append(text)

    def closed(self, name: str) -> None:
        """Take a closing tag."""
        self.depth -= 1
        name = local(name)
        if name == "t":
            self._listening = False
        elif name == "si":
            self.texts.append(unescaped("".join(self._pieces)))
        elif name == "rPh":
            self._aside = False


def unescaped(text: str) -> str:
    """Return a text with Excel's own escapes, such as _x000D_, resolved."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _days(package: Package, part: str) -> dict[int, Precision]:
    """Return for each style that shows a day how much of it."""
    formats: dict[int, str] = {}
    found: dict[int, Precision] = {}
    style = 0
    for tag in _tags(package, part):
        if tag.name == "numFmt" and tag.parent == "numFmts":
            formats[_whole(tag.attributes.get("numFmtId"))] = tag.attributes.get("formatCode", "")
        elif tag.name == "xf" and tag.parent == "cellXfs":
            known = _shows(_whole(tag.attributes.get("numFmtId")), formats)
            if known is not None:
                found[style] = known
            style += 1
    return found


def _whole(text: str | None) -> int:
    """Return a small number from an attribute, or 0."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _shows(number: int, formats: dict[int, str]) -> Precision | None:
    """Return how much of a day a number format shows, None if it shows none."""
    if number in _EASTERN_DAYS and number not in formats:
        return Precision.DAY
    from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

    pattern = formats.get(number, BUILTIN_FORMATS.get(number, ""))
    if not is_date_format(pattern):
        return None
    signs = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", pattern.partition(";")[0]).lower()
    if "d" in signs or "y" not in signs:
        return Precision.DAY
    return Precision.MONTH if "m" in signs else Precision.YEAR
