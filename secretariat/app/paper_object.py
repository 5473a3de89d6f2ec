"""A stored paper as a plain object, with the same names as a proposal's so that the two can be compared."""

import re
from typing import Any

from secretariat.app.queries.paper import PaperSheet
from secretariat.domain import printing
from secretariat.domain.activity import Activity
from secretariat.domain.identity import EntryId
from secretariat.domain.paper import Kind
from secretariat.domain.printing import Inlines, PrintAppendix, PrintCall, PrintLine, PrintReference

_WORD_BEFORE = re.compile(r"([^\s(\[«“\"]+\s)$")
_CELLS = ("title_venue_date", "organized_by", "activity", "involvement")


def paper_object(sheet: PaperSheet) -> dict[str, Any]:
    """Return what a paper prints in one language; a field that is not filled in is None."""
    printed = sheet.printed
    head = printed.masthead
    place, _, month = head.place_month.rpartition(", ")
    return {
        "language": sheet.language.value,
        "symbol": printed.symbol or None,
        "organization": head.organization or None,
        "session": head.session or None,
        "body": head.body or None,
        "place": place or None,
        "month": month or None,
        "committee": head.committee or None,
        "committee_code": head.code or None,
        "purpose": head.purpose or None,
        "agenda_item_line": head.item_line or None,
        "agenda_item_ordinal": sheet.contents.position,
        "title": printing.plain(printed.title) or None,
        "subtitles": [printing.plain(line) for line in printed.subtitles],
        "headings": _headings(printed.lines),
        "paragraphs": _paragraphs(printed.lines),
        "footnotes": [
            {"number": note.number, "text": "\n\n".join(printing.plain(part) for part in note.paragraphs)}
            for note in printed.notes
        ],
        "references": _references(sheet),
        "decision_paragraphs": [int(line.number) for line in printed.lines if line.decision and line.number],
        "closing_line": printed.closing.place_date or None,
        "closing_date": sheet.contents.paper.dated.isoformat() if sheet.contents.paper.dated else None,
        "point_for_decision_line": "\n".join(printing.plain(line) for line in printed.closing.decisions)
        or None,
        "appendices": [_appendix(appendix, sheet) for appendix in printed.appendices],
        "appendix": _appendix(printed.appendices[0], sheet) if printed.appendices else None,
    }


def _calls(inlines: Inlines) -> list[int]:
    """Return the numbers of the footnotes called in inlines."""
    return [inline.number for inline in inlines if isinstance(inline, PrintCall)]


def _headings(lines: tuple[PrintLine, ...]) -> list[dict[str, Any]]:
    """Return the headings, each with the number of the first paragraph under it."""
    found: list[dict[str, Any]] = []
    for line in lines:
        if line.kind is Kind.HEADING:
            heading: dict[str, Any] = {
                "label": line.number or None,
                "text": printing.plain(line.inlines),
                "first_paragraph": None,
                "footnotes": _calls(line.inlines),
            }
            found.append(heading)
        elif line.kind is Kind.PARAGRAPH:
            for heading in found:
                if heading["first_paragraph"] is None:
                    heading["first_paragraph"] = _number(line)
    return found


def _paragraphs(lines: tuple[PrintLine, ...]) -> list[dict[str, Any]]:
    """Return the paragraphs with their sub-items; continuations follow after an empty line.

    Items right under a heading, as in a briefing, belong to a paragraph without number and words.
    """
    found: list[dict[str, Any]] = []
    section = None
    opened = False
    for line in lines:
        text = printing.plain(line.inlines)
        if line.kind is Kind.HEADING:
            section, opened = line.number or text if line.level == 1 else section, False
            continue
        if line.kind is Kind.PARAGRAPH:
            found.append(_paragraph(_number(line), text, section))
        elif line.kind is Kind.SUBITEM and not opened:
            found.append(_paragraph(None, "", section))
        if line.kind is Kind.SUBITEM:
            found[-1]["subitems"].append({"label": _label(line), "text": text})
        elif line.kind is Kind.CONTINUATION and found:
            found[-1]["text"] += f"\n\n{text}"
        if found and line.kind is not Kind.TABLE:
            found[-1]["footnotes"] += _calls(line.inlines)
            opened = True
    return found


