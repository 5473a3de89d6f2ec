"""Answers to open questions: each settles one disputed passage or value and leaves everything else as it is."""

from collections.abc import Iterable

from secretariat.domain.told import Gone
from secretariat.store import fields, passages
from secretariat.store.door import admitted
from secretariat.store.payload import Payload, Question, State
from secretariat.store.shapes import Scalar
from secretariat.store.writer import Writer


def question(write: Writer, entity: str, key: str) -> Question:
    """Return an open question (raises Gone where it is open no more)."""
    found = write.content(entity).questions.get(key)
    if found is None:
        raise Gone("question", key)
    return found


def reword(write: Writer, kind: str, entity: str, key: str, passage: str) -> None:
    """Put a passage in the place of what stands where the disputed one was; what was written around it stays."""
    asked = question(write, entity, key)
    state = write.content(entity).state or {}
    text = passages.find(str(fields.said(kind, state, asked.field) or ""), asked).saying(passage)
    said = admitted(text, f"{asked.field.replace('_', ' ')} of this answer")
    _close(write, kind, entity, key, fields.saying(kind, state, asked.field, said))


def choose(write: Writer, kind: str, entity: str, key: str, value: Scalar) -> None:
    """Give a disputed field one of the two values."""
    asked = question(write, entity, key)
    state = write.content(entity).state or {}
    _close(write, kind, entity, key, fields.saying(kind, state, asked.field, value))


def leave(write: Writer, kind: str, entity: str, key: str) -> None:
    """Leave a passage or value as it stands now."""
    if not question(write, entity, key).existence:
        _close(write, kind, entity, key, write.content(entity).state or {})


def stay(write: Writer, things: Iterable[tuple[str, str]]) -> None:
    """Let things stay that one copy had deleted; they are given by kind and entity."""
    for kind, entity in things:
        content = write.content(entity)
        if content.state is not None:
            for key in content.doubtful:
                _close(write, kind, entity, key, content.state)


def _close(write: Writer, kind: str, entity: str, key: str, state: State) -> None:
    """Give an entity a state in which one question is answered."""
    open_still = {name: asked for name, asked in write.content(entity).questions.items() if name != key}
    write.write(kind, entity, Payload(state, open_still))
