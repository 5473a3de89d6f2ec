"""Two to four copies of a file, edited apart and brought together in any order: nothing lost, nothing silently back."""

import random
import re
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from secretariat.app.commands.activity import DeleteActivities
from secretariat.app.commands.agenda import DeleteItem
from secretariat.app.commands.appendix import RemoveEntries
from secretariat.app.commands.block import (
    AddBlock,
    DeleteBlocks,
    JoinBlocks,
    MoveBlocks,
    Restyle,
    Reword,
    SplitBlock,
)
from secretariat.app.commands.conflict import Answer, AnswerInWords, Take
from secretariat.app.commands.decision import PutPoint, WithdrawPoint
from secretariat.app.commands.note import AddNote, RewordNote
from secretariat.app.commands.paper import DeletePaper, EditPaper
from secretariat.app.commands.reference import AddReference
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Entry, Part, Participation
from secretariat.domain.agenda import Item
from secretariat.domain.decision import Decision
from secretariat.domain.diff3 import tokens
from secretariat.domain.identity import (
    ActivityId,
    AppendixId,
    BlockId,
    DecisionId,
    EntryId,
    NoteId,
    ParticipationId,
    PersonId,
    ReferenceId,
)
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, Block, Kind, Note, Paper
from secretariat.domain.person import Person
from secretariat.domain.told import Gone, Refused
from secretariat.store import merging, revisions, schema
from secretariat.store.ancestry import MERGED
from secretariat.store.asking import Asked
from secretariat.store.places import Who
from secretariat.store.steps import Steps
from secretariat.store.writer import Writer
from tests.soak import remarks
from tests.soak.tally import Tally
from tests.store.desk import a_paper, orphans, tables

WORD = re.compile(r"\bt\d+\b")
SPOKEN = (
    "SELECT texts FROM wording",
    "SELECT symbol || ' ' || office_file_name FROM paper",
    "SELECT title || ' ' || venue || ' ' || country FROM activity",
    "SELECT name FROM person",
    "SELECT owner || ' ' || progress FROM decision",
    "SELECT coalesce(base, '') || ' ' || coalesce(ours, '') || ' ' || coalesce(theirs, '') FROM conflict",
    *remarks.SPOKEN,
)
Act = Callable[[Writer], None]
_BEGINNINGS = 200  # files from which the cases go on, each in its own way


@cache
def _empty() -> sqlite3.Connection:
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.grow(Database(connection, recursive_triggers=False, execute_plugins=False))
    return connection


