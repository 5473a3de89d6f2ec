"""Small papers to read, and an account of where every word of one went."""

import unicodedata
from collections import Counter

from secretariat.app import resources
from secretariat.domain import inline
from secretariat.domain.draft import Draft, DraftBlock
from secretariat.domain.finding import Finding
from secretariat.domain.paper import Kind
from secretariat.importers import text

PHRASES = resources.phrases()


def a_draft(paper: str) -> Draft:
    """What the text of a paper proposes."""
    return text.read(paper.encode("utf-8"), PHRASES)


def blocks(draft: Draft, kind: Kind) -> list[DraftBlock]:
    return [block for block in draft.blocks if block.kind is kind]


def said(draft: Draft, words: str) -> str:
    """Stored words as they are printed."""
    printed = {reference.key: reference.printed for reference in draft.references}
    return inline.plain(words, lambda key: printed[key])


def texts(draft: Draft, kind: Kind) -> list[str]:
    return [said(draft, block.words) for block in blocks(draft, kind)]


def outline(draft: Draft) -> list[str]:
    """The blocks in order, each as its kind, label and words."""
    return [f"{block.kind.value} {block.label or '-'}: {said(draft, block.words)}" for block in draft.blocks]


def kinds(draft: Draft) -> list[str]:
    return [finding.kind for finding in draft.findings]


def the_finding(draft: Draft, kind: str) -> Finding:
    (found,) = [finding for finding in draft.findings if finding.kind == kind]
    return found


def placed(draft: Draft) -> list[str]:
    """Every text that found a place."""
    head = draft.masthead
    fields = [head.organization, head.symbol, head.session, head.body, head.place, head.month]
    fields += [head.committee, head.committee_code, head.purpose, head.agenda_item_line]
    fields += [draft.title and said(draft, draft.title), *(said(draft, line) for line in draft.subtitles)]
    fields += [said(draft, block.words) for block in draft.blocks]
    fields += [said(draft, note.words) for note in draft.notes]
    fields += [draft.closing_line, draft.point_for_decision_line]
    for appendix in draft.appendices:
        fields += [appendix.heading, *map(inline.plain, (appendix.title, appendix.subtitle, appendix.note))]
        fields += map(inline.plain, appendix.columns)
        fields += [inline.plain(cell) for row in appendix.rows for cell in row.cells]
    return [found for found in fields if found]


def accounted(draft: Draft) -> list[str]:
    """Every text that found a place, found none, or was dropped."""
    return [*placed(draft), *(left.text for left in (*draft.unplaced, *draft.dropped))]


def characters(parts: list[str]) -> Counter[str]:
    """How often each character occurs, blanks left out."""
    return Counter(
        letter for part in parts for letter in unicodedata.normalize("NFC", part) if not letter.isspace()
    )


def words(parts: list[str]) -> Counter[str]:
    """How often each word occurs, bare of the marks that stand at its ends or are raised."""
    marks = "*-–—•.,;:()[]|#⁰¹²³⁴⁵⁶⁷⁸⁹0123456789"
    found = (word.strip(marks) for part in parts for word in unicodedata.normalize("NFC", part).split())
    return Counter(word for word in found if word)
