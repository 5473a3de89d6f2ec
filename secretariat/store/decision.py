"""Points for decision and the blocks they are put in."""

from dataclasses import replace

from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import BlockId
from secretariat.store.writer import Writer


def withdraw_block(write: Writer, block: BlockId) -> None:
    """Put no point in a block any more; the record of one that was put nowhere else goes with it."""
    for appearance in write.all(Appearance, block=block):
        write.delete(appearance)
        if not write.count(Appearance, decision=appearance.decision):
            decision = write.find(Decision, appearance.decision)
            if decision is not None:
                write.delete(decision)


def lead_block(write: Writer, block: BlockId, other: BlockId) -> None:
    """Put in another block what is put in one; a point that is put in the other already is put there once."""
    held = {appearance.decision for appearance in write.all(Appearance, block=other)}
    for appearance in write.all(Appearance, block=block):
        if appearance.decision in held:
            write.delete(appearance)
        else:
            write.put(replace(appearance, block=other))
