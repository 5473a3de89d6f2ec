"""Puts a paper into a document: masthead, words, closing block and appendices, one after the other."""

from collections.abc import Callable

import docx
from docx.document import Document
from lxml.etree import _Element

from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintAppendix, PrintLine, PrintPaper, PrintTable, plain
from secretariat.exporters.docx import lists, properties, reading, styles, tables
from secretariat.exporters.docx.elements import W
from secretariat.exporters.docx.looks import LEVELS, STEP, Look, looks
from secretariat.exporters.docx.notes import Notes
from secretariat.exporters.docx.pages import Pages, Sheet, sheet_of
from secretariat.exporters.docx.pen import Manner, Pen, Put
from secretariat.exporters.docx.references import References
from secretariat.exporters.docx.series import plan
from secretariat.exporters.docx.texts import clean

_APART = 8.0
_OFTEN = 50


def compose(paper: PrintPaper, progress: Callable[[float], None], frozen: bool) -> Document:
    """Return the paper as a document; `progress` hears the share that is done, from 0 to 1."""
    document = docx.Document()
    properties.empty(document)
    properties.describe(document, paper)
    _Composition(document, paper, progress, frozen).write()
    return document


class _Done:
    """How many lines and rows have been written, told to whoever waits."""

    def __init__(self, paper: PrintPaper, progress: Callable[[float], None]) -> None:
        listed = (line.table for line in paper.lines if line.table)
        tabled = sum(len(table.rows) + 1 for table in (*listed, *(one.table for one in paper.appendices)))
        self._total = max(1, len(paper.lines) + tabled)
        self._count = 0
        self._progress = progress

    def one(self) -> None:
        """Count one more, and tell now and then."""
        self._count += 1
        if self._count % _OFTEN == 0:
            self._progress(min(1.0, self._count / self._total))


