"""A paper of the sample, from its data file: keys become ids, and every mark leads where its key says."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from secretariat.app.sample_words import id_of, words
from secretariat.domain import inline
from secretariat.domain.activity import Entry
from secretariat.domain.decision import Appearance, Ask, Decision
from secretariat.domain.figure import Figure
from secretariat.domain.identity import (
    ActivityId,
    AppearanceId,
    AppendixId,
    BlockId,
    DecisionId,
    EntryId,
    ItemId,
    NoteId,
    PaperId,
    ReferenceId,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import (
    Appendix,
    AppendixKind,
    Block,
    Kind,
    ListStyle,
    Note,
    Paper,
    Purpose,
    Reference,
    Status,
)

_KINDS = {
    "heading": Kind.HEADING,
    "paragraph": Kind.PARAGRAPH,
    "item": Kind.SUBITEM,
    "continuation": Kind.CONTINUATION,
    "table": Kind.TABLE,
}
_MARK = re.compile(r"\{(note|ref):([^{}]+)\}")


def paper_things(name: str, data: dict[str, Any], item: ItemId, rows: Sequence[ActivityId]) -> Iterator[Any]:
    """Yield a paper under `item` with everything in it; its register appendix has a row for each of `rows`."""
    making = _Making(name)
    yield _paper(making.paper, data, item)
    for number, said in enumerate(data["blocks"], 1):
        yield from making.block(number, said)
    for key, said in data.get("notes", {}).items():
        yield Note(NoteId(making.id("note", key)), making.paper, making.words(said))
    for said in data.get("appendices", ()):
        yield from making.appendix(said, rows)
    yield from making.references.values()


def _paper(id: PaperId, data: dict[str, Any], item: ItemId) -> Paper:
    """Return the particulars of a paper."""
    return Paper(
        id,
        item,
        "",
        symbol=data["symbol"],
        languages=tuple(Language(language) for language in data["languages"]),
        status=Status(data["status"]),
        purpose=Purpose(data["purpose"]) if "purpose" in data else None,
        title=words(data["title"]),
        place=words(data["place"]),
        dated=data["dated"],
        office_file_name=data.get("office_file_name", ""),
    )


class _Making:
    """The making of one paper."""

    def __init__(self, name: str) -> None:
        """Begin with no references."""
        self._name = name
        self.paper = PaperId(self.id("paper"))
        self.references: dict[str, Reference] = {}

    def id(self, *names: str) -> str:
        """Return the id of a part of this paper."""
        return id_of(self._name, *names)

    def words(self, said: dict[str, Any]) -> Words:
        """Return words whose marks lead to ids."""
        spoken = words(said)
        for language, text in spoken:
            spoken = spoken.having(language, _MARK.sub(lambda mark: self._mark(mark[1], mark[2]), text))
        return spoken

    def _mark(self, what: str, key: str) -> str:
        """Return the mark of a note or reference; the reference is made with its first mark."""
        if what == "note":
            return inline.note_mark(NoteId(self.id("note", key)))
        if key in tuple(Figure):
            return inline.reference_mark(Figure(key).mark)
        id = ReferenceId(self.id("reference", key))
        first, _, last = key.partition("..")
        appendix = AppendixId(self.id("appendix")) if key == "appendix" else None
        self.references[key] = Reference(
            id,
            self.paper,
            None if appendix else BlockId(self.id("block", first)),
            BlockId(self.id("block", last)) if last else None,
            appendix,
        )
        return inline.reference_mark(id)

    def block(self, number: int, said: dict[str, Any]) -> Iterator[Block | Decision | Appearance]:
        """Yield a block, and the point that is put in it."""
        key = said.get("key", str(number))
        id = BlockId(self.id("block", key))
        style = ListStyle(said.get("style", ""))
        yield Block(id, self.paper, "", _KINDS[said["is"]], said.get("level", 1), style, self.words(said))
        if "ask" in said:
            decision = DecisionId(self.id("decision", key))
            yield Decision(
                decision,
                "",
                Ask(said["ask"]),
                owner=said.get("owner", ""),
                due=said.get("due"),
                progress=said.get("progress", ""),
            )
            yield Appearance(AppearanceId(self.id("appearance", key)), decision, self.paper, id, "")

    def appendix(self, said: dict[str, Any], rows: Sequence[ActivityId]) -> Iterator[Appendix | Entry]:
        """Yield an appendix that prints the register, and its rows."""
        id = AppendixId(self.id("appendix"))
        title, subtitle, note, columns = (
            self.words(said[part]) for part in ("title", "subtitle", "note", "columns")
        )
        yield Appendix(id, self.paper, "", AppendixKind.REGISTER, title, subtitle, note, columns)
        for number, activity in enumerate(rows, 1):
            yield Entry(EntryId(self.id("entry", str(number))), id, activity, "")
