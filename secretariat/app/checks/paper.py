"""All checks of one paper, in the order in which a secretary would read what they found."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from secretariat.app.checks import (
    blocks,
    dates,
    decisions,
    languages,
    names,
    notes,
    particulars,
    references,
    sayings,
    symbols,
    tables,
    wording,
)
from secretariat.app.checks.sheet import Sheet
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import tr

Rule = Callable[[Sheet], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    *particulars.RULES,
    *symbols.RULES,
    *dates.RULES,
    *decisions.RULES,
    *references.RULES,
    *notes.RULES,
    *blocks.RULES,
    *tables.RULES,
    *wording.RULES,
    *names.RULES,
    *languages.RULES,
)
OF_WORDS: tuple[Rule, ...] = (
    references.typed,
    notes.endings,
    blocks.endings,
    *wording.RULES,
    *names.RULES,
)
_GRAVITY = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)


def findings(sheet: Sheet) -> tuple[Finding, ...]:
    """Return what there is to know about a paper in its leading language, the gravest first, then in reading order."""
    return in_order(sheet, (finding for rule in RULES for finding in rule(sheet)))


def of_translation(sheet: Sheet) -> tuple[Finding, ...]:
    """Return what there is to know about the words of a paper in another language; its structure is checked once."""
    spoken = tr(sayings.LANGUAGES[sheet.language])
    found = (finding for rule in OF_WORDS for finding in rule(sheet))
    return in_order(sheet, (_spoken(finding, spoken) for finding in found))


def _spoken(finding: Finding, language: str) -> Finding:
    """Return a finding that says which language it is about."""
    said = f"{finding.detail[:1].lower()}{finding.detail[1:]}"
    detail = tr("In {language}, {said}", language=language, said=said)
    return replace(
        finding, where=tr("{where} in {language}", where=finding.where, language=language), detail=detail
    )


def in_order(sheet: Sheet, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings the gravest first, and within one gravity in reading order."""
    order = {passage.id: place for place, passage in enumerate(sheet.passages, 1)}
    order[sheet.contents.paper.id] = 0
    return tuple(
        sorted(found, key=lambda finding: (_GRAVITY.index(finding.severity), order.get(finding.spot.id, 0)))
    )
