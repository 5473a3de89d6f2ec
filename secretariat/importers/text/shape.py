"""What a line looks like: whether it ends a sentence, goes on with one, or could be a heading."""

import re
from typing import Final

RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_FINAL: Final = re.compile(rf"[.!?…:;][\"”’»'\)\]\s{RAISED}]*(?:[(\[]\d{{1,3}}[)\]])?$")
_OPENING: Final = re.compile(r"[\s\"“‘'«(\[¿¡–—-]*")
_HANGING: Final = re.compile(
    r"(?:,|[-–—]|\b(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|this|to|which|with|au|aux|avec|dans|de|des|du|en"
    r"|et|la|le|les|ou|par|pour|que|qui|sur|un|une|al|con|del|el|los|las|o|para|por|su|una|y))$",
    re.IGNORECASE,
)
_LONGEST_HEADING: Final = 250


def complete(text: str) -> bool:
    """Say whether the text ends as a sentence or a lead-in does."""
    return bool(_FINAL.search(text[-40:]))


def hanging(text: str) -> bool:
    """Say whether the text stops at a word that cannot be the last."""
    return bool(_HANGING.search(text[-40:]))


def resumes(text: str) -> bool:
    """Say whether the text goes on with a sentence: its first letter is small."""
    opening = _OPENING.match(text)
    first = text[opening.end() : opening.end() + 1] if opening else ""
    return first.islower()


def begins(text: str) -> bool:
    """Say whether the text begins like a sentence or title: with a capital or a figure."""
    opening = _OPENING.match(text)
    first = text[opening.end() : opening.end() + 1] if opening else ""
    return first.isupper() or first.isdigit()


def heading_like(text: str) -> bool:
    """Say whether the text could be a title or heading: not long, begins with a capital, does not end like a sentence."""
    bare = text.rstrip(f"{RAISED} ")
    short = 2 <= len(bare) <= _LONGEST_HEADING and "\t" not in bare and "|" not in bare
    return short and begins(bare) and not resumes(bare) and bare[-1] not in ".,;:"
