"""Copying papers and all that hangs on them, every id made anew and every mark led to its copy."""

from dataclasses import replace

from secretariat.domain import inline
from secretariat.domain.agenda import Item
from secretariat.domain.contents import Contents
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import (
    AppearanceId,
    AppendixId,
    BlockId,
    DecisionId,
    EntryId,
    NoteId,
    PaperId,
    ParticularId,
    ReferenceId,
    derived_id,
    new_id,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Paper, Status
from secretariat.store import paper as papers
from secretariat.store.writer import Writer


def copy_item(write: Writer, item: Item, copy: Item) -> None:
    """Write `copy`, and under it a copy of every paper of `item`."""
    write.put(copy)
    for paper in write.all(Paper, item=item.id):
        copy_paper(write, paper.id, replace(paper, id=PaperId(new_id()), item=copy.id))


def copy_paper(write: Writer, source: PaperId, copy: Paper) -> None:
    """Write `copy` with the contents of the paper `source`; it is a draft without a symbol of its own."""
    contents = papers.contents(write, source)
    fresh = _fresh_ids(contents)
    write.put(replace(copy, symbol="", symbol_printed="", status=Status.DRAFT, office_file_name=""))
    for block in contents.blocks:
        write.put(replace(block, id=BlockId(fresh[block.id]), paper=copy.id, words=_led(block.words, fresh)))
    for note in contents.notes:
        write.put(replace(note, id=NoteId(fresh[note.id]), paper=copy.id, words=_led(note.words, fresh)))
    for appendix in contents.appendices:
        write.put(replace(appendix, id=AppendixId(fresh[appendix.id]), paper=copy.id))
    for entry in contents.entries:
        write.put(replace(entry, id=EntryId(new_id()), appendix=AppendixId(fresh[entry.appendix])))
    for reference in contents.references:
        write.put(
            replace(
                reference,
                id=ReferenceId(fresh[reference.id]),
                paper=copy.id,
                block=BlockId(fresh[reference.block]) if reference.block else None,
                until=BlockId(fresh[reference.until]) if reference.until else None,
                appendix=AppendixId(fresh[reference.appendix]) if reference.appendix else None,
            )
        )
    for particular in contents.particulars:
        id = ParticularId(derived_id(copy.id, f"particular {particular.name}"))
        write.put(replace(particular, id=id, owner=copy.id))
    _copy_decisions(write, contents, copy.id, fresh)


def _fresh_ids(contents: Contents) -> dict[str, str]:
    """Return a new id for everything a paper holds."""
    held = (contents.blocks, contents.notes, contents.references, contents.appendices)
    return {thing.id: new_id() for group in held for thing in group}


def _copy_decisions(write: Writer, contents: Contents, paper: PaperId, fresh: dict[str, str]) -> None:
    """Give the copy proposed points of its own where the source has points."""
    decisions: dict[DecisionId, DecisionId] = {}
    for appearance in contents.appearances:
        if appearance.decision not in decisions:
            decisions[appearance.decision] = DecisionId(new_id())
            source = write.get(Decision, appearance.decision)
            write.put(Decision(decisions[appearance.decision], source.order, source.ask, owner=source.owner))
        write.put(
            Appearance(
                AppearanceId(new_id()),
                decisions[appearance.decision],
                paper,
                BlockId(fresh[appearance.block]),
                appearance.order,
            )
        )


def _led(words: Words, fresh: dict[str, str]) -> Words:
    """Return words whose marks lead to the copies."""
    led = words
    for language in Language:
        if words[language]:
            text = inline.remarked(
                words[language],
                lambda note: NoteId(fresh[note]) if note in fresh else None,
                lambda reference: ReferenceId(fresh[reference]) if reference in fresh else None,
            )
            led = led.having(language, text)
    return led
