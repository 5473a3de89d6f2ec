"""What a reference prints, found from its target each time anew."""

from collections.abc import Mapping
from dataclasses import dataclass

from secretariat.domain.identity import AppendixId, BlockId, ReferenceId
from secretariat.domain.paper import Block, Kind, Reference
from secretariat.domain.printing import PrintReference
from secretariat.domain.profile import Phrases
from secretariat.numbering.labels import Label

GONE = PrintReference("?", "", "")


@dataclass(frozen=True, slots=True)
class Targets:
    """What references can lead to, with the numbers it has now."""

    blocks: Mapping[BlockId, Block]
    labels: Mapping[BlockId, Label]
    appendices: Mapping[AppendixId, str]


def settle(
    references: tuple[Reference, ...], targets: Targets, phrases: Phrases, dash: str
) -> dict[ReferenceId, PrintReference]:
    """Return what each reference prints; one whose target is gone prints a question mark and leads nowhere."""
    return {reference.id: _settled(reference, targets, phrases, dash) for reference in references}


def _settled(reference: Reference, targets: Targets, phrases: Phrases, dash: str) -> PrintReference:
    """Return what one reference prints."""
    if reference.appendix is not None:
        heading = targets.appendices.get(reference.appendix)
        if heading is None:
            return GONE
        text = heading[0].lower() + heading[1:] if heading == phrases.appendix else heading
        return PrintReference(text, reference.appendix, heading)
    block = targets.blocks.get(reference.block) if reference.block else None
    if block is None:
        return GONE
    first = targets.labels[block.id].number
    if reference.until is None:
        return PrintReference(first, block.id, f"{_word(block, phrases)} {first}".strip())
    if reference.until not in targets.blocks:
        return PrintReference(f"{first}{dash}?", block.id, "")
    last = _shortened(first, targets.labels[reference.until].number)
    word = phrases.paragraphs_word[0].upper() + phrases.paragraphs_word[1:]
    return PrintReference(f"{first}{dash}{last}", block.id, f"{word} {first}{dash}{last}")


def _word(block: Block, phrases: Phrases) -> str:
    """Return what a block is called before its number, at the beginning of a sentence."""
    word = phrases.section_word if block.kind is Kind.HEADING else phrases.paragraph_word
    return word[0].upper() + word[1:]


def _shortened(first: str, last: str) -> str:
    """Return the end of a range without the paragraph number it shares with the beginning: 44(i)-(iii)."""
    if "(" in first and "(" in last and first.split("(", maxsplit=1)[0] == last.split("(", maxsplit=1)[0]:
        return "(" + last.split("(", 1)[1]
    return last
