"""Blocks: none empty, none unfinished, each ended as it should be."""

import re
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Area, Passage, Sheet
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.paper import Block, Kind
from secretariat.domain.tongue import tr

_UNFINISHED = re.compile(
    r"^…$|…\s*$|\bTBC\b|\bTBD\b|\bXXX+\b|\?\?\?|\[(?:to be |à compléter|por completar)[^\]]*\]"
)
_ENDED = re.compile(r"[.:;!?…][\s”’\"')\]»]*$|[.:;!?][”’\"')\]»]*[,;]?(?:\s+(?:and|or|et|ou|y|o))?\s*$")
_ITEM_ENDED = re.compile(r"(?:[.:;!?,…][\s”’\"')\]»]*|[,;]\s*(?:and|or|and/or|et|ou|y|o))\s*$")


def empty(sheet: Sheet) -> Iterator[Finding]:
    """Find a paper without paragraphs, blocks without words, and words that wait to be written."""
    if not any(block.kind is Kind.PARAGRAPH for block in sheet.contents.blocks):
        detail = tr("The paper has no paragraphs yet.")
        yield Finding("empty-paper", Severity.WARNING, tr("the paper"), detail, sheet.spot(sheet.printed.id))
    for passage, _ in _body(sheet):
        if not passage.text.strip() and "{" not in passage.stored:
            yield sheet.found(
                "empty-block", Severity.WARNING, passage, tr("{where} has no words.", where=passage.where)
            )
        elif _UNFINISHED.search(passage.text):
            said = sayings.short(passage.text)
            detail = tr("{where} is not finished: “{said}”.", where=passage.where, said=said)
            yield sheet.found("unfinished", Severity.WARNING, passage, detail)


def sections(sheet: Sheet) -> Iterator[Finding]:
    """Find headings with nothing under them."""
    blocks = sheet.contents.blocks
    for place, block in enumerate(blocks):
        if block.kind is not Kind.HEADING:
            continue
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if after is None or (after.kind is Kind.HEADING and after.level <= block.level):
            name = sheet.name(block.id)
            yield Finding(
                "empty-section",
                Severity.WARNING,
                name,
                tr("{place} has nothing under it.", place=sayings.sentence(name)),
                sheet.spot(block.id),
            )


def endings(sheet: Sheet) -> Iterator[Finding]:
    """Find paragraphs and items that break off, and colons that nothing follows."""
    blocks = sheet.contents.blocks
    after = dict(zip((block.id for block in blocks), (*blocks[1:], None), strict=False))
    for passage, block in _body(sheet):
        text = passage.text.rstrip()
        if not text or block.kind not in (Kind.PARAGRAPH, Kind.SUBITEM, Kind.CONTINUATION):
            continue
        follower = after[block.id]
        if text.endswith(":") and (follower is None or follower.kind in (Kind.PARAGRAPH, Kind.HEADING)):
            detail = tr("{where} ends with a colon, but no list follows.", where=passage.where)
            yield sheet.found("colon-without-list", Severity.NOTICE, passage, detail)
        elif not _ended(text, block, follower):
            tail = " ".join(text.split()[-4:])
            yield sheet.found(
                "without-full-stop",
                Severity.NOTICE,
                passage,
                tr("{where} does not end with a full stop: “… {tail}”.", where=passage.where, tail=tail),
            )


def _ended(text: str, block: Block, follower: Block | None) -> bool:
    """Say whether a block ends with a mark that closes it, the last item of a list with a full stop."""
    if block.kind is Kind.SUBITEM:
        return bool(_ITEM_ENDED.search(text))
    follows = follower is not None and follower.kind in (Kind.SUBITEM, Kind.TABLE)
    return follows or bool(_ENDED.search(text))


def _body(sheet: Sheet) -> Iterator[tuple[Passage, Block]]:
    """Yield the passages of the body with their blocks."""
    for passage in sheet.passages:
        if passage.area is Area.BODY and passage.block is not None:
            yield passage, passage.block


RULES = (empty, sections, endings)
