"""An independent reader of Word documents: works out the automatic numbers from the file alone, as Word does."""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from lxml import etree

NS = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
W = f"{{{NS['w']}}}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

Element = Any


@dataclass
class Field:
    """A field: what it is told to show, and what it shows."""

    instruction: str
    shown: str


@dataclass
class Paragraph:
    """A paragraph as a reader sees it; `label` is its automatic number, `calls` the notes called in it."""

    style: str
    label: str
    text: str
    element: Element
    calls: list[int] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    in_table: bool = False


@dataclass
class Read:
    """A whole document."""

    parts: dict[str, bytes]
    paragraphs: list[Paragraph]
    tables: list[list[list[str]]]
    notes: dict[int, list[str]]
    bookmarks: dict[str, Paragraph]

    def tree(self, part: str) -> Element:
        return etree.fromstring(self.parts[part])

    def styled(self, style: str) -> list[Paragraph]:
        return [paragraph for paragraph in self.paragraphs if paragraph.style == style]

    def one(self, beginning: str) -> Paragraph:
        (found,) = [paragraph for paragraph in self.paragraphs if paragraph.text.startswith(beginning)]
        return found

    def worked_out(self, one: Field) -> str:
        """What a field shows once Word has worked it out."""
        kind, bookmark, *switches = one.instruction.split()
        target = self.bookmarks[bookmark]
        if kind == "NOTEREF":
            return str(call_order(self)[_calls_in(target.element, bookmark)[0]])
        assert kind == "REF"
        assert "\\h" in switches
        return target.label.rstrip(".") if "\\n" in switches else _inside(target.element, bookmark)


