"""Papers as issued: their editions, and what each of them prints for good."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from secretariat.app import freezing
from secretariat.app.freezing import FrozenSheet
from secretariat.app.workspace import Reading
from secretariat.domain.edition import Edition, EditionKind, edition_id
from secretariat.domain.identity import EditionId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Paper, Status
from secretariat.domain.particular import AS_EDITION, CORRECTS, Particular
from secretariat.domain.told import Refused, Unknown

_WHOLE = {EditionKind.ORIGINAL, EditionKind.REVISION}


@dataclass(frozen=True, slots=True)
class Correction:
    """What a corrigendum or addendum is: of which paper, of which kind and the how manieth."""

    of: PaperId
    kind: EditionKind
    number: int

    @property
    def edition(self) -> EditionId:
        """Return the id its edition has or will have."""
        return edition_id(self.of, self.kind, self.number)


def editions(at: Reading, paper: PaperId) -> tuple[Edition, ...]:
    """Return the editions of a paper in the order they were issued; those that correct it belong to them."""
    return tuple(sorted(at.read.all(Edition, paper=paper), key=lambda one: (one.at, one.order, one.id)))


def correction(at: Reading, paper: PaperId) -> Correction | None:
    """Return what a paper corrects, None where it is a paper of its own."""
    held = {one.name: one.value for one in at.read.all(Particular, owner=paper)}
    kind, _, number = held.get(AS_EDITION, "").partition(" ")
    if CORRECTS not in held or kind not in {*EditionKind} or not number.isdigit():
        return None
    return Correction(PaperId(held[CORRECTS]), EditionKind(kind), int(number))


def own(at: Reading, paper: PaperId) -> Edition | None:
    """Return the latest edition of a paper itself, not those that correct it; None while it was not issued."""
    whole = [one for one in editions(at, paper) if one.kind in _WHOLE]
    if whole:
        return whole[-1]
    corrects = correction(at, paper)
    return at.read.find(Edition, corrects.edition) if corrects else None


def locked(at: Reading, paper: Paper) -> Edition | None:
    """Return the edition in which a paper stands locked, None while it may be changed."""
    return own(at, paper.id) if paper.status is Status.ISSUED else None


def sheet(at: Reading, edition: Edition, language: Language | None = None) -> FrozenSheet | None:
    """Return what an edition prints in a language, its first when None; None where it was not issued in it."""
    return freezing.thaw(edition.content).sheet(language)


def languages(edition: Edition) -> tuple[Language, ...]:
    """Return the languages in which an edition was issued, the leading one first."""
    return tuple(one.paper.language for one in freezing.thaw(edition.content).sheets)


def kept(at: Reading, paper: PaperId, moment: str | None = None) -> Mapping[str, str]:
    """Return the paragraph numbers that were issued by a moment (None: now) and no longer change, by the ids of the blocks."""
    if not at.read.count(Edition, paper=paper):
        return {}
    issued = [one for one in editions(at, paper) if moment is None or one.at <= moment]
    with suppress(Refused):  # an edition that this version cannot read keeps nobody from working
        return freezing.numbers(freezing.thaw(issued[-1].content)) if issued else {}
    return {}


def open_correction(at: Reading, paper: PaperId) -> PaperId | None:
    """Return the corrigendum or addendum that is being drawn up for a paper, None where there is none."""
    for held in at.read.all(Particular, name=CORRECTS, value=str(paper)):
        draft = at.read.find(Paper, held.owner)
        if draft is not None and draft.status is not Status.ISSUED:
            return draft.id
    return None


def by_symbol(at: Reading, symbol: str) -> Edition:
    """Return the edition issued under a symbol, blanks and case not counting (raises Unknown)."""
    wanted = "".join(symbol.split()).casefold()
    held = sorted(at.read.all(Edition), key=lambda one: (one.at, one.id))
    for edition in reversed(held):
        if wanted in ("".join(edition.symbol.split()).casefold(), edition.id):
            return edition
    raise Unknown("edition", symbol, tuple(one.symbol for one in held))


@dataclass(frozen=True, slots=True)
class Standing:
    """How a paper stands to what was issued of it: locked in `issued`, or open again since `was`.

    `corrects` is set on the draft of a corrigendum or addendum, `draft` on the paper it is drawn up for; `other` is the symbol
    of the paper at the other end.
    """

    issued: Edition | None = None
    was: Edition | None = None
    corrects: Correction | None = None
    draft: PaperId | None = None
    other: str = ""


def standing(at: Reading, paper: PaperId) -> Standing | None:
    """Return how a paper stands to its editions; None where it is a draft that was never issued, or is gone."""
    held = at.read.find(Paper, paper)
    if held is None:
        return None
    corrects, issued = correction(at, paper), locked(at, held)
    if issued is not None:
        return Standing(issued=issued, corrects=corrects)
    if corrects is not None:
        base = at.read.find(Paper, corrects.of)
        return Standing(corrects=corrects, other=base.symbol if base else "")
    was = own(at, paper)
    if was is None:
        return None
    draft = open_correction(at, paper)
    other = at.read.find(Paper, draft) if draft else None
    return Standing(was=was, draft=draft, other=other.symbol if other else "")
