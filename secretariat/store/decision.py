"""Points for decision and the blocks they are put in."""

from dataclasses import replace

from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import BlockId, PaperId
from secretariat.store.writer import Writer


def withdraw_block(write: Writer, block: BlockId) -> None:
    """Take every point out of a block; one that is put nowhere else goes with it."""
    _withdraw(write, write.all(Appearance, block=block))


def withdraw_paper(write: Writer, paper: PaperId) -> None:
    """Take every point out of a paper; one that is put nowhere else goes with it."""
    _withdraw(write, write.all(Appearance, paper=paper))


def lead_block(write: Writer, block: BlockId, to: BlockId) -> None:
    """Put the points of a block into another of its paper instead; one that is put there already is put there once."""
    held = {appearance.decision for appearance in write.all(Appearance, block=to)}
    for appearance in write.all(Appearance, block=block):
        if appearance.decision in held:
            write.delete(appearance)
        else:
            write.put(replace(appearance, block=to))


def _withdraw(write: Writer, appearances: list[Appearance]) -> None:
    """Delete appearances, and the decisions that are then put nowhere."""
    for appearance in appearances:
        write.delete(appearance)
    for id in sorted({appearance.decision for appearance in appearances}):
        if not write.count(Appearance, decision=id):
            write.delete(write.get(Decision, id))
