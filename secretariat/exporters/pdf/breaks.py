"""Where a word may be broken: after hyphens, dashes and slashes, and inside addresses."""

import re
from itertools import pairwise

_PERHAPS = re.compile(r"[-‐–—/@\u200b]|^www\.")
_ADDRESS = re.compile(r"://|^www\.|.@.")
_AFTER = re.compile(
    r"(?<=\w)[-‐](?=[^\W\d])"  # non-|state, but 22-23 stays whole
    r"|(?<=[\w.,;:)”’»])[–—/](?=[^\W\d(“‘«])"  # and/|or, Organization–|World
    r"|—(?=\S)|\u200b"
)
_IN_ADDRESS = re.compile(r"[/?&=#@_~:%.,-](?=[^/?&=#@_~:%.,-])")
SOFT_HYPHEN = "\u00ad"
INVISIBLE = frozenset("\u200b\u00ad\ufeff\u2060")
"""Characters that only say where a line may or may not end."""

_NOTHING = str.maketrans(dict.fromkeys(INVISIBLE, ""))


def visible(text: str) -> str:
    """Return what is printed of a text."""
    return text.translate(_NOTHING)


def parts(word: str) -> list[str]:
    """Return the parts of a word between which a line may end; the word alone where it may not be broken."""
    if word.isalpha() or not _PERHAPS.search(word):
        return [word]
    pattern = _IN_ADDRESS if _ADDRESS.search(word) else _AFTER
    ends = [found.end() for found in pattern.finditer(word)]
    cuts = [0, *(end for end in ends if end < len(word)), len(word)]
    return [word[start:end] for start, end in pairwise(cuts)]
