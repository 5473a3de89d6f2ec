"""Papers and briefings as plain text: read into a draft that loses nothing and invents nothing."""

from collections.abc import Mapping
from pathlib import Path

from secretariat.domain.draft import Draft
from secretariat.domain.language import Language
from secretariat.domain.profile import Phrases
from secretariat.importers.text import briefing, paper

__all__ = ["read"]


def read(
    data: bytes, phrases: Mapping[Language, Phrases], path: Path = Path("the text"), kind: str | None = None
) -> Draft:
    """Return what the bytes of a text file propose: a "paper" or a "briefing", whichever it is like if `kind` does not say.

    Raises UnreadableInput, which names `path`, when there is no text in them.
    """
    if kind == briefing.PROFILE:
        return briefing.read(data, phrases, path)
    draft = paper.read(data, phrases, path)
    return briefing.read(data, phrases, path) if kind is None and briefing.like_one(draft) else draft
