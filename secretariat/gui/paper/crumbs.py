"""The line that says where one is, the counts, and the menu of the sheet."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from secretariat.app.queries.paper import PaperSheet
from secretariat.domain.activity import Cells
from secretariat.domain.finding import Spot
from secretariat.domain.inline import Text
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui.paper import strokes
from secretariat.gui.paper.editor import SheetEditor
from secretariat.gui.paper.lines import MOST_ROWS, Piece, Role, SheetLine
from secretariat.gui.paper.shapes import STYLES
from secretariat.gui.paper.stretch import Caret

_MENU: tuple[tuple[str, str], ...] = (
    ("cut", marked("Cu&t")),
    ("copy", marked("&Copy")),
    ("paste", marked("&Paste")),
    ("paste plain", marked("Paste pl&ain")),
    ("", ""),
    ("note", marked("&Footnote")),
    ("reference", marked("&Reference …")),
    ("decision", marked("Point for &decision")),
    ("discussion", marked("Point for d&iscussion")),
    ("", ""),
    ("deeper", marked("&More indented")),
    ("shallower", marked("&Less indented")),
    ("up", marked("Move &up")),
    ("down", marked("Move do&wn")),
)


def parts(sheet: PaperSheet, lines: Sequence[SheetLine], line: SheetLine | None) -> tuple[str, ...]:
    """Return session, item, paper, section and paragraph of the line one stands in."""
    masthead = sheet.printed.masthead
    paper = (
        sheet.printed.symbol or sheet.contents.paper.title.best(sheet.language) or tr("Paper without a title")
    )
    return (
        masthead.session or tr("Session without a number"),
        masthead.item_line.capitalize(),
        _short(paper),
        *_within(lines, line),
    )


def _within(lines: Sequence[SheetLine], line: SheetLine | None) -> tuple[str, ...]:
    """Return section and paragraph of a line."""
    if line is None:
        return ()
    if line.role is Role.NOTE:
        return ("", tr("Footnote {label}", label=line.label))
    if line.kind is None:
        return ()
    section = ""
    for other in lines:
        if other.kind is Kind.HEADING:
            section = _short(f"{other.label} {said(other.pieces)}".strip())
        if other.key == line.key:
            break
    paragraph = (
        tr("Paragraph {number}", number=line.number) if line.number and line.kind is not Kind.HEADING else ""
    )
    return (section, paragraph)


def key_of(lines: Sequence[SheetLine], line: SheetLine | None, which: int) -> str:
    """Return the key of the line that a part leads to: the paper's first (2), its section (3) or the line itself (4)."""
    if which == 2 or line is None:
        return lines[0].key if lines else ""
    if which == 4:
        return line.key
    section = ""
    for other in lines:
        section = other.key if other.kind is Kind.HEADING else section
        if other.key == line.key:
            break
    return section


def _short(text: str) -> str:
    """Return a text, cut where it is long."""
    return text if len(text) <= 60 else f"{text[:58].rstrip()}…"


def said(pieces: Iterable[Piece]) -> str:
    """Return what pieces say, footnote marks left out."""
    return "".join(piece.text for piece in pieces if isinstance(piece, Text) or not piece.note)


def tally(lines: Iterable[SheetLine]) -> str:
    """Return how many paragraphs and words there are."""
    blocks = [line for line in lines if line.role in (Role.BLOCK, Role.TABLE)]
    paragraphs = sum(line.kind is Kind.PARAGRAPH for line in blocks)
    words = sum(
        len(said(pieces).split())
        for line in blocks
        for pieces in (line.pieces, *(cell for row in line.cells for cell in row))
    )
    return " · ".join(
        (
            counted("{n:,} paragraph", "{n:,} paragraphs", paragraphs),
            counted("{n:,} word", "{n:,} words", words),
        )
    )


def row_of(sheet: PaperSheet, spot: Spot) -> Caret | None:
    """Return the place of an appendix row that a finding is about: an entry, or an activity by one of its cells."""
    wanted = {spot.id, *(entry.id for entry in sheet.contents.entries if entry.activity == spot.id)}
    names = [field.name for field in fields(Cells)]
    column = names.index(spot.field) if spot.field in names else 0
    for appendix in sheet.printed.appendices:
        for row, id in enumerate(appendix.table.ids[:MOST_ROWS], 1):
            if id in wanted:
                width = max(len(appendix.table.heads), len(appendix.table.rows[row - 1]))
                return Caret(f"appendix:{appendix.id}:table", 0, row * width + column)
    return None


def fill_menu(menu: QMenu, editor: SheetEditor, act: Callable[[str], None]) -> None:
    """Fill the menu of the sheet for where the caret stands."""
    line = editor.line()
    block = line is not None and line.role is Role.BLOCK
    chosen = editor.textCursor().hasSelection()
    writes = line is not None and line.editable
    allowed = {"cut": chosen, "copy": chosen, "paste": writes, "paste plain": writes}
    for name, text in _MENU:
        if not name:
            menu.addSeparator()
            continue
        action = menu.addAction(tr(text))
        key = strokes.key_of(name) if name != "copy" else QKeySequence(QKeySequence.StandardKey.Copy)
        action.setShortcut(key)
        action.setEnabled(allowed.get(name, block))
        action.triggered.connect(lambda _=False, name=name: editor.copy() if name == "copy" else act(name))
    styles = menu.addMenu(tr("&Style"))
    styles.setEnabled(block)
    for name, text, _ in STYLES:
        action = styles.addAction(tr(text))
        action.setShortcut(strokes.key_of(name))
        action.triggered.connect(lambda _=False, name=name: act(name))
