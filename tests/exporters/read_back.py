"""What a reader finds in the file of a paper: the same value from a PDF, a workbook and a Word document.

Each file is read by somebody else's program: the PDF through its structure tree by poppler, the workbook by openpyxl,
the document by its XML alone. The mark of a note reads "[3]" wherever it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf

from tests.exporters.docx import reader
from tests.exporters.docx.reader import W
from tests.poppler import poppler

Table = list[list[str]]

_DASHES = re.compile(r"[-–—\s]+")
_ENDNOTE = re.compile(r"\((\[\d+\])\)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NODE = re.compile(r"(\w+)(?: <.*>)?(?: \((?:block|inline)\))?:?$")


@dataclass
class Seen:
    """What stands in a file.

    `passages` are all titles, paragraphs, items and closing lines with their labels, in reading order; `numbers` those
    of the paragraphs. References are known by what they show (`shown`, dashes left out), by the name of what they lead
    to (`names`), or both; those of one paragraph show as one.
    """

    masthead: list[str] = field(default_factory=list)
    passages: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    notes: dict[int, list[str]] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def words(self) -> list[str]:
        """Return every word, masthead first, notes and tables last."""
        texts = [*self.masthead, *self.passages]
        texts += [text for paragraphs in self.notes.values() for text in paragraphs]
        texts += [cell for table in self.tables for row in table for cell in row]
        return " ".join(texts).split()


def squeezed(text: str) -> str:
    """Return a text with one blank wherever there is any, and without the hyphens that show only at the end of a line."""
    return " ".join(text.replace("\u00ad", "").split())


# The PDF: its tree of tags with the words in them.


@dataclass
class _Node:
    """An element of the tree; its kids are elements and words."""

    tag: str
    kids: list["_Node | str"] = field(default_factory=list)
    touch: int = 0

    def find(self, *tags: str) -> Iterator["_Node"]:
        """Yield the nearest elements with one of the tags, in reading order."""
        for kid in self.kids:
            if isinstance(kid, _Node):
                if kid.tag in tags:
                    yield kid
                else:
                    yield from kid.find(*tags)

    def said(self, mark: str = "[{}]") -> str:
        """Return the words within, the marks of notes in brackets."""
        return "".join(
            kid
            if isinstance(kid, str)
            else ""
            if kid.tag == "Note"
            else mark.format(kid.said().strip("() "))
            if kid.tag == "Reference"
            else kid.said()
            for kid in self.kids
        )


def from_pdf(path: Path) -> Seen:
    """Read a PDF as assistive technology does."""
    seen = Seen()
    root = _tree(path)
    titled = False
    for kid in _flat(root):
        titled = titled or kid.tag == "H1"
        if kid.tag == "Table":
            seen.tables.append(
                [[squeezed(cell.said()) for cell in row.find("TH", "TD")] for row in kid.find("TR")]
            )
        elif kid.tag == "Note":
            label, *paragraphs = kid.find("Lbl", "P")
            number = int(label.said().strip("() "))
            seen.notes[number] = [squeezed(one.said()) for one in paragraphs]
        elif titled:
            seen.passages.append(squeezed(kid.said()))
        else:
            seen.masthead.append(squeezed(kid.said()))
    seen.masthead.sort()
    for said in seen.passages:
        if said.startswith(f"{len(seen.numbers) + 1}. "):
            seen.numbers.append(f"{len(seen.numbers) + 1}.")
    with pikepdf.open(path) as file:
        for shown, names in _references(root, file):
            seen.shown += [shown] if shown else []
            seen.names += names
    seen.shown.sort()
    seen.names.sort()
    return seen


def _flat(node: _Node) -> Iterator[_Node]:
    """Yield passages, tables and notes in reading order; the label of an item stands in its first passage."""
    label: list[_Node | str] = []
    for kid in node.kids:
        if not isinstance(kid, _Node):
            continue
        if kid.tag == "Lbl":
            label = list(kid.kids)
        elif kid.tag in ("L", "LI", "LBody"):
            for inner in _flat(kid):
                yield _Node(inner.tag, [*label, *inner.kids]) if inner.tag == "P" else inner
                label = [] if inner.tag == "P" else label
        else:
            yield kid
            if kid.tag != "Note":
                yield from kid.find("Note")


def _tree(path: Path) -> _Node:
    """Return the tree of tags as poppler prints it."""
    said = poppler("pdfinfo", "-struct-text", "-enc", "UTF-8", str(path))
    root = _Node("Document")
    open_nodes = [(-2, root)]
    for line in said.split("\n")[1:]:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        while open_nodes[-1][0] >= depth > 0:
            open_nodes.pop()
        holder = open_nodes[-1][1]
        if text.startswith('"'):
            holder.kids.append(text[1:-1])
        elif touch := re.match(r"Object (\d+) 0", text):
            holder.touch = holder.touch or int(touch[1])
        elif node := _NODE.match(text):
            holder.kids.append(made := _Node(node[1]))
            open_nodes.append((depth, made))
    return root


def _references(node: _Node, file: pikepdf.Pdf) -> Iterator[tuple[str, list[str]]]:
    """Yield, for each passage and cell, what its links to other places of the paper show, and the names of these."""
    shown, names = "", []
    for kid in node.kids:
        if not isinstance(kid, _Node) or kid.tag in ("Reference", "Lbl"):
            continue
        if kid.tag != "Link":
            yield from _references(kid, file)
            continue
        touch: Any = file.get_object(kid.touch, 0)
        if "/Dest" in touch:
            shown += _DASHES.sub("", kid.said())
            names.append(str(touch.Contents))
    yield shown, names


# The workbook: the sheet with the paper, and a sheet for each appendix.

_MASTHEAD = {"Organization", "Symbol", "Session", "Body", "Place and month", "Committee", "Committee code"}
_MASTHEAD |= {"Purpose", "Date", "Original language", "Agenda item"}
_NUMBERED = {"Paragraph", "Point for decision"}


def from_xlsx(path: Path) -> Seen:
    """Read a workbook."""
    book = openpyxl.load_workbook(path)
    seen = Seen()
    rows = [["" if cell is None else str(cell) for cell in row] for row in book["Paper"].values][1:]
    number = 0
    for tabled, group in groupby(rows, lambda row: row[2].startswith("Table")):
        if tabled:
            _cells(list(group), seen)
            continue
        for count, label, kind, calls, leads, text, *_ in group:
            said = squeezed(f"{label} {_marked(text, calls)}")
            seen.names += [name for name in leads.split("; ") if name]
            if kind in _MASTHEAD:
                seen.masthead.append(said)
            elif kind == "Footnote":
                number = int(count or number)
                seen.notes.setdefault(number, []).append(squeezed(_marked(text, calls)))
            elif kind != "Office file name":
                seen.passages.append(said)
                seen.numbers += [label] if kind in _NUMBERED and label else []
    seen.masthead.sort()
    for sheet in book.worksheets[: book.sheetnames.index("Register")]:
        seen.tables.append(_range(sheet))
    seen.names.sort()
    return seen


def _cells(rows: list[list[str]], seen: Seen) -> None:
    """Read tables between paragraphs; each begins with its heads."""
    for _, _, kind, calls, leads, *cells in rows:
        if kind == "Table heads":
            seen.tables.append([])
        seen.names += [name for name in leads.split("; ") if name]
        if kind == "Table heads":
            cells = cells[: max((at for at, cell in enumerate(cells, 1) if cell), default=0)]
        width = len(seen.tables[-1][0]) if seen.tables[-1] else len(cells)
        marked = _marked("\x00".join(cells[:width]), calls).split("\x00")
        seen.tables[-1].append([squeezed(cell) for cell in marked])


def _marked(text: str, calls: str) -> str:
    """Return a text with its raised figures in brackets, as the column of notes tells them apart."""
    said, at = "", 0
    for call in calls.split(", ") if calls else []:
        found = text.index(call.translate(_RAISED), at)
        said += f"{text[at:found]}[{call}]"
        at = found + len(call)
    return said + text[at:]


def _range(sheet: Any) -> Table:
    """Return the table of an appendix: what its filter covers, heads that say nothing left out."""
    rows = [
        [squeezed("" if cell.value is None else str(cell.value)) for cell in row]
        for row in sheet[sheet.auto_filter.ref]
    ]
    return rows if any(rows[0]) else rows[1:]


def raised_away(table: Table) -> Table:
    """Return a table with the marks of its notes as raised figures, as an appendix in a workbook has them."""
    return [
        [re.sub(r"\[(\d+)\]", lambda mark: mark[1].translate(_RAISED), cell) for cell in row] for row in table
    ]


# The Word document: its XML, numbers worked out as Word does.


def from_docx(path: Path) -> Seen:
    """Read a Word document."""
    document = reader.read(path)
    order = reader.call_order(document)
    seen = Seen()
    for one in document.paragraphs:
        said = squeezed(f"{one.label} {_with_marks(one.element, order)}")
        seen.shown.append(_shown(one.element))
        if one.style.startswith(("Masthead", "ItemLine")):
            seen.masthead += [part for part in one.text.split("\t") if part]
        elif not one.in_table and said:
            seen.passages.append(said)
        if one.style in ("NumberedParagraph", "DecisionParagraph"):
            seen.numbers.append(one.label or one.text.split("\t")[0])
    seen.masthead = sorted(map(squeezed, seen.masthead))
    seen.tables = [_table(table, order) for table in document.tree("word/document.xml").iter(f"{W}tbl")]
    for part in {"word/footnotes.xml", "word/endnotes.xml"} & set(document.parts):
        for note in document.tree(part):
            if note.get(f"{W}type") is None:
                paragraphs = list(note.iter(f"{W}p"))
                number = order[int(str(note.get(f"{W}id")))]
                seen.notes[number] = [squeezed(_with_marks(one, order)) for one in paragraphs]
                seen.shown += map(_shown, paragraphs)
    seen.shown = sorted(filter(None, seen.shown))
    return seen


def _table(table: Any, order: dict[int, int]) -> Table:
    return [
        [
            squeezed(" ".join(_with_marks(one, order) for one in cell.iter(f"{W}p")))
            for cell in row.iter(f"{W}tc")
        ]
        for row in table.iter(f"{W}tr")
    ]


def _with_marks(paragraph: Any, order: dict[int, int]) -> str:
    """Return the words of a paragraph, the marks of its notes in brackets."""
    said, telling = "", False
    for child in (child for run in paragraph.iter(f"{W}r") for child in run):
        if child.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            said += f"[{order[int(child.get(f'{W}id'))]}]"
        elif child.tag == f"{W}instrText":
            telling = child.text.split()[0] == "NOTEREF"
        elif child.tag == f"{W}t":
            said += f"[{child.text}]" if telling else child.text or ""
            telling = False
        said += {f"{W}tab": " ", f"{W}br": " "}.get(child.tag, "")
    return _ENDNOTE.sub(r"\1", said)


def _shown(paragraph: Any) -> str:
    """Return what the cross-references of a paragraph show: fields, and links to places in the document."""
    shown, stage, referring = "", "", False
    for one in paragraph.iter(f"{W}instrText", f"{W}fldChar", f"{W}t"):
        stage = one.get(f"{W}fldCharType", stage)
        if one.tag == f"{W}instrText":
            referring = one.text.split()[0] == "REF"
        link = next(one.iterancestors(f"{W}hyperlink"), None)
        anchored = link is not None and link.get(f"{W}anchor") is not None
        if one.tag == f"{W}t" and (anchored or (stage == "separate" and referring)):
            shown += one.text
    return _DASHES.sub("", shown)
