"""A clipping: what is taken from another program, or from elsewhere in a paper, to be pasted at the caret."""

from dataclasses import dataclass

from secretariat.domain.draft import DraftBlock, DraftNote
from secretariat.domain.finding import Finding


@dataclass(frozen=True, slots=True)
class ClippedReference:
    """A reference in a clipping: what it leads to, by the key of a clipped block or by an id of the paper it came from.

    `printed` is the number it showed, which stays as plain words where it cannot lead anywhere.
    """

    key: str
    printed: str
    block: str = ""
    until: str = ""
    appendix: str = ""


@dataclass(frozen=True, slots=True)
class Clipping:
    """Blocks without identity, in reading order; a paragraph without a label goes on in the style of where it is pasted.

    `flows` tells that it is a stretch of words rather than a block of its own. `paper` is where a clipping of our own comes
    from. `findings` say what was left out or read in a certain way.
    """

    blocks: tuple[DraftBlock, ...] = ()
    notes: tuple[DraftNote, ...] = ()
    references: tuple[ClippedReference, ...] = ()
    flows: bool = False
    paper: str = ""
    findings: tuple[Finding, ...] = ()