def read(path: Path) -> Read:
    with ZipFile(path) as document:
        parts = {name: document.read(name) for name in document.namelist()}
    body = etree.fromstring(parts["word/document.xml"])
    numbers = _Numbers(parts)
    targets = _targets(parts)
    paragraphs = [_paragraph(element, numbers, targets) for element in body.iter(f"{W}p")]
    by_element = {id(paragraph.element): paragraph for paragraph in paragraphs}
    bookmarks = {
        str(start.get(f"{W}name")): by_element[id(next(start.iterancestors(f"{W}p")))]
        for start in body.iter(f"{W}bookmarkStart")
    }
    tables = [
        [
            ["\n".join(by_element[id(one)].text for one in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ]
        for table in body.iter(f"{W}tbl")
    ]
    return Read(parts, paragraphs, tables, _notes(parts), bookmarks)


def call_order(document: Read) -> dict[int, int]:
    """The number Word gives to each note: in the order of the marks."""
    order: dict[int, int] = {}
    for paragraph in document.paragraphs:
        for call in paragraph.calls:
            order.setdefault(call, len(order) + 1)
    return order


def _paragraph(element: Element, numbers: "_Numbers", targets: dict[str, str]) -> Paragraph:
    style = element.find("w:pPr/w:pStyle", NS)
    links = [
        targets.get(link.get(f"{R}id", ""), "#" + link.get(f"{W}anchor", ""))
        for link in element.iter(f"{W}hyperlink")
    ]
    calls = [
        int(mark.get(f"{W}id"))
        for tag in ("footnoteReference", "endnoteReference")
        for mark in element.iter(W + tag)
    ]
    return Paragraph(
        style.get(f"{W}val"),
        numbers.label(element),
        words(element),
        element,
        calls,
        _fields(element),
        links,
        any(True for _ in element.iterancestors(f"{W}tc")),
    )


def words(element: Element) -> str:
    """What a paragraph says, marks of notes left out."""
    said = ""
    for run in element.iter(f"{W}r"):
        style = run.find("w:rPr/w:rStyle", NS)
        if style is not None and style.get(f"{W}val") in {"FootnoteReference", "EndnoteReference"}:
            continue
        for child in run:
            said += {f"{W}t": child.text or "", f"{W}tab": "\t", f"{W}br": "\n"}.get(child.tag, "")
    return said


def _fields(element: Element) -> list[Field]:
    found: list[Field] = []
    stage = ""
    for run in element.iter(f"{W}r"):
        for child in run:
            if child.tag == f"{W}fldChar":
                stage = child.get(f"{W}fldCharType")
                if stage == "begin":
                    found.append(Field("", ""))
            elif child.tag == f"{W}instrText":
                found[-1].instruction += child.text
            elif child.tag == f"{W}t" and stage == "separate":
                found[-1].shown += child.text
    assert stage in {"", "end"}
    return found


def _targets(parts: dict[str, bytes]) -> dict[str, str]:
    found = etree.fromstring(parts["word/_rels/document.xml.rels"])
    return {str(one.get("Id")): str(one.get("Target")) for one in found}


def _notes(parts: dict[str, bytes]) -> dict[int, list[str]]:
    name = next((name for name in ("word/footnotes.xml", "word/endnotes.xml") if name in parts), None)
    if name is None:
        return {}
    return {
        int(str(note.get(f"{W}id"))): [words(one) for one in note.iter(f"{W}p")]
        for note in etree.fromstring(parts[name])
        if note.get(f"{W}type") is None
    }


def _inside(element: Element, bookmark: str) -> str:
    """The words between the ends of a bookmark in a paragraph."""
    inside = False
    said = ""
    for one in element.iter():
        inside = inside or (one.tag == f"{W}bookmarkStart" and one.get(f"{W}name") == bookmark)
        if one.tag == f"{W}bookmarkEnd":
            inside = False
        if inside and one.tag == f"{W}t":
            said += one.text
    return said


def _calls_in(element: Element, bookmark: str) -> list[int]:
    """The notes called between the ends of a bookmark."""
    inside = False
    found = []
    for one in element.iter():
        inside = inside or (one.tag == f"{W}bookmarkStart" and one.get(f"{W}name") == bookmark)
        if one.tag == f"{W}bookmarkEnd":
            inside = False
        if inside and one.tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
            found.append(int(one.get(f"{W}id")))
    return found


class _Numbers:
    """Counts paragraphs as Word does: lists of one kind share their counting, and each may say where it starts."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        numbering = etree.fromstring(parts["word/numbering.xml"])
        self._styles = {
            style.get(f"{W}styleId"): style for style in etree.fromstring(parts["word/styles.xml"])
        }
        self._levels = {
            kind.get(f"{W}abstractNumId"): {level.get(f"{W}ilvl"): level for level in kind.iter(f"{W}lvl")}
            for kind in numbering.findall("w:abstractNum", NS)
        }
        self._lists = {one.get(f"{W}numId"): one for one in numbering.findall("w:num", NS)}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._used: set[tuple[str, int]] = set()

    def label(self, paragraph: Element) -> str:
        number, depth = self._place(paragraph)
        if number in {"", "0"}:
            return ""
        kind = _value(self._lists[number], "abstractNumId")
        counts = self._counts[kind]
        start = self._start(number, depth)
        if (number, depth) not in self._used and start is not None:
            counts[depth] = start
        elif depth in counts:
            counts[depth] += 1
        else:
            counts[depth] = start or int(_value(self._levels[kind][str(depth)], "start"))
        self._used.add((number, depth))
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        level = self._levels[kind][str(depth)]
        numeral = written(_value(level, "numFmt"), counts[depth])
        return _value(level, "lvlText").replace(f"%{depth + 1}", numeral)

    def _start(self, number: str, depth: int) -> int | None:
        for override in self._lists[number].findall("w:lvlOverride", NS):
            if override.get(f"{W}ilvl") == str(depth):
                return int(_value(override, "startOverride"))
        return None

    def _place(self, paragraph: Element) -> tuple[str, int]:
        own = paragraph.find("w:pPr/w:numPr", NS)
        style = _value(paragraph.find("w:pPr", NS), "pStyle")
        while own is None and style:
            own = self._styles[style].find("w:pPr/w:numPr", NS)
            style = _value(self._styles[style], "basedOn")
        return ("", 0) if own is None else (_value(own, "numId"), int(_value(own, "ilvl")))


def written(numerals: str, number: int) -> str:
    """A number in one of Word's numerals; after z Word doubles the letter."""
    case = str.upper if numerals.startswith("upper") else str.lower
    if numerals.endswith("Roman"):
        signs = zip(
            (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
            ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"],
            strict=True,
        )
        said = ""
        for value, sign in signs:
            said += sign * (number // value)
            number %= value
        return case(said)
    if numerals.endswith("Letter"):
        return case(chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1))
    return str(number) if numerals == "decimal" else ""


def _value(parent: Element, tag: str) -> str:
    found = parent.find(f"w:{tag}", NS) if parent is not None else None
    return "" if found is None else str(found.get(f"{W}val"))
