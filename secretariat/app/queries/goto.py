"""What a typed number leads to in a paper: a paragraph, an item, a section, a footnote or an appendix."""

import re
from dataclasses import dataclass

from secretariat.app.queries.paper import PaperSheet
from secretariat.domain import printing
from secretariat.domain.folding import folded
from secretariat.domain.paper import Kind
from secretariat.domain.printing import Inlines, PrintLine
from secretariat.domain.tongue import tr
from secretariat.numbering import scheme

_APPENDIX = re.compile(r"(?:a|app\.?|appendix|annexe?|anexo|apendice)\s*([0-9]+|[ivxlc]+)?", re.IGNORECASE)
_NOTE = re.compile(r"(?:n|fn|note|footnote|nota)\.?\s*([0-9]+)", re.IGNORECASE)
_PARAGRAPH = re.compile(
    r"^(?:para(?:graph)?s?|parrafo|paragraphe|section|sec)?\.?\s*(?=[0-9ivxlcd]|[a-z]$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a number leads: the id to show, its name ("Paragraph 12") and how it begins."""

    id: str
    name: str
    words: str


def goal(sheet: PaperSheet, typed: str) -> Goal | None:
    """Return what a typed number leads to, None where there is nothing of the kind."""
    wanted = folded(typed).strip().rstrip(".")
    if not wanted:
        return None
    return _line(sheet, wanted) or _note(sheet, wanted) or _appendix(sheet, wanted)


def last_number(sheet: PaperSheet) -> str:
    """Return the number of the last paragraph, empty where there is none."""
    numbers = [line.number for line in sheet.printed.lines if line.kind is Kind.PARAGRAPH]
    return numbers[-1] if numbers else ""


def _line(sheet: PaperSheet, wanted: str) -> Goal | None:
    """Return the paragraph, item or section that bears a number; paragraphs come before sections."""
    number = _PARAGRAPH.sub("", wanted, count=1)
    lines = [line for line in sheet.printed.lines if line.label and line.number]
    lines.sort(key=lambda line: line.kind is Kind.HEADING)
    for alike in (folded, _bare):
        for line in lines:
            if alike(line.number) == alike(number):
                return _goal(line.id, _name(line), line.inlines)
    return None


def _name(line: PrintLine) -> str:
    """Return what a line is called."""
    return tr("Section {number}" if line.kind is Kind.HEADING else "Paragraph {number}", number=line.number)


def _note(sheet: PaperSheet, wanted: str) -> Goal | None:
    """Return the footnote that is meant."""
    match = _NOTE.fullmatch(wanted)
    for note in sheet.printed.notes:
        if match and str(note.number) == match[1]:
            return _goal(
                note.id,
                tr("Footnote {number}", number=note.number),
                note.paragraphs[0] if note.paragraphs else (),
            )
    return None


def _appendix(sheet: PaperSheet, wanted: str) -> Goal | None:
    """Return the appendix that is meant; without a number the first."""
    match = _APPENDIX.fullmatch(wanted)
    for number, appendix in enumerate(sheet.printed.appendices, 1):
        if match and (match[1] or "1") in (str(number), scheme.roman(number)):
            return _goal(appendix.id, appendix.heading, appendix.title)
    return None


def _goal(id: str, name: str, inlines: Inlines) -> Goal:
    """Return where a number leads."""
    return Goal(id, name, " ".join(printing.plain(inlines).split())[:120])


def _bare(number: str) -> str:
    """Return a number without brackets and blanks, as a hurried person types it."""
    return re.sub(r"[^0-9a-z]", "", folded(number))
