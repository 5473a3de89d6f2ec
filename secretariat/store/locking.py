"""Issued papers are locked: whoever would write into one is told, wherever the write comes from."""

import sqlite3

from secretariat.domain.told import Locked, Refused
from secretariat.domain.tongue import tr
from secretariat.store.payload import State
from secretariat.store.shapes import Scalar

# The kinds of which a paper consists name it in a column; a row of an appendix names the appendix.
_WITHIN = {"block", "note", "reference", "appendix", "appearance"}
_MOVABLE = {"order_key"}  # where a paper stands among others is no part of what was issued

_LOCKED = """SELECT symbol FROM paper WHERE id = ? AND status = 'issued' AND (
    EXISTS (SELECT 1 FROM edition WHERE edition.paper = paper.id)
    OR EXISTS (SELECT 1 FROM particular WHERE owner = paper.id AND name = 'corrects'))"""
_FROZEN = """SELECT 1 FROM edition WHERE paper = ?1 UNION ALL
    SELECT 1 FROM particular WHERE owner = ?1 AND name = 'corrects' LIMIT 1"""
_APPENDIX = "SELECT paper FROM appendix WHERE id = ?"


class Lock:
    """Knows, for the length of one step, which papers are locked."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, str | None] = {}
        self._released: set[str] = set()
        self._open = False

    def release(self, paper: str | None = None) -> None:
        """Let this step write into a paper though it is issued, or into any when None."""
        if paper is None:
            self._open = True
        else:
            self._released.add(paper)

    def check(self, kind: str, id: str, before: State | None, after: State | None) -> None:
        """Tell where a thing that is to change belongs to an issued paper (raises Locked); words change where both are alike."""
        if self._open:
            return
        if kind == "paper" and before and after:
            if _differ(before, after) == _MOVABLE:
                return
            self._check_status(id, before, after)
        for state in (before, after):
            symbol = self._symbol(self._paper(kind, id, state)) if state else None
            if symbol is not None:
                raise Locked(symbol)

    def _check_status(self, paper: str, before: State, after: State) -> None:
        """Tell where a paper would pass for issued again without being frozen (raises Refused)."""
        if before["status"] == "issued" or after["status"] != "issued" or paper in self._released:
            return
        if self._connection.execute(_FROZEN, (paper,)).fetchone():
            raise Refused(tr("This draft is issued with Paper > Issue, which freezes what is printed."))

    def _paper(self, kind: str, id: str, state: State) -> Scalar:
        """Return the paper a thing belongs to, None where it belongs to none."""
        if kind == "paper":
            return id
        if kind in _WITHIN:
            return state["paper"]
        if kind == "particular":
            return state["owner"] if state["owner_kind"] == "paper" else None
        if kind == "entry":
            row = self._connection.execute(_APPENDIX, (state["appendix"],)).fetchone()
            return str(row[0]) if row else None
        return None

    def _symbol(self, paper: Scalar) -> str | None:
        """Return the symbol of a paper that is locked, None for any other."""
        if not isinstance(paper, str) or paper in self._released:
            return None
        if paper not in self._known:
            row = self._connection.execute(_LOCKED, (paper,)).fetchone()
            self._known[paper] = row[0] if row else None
        return self._known[paper]


def _differ(before: State, after: State) -> set[str]:
    """Return the columns in which two states differ."""
    return {name for name in before if before[name] != after[name]}
