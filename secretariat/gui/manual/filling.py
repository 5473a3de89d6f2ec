"""What the manual leaves open: names of entries, keys and buttons are filled in as the program says them now, in its language."""

import re
from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from secretariat.domain.tongue import tr

Keys = Mapping[str, tuple[str, str, str]]
"""Menu, entry and key by the name of the entry, as the menus say them."""

OPEN = re.compile(r"\{([a-z]+:[^{}]+|[a-z]+\.[a-z0-9-]+(?:\|path|\|key|\|menu)?)\}")
"""What is filled in: {file.export}, {file.export|path}, {file.export|key}, {file.export|menu}, {key:Tab}, {say:&Restore} a button or field, {quote:Saved} a sentence, {keys:file}."""


def fill(text: str, keys: Keys) -> str:
    """Return a page with everything filled in."""
    return OPEN.sub(lambda found: _filled(found[1], keys), text)


def key(keys: str) -> str:
    """Return a key as this computer and the language of the program write it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def said(text: str) -> str:
    """Return what a button, tab or entry says, without the mark of its letter and the dots behind it."""
    return tr(text).replace("&", "").removesuffix("…").rstrip(" :\N{NO-BREAK SPACE}")


def _filled(what: str, keys: Keys) -> str:
    """Return what stands in the place of one of them."""
    kind, colon, rest = what.partition(":")
    if not colon:
        name, _, part = what.partition("|")
        return _entry(keys[name], part)
    match kind:
        case "key":
            return f"`{key(rest)}`"
        case "say":
            return f"**{said(rest)}**"
        case "quote":
            return f"*{tr(rest).removesuffix('.')}*"
        case "keys":
            return _table(rest, keys)
    raise KeyError(what)


def _entry(entry: tuple[str, str, str], part: str) -> str:
    """Return the way to an entry of the menus, and its key."""
    menu, text, keys = entry
    if part == "menu":
        return f"**{menu}**"
    path = f"**{menu} > {text}**"
    if part == "path" or not keys:
        return path
    return f"`{key(keys)}`" if part == "key" else f"{path} (`{key(keys)}`)"


def _table(names: str, keys: Keys) -> str:
    """Return the rows of a table of all entries of a group that have a key: `file` for all named `file. …`."""
    rows = [
        f"| {menu} > {text} | `{key(keys_)}` |"
        for name, (menu, text, keys_) in keys.items()
        if keys_ and name.partition(".")[0] in names.split(",")
    ]
    return "\n".join(rows)
