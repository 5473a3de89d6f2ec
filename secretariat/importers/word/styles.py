"""The styles of a Word document: what each says of headings, lists, bold and italics, its ancestors asked too."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar
from xml.etree.ElementTree import Element

from secretariat.importers.word.parts import W, number, switched, value

_MOST_ANCESTORS: Final = 20
_HEADING: Final = re.compile(r"(?:heading|titre|t[íi]tulo|überschrift) ?(\d)")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Style:
    """What one style says by itself."""

    name: str
    based: str
    properties: Element | None
    letters: Element | None


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        """Read the part with the styles."""
        self._styles: dict[str, Style] = {}
        self._default = ""
        for style in root.iter(f"{W}style") if root is not None else ():
            id = style.get(f"{W}styleId", "")
            name = (value(style, "name") or id).lower()
            self._styles[id] = Style(
                name, value(style, "basedOn") or "", style.find(f"{W}pPr"), style.find(f"{W}rPr")
            )
            if style.get(f"{W}default") == "1" and style.get(f"{W}type") == "paragraph":
                self._default = id

    def name(self, id: str | None) -> str:
        """Return the name of a style in small letters."""
        style = self._styles.get(id or self._default)
        return style.name if style else ""

    def level(self, id: str | None) -> int | None:
        """Return the level of the heading that a style makes, None where it makes none."""
        match = _HEADING.match(self.name(id))
        if match:
            return int(match[1])
        outline = self._asked(id, lambda style: number(style.properties, "outlineLvl"))
        return outline + 1 if outline is not None and outline < 9 else None

    def list_of(self, id: str | None) -> tuple[int | None, int | None]:
        """Return the list and level that a style counts by, None where it says nothing."""
        numbering = self._asked(
            id, lambda style: style.properties.find(f"{W}numPr") if style.properties is not None else None
        )
        return number(numbering, "numId"), number(numbering, "ilvl")

    def has(self, id: str | None, letters: str) -> bool:
        """Say whether a style sets its letters bold ("b"), in italics ("i") or out of sight ("vanish")."""
        return bool(self._asked(id, lambda style: switched(style.letters, letters)))

    def _asked(self, id: str | None, ask: Callable[[Style], T | None]) -> T | None:
        """Return what the style, or the nearest ancestor that says anything, says."""
        own = id or self._default
        for _ in range(_MOST_ANCESTORS):
            style = self._styles.get(own)
            if style is None:
                return None
            said = ask(style)
            if said is not None:
                return said
            own = style.based
        return None