class World:
    """What goes on in one case: its chances, a clock, fresh words and ids, and what people have taken out on purpose."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.moment = datetime(2004, 11, 15, 9, tzinfo=UTC)
        self.written = 0
        self.removed: set[str] = set()

    def word(self) -> str:
        self.written += 1
        return f"t{self.written}"

    def words(self, least: int, most: int) -> str:
        count = self.chance.randrange(least, most)
        return " ".join(self.word() + ("." if self.chance.random() < 0.15 else "") for _ in range(count))

    def id(self) -> str:
        return f"{self.chance.getrandbits(128):032x}"

    def clock(self) -> datetime:
        return self.moment


class Copy:
    """One laptop's copy of the file, in memory; where it is not the first, a copy of another's."""

    def __init__(self, world: World, name: str, of: bytes | None = None) -> None:
        self.world = world
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self._told: tuple[int, Counter[str]] | None = None
        if of is None:
            _empty().backup(self.connection)
        else:
            self.connection.deserialize(of)
        self.connection.execute("PRAGMA foreign_keys = ON")
        self.steps = Steps(self.connection, Who(name, name), world.clock, {})

    @contextmanager
    def _transaction(self) -> Any:
        self.connection.execute("BEGIN")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise

    def answer(self, asked: Asked, act: Act) -> None:
        """Answer a question; of what has been written only the disputed words may go, and notes with their marks."""
        before, question = self.held(), asked.question
        sides = f"{question.base} {question.ours} {question.theirs}"
        written = self.read.standing(asked) if not question.existence else ""
        notes = [self.read.find(Note, id) for id in inline.notes(f"{sides} {written}")]
        disputed = set(WORD.findall(f"{sides} {written} {[note.words for note in notes if note]}"))
        self.do(act)
        gone = before - self.held() - disputed
        assert question.existence or not gone, f"an answer took more than it was about: {sorted(gone)}"

    def do(self, act: Act) -> None:
        """Do something as one step; a step that cannot be done is left."""
        before = self.told()
        self.world.moment += timedelta(seconds=1)
        try:
            with self._transaction():
                writer, log = self.steps.begin("")
                act(writer)
                self.steps.end(writer, log, "Edit", "", "")
        except (Gone, Refused):
            return
        self.world.removed |= set(before - self.told())

    def undo(self) -> None:
        before = self.told()
        self.world.moment += timedelta(seconds=1)
        try:
            with self._transaction():
                self.steps.undo()
        except (Refused, sqlite3.IntegrityError):
            return
        self.world.removed |= set(before - self.told())

    def merge(self, other: "Copy", undoable: bool = True) -> int:
        """Bring another copy in; return how many revisions were new."""
        fresh, _ = merging.missing(self.connection, other.connection)
        if not fresh:
            return 0
        before = self.held() | other.held()
        self.world.chance.shuffle(fresh)
        union = merging.unite(self.connection, fresh)
        if union.arriving:
            with self._transaction():
                self.steps.bring(union, "Bring together", undoable=undoable)
        lost = before - self.held() - self.world.removed
        assert not lost, f"lost in a merge: {sorted(lost)}"
        return len(union.arriving)

    @property
    def read(self) -> Writer:
        return Writer(self.connection, Who("", ""), None)  # type: ignore[arg-type]  # it only reads

    def held(self) -> set[str]:
        """The words that are there, or stand in an open question."""
        return set(self.told())

    def told(self) -> Counter[str]:
        """Those words and how often each is there: who takes out one of two may mean the one that is left."""
        written = self.connection.total_changes
        if self._told is None or self._told[0] != written:
            said = [row for statement in SPOKEN for (row,) in self.connection.execute(statement) if row]
            self._told = written, Counter(WORD.findall(" ".join(said)))
        return self._told[1]

    def everything(self) -> tuple[Any, ...]:
        """All that must be the same in every copy in the end."""
        asked = sorted(self.connection.execute("SELECT * FROM conflict"))
        log = sorted(self.connection.execute("SELECT rid FROM revision"))
        return tables(self.connection, heads=True), asked, log

    def check(self) -> None:
        """The tables and questions follow from the revisions, and nothing belongs to what is not there."""
        now = self.everything()
        again = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.backup(again)
        revisions.rebuild(again)
        assert (tables(again, heads=True), sorted(again.execute("SELECT * FROM conflict"))) == now[:2]
        again.close()
        assert self.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert orphans(self.connection) == [], "words of what is not there"


def begin(world: World, copy: Copy) -> None:
    """Write a paper with notes, references and points, and a register with an appendix."""

    def act(write: Writer) -> None:
        paper = a_paper(write)
        keys = write.keys(world.chance.randrange(3, 8))
        for key in keys:
            words = Words(world.words(4, 25), world.words(2, 8) if world.chance.random() < 0.3 else "")
            write.put(Block(BlockId(world.id()), paper, key, Kind.PARAGRAPH, words=words))
        appendix = AppendixId(world.id())
        write.put(Appendix(appendix, paper, write.key(None, None), title=Words(world.words(1, 4))))
        write.put(Person(PersonId(world.id()), world.word()))
        for key in write.keys(world.chance.randrange(2, 5)):
            activity = ActivityId(world.id())
            write.put(Activity(activity, key, title=world.word(), venue=world.word()))
            write.put(Entry(EntryId(world.id()), appendix, activity, key))

    copy.do(act)
    for _ in range(3):
        copy.do(remarks.remark(world, copy))
        copy.do(_add_note(world, copy))
        copy.do(_add_reference(world, copy))
        copy.do(_put_point(world, copy))


def _block(world: World, copy: Copy) -> Block | None:
    found = copy.read.all(Block)
    if not found:
        return None
    return world.chance.choice(found if world.chance.random() < 0.6 else found[:2])


def _nothing(_: Writer) -> None:
    pass


def _changed(world: World, text: str) -> str:
    """Return a text with some words taken out and others put in."""
    pieces = tokens(text)
    at = world.chance.randrange(len(pieces) + 1)
    new = [piece for _ in range(world.chance.choice([0, 1, 1, 2])) for piece in (" ", world.word(), " ")]
    pieces[at : at + world.chance.choice([0, 1, 2, 3, 5])] = new
    return "".join(pieces)


def _reword(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    if block is None:
        return _nothing
    language = world.chance.choice([Language.EN, Language.EN, Language.EN, Language.FR])
    return Reword(block.id, language, _changed(world, block.words[language])).run


def _add_block(world: World, copy: Copy) -> Act:
    papers, block = copy.read.all(Paper), _block(world, copy)
    if not papers:
        return _nothing
    after = block.id if block else None
    paper = block.paper if block else papers[0].id
    return AddBlock(BlockId(world.id()), paper, after, words=Words(world.words(2, 7))).run


def _delete_blocks(world: World, copy: Copy) -> Act:
    blocks = copy.read.all(Block)
    chosen = world.chance.sample(blocks, min(len(blocks), world.chance.choice([1, 1, 2])))
    return DeleteBlocks(tuple(block.id for block in chosen)).run


def _move(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    return MoveBlocks(block.paper, (block.id,), world.chance.randrange(6)).run if block else _nothing


def _restyle(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    kind = world.chance.choice([Kind.SUBITEM, Kind.PARAGRAPH, Kind.HEADING])
    return Restyle(block.id, kind, world.chance.randrange(1, 4)).run if block else _nothing


def _split(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    if block is None:
        return _nothing
    pieces = tokens(block.words.en)
    at = world.chance.randrange(len(pieces) + 1)
    before, after = "".join(pieces[:at]), "".join(pieces[at:])
    return SplitBlock(block.id, BlockId(world.id()), Language.EN, before, after).run


def _join(world: World, copy: Copy) -> Act:
    blocks = copy.read.all(Block)
    if len(blocks) < 2:
        return _nothing
    at = world.chance.randrange(len(blocks) - 1)
    if blocks[at].paper != blocks[at + 1].paper:
        return _nothing
    return JoinBlocks(blocks[at].id, blocks[at + 1].id).run


def _marked(world: World, text: str, mark: str) -> str:
    pieces = tokens(text)
    pieces.insert(world.chance.randrange(len(pieces) + 1), mark)
    return "".join(pieces)


def _add_note(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    if block is None:
        return _nothing
    note = NoteId(world.id())
    marked = _marked(world, block.words.en, note_mark(note))
    return AddNote(note, block.id, Language.EN, marked, world.words(1, 5)).run


def _reword_note(world: World, copy: Copy) -> Act:
    notes = copy.read.all(Note)
    if not notes:
        return _nothing
    note = world.chance.choice(notes)
    return RewordNote(note.id, Language.EN, _changed(world, note.words.en)).run


def _add_reference(world: World, copy: Copy) -> Act:
    block, target = _block(world, copy), _block(world, copy)
    if block is None or target is None:
        return _nothing
    reference = ReferenceId(world.id())
    marked = _marked(world, block.words.en, reference_mark(reference))
    return AddReference(reference, block.id, Language.EN, marked, target.id).run


def _put_point(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    return PutPoint(block.id, DecisionId(world.id()), owner=world.word()).run if block else _nothing


def _withdraw(world: World, copy: Copy) -> Act:
    block = _block(world, copy)
    return WithdrawPoint(block.id).run if block else _nothing


def _follow_decision(world: World, copy: Copy) -> Act:
    decisions = copy.read.all(Decision)
    if not decisions:
        return _nothing
    decision = world.chance.choice(decisions)
    field = world.chance.choice(["progress", "owner", "adopted"])
    value: Any = Words(_changed(world, decision.adopted.en)) if field == "adopted" else world.word()
    if field == "progress":
        value = _changed(world, decision.progress)
    return lambda write: write.put(replace(write.get(Decision, decision.id), **{field: value}))


def _edit_activity(world: World, copy: Copy) -> Act:
    activities = copy.read.all(Activity)
    if not activities:
        return _nothing
    activity = world.chance.choice(activities)
    field = world.chance.choice(["title", "venue", "country", "cells"])
    if field == "cells":
        words = Words(_changed(world, activity.cells.activity.en))
        cells = replace(activity.cells, activity=words)
        return lambda write: write.put(replace(write.get(Activity, activity.id), cells=cells))
    value = world.word()
    return lambda write: write.put(replace(write.get(Activity, activity.id), **{field: value}))  # type: ignore[arg-type]


def _delete_activity(world: World, copy: Copy) -> Act:
    activities = copy.read.all(Activity)
    return DeleteActivities((world.chance.choice(activities).id,)).run if activities else _nothing


def _enter(world: World, copy: Copy) -> Act:
    appendices, activities = copy.read.all(Appendix), copy.read.all(Activity)
    if not appendices or not activities:
        return _nothing
    activity = world.chance.choice(activities).id
    return lambda write: write.put(
        Entry(EntryId(world.id()), appendices[0].id, activity, write.key(None, None))
    )


def _remove_entry(world: World, copy: Copy) -> Act:
    entries = copy.read.all(Entry)
    return RemoveEntries((world.chance.choice(entries).id,)).run if entries else _nothing


def _take_part(world: World, copy: Copy) -> Act:
    people, activities = copy.read.all(Person), copy.read.all(Activity)
    if not people or not activities:
        return _nothing
    part = Participation(
        ParticipationId(world.id()), world.chance.choice(activities).id, Part.ORGANIZER, "a", people[0].id
    )
    return lambda write: write.put(part)


def _edit_paper(world: World, copy: Copy) -> Act:
    papers = copy.read.all(Paper)
    if not papers:
        return _nothing
    field = world.chance.choice(["symbol", "office_file_name", "title.en"])
    return EditPaper(world.chance.choice(papers).id, field, world.word()).run


def _delete_paper(world: World, copy: Copy) -> Act:
    papers = copy.read.all(Paper)
    if not papers or world.chance.random() < 0.5:
        return _nothing
    if world.chance.random() < 0.3:
        items = copy.read.all(Item)
        return DeleteItem(items[0].id).run
    return DeletePaper(papers[0].id).run


def _answer(world: World, copy: Copy) -> Act:
    """Answer a question: take a side, keep both, or put it in other words that keep what both say."""
    asked = copy.read.questions()
    if asked:
        one = world.chance.choice(asked)
        act = Answer(one, world.chance.choice(list(Take))).run
        if one.question.text is not None and world.chance.random() < 0.3:
            passage = f"{one.question.ours or ''} {world.word()} {one.question.theirs or ''}"
            act = AnswerInWords(one, passage).run
        copy.answer(one, act)
    return _nothing


ACTS: tuple[tuple[Callable[[World, Copy], Act], int], ...] = (
    (_reword, 40),
    (_add_block, 5),
    (_delete_blocks, 6),
    (_move, 5),
    (_restyle, 3),
    (_split, 4),
    (_join, 4),
    (_add_note, 3),
    (_reword_note, 5),
    (_add_reference, 2),
    (_put_point, 2),
    (_withdraw, 2),
    (_follow_decision, 4),
    (_edit_activity, 10),
    (_delete_activity, 2),
    (_enter, 2),
    (_remove_entry, 2),
    (_take_part, 2),
    (_edit_paper, 3),
    (_delete_paper, 1),
    (_answer, 20),
    (remarks.remark, 5),
    (remarks.change_remark, 9),
    (remarks.issue, 2),
)


def edit(world: World, copy: Copy) -> None:
    """Do one thing, or take one back."""
    if world.chance.random() < 0.04:
        copy.undo()
        return
    (act,) = world.chance.choices([act for act, _ in ACTS], [weight for _, weight in ACTS])
    copy.do(act(world, copy))


def _meet(copies: list[Copy]) -> int:
    """Let everybody bring in everybody's work until there is nothing new; return how many rounds it took."""
    for rounds in range(1, 12):
        news = sum(one.merge(other) for one in copies for other in copies if one is not other)
        if not news:
            return rounds
    raise AssertionError("copies never come to rest")


