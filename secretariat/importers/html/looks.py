"""How words stand in a page: what elements and their styles say of bold, italics, links and what is not to be seen."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from secretariat.domain.inline import Text

Attributes = Mapping[str, str]

_STRONG: Final = frozenset(["b", "strong"])
_EMPHASIS: Final = frozenset(["i", "em", "cite", "dfn", "var"])
_WEIGHT: Final = re.compile(r"(?:bold|bolder|[6-9]00|1000)")
_SCHEMES: Final = ("http://", "https://", "mailto:")
_LONGEST_ADDRESS: Final = 2_000
_LONGEST_STYLE: Final = 4_000

HIDDEN: Final = "hidden"
DELETED: Final = "deleted"
COMMENT: Final = "comment"


@dataclass(frozen=True, slots=True)
class Look:
    """How words stand at a place: `unseen` names why they are not to be pasted, `label` tells that they are a list's own mark.

    `target` is the name within the page that a link around them leads to, `shut` that nothing inside is words at all.
    """

    strong: bool = False
    emphasis: bool = False
    raised: bool = False
    struck: bool = False
    link: str = ""
    target: str = ""
    unseen: str = ""
    label: bool = False
    kept: bool = False
    shut: bool = False

    def words(self, text: str) -> Text:
        """Return words in this look."""
        return Text(text, self.emphasis, self.strong, self.link)


def styles(attributes: Attributes) -> dict[str, str]:
    """Return the declarations of an element's own style."""
    found: dict[str, str] = {}
    for declaration in attributes.get("style", "")[:_LONGEST_STYLE].split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip().lower()] = value.strip().strip("'\"").lower()
    return found


def inner(outer: Look, tag: str, attributes: Attributes, style: Mapping[str, str]) -> Look:
    """Return the look inside an element."""
    look = outer
    if tag in _STRONG:
        look = replace(look, strong=True)
    elif tag in _EMPHASIS:
        look = replace(look, emphasis=True)
    elif tag in ("s", "strike"):
        look = replace(look, struck=True)
    elif tag == "sup":
        look = replace(look, raised=True)
    elif tag == "pre":
        look = replace(look, kept=True)
    elif tag == "a":
        look = _linked(look, attributes)
    return _styled(look, tag, attributes, style)


def _linked(look: Look, attributes: Attributes) -> Look:
    """Return the look inside a link: only the web and mail are followed later, and places in the page itself."""
    address = attributes.get("href", "").strip()
    at, found, name = address.rpartition("#")
    if found and name and not at.lower().startswith(_SCHEMES):
        return replace(look, target=name[:200])
    if address.lower().startswith(_SCHEMES) and len(address) <= _LONGEST_ADDRESS and address.isprintable():
        return replace(look, link=address, target=name[:200])
    return look


def _styled(look: Look, tag: str, attributes: Attributes, style: Mapping[str, str]) -> Look:
    """Return a look after what an element's style and classes say."""
    if style:
        weight, slant = style.get("font-weight", ""), style.get("font-style", "")
        if weight:
            look = replace(look, strong=bool(_WEIGHT.match(weight)))
        if slant:
            look = replace(look, emphasis=slant.startswith(("italic", "oblique")))
        if style.get("vertical-align") == "super":
            look = replace(look, raised=True)
        if "line-through" in style.get("text-decoration", "") + style.get("text-decoration-line", ""):
            look = replace(look, struck=True)
        if style.get("white-space", "").startswith("pre"):
            look = replace(look, kept=True)
        if style.get("mso-list") == "ignore":
            look = replace(look, label=True)
    why = _unseen(tag, attributes, style)
    return replace(look, unseen=look.unseen or why) if why else look


def _unseen(tag: str, attributes: Attributes, style: Mapping[str, str]) -> str:
    """Return why the words of an element are not to be pasted, empty where they are."""
    if tag == "del":
        return DELETED
    classes = attributes.get("class", "").lower()
    if (
        style.get("mso-element", "").startswith("comment")
        or "mso-comment-continuation" in style
        or ("mso-special-character" in style and style["mso-special-character"] == "comment")
        or "msocom" in classes
        or "msocommentreference" in classes
        or (tag == "a" and attributes.get("href", "").startswith(("#cmnt", "#_msocom")))
    ):
        return COMMENT
    if (
        style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or style.get("mso-hide") == "all"
        or "hidden" in attributes
    ):
        return HIDDEN
    return ""
