"""A proposal of an importer as a plain object, for `import --json`: what is not in the input is None."""

from collections.abc import Iterable
from typing import Any

from secretariat.domain import inline
from secretariat.domain.draft import Draft, DraftAppendix, DraftBlock, DraftRow, Leftover, RegisterDraft
from secretariat.domain.finding import Finding
from secretariat.domain.identity import NoteId, ReferenceId
from secretariat.domain.paper import Kind

_CELLS = ("title_venue_date", "organized_by", "activity", "involvement")


def paper(draft: Draft) -> dict[str, Any]:
    """Return a proposed paper: its fields by name, paragraphs by number, rows with their days."""
    head = draft.masthead
    printed = _Printed(draft)
    appendices = [_appendix(appendix, printed) for appendix in draft.appendices]
    return {
        "language": draft.language.value if draft.language else None,
        "symbol": head.symbol,
        "organization": head.organization,
        "session": head.session,
        "body": head.body,
        "place": head.place,
        "month": head.month,
        "committee": head.committee,
        "committee_code": head.committee_code,
        "purpose": head.purpose,
        "agenda_item_line": head.agenda_item_line,
        "agenda_item_ordinal": head.agenda_item_ordinal,
        "title": printed.text(draft.title) if draft.title is not None else None,
        "subtitles": [printed.text(subtitle) for subtitle in draft.subtitles],
        "headings": _headings(draft, printed),
        "paragraphs": _paragraphs(draft, printed),
        "footnotes": [{"number": note.number, "text": printed.text(note.words)} for note in draft.notes],
        "references": [
            {"at": reference.at, "text": reference.text, "targets": list(reference.numbers)}
            for reference in draft.references
        ],
        "decision_paragraphs": _decisions(draft),
        "closing_line": draft.closing_line,
        "closing_date": draft.closing_date.isoformat() if draft.closing_date else None,
        "point_for_decision_line": draft.point_for_decision_line,
        "appendices": appendices,
        "appendix": appendices[0] if appendices else None,
        "confidence": dict(draft.confidence),
        "unplaced": [_left(left) for left in draft.unplaced],
        "dropped": [_left(left) | {"why": left.why} for left in draft.dropped],
        "findings": _findings(draft.findings),
    }


def register(draft: RegisterDraft) -> dict[str, Any]:
    """Return proposed rows of the register, and which column each field was read from."""
    return {
        "columns": dict(draft.columns),
        "rows": [_register_row(row) for row in draft.rows],
        "unplaced": [_left(left) for left in draft.unplaced],
        "findings": _findings(draft.findings),
    }


class _Printed:
    """The words of a draft as they are printed: note marks become numbers apart, references the numbers found."""

    def __init__(self, draft: Draft) -> None:
        self._notes = {NoteId(note.key): note.number for note in draft.notes}
        self._references = {ReferenceId(reference.key): reference.printed for reference in draft.references}

    def text(self, words: str) -> str:
        """Return stored words as plain text."""
        return inline.plain(words, lambda reference: self._references.get(reference, ""))

    def calls(self, words: str) -> list[int]:
        """Return the numbers of the footnotes called in stored words."""
        return [self._notes[note] for note in inline.notes(words) if note in self._notes]


def _headings(draft: Draft, printed: _Printed) -> list[dict[str, Any]]:
    """Return the headings, each with the number of the first paragraph under it."""
    found: list[dict[str, Any]] = []
    waiting: list[dict[str, Any]] = []
    for block in draft.blocks:
        if block.kind is Kind.HEADING:
            heading: dict[str, Any] = {
                "label": block.label,
                "text": printed.text(block.words),
                "first_paragraph": None,
                "footnotes": printed.calls(block.words),
            }
            found.append(heading)
            waiting.append(heading)
        elif block.kind is Kind.PARAGRAPH:
            for over in waiting:
                over["first_paragraph"] = _number(block)
            waiting = []
    return found


def _paragraphs(draft: Draft, printed: _Printed) -> list[dict[str, Any]]:
    """Return the paragraphs with their sub-items; what has no number follows after an empty line.

    Items right under a heading, as in a briefing, belong to a paragraph without number and words.
    """
    found: list[dict[str, Any]] = []
    section = None
    opened = False
    for block in draft.blocks:
        text = printed.text(block.words)
        if block.kind is Kind.HEADING:
            section, opened = block.label or text if block.level == 1 else section, False
            continue
        if block.kind is Kind.PARAGRAPH:
            found.append(_paragraph(_number(block), text, section))
        elif not found or (block.kind is Kind.SUBITEM and not opened):
            found.append(_paragraph(None, "", section))
        if block.kind is Kind.SUBITEM:
            found[-1]["subitems"].append({"label": block.label, "text": text})
        elif block.kind is not Kind.PARAGRAPH:
            found[-1]["text"] += f"\n\n{text}"
        found[-1]["footnotes"] += printed.calls(block.words)
        opened = True
    return found


def _paragraph(number: int | None, text: str, section: str | None) -> dict[str, Any]:
    """Return a paragraph to which items and footnotes are still to come."""
    return {"number": number, "text": text, "section": section, "subitems": [], "footnotes": []}


def _number(block: DraftBlock) -> int | None:
    """Return the number of a paragraph as printed."""
    return int(block.label) if block.label else None


def _decisions(draft: Draft) -> list[int]:
    """Return the numbers of the paragraphs listed as points for decision."""
    keys = set(draft.decision_keys)
    return [int(block.label) for block in draft.blocks if block.key in keys and block.label]


def _appendix(appendix: DraftAppendix, printed: _Printed) -> dict[str, Any]:
    """Return an appendix; the rows of a register are named and dated, those of another table are cells."""
    row = _register_cells if appendix.register else _plain_cells
    return {
        "heading": appendix.heading,
        "title": printed.text(appendix.title) or None,
        "subtitle": printed.text(appendix.subtitle) or None,
        "columns": [printed.text(column) for column in appendix.columns],
        "rows": [row(found) for found in appendix.rows],
        "note": printed.text(appendix.note) or None,
    }


def _plain_cells(row: DraftRow) -> dict[str, Any]:
    """Return the cells of a row by their position."""
    return {"cells": [inline.plain(cell) for cell in row.cells]}


def _register_cells(row: DraftRow) -> dict[str, Any]:
    """Return the four cells of a row by name, and its days."""
    cells = [inline.plain(cell) for cell in row.cells]
    return {
        **dict(zip(_CELLS, cells, strict=False)),
        "start": row.dates.start.isoformat() if row.dates.start else None,
        "end": row.dates.end.isoformat() if row.dates.end else None,
        "precision": row.dates.precision.value,
    }


def _register_row(row: DraftRow) -> dict[str, Any]:
    """Return a row of the register with all that was understood of it."""
    return {
        "line": row.line,
        "id": row.id or None,
        **_register_cells(row),
        "title": row.title,
        "venue": row.venue,
        "date_printed": row.dates.printed,
        "organizers": list(row.organizers),
        "participants": list(row.participants),
    }


def _left(left: Leftover) -> dict[str, Any]:
    """Return a piece of input that found no place."""
    return {"line": left.line, "text": left.text}


def _findings(findings: Iterable[Finding]) -> list[dict[str, str]]:
    """Return findings by kind, place and sentence."""
    return [{"kind": finding.kind, "where": finding.where, "detail": finding.detail} for finding in findings]