@cache
def _begun(seed: int) -> tuple[bytes, int, frozenset[str], datetime]:
    """Return a file that one laptop began, how many words are in it, which were taken out again, and when that was."""
    world = World(seed)
    copy = Copy(world, "laptop-0")
    begin(world, copy)
    return copy.connection.serialize(), world.written, frozenset(world.removed), world.moment


def _handed_out(world: World, seed: int) -> list[Copy]:
    """Give everybody a copy of a file that was begun; now and then somebody has all of it from bringing it together."""
    begun, world.written, removed, world.moment = _begun(10**9 + seed % _BEGINNINGS)
    world.removed |= removed
    first = Copy(world, "laptop-0", begun)
    copies = [first]
    for name in range(1, world.chance.choice([2, 2, 2, 3, 3, 4])):
        empty = world.chance.random() < 0.1
        copies.append(Copy(world, f"laptop-{name}", None if empty else begun))
        if empty:
            copies[-1].merge(first)
    return copies


def case(seed: int, tally: Tally) -> None:
    """Live through one case and say what went wrong, if anything (raises AssertionError)."""
    world = World(seed)
    copies = _handed_out(world, seed)
    for _ in range(world.chance.randrange(1, 5)):
        for copy in copies:
            for _ in range(world.chance.randrange(7)):
                edit(world, copy)
        for _ in range(world.chance.randrange(3)):
            one, other = world.chance.sample(copies, 2)
            one.merge(other)
    _meet(copies)
    first = copies[0].everything()
    assert all(copy.everything() == first for copy in copies), "copies differ"
    copies[0].check()
    assert copies[0].merge(copies[-1]) == 0, "the second merge had something new"
    lost = {f"t{number}" for number in range(1, world.written + 1)} - copies[0].held() - world.removed
    log = list(revisions.every(copies[0].connection))
    lost &= _ever_written(log)
    assert not lost, f"lost: {sorted(lost)}"
    families = _families(log)
    back = _silently_back(families)
    assert not back, f"silently back: {back}"
    dropped = _answers_dropped(families, copies[0].held())
    assert not dropped, f"answers dropped unasked: {dropped}"
    remarks.whole(copies[0])
    tally.count("words", world.written)
    tally.count("revisions", len(first[2]))
    tally.count("open questions", len(copies[0].read.questions()))
    for copy in copies:
        copy.connection.close()