def _paragraph(number: int | None, text: str, section: str | None) -> dict[str, Any]:
    """Return a paragraph to which items and footnotes are still to come."""
    return {"number": number, "text": text, "section": section, "subitems": [], "footnotes": []}


def _number(line: PrintLine) -> int | None:
    """Return the number of a paragraph, None in a briefing."""
    return int(line.number) if line.number else None


def _label(line: PrintLine) -> str | None:
    """Return the mark of a sub-item, None for a bullet or dash."""
    return line.label if line.label.endswith((")", ".")) or line.label[-1:].isalnum() else None


def _references(sheet: PaperSheet) -> list[dict[str, Any]]:
    """Return the references that are live, with the word before them and every paragraph they cover."""
    found: list[dict[str, Any]] = []
    numbers = [line.number for line in sheet.printed.lines if line.kind is Kind.PARAGRAPH]
    at = "title"
    for line in sheet.printed.lines:
        if line.kind is Kind.PARAGRAPH:
            at = f"paragraph {line.number}"
        found += _in(line.inlines, f"heading {line.number}" if line.kind is Kind.HEADING else at, numbers)
    for note in sheet.printed.notes:
        for paragraph in note.paragraphs:
            found += _in(paragraph, f"footnote {note.number}", numbers)
    for decided in sheet.printed.closing.decisions:
        found += _in(decided, "point for decision", numbers)
    return found


def _in(inlines: Inlines, at: str, numbers: list[str]) -> list[dict[str, Any]]:
    """Return the references among inlines."""
    found: list[dict[str, Any]] = []
    for place, inline in enumerate(inlines):
        if isinstance(inline, PrintReference):
            before = _WORD_BEFORE.search(printing.plain(inlines[:place]))
            text = (before[1] if before else "") + inline.text
            found.append({"at": at, "text": text, "targets": _covered(inline.text, numbers)})
    return found


def _covered(text: str, numbers: list[str]) -> list[int | str]:
    """Return the paragraphs from "19-27", or the number itself where it is not one of a paragraph."""
    ends = re.split(r"[-–]", text)
    if all(end in numbers for end in ends):
        first, last = numbers.index(ends[0]), numbers.index(ends[-1])
        return [int(number) for number in numbers[first : last + 1]]
    return [text]


def _appendix(appendix: PrintAppendix, sheet: PaperSheet) -> dict[str, Any]:
    """Return an appendix with its rows; those of a register carry their dates."""
    activities = {activity.id: activity for activity in sheet.contents.activities}
    of_entry = {entry.id: activities.get(entry.activity) for entry in sheet.contents.entries}
    ids = appendix.table.ids or ("",) * len(appendix.table.rows)
    rows = [
        _row([printing.plain(cell) for cell in row], of_entry.get(EntryId(id)))
        for id, row in zip(ids, appendix.table.rows, strict=True)
    ]
    return {
        "heading": appendix.heading,
        "title": printing.plain(appendix.title) or None,
        "subtitle": printing.plain(appendix.subtitle) or None,
        "columns": [printing.plain(head) for head in appendix.table.heads],
        "rows": rows,
        "note": printing.plain(appendix.note) or None,
    }


def _row(cells: list[str], activity: Activity | None) -> dict[str, Any]:
    """Return one row: by name with its dates for an activity, else by position."""
    if activity is None:
        return {"cells": cells}
    dates = activity.dates
    return {
        **dict(zip(_CELLS, cells, strict=False)),
        "start": dates.start.isoformat() if dates.start else None,
        "end": dates.end.isoformat() if dates.end else None,
        "precision": dates.precision.value,
    }
