"""How the register is arranged on the screen, as it is kept under a name."""

import json
from typing import Any

from PySide6.QtCore import Qt

from secretariat.gui.grid import Grid
from secretariat.gui.models.columns import ASKED, COLUMNS

_NAMES = [column.name for column in COLUMNS]
PLAIN: dict[str, Any] = {"columns": _NAMES, "hidden": list(ASKED)}
"""How the register is arranged as long as nobody arranges it otherwise."""


def of_grid(grid: Grid) -> dict[str, Any]:
    """Return order, width and sorting of the columns of a grid."""
    header = grid.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    sorted_by = header.sortIndicatorSection()
    backwards = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    return {
        "columns": [_NAMES[number] for number in order],
        "hidden": [_NAMES[number] for number in order if header.isSectionHidden(number)],
        "sorted": _NAMES[sorted_by] if 0 <= sorted_by < len(_NAMES) else "",
        "backwards": backwards,
    }


def lay(grid: Grid, kept: dict[str, Any]) -> None:
    """Arrange a grid so; what is not understood of it is passed over."""
    header = grid.horizontalHeader()
    known = _names(kept.get("columns"))
    for place, name in enumerate(known):
        header.moveSection(header.visualIndex(_NAMES.index(name)), place)
    hidden = set(_names(kept.get("hidden"))) | {name for name in ASKED if name not in known}
    for number, name in enumerate(_NAMES):
        grid.setColumnHidden(number, name in hidden and len(hidden) < len(_NAMES))
    name = kept.get("sorted", "")
    order = Qt.SortOrder.DescendingOrder if kept.get("backwards") else Qt.SortOrder.AscendingOrder
    grid.sortByColumn(_NAMES.index(name) if name in _NAMES else -1, order)


def written(kept: dict[str, Any]) -> str:
    """Return an arrangement as it is stored: the same text for the same arrangement."""
    return json.dumps(kept, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> dict[str, Any]:
    """Return an arrangement that was stored, empty where it is none."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _names(listed: object) -> list[str]:
    """Return the columns that are listed, as far as they are known."""
    return [name for name in listed if name in _NAMES] if isinstance(listed, list) else []
