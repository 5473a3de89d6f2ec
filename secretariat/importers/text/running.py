"""Words without any mark: what they go on with, or that they stand by themselves."""

from secretariat.domain.paper import Kind
from secretariat.domain.tongue import tr
from secretariat.importers.text import shape
from secretariat.importers.text.growing import Growing, GrowingNote
from secretariat.importers.text.lines import Line
from secretariat.importers.text.reading import Reading


def take(reading: Reading, at: int) -> None:
    """Join the words of a line to the open block or note, or make a block of them; without any block they find no place."""
    line = reading.lines[at]
    text = line.text.replace("\t", " ")
    block, note = reading.block, reading.note
    if block is None:
        reading.leave_out(line)
    elif note is not None:
        _after_note(reading, at, text, block, note)
    elif block.kind in {Kind.HEADING, Kind.TABLE}:
        _after_heading(reading, line, text, block)
    else:
        _after_words(reading, at, text, block)


def _after_heading(reading: Reading, line: Line, text: str, block: Growing) -> None:
    """Join a line to the heading it goes on with, or open a continuation under it."""
    tail = shape.resumes(text) and not shape.complete(text)
    goes_on = tail or (not line.gap and (shape.resumes(text) or shape.heading_like(text)))
    if block.kind is Kind.HEADING and goes_on:
        block.add(text, line.number)
    else:
        reading.open(Kind.CONTINUATION, 0, None, text, line)


def _after_note(reading: Reading, at: int, text: str, block: Growing, note: GrowingNote) -> None:
    """Join words to the open note, or to the paragraph that the note interrupted."""
    line = reading.lines[at]
    opening = text[:60]
    resumed = shape.resumes(text) and (line.gap or shape.complete(note.last))
    if not reading.finished() and (
        resumed or (line.gap and shape.hanging(block.last) and _alone(reading, at))
    ):
        _resume(reading, text, line, block)
    elif not line.gap:
        note.add(text, line.number)
    elif reading.finished():
        note.add(text, line.number, paragraph=True)
        reading.doubt(
            "doubtful-note-paragraph",
            tr("The words “{words}” were taken into note {number}.", words=opening, number=note.number),
        )
    elif reading.resumed_later(at) or not shape.complete(note.last):
        note.add(text, line.number, paragraph=shape.complete(note.last))
    else:
        _resume(reading, text, line, block)
        reading.doubt(
            "doubtful-join",
            tr("The words “{words}” were joined to the paragraph before the note.", words=opening),
        )


def _alone(reading: Reading, at: int) -> bool:
    """Say whether the sentence that a note interrupted goes on here, and not only further below."""
    return not reading.resumed_later(at)


def _resume(reading: Reading, text: str, line: Line, block: Growing) -> None:
    """Go on with the block that a note interrupted."""
    reading.note = None
    block.add(text, line.number)


def _after_words(reading: Reading, at: int, text: str, block: Growing) -> None:
    """Join words to the open block, or open a continuation."""
    line = reading.lines[at]
    opening = text[:60]
    if not line.gap or not block.parts:
        block.add(text, line.number)
    elif shape.resumes(text):
        if shape.complete(block.last):
            reading.doubt(
                "doubtful-join",
                tr("The words “{words}” were joined to what stands before them.", words=opening),
            )
        block.add(text, line.number)
    elif reading.finished():
        reading.open(Kind.CONTINUATION, 0, None, text, line)
    elif reading.resumed_later(at):
        reading.leave_out(line)
        reading.doubt(
            "interrupting-text",
            tr("The words “{words}” interrupt a sentence and were left out.", words=opening),
        )
    elif shape.hanging(block.last):
        block.add(text, line.number)
    else:
        reading.open(Kind.CONTINUATION, 0, None, text, line)
