"""Stored words of a block from its text, with marks where notes are called and references stand."""

from collections.abc import Sequence

from secretariat.domain import inline
from secretariat.domain.identity import NoteId, ReferenceId
from secretariat.importers.text.calls import Call
from secretariat.importers.text.references import Mark


def stored(text: str, calls: Sequence[Call], marks: Sequence[Mark]) -> str:
    """Return the text as stored words: braces escaped, calls and the numbers of references as marks."""
    written: list[str] = []
    position = 0
    places = [(call.start, call.end, inline.note_mark(NoteId(call.note))) for call in calls]
    places += [
        (mark.start, mark.end, inline.reference_mark(ReferenceId(mark.reference.key))) for mark in marks
    ]
    for start, end, mark in sorted(places):
        if start < position:
            continue
        written += [inline.escape(text[position:start]), mark]
        position = end
    return "".join([*written, inline.escape(text[position:])])
