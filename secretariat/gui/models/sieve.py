"""The filter of the register: words anywhere, words in one field ("country:poland"), phrases, and words that are not to be there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from secretariat.domain.activity import Activity, State
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS

_TERM = re.compile(r'(?P<without>-(?=\S))?(?:(?P<field>[\w]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S*))')


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase, folded; in the field with a number, or in any (-1); `without` says that it must not be there."""

    text: str
    field: int = -1
    without: bool = False


def terms(typed: str) -> tuple[Term, ...]:
    """Return what was typed into a filter as terms; a word before a colon that names no field is a word like others."""
    found: list[Term] = []
    for said in _TERM.finditer(columns.folded(typed)):
        text = said["phrase"] if said["phrase"] is not None else said["word"]
        field = _field(said["field"] or "")
        if said["field"] and field < 0:
            text = f"{said['field']}:{text}"
        if text:
            found.append(Term(text, field, bool(said["without"])))
    return tuple(found)


def _field(name: str) -> int:
    """Return the number of the column a name stands for, or begins to; -1 for none."""
    for number, column in enumerate(COLUMNS):
        titles = (column.name.replace("_", " "), columns.folded(column.title))
        if name and any(title.startswith(name) for title in titles):
            return number
    return -1


class Sieve:
    """Lets activities through by the words in them; what was made ready once is quick the next time."""

    def __init__(self) -> None:
        """Let everything through."""
        self.typed = ""
        self.state: State | None = None
        self._terms: tuple[Term, ...] = ()
        self._ready: dict[str, str] = {}

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return not self._terms and self.state is None

    def set(self, typed: str, state: State | None) -> bool:
        """Let through what has all that was typed and is in a state; say whether no more passes than before."""
        terms_ = terms(typed)
        plain = not any(term.without for term in (*terms_, *self._terms)) and '"' not in typed
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
        if self._terms and len(self._ready) < len(every):
            self._prepare([id for id in found if id not in self._ready], every)
        for term in self._terms:
            found = self._having(term, found)
        return found

    def _having(self, term: Term, ids: Sequence[str]) -> list[str]:
        """Return those that have a term, or that have it not."""
        ready, text, field = self._ready, term.text, term.field
        if term.without:
            without = set(self._having(Term(text, field), ids))
            return [id for id in ids if id not in without]
        found = [id for id in ids if text in ready[id]]
        return found if field < 0 else [id for id in found if text in ready[id].split("\n", field + 1)[field]]

    def forget(self, id: str) -> None:
        """Read an activity again the next time."""
        self._ready.pop(id, None)

    def forget_all(self) -> None:
        """Read every activity again the next time."""
        self._ready = {}

    def prepare(self, every: Mapping[str, Activity], many: int) -> bool:
        """Make some more activities ready; say whether any were left."""
        behind = len(self._ready)
        self._prepare(islice(every, behind, behind + many), every)
        return behind < len(self._ready)

    def _prepare(self, ids: Iterable[str], every: Mapping[str, Activity]) -> None:
        """Make activities ready."""
        for id in ids:
            if id not in self._ready:
                self._ready[id] = columns.haystack(every[id])