def _ever_written(log: Iterable[revisions.Revision]) -> set[str]:
    """The words that anybody has written (some acts could not be done)."""
    return {
        word
        for revision in log
        for value in (revision.payload or {}).values()
        if isinstance(value, str)
        for word in WORD.findall(value)
    }


def _families(log: Iterable[revisions.Revision]) -> dict[str, list[revisions.Revision]]:
    """The revisions of each thing, in the order of the log."""
    by_entity: dict[str, list[revisions.Revision]] = {}
    for revision in log:
        by_entity.setdefault(revision.entity, []).append(revision)
    return by_entity


def _silently_back(families: dict[str, list[revisions.Revision]]) -> list[tuple[str, str]]:
    """The words of things from which a person took them out, though nobody was asked or put them back."""
    found = []
    for entity, made in families.items():
        head = made[-1]
        if head.payload is None or head.questions:
            continue
        content = {revision.rid: revision for revision in made}
        there, roots = _words_of(head), [one for one in made if not one.parents]
        if len(roots) > 1:  # made by two people each for himself: what one took out the other has
            there -= {word for root in roots for word in _words_of(root)}
        for revision in made:
            if revision.device == MERGED or not revision.parents:
                continue
            parent = content[revision.parents[0]]
            gone = (_words_of(parent) - _words_of(revision)) & there
            found += [(entity, word) for word in gone if not _kept_by_somebody(made, content, word)]
    return found


