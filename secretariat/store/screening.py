"""Whether a revision from elsewhere may come in: it is what its name says, and its content can be read and printed."""

import json
import re
from dataclasses import astuple

from secretariat.domain.identity import derived_id
from secretariat.domain.language import Language
from secretariat.domain.told import BrokenHistory
from secretariat.domain.tongue import marked, tr
from secretariat.store.door import fit
from secretariat.store.fields import columns_of
from secretariat.store.payload import EXISTENCE, Question, State, canonical
from secretariat.store.revisions import Revision, rid_of
from secretariat.store.shapes import KINDS, WORDING, build, table_of, words_of

_UNFIT = marked("it holds what no page can show")
_ID = re.compile(r"[0-9a-f]{32}")


def screen(revision: Revision) -> None:
    """Tell why a revision cannot come in, if so (raises BrokenHistory)."""
    try:
        why = _fault(revision)
    except (ValueError, TypeError, KeyError, AttributeError):
        why = tr("it holds what cannot be read")
    if why:
        raise BrokenHistory(revision.rid, why)


def _fault(revision: Revision) -> str:
    """Return what is wrong with a revision, empty where nothing is."""
    if rid_of(*revision.row[1:]) != revision.rid:
        return tr("it is not what its name says")
    if revision.kind != WORDING and revision.kind not in KINDS:
        return tr("it speaks of a thing unknown, {kind}", kind=revision.kind[:40])
    if not _ID.fullmatch(revision.entity) or len(revision.parents) > 2:
        return tr("it has no proper name or descent")
    if not fit((revision.author, revision.device)):
        return tr(_UNFIT)
    if revision.payload is None:
        return "" if revision.parents else tr("it deletes what was never there")
    return _state_fault(revision, revision.payload)


def _state_fault(revision: Revision, state: State) -> str:
    """Return what is wrong with the state a revision leaves, empty where nothing is."""
    columns = table_of(revision.kind).columns
    if state.keys() != set(columns) or not all(isinstance(v, str | int | None) for v in state.values()):
        return tr("it has other fields than it should")
    said = [value for asked in revision.questions.values() for value in astuple(asked)]
    if not fit(value for value in (*state.values(), *said) if isinstance(value, str)):
        return tr(_UNFIT)
    if not all(map(_well_formed, revision.questions.values())):
        return tr("it asks what cannot be understood")
    if revision.kind == WORDING:
        return _wording_fault(revision.entity, state, {asked.field for asked in revision.questions.values()})
    _build(revision, state)
    for asked in revision.questions.values():
        if asked.text is not None and asked.field not in state:
            return tr("it asks what cannot be understood")
        if asked.text is None and not asked.existence:
            if asked.base is not None:
                columns_of(revision.kind, asked.field, asked.base)
            _build(revision, {**state, **columns_of(revision.kind, asked.field, asked.ours)})
            _build(revision, {**state, **columns_of(revision.kind, asked.field, asked.theirs)})
    return ""


def _build(revision: Revision, state: State) -> None:
    """Make the thing a state describes (raises ValueError, TypeError or KeyError where it describes none)."""
    columns = table_of(revision.kind).columns
    if state.keys() != set(columns):
        raise KeyError(*state)
    build(revision.kind, (revision.entity, *(state[name] for name in columns), revision.rid))


def _well_formed(asked: Question) -> bool:
    """Say whether a question is made as ours are."""
    names = (asked.field, asked.our_rid, asked.their_rid)
    values = (asked.base, asked.ours, asked.theirs)
    text = "" if asked.text is None else asked.text
    shapely = (
        isinstance(text, str) and isinstance(asked.start, int) and all(isinstance(n, str) for n in names)
    )
    return shapely and all(isinstance(v, str | int | None) for v in values) and 0 <= asked.start <= len(text)


def _wording_fault(entity: str, state: State, asked: set[str]) -> str:
    """Return what is wrong with the words of a thing and the fields asked about, empty where nothing is."""
    texts = json.loads(str(state["texts"]))
    if state["owner_kind"] not in KINDS or not all(isinstance(text, str) for text in texts.values()):
        return tr("it says nothing of anything")
    if not {*texts, *asked} <= {*words_of(str(state["owner_kind"])), EXISTENCE}:
        return tr("it says what nothing says")
    if canonical(texts) != state["texts"]:
        return tr("its words are not in their one form")
    if not fit(texts.values()):
        return tr(_UNFIT)
    owner, language = str(state["owner"]), Language(str(state["language"]))
    return "" if derived_id(owner, language) == entity else tr("its words belong to something else")
