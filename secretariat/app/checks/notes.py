"""Footnotes: called once, and ended as sentences are."""

from collections import Counter
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Area, Passage, Sheet
from secretariat.domain import inline
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import tr

_ENDS = ".?!…:;"
_CLOSERS = "”’\"')]»›}* "


def calls(sheet: Sheet) -> Iterator[Finding]:
    """Find notes that no mark calls, notes called more than once, and marks whose note is gone."""
    known = {note.id for note in sheet.contents.notes}
    called: Counter[str] = Counter()
    for passage in sheet.passages:
        if passage.area is Area.NOTE or "{note:" not in passage.stored:
            continue
        for id in inline.notes(passage.stored):
            called[id] += 1
            if id not in known:
                detail = tr(
                    "{where} has the mark of a note that is gone; nothing is printed for it.",
                    where=passage.where,
                )
                yield sheet.found("mark-without-note", Severity.WARNING, passage, detail)
            elif called[id] == 2:
                detail = tr(
                    "{name} is called more than once, the second time in {where}.",
                    name=sheet.name(id),
                    where=passage.where,
                )
                yield sheet.found("note-called-twice", Severity.WARNING, passage, detail)
    for passage in _notes(sheet):
        if not called[passage.id] and passage.text:
            yield sheet.found(
                "note-never-called",
                Severity.WARNING,
                passage,
                tr(
                    "No mark in the text calls the note “{short}”, so it is not printed.",
                    short=sayings.short(passage.text),
                ),
            )


def empty(sheet: Sheet) -> Iterator[Finding]:
    """Find notes without words."""
    for passage in _notes(sheet):
        if not passage.text.strip():
            yield sheet.found(
                "empty-note", Severity.WARNING, passage, tr("{where} has no words.", where=passage.where)
            )


def endings(sheet: Sheet) -> Iterator[Finding]:
    """Find notes that do not end with a full stop."""
    for passage in _notes(sheet):
        text = passage.text.rstrip(_CLOSERS)
        if text and text[-1] not in _ENDS and passage.text.rstrip()[-1] not in _ENDS:
            tail = " ".join(passage.text.split()[-4:])
            yield sheet.found(
                "note-without-full-stop",
                Severity.NOTICE,
                passage,
                tr("{where} does not end with a full stop: “… {tail}”.", where=passage.where, tail=tail),
            )


def _notes(sheet: Sheet) -> Iterator[Passage]:
    """Yield the notes."""
    return (passage for passage in sheet.passages if passage.area is Area.NOTE)


RULES = (calls, empty, endings)
