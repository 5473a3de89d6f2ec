"""Answers to open questions: each settles one disputed passage or value and leaves everything else as it is."""

import json
from collections.abc import Iterable

from secretariat.domain.told import Gone
from secretariat.store.blending import columns_of, settled
from secretariat.store.door import admitted
from secretariat.store.payload import Payload, Question, State, canonical
from secretariat.store.shapes import WORDING, Scalar
from secretariat.store.writer import Writer


def question(write: Writer, entity: str, key: str) -> Question:
    """Return an open question (raises Gone where it is open no more)."""
    found = write.content(entity).questions.get(key)
    if found is None:
        raise Gone("question", key)
    return found


def reword(write: Writer, kind: str, entity: str, key: str, passage: str) -> None:
    """Put a passage in the place of the disputed one; what was written around it since stays."""
    asked = question(write, entity, key)
    state = dict(write.content(entity).state or {})
    if kind == WORDING:
        texts: dict[str, str] = json.loads(str(state["texts"]))
        said = {**texts, asked.field: _settled(texts.get(asked.field, ""), asked, passage)}
        state["texts"] = canonical({field: text for field, text in said.items() if text})
    else:
        state[asked.field] = _settled(str(state[asked.field] or ""), asked, passage)
    _close(write, kind, entity, key, state)


def choose(write: Writer, kind: str, entity: str, key: str, value: Scalar) -> None:
    """Give a disputed field one of the two values."""
    asked = question(write, entity, key)
    state = {**(write.content(entity).state or {}), **columns_of(kind, asked.field, value)}
    _close(write, kind, entity, key, state)


def stay(write: Writer, things: Iterable[tuple[str, str]]) -> None:
    """Let things stay that one copy had deleted; they are given by kind and entity."""
    for kind, entity in things:
        content = write.content(entity)
        if content.state is not None:
            for key in content.doubtful:
                _close(write, kind, entity, key, content.state)


def _settled(text: str, asked: Question, passage: str) -> str:
    """Return a text with the disputed passage replaced, admitted."""
    return admitted(settled(text, asked, passage), f"{asked.field.replace('_', ' ')} of this answer")


def _close(write: Writer, kind: str, entity: str, key: str, state: State) -> None:
    """Give an entity a state in which one question is answered."""
    open_still = {name: asked for name, asked in write.content(entity).questions.items() if name != key}
    write.write(kind, entity, Payload(state, open_still))
