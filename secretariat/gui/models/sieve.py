"""The filter of the register: words anywhere, words in one field ("country:poland"), phrases, and words that are not to be there."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import compress, islice, repeat
from operator import contains, not_

from secretariat.domain.activity import Activity, State
from secretariat.domain.tongue import tr
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS

_AT = {column.name: number for number, column in enumerate(COLUMNS)}
_PRINTED = {_AT["organizers"]: _AT["organized_by"], _AT["participants"]: _AT["involvement"]}
_TERM = re.compile(r'(?P<without>-(?=\S))?(?:(?P<field>[\w]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S*))')
_QUOTES = re.compile(r"[“”„]|«\s?|\s?»")  # what the languages put around a phrase


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase, folded (nothing yet of it is everywhere); in the field with a number, or in any (-1); `without`: not there."""

    text: str
    field: int = -1
    without: bool = False


def terms(typed: str) -> tuple[Term, ...]:
    """Return what was typed into a filter as terms; a word before a colon that names no field is a word like others."""
    found: list[Term] = []
    for said in _TERM.finditer(_QUOTES.sub('"', columns.folded(typed))):
        text = said["phrase"] if said["phrase"] is not None else said["word"]
        field = _field(said["field"] or "")
        if said["field"] and field < 0:
            text = f"{said['field']}:{text}"
        without = bool(said["without"])
        if text or (field >= 0 and not without):
            found.append(Term(text, field, without))
    return tuple(found)


def _field(name: str) -> int:
    """Return the number of the column a name stands for, or begins to; -1 for none."""
    for number, column in enumerate(COLUMNS):
        titles = (
            column.name.replace("_", " "),
            columns.folded(column.title),
            columns.folded(tr(column.title)),
        )
        if name and any(title.startswith(name) for title in titles):
            return number
    return -1


@dataclass(frozen=True, slots=True)
class Lines:
    """Activities by their ids, what each of them says, and what it says in the fields that were asked for."""

    ids: list[str]
    said: list[str]
    fields: dict[int, list[str]]

    def having(self, term: Term) -> "Lines":
        """Return those that have a term, or that have it not."""
        if not term.text and not term.without:
            if term.field >= 0:
                self._in(term.field)  # the next letter will be looked for there, and has work enough
            return self
        said = self.said if term.field < 0 else self._in(term.field)
        having = list(map(contains, said, repeat(term.text)))
        chosen = list(map(not_, having)) if term.without else having
        if all(chosen):
            return self
        fields = {field: list(compress(said, chosen)) for field, said in self.fields.items()}
        return Lines(list(compress(self.ids, chosen)), list(compress(self.said, chosen)), fields)

    def _in(self, field: int) -> list[str]:
        """Return what each says in a field; of who organizes it and takes part, also what the cell prints."""
        if field not in self.fields:
            mark = columns.mark(field)
            held = [said[(at := said.index(mark)) : said.index("\n", at)] for said in self.said]
            printed = _PRINTED.get(field)
            if printed is not None:
                held = [f"{one}\n{other}" for one, other in zip(held, self._in(printed), strict=True)]
            self.fields[field] = held
        return self.fields[field]


class Sieve:
    """Lets activities through by the words in them; what was made ready once is quick the next time."""

    def __init__(self) -> None:
        """Let everything through."""
        self.typed = ""
        self.state: State | None = None
        self._terms: tuple[Term, ...] = ()
        self._ready: dict[str, str] = {}
        self._asked: list[Lines] = []  # what was asked for last, the whole register first
        self._had: tuple[Term, ...] = ()  # what all of the last of them have

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return self.state is None and not any(term.text for term in self._terms)

    def set(self, typed: str, state: State | None) -> bool:
        """Let through what has all that was typed and is in a state; say whether no more passes than before."""
        terms_ = terms(typed)
        plain = not any(term.without for term in (*terms_, *self._terms))
        plain = plain and '"' not in typed and not _QUOTES.search(typed)
        same_fields = [term.field for term in self._terms] == [term.field for term in terms_][
            : len(self._terms)
        ]
        narrower = state is self.state and typed.startswith(self.typed) and plain and same_fields
        self.typed, self.state, self._terms = typed, state, terms_
        return narrower

    def passing(self, ids: Iterable[str], every: Mapping[str, Activity]) -> list[str]:
        """Return the ids of the activities that pass, in their order."""
        found = list(ids)
        if self.state is not None:
            found = [id for id in found if every[id].state is self.state]
        if not self._terms:
            return found
        if len(self._ready) < len(every):
            self._prepare([id for id in found if id not in self._ready], every)
        lines = self._lines(found)
        known = self._had if len(self._asked) > 1 and lines is self._asked[1] else ()
        for term in self._terms:
            if term not in known:
                lines = lines.having(term)
        self._asked[1:] = [lines]
        self._had = self._terms
        return list(lines.ids)

    def _lines(self, ids: list[str]) -> "Lines":
        """Return what activities say, in their order; what was asked for last is at hand."""
        for lines in reversed(self._asked):
            if lines.ids == ids:
                return lines
        lines = Lines(ids, [self._ready[id] for id in ids], {})
        if len(ids) == len(self._ready):
            self._asked[:1] = [lines]
        return lines

    def forget(self, id: str) -> None:
        """Read an activity again the next time."""
        self._ready.pop(id, None)
        self._asked = []

    def forget_all(self) -> None:
        """Read every activity again the next time."""
        self._ready, self._asked = {}, []

    def prepare(self, every: Mapping[str, Activity], many: int) -> bool:
        """Make some more activities ready; say whether any were left."""
        behind = len(self._ready)
        self._prepare(islice(every, behind, behind + many), every)
        if behind == len(self._ready):
            self._lines(list(every))
        return behind < len(self._ready)

    def _prepare(self, ids: Iterable[str], every: Mapping[str, Activity]) -> None:
        """Make activities ready."""
        for id in ids:
            if id not in self._ready:
                self._ready[id] = columns.haystack(every[id])
