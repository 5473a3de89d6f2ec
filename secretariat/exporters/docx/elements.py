"""Elements of Word's own XML: the few forms in which this room makes them."""

from collections.abc import Callable
from typing import Final

from lxml.etree import SubElement, _Element

NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W: Final = f"{{{NAMESPACE}}}"
R: Final = f"{{{RELATIONSHIPS}}}"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def add(parent: _Element, tag: str, **attributes: str | int) -> _Element:
    """Add an element with attributes to `parent`, all of them Word's; a final underscore in a name is dropped."""
    found = {W + name.rstrip("_"): str(value) for name, value in attributes.items()}
    return SubElement(parent, W + tag, found)


def valued(parent: _Element, tag: str, value: str | int) -> _Element:
    """Add an element that only has a value to `parent`."""
    return SubElement(parent, W + tag, {W + "val": str(value)})


def switch(parent: _Element, tag: str, on: bool) -> None:
    """Turn a property on or off, for the characters of every script."""
    for name in (tag, f"{tag}Cs"):
        if on:
            SubElement(parent, W + name)
        else:
            valued(parent, name, 0)


def text(run: _Element, words: str) -> None:
    """Add clean words to a run; a tab and a line end become what Word has for them."""
    for number, line in enumerate(words.split("\n")):
        if number:
            SubElement(run, W + "br")
        for column, part in enumerate(line.split("\t")):
            if column:
                SubElement(run, W + "tab")
            if part:
                SubElement(run, W + "t", {_SPACE: "preserve"}).text = part


def field(
    parent: _Element,
    instruction: str,
    shown: str,
    style: str = "",
    mark: Callable[[_Element], None] | None = None,
) -> None:
    """Add a field to a paragraph, with what it shows until Word works it out anew; `mark` writes how it stands."""
    for kind in ("begin", "instruction", "separate", "shown", "end"):
        run = SubElement(parent, W + "r")
        properties = SubElement(run, W + "rPr")
        if style:
            valued(properties, "rStyle", style)
        if mark:
            mark(properties)
        if not len(properties):
            run.remove(properties)
        if kind == "instruction":
            SubElement(run, W + "instrText", {_SPACE: "preserve"}).text = f" {instruction} "
        elif kind == "shown":
            text(run, shown)
        else:
            add(run, "fldChar", fldCharType=kind)