def _answers_dropped(families: dict[str, list[revisions.Revision]], held: set[str]) -> list[tuple[str, str]]:
    """The words that an answer kept and that are nowhere, though nobody who knew the answer took them out."""
    found = []
    for entity, made in families.items():
        content = {revision.rid: revision for revision in made}
        for revision in made:
            if revision.device == MERGED or not revision.parents:
                continue
            asked = content[revision.parents[0]].questions
            for key in asked.keys() - revision.questions.keys():
                said = set(WORD.findall(f"{asked[key].ours} {asked[key].theirs} {asked[key].base}"))
                kept = (said & _words_of(revision)) - held
                found += [
                    (entity, word)
                    for word in kept
                    if not _taken_out(made, content, (revision.rid, key), word)
                ]
    return found


def _taken_out(
    made: list[revisions.Revision],
    content: dict[str, revisions.Revision],
    answered: tuple[str, str],
    word: str,
) -> bool:
    """Say whether a person took a word out who knew the answer, or had nobody's question before his eyes."""
    rid, key = answered
    after = {rid}
    for revision in made:  # parents come first
        knew = bool(after & set(revision.parents))
        if knew:
            after.add(revision.rid)
        if revision.device == MERGED or not revision.parents or word in _words_of(revision):
            continue
        parent = content[revision.parents[0]]
        if word in (_words_and_questions(parent) if knew else _words_of(parent)) and (
            knew or key not in parent.questions
        ):
            return True
    return False


