"""The real paper of the export benchmark as a PrintPaper, printing exactly what its file says."""

import json
import re
from pathlib import Path
from typing import Any

from secretariat.domain.language import Language
from secretariat.domain.paper import AppendixKind, Kind
from secretariat.domain.printing import (
    Inline,
    Inlines,
    PrintAppendix,
    PrintCall,
    PrintClosing,
    PrintLine,
    PrintMasthead,
    PrintNote,
    PrintPaper,
    PrintReference,
    PrintTable,
    PrintText,
)
from secretariat.domain.profile import Profile

REAL_PAPER = Path(__file__).parents[2] / "shared" / "bench" / "peers" / "paper.json"
"""Lies beside the checkout on machines that compare exporters; elsewhere it is missing."""

P3 = Profile("P3", "2001 to mid-2007", 281, 299, False, False, False, True, True, "italic", "-")

_MARK = re.compile(r"\[\^(\d+)\]|\[#(\d+)\]")


def load(path: Path = REAL_PAPER) -> PrintPaper:
    """Return the paper in a file of the benchmark."""
    return paper(json.loads(path.read_text(encoding="utf-8")))


def paper(data: dict[str, Any]) -> PrintPaper:
    """Return the paper that a file of the benchmark describes."""
    head = data["masthead"]
    closing = data["closing"]
    return PrintPaper(
        id="paper",
        language=Language(data["lang"][:2]),
        profile=P3,
        masthead=_masthead(head, data["agenda_item"]),
        title=said(data["title"]),
        subtitles=(),
        lines=tuple(line for section in data["sections"] for line in _section(section)),
        notes=tuple(_note(note) for note in data["footnotes"]),
        closing=PrintClosing(closing["place_date"], (said(closing["decision_point"]),)),
        appendices=(_appendix(data["appendix"]),),
        symbol=head["symbol"],
        fingerprint="0" * 64,
        stamp=1_100_000_000,
    )


def _masthead(head: dict[str, str], item_line: str) -> PrintMasthead:
    return PrintMasthead(
        organization=head["organization"],
        symbol=head["symbol"],
        session=head["session"],
        body=head["body"],
        place_month=head["place_date"],
        committee=head["committee"],
        code="",
        purpose=head["category"],
        item_line=item_line,
    )


def _section(section: dict[str, Any]) -> list[PrintLine]:
    lines = []
    if section["heading"]:
        number = section["num"]
        lines.append(PrintLine(f"h{number}", Kind.HEADING, 1, f"{number}.", number, said(section["heading"])))
    for one in section["paragraphs"]:
        number = str(one["n"])
        lines.append(
            PrintLine(
                f"p{number}", Kind.PARAGRAPH, 1, f"{number}.", number, said(one["text"]), one["decision"]
            )
        )
        lines += [
            PrintLine(
                f"p{number}.{place}",
                Kind.SUBITEM,
                1,
                item["label"],
                f"{number}{item['label']}",
                said(item["text"]),
            )
            for place, item in enumerate(one["items"])
        ]
    return lines


def _note(note: dict[str, Any]) -> PrintNote:
    return PrintNote(f"n{note['id']}", int(note["id"]), tuple(said(text) for text in note["paras"]))


def _appendix(appendix: dict[str, Any]) -> PrintAppendix:
    rows = tuple(tuple(said(cell) for cell in row) for row in appendix["rows"])
    return PrintAppendix(
        id="appendix",
        kind=AppendixKind.TABLE,
        heading=appendix["label"],
        title=said(appendix["title"]),
        subtitle=said(appendix["subtitle"]),
        table=PrintTable(tuple(said(head) for head in appendix["header"]), rows),
        note=said(appendix["note"]),
    )


def said(text: str) -> Inlines:
    """Return a text of the benchmark as inlines: `[^3]` calls a note, `[#34]` refers to a paragraph."""
    if "[" not in text:
        return (PrintText(text),) if text else ()
    made: list[Inline] = []
    end = 0
    for mark in _MARK.finditer(text):
        if mark.start() > end:
            made.append(PrintText(text[end : mark.start()]))
        note, number = mark.groups()
        made.append(
            PrintCall(int(note), f"n{note}")
            if note
            else PrintReference(number, f"p{number}", f"Paragraph {number}")
        )
        end = mark.end()
    if end < len(text):
        made.append(PrintText(text[end:]))
    return tuple(made)
