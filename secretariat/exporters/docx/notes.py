"""The notes of a document: a part of their own, which Word numbers and puts at the foot of the page or at the end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.parts.document import DocumentPart
from lxml.etree import _Element

from secretariat.domain.printing import Inlines, PrintCall, PrintPaper
from secretariat.exporters.docx.elements import RELATIONSHIPS, add, field, text, valued
from secretariat.exporters.docx.references import called_again

SEPARATORS: Final = (("separator", -1), ("continuationSeparator", 0))
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

Fill = Callable[[_Element, str, Inlines], None]


class Notes:
    """The notes of one document, put down as they are called."""

    def __init__(self, document: DocumentPart, paper: PrintPaper, frozen: bool) -> None:
        self.kind = "endnote" if paper.profile.endnotes else "footnote"
        self.style = f"{self.kind.capitalize()}Reference"
        self._frozen = frozen
        self._notes = {note.id: note for note in paper.notes}
        self._again = called_again(paper)
        self._put: dict[str, int] = {}
        self._counted = 0
        root = parse_xml(f"<w:{self.kind}s {nsdecls('w', 'r')}/>")
        self._root: _Element = root
        name = PackURI(f"/word/{self.kind}s.xml")
        self.part = XmlPart(name, f"{_TYPE}.{self.kind}s+xml", root, document.package)
        if paper.notes:
            document.relate_to(self.part, f"{RELATIONSHIPS}/{self.kind}s")
        self._separate()

    def _separate(self) -> None:
        """Write the lines between words and notes."""
        for kind, id in SEPARATORS:
            note = add(self._root, self.kind, type=kind, id=id)
            paragraph = add(note, "p")
            add(add(paragraph, "pPr"), "spacing", before=0, after=0, line=240, lineRule="auto")
            add(add(paragraph, "r"), kind)

    def call(self, paragraph: _Element, call: PrintCall, fill: Fill, inside: bool) -> None:
        """Put the mark of a note into a paragraph, and at its first call the note itself; `inside` a note there is none."""
        if call.note in self._put:
            self._call_again(paragraph, call)
        elif inside or call.note not in self._notes:
            self._mark(paragraph, call.number)
        else:
            self._first_call(paragraph, call, fill)

    def _first_call(self, paragraph: _Element, call: PrintCall, fill: Fill) -> None:
        number = len(self._put) + 1
        self._put[call.note] = number
        own = self._counted + 1 != call.number
        self._counted += not own
        bookmark = self._bookmark(number) if call.note in self._again else ""
        if bookmark:
            add(paragraph, "bookmarkStart", id=self._serial(number), name=bookmark)
        with self._brackets(paragraph):
            run = self._run(paragraph)
            add(run, f"{self.kind}Reference", **({"customMarkFollows": 1} if own else {}), id=number)
            if own:
                text(run, str(call.number))
        if bookmark:
            add(paragraph, "bookmarkEnd", id=self._serial(number))
        self._write(call, number, own, fill)

    def _write(self, call: PrintCall, number: int, own: bool, fill: Fill) -> None:
        """Write the note that is called."""
        look = f"{self.kind.capitalize()}Text"
        note = add(self._root, self.kind, id=number)
        for at, inlines in enumerate(self._notes[call.note].paragraphs or ((),)):
            paragraph = add(note, "p")
            properties = add(paragraph, "pPr")
            valued(properties, "pStyle", look)
            if at:
                add(properties, "ind", hanging=0)
            else:
                run = self._run(paragraph)
                if own:
                    text(run, str(call.number))
                else:
                    add(run, f"{self.kind}Ref")
                add(run, "tab")
            fill(paragraph, look, inlines)

    def _call_again(self, paragraph: _Element, call: PrintCall) -> None:
        """Repeat the mark of a note; it follows the first."""
        if self._frozen:
            self._mark(paragraph, call.number)
            return
        bookmark = self._bookmark(self._put[call.note])
        with self._brackets(paragraph):
            field(paragraph, f"NOTEREF {bookmark} \\f \\h", str(call.number), self.style)

    def _mark(self, paragraph: _Element, number: int) -> None:
        """Write a mark that leads nowhere."""
        with self._brackets(paragraph):
            text(self._run(paragraph), str(number))

    @contextmanager
    def _brackets(self, paragraph: _Element) -> Iterator[None]:
        """Put brackets round the mark of an endnote, each in a run of its own: LibreOffice takes no mark for one otherwise."""
        if self.kind == "endnote":
            text(self._run(paragraph), "(")
        yield
        if self.kind == "endnote":
            text(self._run(paragraph), ")")

    def _run(self, paragraph: _Element) -> _Element:
        run = add(paragraph, "r")
        valued(add(run, "rPr"), "rStyle", self.style)
        return run

    def _bookmark(self, number: int) -> str:
        return f"_Note{number:09}"

    def _serial(self, number: int) -> int:
        """Return a number for a bookmark that no other has."""
        return 1_000_000 + number
