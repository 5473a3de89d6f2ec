"""What corrects an issued paper: the drafts that are opened for it, and the list of what changed, word by word."""

from collections.abc import Callable

from secretariat.app import errata, freezing
from secretariat.app.commands.edition import CloseDraft, ListCorrections, OpenCorrection, OpenRevision
from secretariat.app.errata import PHRASES, Erratum
from secretariat.app.queries import edition
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.edition import EditionKind, suffixed
from secretariat.domain.identity import PaperId, derived_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Paper, Status
from secretariat.domain.told import Refused
from secretariat.domain.tongue import counted, tr

WHOLE = {EditionKind.ORIGINAL, EditionKind.REVISION}


def next_symbol(at: Reading, paper: PaperId, kind: EditionKind) -> tuple[str, int]:
    """Return the symbol of the next edition of a kind, and which of its kind it will be (raises Refused where none was issued)."""
    held = edition.editions(at, paper)
    whole = [one for one in held if one.kind in WHOLE]
    if not whole:
        raise Refused(
            tr(
                "Only what was issued can be corrected; this paper is still a draft, and is changed as it stands."
            )
        )
    number = sum(one.kind is kind for one in held) + 1
    base = whole[0].symbol if kind is EditionKind.REVISION else whole[-1].symbol
    on_base = sum(one.kind is kind and one.symbol.startswith(f"{base}({kind}") for one in held)
    return suffixed(base, kind, on_base + 1), number


def correct(at: Reading, paper: PaperId, kind: EditionKind) -> OpenRevision | OpenCorrection:
    """Return the command that opens a draft of a kind for an issued paper (raises Gone, and Refused where that cannot be)."""
    held = at.read.get(Paper, paper)
    corrects = edition.correction(at, paper)
    if corrects is not None:
        base = at.read.find(Paper, corrects.of)
        raise Refused(
            tr(
                "{symbol} corrects {other}; open the draft there.",
                symbol=held.symbol,
                other=base.symbol if base else tr("another paper"),
            )
        )
    symbol, number = next_symbol(at, paper, kind)
    if held.status is not Status.ISSUED:
        raise Refused(
            tr("A draft is open for {symbol} already; issue it first, or close it.", symbol=held.symbol)
        )
    if kind is EditionKind.REVISION:
        return OpenRevision(paper, symbol)
    base_symbol = [one for one in edition.editions(at, paper) if one.kind in WHOLE][-1].symbol
    return OpenCorrection(
        paper,
        PaperId(derived_id(paper, f"draft {kind} {number}")),
        kind,
        number,
        symbol,
        _spoken(held, lambda language: inline.escape(inline.plain(held.title[language]))),
        _spoken(held, lambda language: PHRASES[language].titles[kind]),
        _spoken(held, lambda language: PHRASES[language].openings[kind].format(symbol=base_symbol)),
    )


def close(at: Reading, paper: PaperId) -> CloseDraft:
    """Return the command that closes the draft opened for a paper in which nothing was changed (raises Refused where something was)."""
    corrects = edition.correction(at, paper)
    base = corrects.of if corrects else paper
    held, issued = at.read.get(Paper, base), edition.own(at, base)
    if issued is None or held.status is Status.ISSUED:
        raise Refused(tr("No draft is open for this paper."))
    changed = len(corrections(at, base))
    if changed:
        raise Refused(
            counted(
                "1 passage has changed since {symbol}. Issue the draft, or undo the changes first.",
                "{n} passages have changed since {symbol}. Issue the draft, or undo the changes first.",
                changed,
                symbol=issued.symbol,
            )
        )
    return CloseDraft(base, issued.symbol, edition.open_correction(at, base))


def corrections(at: Reading, paper: PaperId) -> tuple[Erratum, ...]:
    """Return what changed in a paper since it was last issued or corrected, passage by passage."""
    issued = edition.editions(at, paper)
    if not issued:
        return ()
    before = {one.language: one for one in freezing.thaw(issued[-1].content).standing}
    now = {language: papers.drafted(at, paper, language) for language in before}
    return errata.errata(before, now)


def listing(at: Reading, draft: PaperId) -> ListCorrections:
    """Return the command that lists in the draft of a corrigendum or addendum what changed in its paper (raises Refused)."""
    corrects = edition.correction(at, draft)
    if corrects is None:
        raise Refused(tr("Only a corrigendum or addendum lists corrections."))
    only_new = corrects.kind is EditionKind.ADDENDUM
    found = [one.said for one in corrections(at, corrects.of) if one.new or not only_new]
    if not found:
        raise Refused(
            tr("Nothing was added to the paper yet. Make the additions there; they are listed here then.")
            if only_new
            else tr(
                "Nothing was changed in the paper yet. Make the changes there; they are listed here then."
            )
        )
    return ListCorrections(draft, tuple(found))


def _spoken(paper: Paper, text: Callable[[Language], str]) -> Words:
    """Return words in each language of a paper."""
    return Words(**{language.value: text(language) for language in paper.languages})
