"""Comments on the cells of a sheet: no part of the register, but kept."""

import re
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.domain.tongue import tr
from secretariat.importers.sheet.markup import DEEPEST, Markup, local
from secretariat.importers.sheet.package import Package
from secretariat.importers.sheet.workbook import related, unescaped

_MOST: Final = 10_000
_ROW: Final = re.compile(r"[A-Z]{1,3}(\d{1,7})")


def read(package: Package, part: str) -> list[Leftover]:
    """Return the comments on a sheet with the lines they are on."""
    found: list[Leftover] = []
    for _, comments in related(package, part).get("comments", []):
        if package.has(comments):
            reader = _Comments()
            markup = Markup(package.path, comments, reader.opened, reader.closed, reader.said)
            for _ in markup.feed(package.chunks(comments)):
                if reader.depth > DEEPEST or len(reader.found) > _MOST:
                    raise markup.refusal(tr("the workbook has comments without end"))
            found += reader.found
    return found


class _Comments:
    """Takes the comments of a sheet in."""

    def __init__(self) -> None:
        self.found: list[Leftover] = []
        self.depth = 0
        self._line = 0
        self._pieces: list[str] = []
        self._listening = False

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        """Take an opening tag."""
        self.depth += 1
        match local(name):
            case "comment":
                place = _ROW.fullmatch(attributes.get("ref", ""))
                self._line, self._pieces = int(place[1]) if place else 0, []
            case "t":
                self._listening = True

    def said(self, text: str) -> None:
        """Take a piece of text."""
        if self._listening:
            self._pieces.append(text)

    def closed(self, name: str) -> None:
        """Take a closing tag."""
        self.depth -= 1
        match local(name):
            case "t":
                self._listening = False
            case "comment":
                text = unescaped("".join(self._pieces)).strip()
                if text:
                    self.found.append(Leftover(self._line, text))