def _words_and_questions(revision: revisions.Revision) -> set[str]:
    asked = " ".join(f"{one.ours} {one.theirs}" for one in revision.questions.values())
    return _words_of(revision) | set(WORD.findall(asked))


def _kept_by_somebody(
    made: list[revisions.Revision], content: dict[str, revisions.Revision], word: str
) -> bool:
    """Say whether a person put a word back, or answered a question so that it stays."""
    for revision in made:
        if revision.device == MERGED or not revision.parents or word not in _words_of(revision):
            continue
        parent = content[revision.parents[0]]
        more = _counted(revision)[word] > _counted(parent)[word]
        if more or len(revision.questions) < len(parent.questions):
            return True
    return False


def _words_of(revision: revisions.Revision) -> set[str]:
    return set(_counted(revision))


def _counted(revision: revisions.Revision) -> Counter[str]:
    values = (revision.payload or {}).values()
    return Counter(word for value in values if isinstance(value, str) for word in WORD.findall(value))


def meeting(count: int, first: int = 0) -> Tally:
    """Live through many cases."""
    tally = Tally("copies brought together")
    for seed in range(first, first + count):
        tally.count("cases")
        try:
            case(seed, tally)
        except AssertionError as error:
            tally.fail(seed, str(error).splitlines()[0][:200])
        if tally.counts["cases"] % 1_000 == 0:
            print(f"  {tally.line()}", file=sys.stderr, flush=True)
    return tally
