"""Storing what an importer proposed: one step, so that one undo takes it out again."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Import
from secretariat.app.commands.agenda import committee_of
from secretariat.app.commands.places import key_at
from secretariat.app.commands.register import put_entries, put_rows
from secretariat.app.particulars import Particulars, particulars
from secretariat.app.stationery import stationery
from secretariat.domain import inline
from secretariat.domain.agenda import Item, Session
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.draft import Draft, DraftAppendix
from secretariat.domain.identity import (
    AppearanceId,
    AppendixId,
    BlockId,
    DecisionId,
    ItemId,
    NoteId,
    PaperId,
    ReferenceId,
    SessionId,
    new_id,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.pace import Progress, between, paced, step_of
from secretariat.domain.paper import Appendix, AppendixKind, Block, Note, Paper, Reference
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class ImportDraft(Import):
    """Store a proposed paper under an item, or where its own masthead puts it; `symbol` overrides the one found."""

    label: ClassVar[str] = "Import paper"
    draft: Draft
    paper: PaperId
    item: ItemId | None = None
    symbol: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        if not (self.draft.blocks or self.draft.title or self.draft.appendices):
            raise Refused(tr("Nothing in this text was recognised as part of a paper."))
        papers = stationery()
        symbol = self.symbol.strip() or self.draft.masthead.symbol or ""
        known = particulars(self.draft, symbol, papers.phrases, papers.profiles)
        item = self.item or _place(write, self.draft, known)
        _put_paper(write, self.draft, self.paper, item, symbol, known)
        _Transfer(write, self.draft, self.paper).run()


def _place(write: Writer, draft: Draft, known: Particulars) -> ItemId:
    """Return the agenda item a paper belongs to, session and item made where the file has none."""
    session = _session(write, draft, known)
    items = write.all(Item, session=session)
    ordinal = draft.masthead.agenda_item_ordinal
    if ordinal is not None and ordinal <= len(items):
        return items[ordinal - 1].id
    missing = (ordinal or len(items) + 1) - len(items)
    title = Words.of(draft.language or Language.EN, inline.plain(draft.title or ""))
    ids = [ItemId(new_id()) for _ in range(missing)]
    keys = write.keys(missing, items[-1].order if items else None, None)
    for id, order in zip(ids, keys, strict=True):
        write.put(Item(id, session, order, title if id == ids[-1] else Words()))
    return ids[-1]


def _session(write: Writer, draft: Draft, known: Particulars) -> SessionId:
    """Return the session of that number, or the last one where the input names none; made where there is none."""
    language = draft.language or Language.EN
    committee = committee_of(write)
    if not committee.code and not committee.name:
        name = Words.of(language, draft.masthead.committee or "")
        write.put(replace(committee, code=draft.masthead.committee_code or "", name=name))
    sessions = write.all(Session)
    same = [found for found in sessions if (found.number, found.bis) == (known.number, known.bis)]
    if same or (sessions and known.number is None):
        return (same or sessions)[-1].id
    session = Session(
        SessionId(new_id()),
        committee.id,
        key_at(write, sessions),
        known.number,
        known.bis,
        Words.of(language, known.place),
        known.year,
        known.month,
    )
    write.put(session)
    return session.id


def _put_paper(
    write: Writer, draft: Draft, id: PaperId, item: ItemId, symbol: str, known: Particulars
) -> None:
    """Store the particulars of a proposed paper."""
    language = draft.language or Language.EN
    write.put(
        Paper(
            id,
            item,
            key_at(write, write.all(Paper, item=item)),
            symbol=canonical(symbol),
            symbol_printed=symbol,
            profile=known.profile,
            leading=language,
            languages=(language,),
            purpose=known.purpose,
            place=Words.of(language, draft.closing_place or ""),
            dated=draft.closing_date,
            office_file_name=draft.masthead.office_file_name or "",
        )
    )


def canonical(symbol: str) -> str:
    """Return a symbol in its canonical form: no inner blanks, "and Corr." a suffix of its own (paper-format section 3)."""
    spaced = " ".join(symbol.split())
    for joint in (" and ", " et ", " y "):
        head, found, tail = spaced.partition(joint)
        if found:
            spaced = f"{head}({tail})"
    return spaced.replace(" ", "").replace("(and", "(&")


class _Transfer:
    """The carrying over of one draft: keys become ids, and every mark is led along."""

    def __init__(self, write: Writer, draft: Draft, paper: PaperId) -> None:
        """Give everything in the draft its id."""
        self._write, self._draft, self._paper = write, draft, paper
        self._language = draft.language or Language.EN
        keys = [thing.key for group in (draft.blocks, draft.notes, draft.references) for thing in group]
        self._ids = {key: new_id() for key in keys}

    def run(self) -> None:
        """Store titles, blocks, notes, references, points for decision and appendices."""
        self._titles()
        progress = self._write.progress
        self._blocks(between(progress, 0.0, 0.5))
        for note in self._draft.notes:
            self._write.put(Note(NoteId(self._ids[note.key]), self._paper, self._words(note.words)))
        self._references()
        self._decisions()
        many = len(self._draft.appendices)
        for at, (order, appendix) in enumerate(
            zip(self._write.keys(many), self._draft.appendices, strict=True)
        ):
            self._appendix(appendix, order, step_of(between(progress, 0.5, 1.0), at, many))

    def _words(self, stored: str) -> Words:
        """Return proposed words in the draft's language, their marks led to the new ids."""
        return Words.of(
            self._language,
            inline.remarked(
                stored,
                lambda note: NoteId(self._ids[note]) if note in self._ids else None,
                lambda reference: ReferenceId(self._ids[reference]) if reference in self._ids else None,
            ),
        )

    def _titles(self) -> None:
        """Store title and subtitles."""
        paper = self._write.get(Paper, self._paper)
        title = self._words(self._draft.title or "")
        self._write.put(replace(paper, title=title, subtitles=self._words("\n".join(self._draft.subtitles))))

    def _blocks(self, progress: Progress) -> None:
        """Store the blocks in their order."""
        blocks = self._draft.blocks
        for order, block in zip(self._write.keys(len(blocks)), paced(blocks, progress), strict=True):
            self._write.put(
                Block(
                    BlockId(self._ids[block.key]),
                    self._paper,
                    order,
                    block.kind,
                    block.level,
                    block.style,
                    self._words(block.words),
                )
            )

    def _references(self) -> None:
        """Store the references that are marked in some words."""
        texts = [block.words for block in self._draft.blocks] + [note.words for note in self._draft.notes]
        marked = {id for text in texts for id in inline.references(text)}
        for reference in self._draft.references:
            if reference.key in marked and reference.targets:
                first, last = reference.targets[0], reference.targets[-1]
                until = BlockId(self._ids[last]) if last != first else None
                id = ReferenceId(self._ids[reference.key])
                self._write.put(Reference(id, self._paper, BlockId(self._ids[first]), until))

    def _decisions(self) -> None:
        """Store a point for decision for each block the closing line lists."""
        present = self._write.all(Decision)
        keys = self._write.keys(len(self._draft.decision_keys), present[-1].order if present else None, None)
        for order, key in zip(keys, self._draft.decision_keys, strict=True):
            decision = DecisionId(new_id())
            self._write.put(Decision(decision, order))
            block = BlockId(self._ids[key])
            self._write.put(Appearance(AppearanceId(new_id()), decision, self._paper, block, order))

    def _appendix(self, draft: DraftAppendix, order: str, progress: Progress) -> None:
        """Store an appendix, and its rows in the register or as cells of its own."""
        appendix = Appendix(
            AppendixId(new_id()),
            self._paper,
            order,
            AppendixKind.REGISTER if draft.register else AppendixKind.TABLE,
            self._words(draft.title),
            self._words(draft.subtitle),
            self._words(draft.note),
            self._words(inline.tabled([draft.columns])),
        )
        if draft.register:
            self._write.put(appendix)
            ids = put_rows(self._write, draft.rows, self._language, between(progress, 0.0, 0.9))
            put_entries(self._write, appendix.id, ids, between(progress, 0.9, 1.0))
        else:
            cells = self._words(inline.tabled([row.cells for row in draft.rows]))
            self._write.put(replace(appendix, cells=cells))
