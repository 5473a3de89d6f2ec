"""The lists of a Word document, counted as Word counts them: each paragraph of a list gets its label."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from secretariat.importers.word.parts import W, number, switched, value

_DEEPEST: Final = 9
_BULLETS: Final = frozenset("·•●○◦▪■\u00a7o\uf0b7\uf0a7\uf0d8\uf0fc\uf076")
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts and what its labels look like."""

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    restart: int | None = None
    legal: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a paragraph in a list; `form` is Word's name of how it counts ("decimal", "bullet")."""

    text: str
    form: str
    level: int


class Numbering:
    """The lists of one document while its paragraphs go by."""

    def __init__(self, root: Element | None) -> None:
        """Read the part with the lists."""
        self._kinds: dict[str, dict[int, _Level]] = {}
        self._lists: dict[int, tuple[str, dict[int, _Level], dict[int, int]]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[int] = set()
        if root is None:
            return
        for kind in root.iter(f"{W}abstractNum"):
            levels = dict(map(_level, kind.findall(f"{W}lvl")))
            self._kinds[kind.get(f"{W}abstractNumId", "")] = levels
        for made in root.findall(f"{W}num"):
            self._read(made)

    def _read(self, made: Element) -> None:
        """Take note of one list: its kind, and what it has otherwise."""
        id, kind = made.get(f"{W}numId", ""), value(made, "abstractNumId") or ""
        starts: dict[int, int] = {}
        levels = dict(self._kinds.get(kind, {}))
        for override in made.findall(f"{W}lvlOverride"):
            depth = override.get(f"{W}ilvl", "")
            own = override.find(f"{W}lvl")
            if own is not None:
                levels |= dict([_level(own)])
            start = number(override, "startOverride")
            if start is not None and depth.isdecimal():
                starts[int(depth)] = start
        if id.isdecimal():
            self._lists[int(id)] = (kind, levels, starts)

    def label(self, list_: int | None, depth: int) -> Label | None:
        """Count a paragraph in and return its label, None where it is in no list."""
        found = self._lists.get(list_ or 0)
        if not list_ or found is None or not 0 <= depth < _DEEPEST:
            return None
        kind, levels, starts = found
        level = levels.get(depth)
        if level is None:
            return None
        counts = self._counts[kind]
        if list_ not in self._begun:
            self._begun.add(list_)
            counts |= {deep: start - 1 for deep, start in starts.items()}
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [deep for deep in counts if deep > depth]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart != 0:
                del counts[deeper]
        return Label(_written(level, levels, counts), level.form, depth)


def _level(found: Element) -> tuple[int, _Level]:
    """Return depth and nature of one level."""
    depth = found.get(f"{W}ilvl", "0")
    start = number(found, "start")
    level = _Level(
        1 if start is None else start,
        value(found, "numFmt") or "decimal",
        value(found, "lvlText") or "",
        number(found, "lvlRestart"),
        bool(switched(found, "isLgl")),
    )
    return int(depth) if depth.isdecimal() else 0, level


def _written(level: _Level, levels: dict[int, _Level], counts: dict[int, int]) -> str:
    """Return a label as it is printed."""
    if level.form == "bullet":
        return "•" if not level.pattern or level.pattern[0] in _BULLETS else level.pattern
    if level.form == "none":
        return level.pattern if "%" not in level.pattern else ""
    said = level.pattern
    for deep in range(_DEEPEST):
        if f"%{deep + 1}" in said:
            own = levels.get(deep, _Level())
            form = "decimal" if level.legal else own.form
            said = said.replace(f"%{deep + 1}", _counted(counts.get(deep, own.start), form))
    return said.strip()


def _counted(count: int, form: str) -> str:
    """Return a number as a list writes it."""
    match form:
        case "lowerLetter" | "upperLetter":
            letter = (
                chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if 0 < count < 1000 else str(count)
            )
            return letter.upper() if form == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            return _roman(count).upper() if form == "upperRoman" else _roman(count)
        case "decimalZero":
            return f"{count:02}"
        case "none":
            return ""
        case _:
            return str(count)


def _roman(count: int) -> str:
    """Return a number in roman letters."""
    if not 0 < count < 4000:
        return str(count)
    said = ""
    for worth, letters in _ROMAN:
        while count >= worth:
            said, count = said + letters, count - worth
    return said
