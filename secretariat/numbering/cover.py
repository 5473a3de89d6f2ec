"""The cover fields of papers from November 2011 on, and what else a paper says of itself by name."""

from collections.abc import Mapping

from secretariat.domain.contents import Contents
from secretariat.domain.identity import BlockId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block
from secretariat.domain.particular import COVER, HYPHENATION, YES, cover_field
from secretariat.domain.printing import Inline, PrintCover, PrintReference, PrintText
from secretariat.domain.profile import Phrases, Profile
from secretariat.numbering.labels import Label

_ANNOUNCES = "purpose"


def hyphenated(contents: Contents) -> bool:
    """Tell whether the words of a paper are to be hyphenated."""
    return said(contents).get(HYPHENATION) == YES


def said(contents: Contents) -> dict[str, str]:
    """Return the particulars of a paper by name."""
    return {particular.name: particular.value for particular in contents.particulars}


def cover(
    contents: Contents,
    decided: list[Block],
    labels: Mapping[BlockId, Label],
    language: Language,
    phrases: Phrases,
    profile: Profile,
) -> tuple[PrintCover, ...]:
    """Return the cover fields that are filled in; the first announces the draft decision (paper-format section 0).

    A paper none of whose fields are filled in has no cover.
    """
    held = said(contents)
    if not profile.cover or not any(name.startswith(COVER) for name in held):
        return ()
    found = []
    for field, label in phrases.cover:
        words = held.get(cover_field(field, language)) or held.get(
            cover_field(field, contents.paper.leading), ""
        )
        inlines: tuple[Inline, ...] = (PrintText(words),) if words else ()
        if field == _ANNOUNCES and decided:
            inlines += _announced(
                [(block, labels[block.id].number) for block in decided], phrases, bool(words)
            )
        if inlines:
            found.append(PrintCover(label, inlines))
    return tuple(found)


def _announced(decided: list[tuple[Block, str]], phrases: Phrases, after: bool) -> tuple[Inline, ...]:
    """Return "(see the draft decision in paragraph 45)", each number live."""
    before, behind = phrases.draft_decision.split("{number}")
    told: list[Inline] = [PrintText(" (" if after else "(")]
    for place, (block, number) in enumerate(decided):
        name = phrases.decision_paragraph.format(number=number)
        told += [PrintText(("; " if place else "") + before), PrintReference(number, block.id, name)]
        told += [PrintText(behind)] if behind else []
    return (*told, PrintText(")"))