class _Composition:
    """The document in the making."""

    def __init__(
        self, document: Document, paper: PrintPaper, progress: Callable[[float], None], frozen: bool
    ) -> None:
        self._paper = paper
        self._frozen = frozen
        self._body: _Element = document.element.body
        self._sheet = sheet_of(paper)
        self._done = _Done(paper, progress)
        self._plan = plan(paper.lines)
        self._looks = looks(paper.profile)
        self._counted = {} if frozen else lists.counted_styles(self._plan)
        measure = self._sheet.measure
        styles.write(document.styles.element, self._looks, paper.language, measure, self._counted)
        if not frozen:
            room = STEP if paper.profile.numbered else 0
            lists.write(document.part.numbering_part.element, self._plan, room)
        self._pages = Pages(document.part, paper)
        self._references = References(paper, self._plan)
        notes = Notes(document.part, paper, frozen)
        self._pen = Pen(document.part, self._looks, self._references, notes, frozen)
        self._serials = 0
        self._bookmarked: set[str] = set()
        self._depth = 0

    def write(self) -> None:
        """Write everything."""
        sheet, opens = self._sheet, True
        self._masthead()
        if self._paper.cover and self._paper.lines:
            self._pages.end(self._last_properties(), sheet, opens)
            opens = False
        for at, line in enumerate(self._paper.lines):
            self._line(at, line)
            self._done.one()
        self._closing()
        for appendix in self._paper.appendices:
            self._pages.end(self._last_properties(), sheet, opens)
            sheet, opens = self._sheet.turned() if appendix.landscape else self._sheet, False
            self._appendix(appendix, sheet)
        self._last_properties()
        self._pages.end(self._body, sheet, opens)

    def _masthead(self) -> None:
        """Write whose paper it is, which, and on what."""
        for opening in reading.openings(self._paper):
            self._pen.paragraph(self._body, opening.look, opening.inlines)
        if self._paper.title:
            self._pen.paragraph(self._body, "Title", self._paper.title)
        for subtitle in filter(None, self._paper.subtitles):
            self._pen.paragraph(self._body, "Subtitle", subtitle)
        for field in self._paper.cover:
            self._pen.paragraph(self._body, "CoverField", reading.field(field))
        if notice := reading.notice(self._paper):
            put = Put(standing=self._sheet.measure)
            self._pen.paragraph(self._body, "CoverNotice", notice, put)
            self._pen.paragraph(self._body, "AfterTable", ())

    def _line(self, at: int, line: PrintLine) -> None:
        """Write one line of the paper."""
        if line.table is not None:
            self._depth = min(self._depth, max(line.level, 0))
            self._table(line.table, "", self._sheet)
            return
        look = self._looks[self._look(line)]
        decided = Manner.of(look, self._paper.profile.decision_style) if line.decision else None
        self._pen.paragraph(self._body, look.id, line.inlines, self._put(at, line, look), decided)

    def _look(self, line: PrintLine) -> str:
        """Return the name of a line's look."""
        level = min(max(line.level, 1), LEVELS)
        match line.kind:
            case Kind.HEADING:
                self._depth = 0
                return f"Heading{level}"
            case Kind.PARAGRAPH:
                self._depth = 0
                numbered = "DecisionParagraph" if line.decision else "NumberedParagraph"
                return numbered if line.label else "Continuation0"
            case Kind.SUBITEM:
                self._depth = level
                return f"SubItem{level}"
            case Kind.CONTINUATION | Kind.TABLE:
                self._depth = min(self._depth, max(line.level, 0))
                return f"Continuation{self._depth}"

    def _put(self, at: int, line: PrintLine, look: Look) -> Put:
        """Return how a line is put: Word's own number, or a label as plain text, or neither."""
        place = None if self._frozen else self._plan.places[at]
        number: tuple[int, int] | None = (place.series + 1, place.depth) if place else None
        indent: tuple[float, float] | None = None
        if place is None and look.hang:
            number = (0, 0) if look.id in self._counted or look.based in self._counted else None
            left = 0.0 if line.kind is Kind.HEADING and not line.label else look.left
            indent = (left, look.hang if line.label else 0.0)
        bookmark, serial = self._bookmark(line.id)
        return Put(
            keeps=self._leads_in(at),
            number=number,
            label="" if place else line.label,
            apart=_APART if self._after_table() and look.before < _APART else 0,
            indent=indent,
            bookmark=bookmark,
            serial=serial,
        )

    def _leads_in(self, at: int) -> bool:
        """Say whether a line leads in a list or a table, and so stays on its page."""
        line = self._paper.lines[at]
        following = self._paper.lines[at + 1 : at + 2]
        if not following or line.kind is Kind.SUBITEM:
            return bool(following) and following[0].kind is Kind.TABLE
        return following[0].kind in {Kind.SUBITEM, Kind.TABLE}

    def _bookmark(self, id: str) -> tuple[str, int]:
        """Return the bookmark that what has this id needs, with a number of its own."""
        bookmark = self._references.bookmark(id)
        if not bookmark or id in self._bookmarked:
            return "", 0
        self._bookmarked.add(id)
        self._serials += 1
        return bookmark, self._serials

    def _table(self, table: PrintTable, name: str, sheet: Sheet) -> None:
        """Write a table; two tables that follow each other are kept apart."""
        if self._after_table() and any(True for _ in reading.rows(table)):
            self._pen.paragraph(self._body, "AfterTable", ())
        tables.write(self._body, table, name, (sheet.measure, sheet.depth), self._pen, self._done.one)

    def _after_table(self) -> bool:
        return bool(len(self._body)) and self._body[-1].tag == f"{W}tbl"

    def _closing(self) -> None:
        """Write place and date, and the points for decision."""
        closing = self._paper.closing
        decisions = [decision for decision in closing.decisions if decision]
        if closing.place_date:
            put = Put(keeps=bool(decisions))
            self._pen.paragraph(self._body, "ClosingDate", self._paper.phrase(closing.place_date), put)
        for number, decision in enumerate(decisions, 1):
            put = Put(keeps=number < len(decisions))
            self._pen.paragraph(self._body, "PointForDecision", decision, put)

    def _appendix(self, appendix: PrintAppendix, sheet: Sheet) -> None:
        """Write an appendix on a page of its own."""
        bookmark, serial = self._bookmark(appendix.id)
        put = Put(bookmark=bookmark, serial=serial)
        self._pen.paragraph(self._body, "AppendixHeading", reading.said(appendix.heading), put)
        for look, inlines in (("AppendixTitle", appendix.title), ("AppendixSubtitle", appendix.subtitle)):
            if inlines:
                self._pen.paragraph(self._body, look, inlines)
        name = ", ".join(filter(None, (appendix.heading, plain(appendix.title))))
        if appendix.table.prose:
            for (words,) in appendix.table.rows:
                self._pen.paragraph(self._body, "AppendixText", words)
        else:
            self._table(appendix.table, clean(name), sheet)
        if appendix.note:
            self._pen.paragraph(self._body, "AppendixNote", appendix.note)

    def _last_properties(self) -> _Element:
        """Return the properties of the last paragraph, which may end a section; a table needs one after it."""
        if not len(self._body) or self._after_table():
            self._pen.paragraph(self._body, "AfterTable", ())
        return self._body[-1][0]
