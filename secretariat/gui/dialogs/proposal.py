"""What a proposal holds, in words and tables."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain import inline
from secretariat.domain.draft import Draft, DraftBlock, DraftRow, Leftover, RegisterDraft
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import theme

DOUBTFUL = 0.8
MOST = 500  # rows shown of one thing; the rest is counted
Cells = tuple[str, ...]
REGISTER_HEADS = (
    marked("Title/venue/date"),
    marked("Organized by"),
    marked("Activity"),
    marked("Involvement"),
    marked("Days understood"),
)
_SPOKEN = {
    "organization": marked("Organization"),
    "symbol": marked("Symbol"),
    "session": marked("Session"),
    "body": marked("Body"),
    "place": marked("Place"),
    "month": marked("Month"),
    "committee": marked("Committee"),
    "committee_code": marked("Committee code"),
    "purpose": marked("Purpose"),
    "agenda_item_line": marked("Agenda item"),
    "office_file_name": marked("Office file name"),
}


def is_empty(draft: Draft | RegisterDraft) -> bool:
    """Say whether there is nothing to store."""
    if isinstance(draft, RegisterDraft):
        return not draft.rows
    return not (draft.blocks or draft.appendices or draft.title)


def headline(draft: Draft | RegisterDraft) -> str:
    """Return the proposal in one line."""
    if isinstance(draft, RegisterDraft):
        return counted("{n} activity for the register", "{n} activities for the register", len(draft.rows))
    kinds = [block.kind for block in draft.blocks]
    rows = sum(len(appendix.rows) for appendix in draft.appendices)
    parts = [
        counted("{n} heading", "{n} headings", kinds.count(Kind.HEADING)),
        counted("{n} paragraph", "{n} paragraphs", kinds.count(Kind.PARAGRAPH)),
        counted("{n} sub-item", "{n} sub-items", kinds.count(Kind.SUBITEM)),
        counted("{n} footnote", "{n} footnotes", len(draft.notes)),
        counted("{n} live reference", "{n} live references", len(draft.references)),
        counted("{n} point for decision", "{n} points for decision", len(draft.decision_keys)),
        counted("{n} row in the appendix", "{n} rows in the appendix", rows),
    ]
    return ", ".join(part for part in parts if not part.startswith("0 ")) or tr(
        "Nothing was understood of this file"
    )


def pages(draft: Draft | RegisterDraft) -> Iterator[tuple[str, QWidget]]:
    """Yield the pages of the proposal, each with its title; the doubts come first where there are any."""
    doubts = list(_doubts(draft))
    unplaced = [*map(_leftover, draft.unplaced)]
    dropped = [*map(_leftover, draft.dropped)] if isinstance(draft, Draft) else []
    yield (
        tr("&Doubts ({count})", count=len(doubts)),
        _page((tr("Where"), tr("What to look at")), doubts, tr("Nothing is in doubt.")),
    )
    if isinstance(draft, Draft):
        yield (
            tr("&Recognised"),
            _page((tr("Field"), tr("As found")), _particulars(draft), tr("Nothing was recognised.")),
        )
        yield (
            tr("&Text"),
            _page(("", tr("Text")), [*map(_block, draft.blocks)], tr("No paragraphs were recognised.")),
        )
        yield tr("&Notes"), _page(("", tr("Footnote")), _notes(draft), tr("There are no footnotes."))
    rows = _rows(draft)
    yield (
        tr("&Appendix ({count})", count=len(rows))
        if isinstance(draft, Draft)
        else tr("R&ows ({count})", count=len(rows)),
        _table(draft, rows),
    )
    yield (
        tr("Not &placed ({count})", count=len(unplaced)),
        _page((tr("Line"), tr("Text"), ""), unplaced, tr("Every line found its place.")),
    )
    if isinstance(draft, Draft):
        yield (
            tr("&Left out ({count})", count=len(dropped)),
            _page((tr("Line"), tr("Text"), tr("Why")), dropped, tr("Nothing was left out.")),
        )


ELEMENTS = {
    "language": marked("language"),
    "title": marked("title"),
    "headings": marked("headings"),
    "paragraphs": marked("paragraphs"),
    "footnotes": marked("footnotes"),
    "references": marked("references"),
    "closing": marked("closing"),
    "appendix": marked("appendix"),
}


def _doubts(draft: Draft | RegisterDraft) -> Iterator[Cells]:
    """Yield what to look at: what was recognised with doubt, and every finding."""
    if isinstance(draft, Draft):
        for element, confidence in draft.confidence:
            if confidence < DOUBTFUL:
                yield (
                    tr(ELEMENTS[element]) if element in ELEMENTS else element,
                    tr(
                        "Recognised with {confidence:.0%} confidence; please look at it.",
                        confidence=confidence,
                    )
                    if confidence
                    else tr("None was found. Please look whether the text has any."),
                )
    for finding in draft.findings:
        yield finding.where, finding.detail


def _particulars(draft: Draft) -> list[Cells]:
    """Return what the masthead says, and what it does not."""
    found = [
        (tr(_SPOKEN[field.name]), getattr(draft.masthead, field.name) or tr("– not in the file –"))
        for field in fields(draft.masthead)
        if field.name in _SPOKEN
    ]
    title = inline.plain(draft.title) if draft.title else tr("– not in the file –")
    subtitles = [(tr("Subtitle"), inline.plain(line)) for line in draft.subtitles]
    language = draft.language.value if draft.language else tr("– not recognised –")
    closing = [
        (tr("Closing line"), draft.closing_line or ""),
        (tr("Decision line"), draft.point_for_decision_line or ""),
    ]
    return [
        (tr("Language"), language),
        *found,
        (tr("Title"), title),
        *subtitles,
        *(row for row in closing if row[1]),
    ]


def _block(block: DraftBlock) -> Cells:
    """Return a block as a row: its label, and its words set in by its level."""
    label = "" if block.label is None else f"{block.label}." if block.kind is Kind.PARAGRAPH else block.label
    return label, inline.plain(block.words, lambda _: "#")


def _notes(draft: Draft) -> list[Cells]:
    """Return the footnotes."""
    return [(str(note.number), inline.plain(note.words)) for note in draft.notes]


def _rows(draft: Draft | RegisterDraft) -> list[Cells]:
    """Return the rows of the register or of the appendices."""
    if isinstance(draft, RegisterDraft):
        return [(*row.cells, _days(row)) for row in draft.rows]
    return [row.cells for appendix in draft.appendices for row in appendix.rows]


def _table(draft: Draft | RegisterDraft, rows: Sequence[Cells]) -> QWidget:
    """Return the rows as a table under the heads of the input."""
    columns: Cells = REGISTER_HEADS if isinstance(draft, RegisterDraft) else ()
    if isinstance(draft, Draft) and draft.appendices:
        columns = draft.appendices[0].columns
    width = max((len(row) for row in rows), default=1)
    heads = (*columns, *[""] * width)[:width]
    return _page(
        heads, rows, tr("There is no appendix.") if isinstance(draft, Draft) else tr("There are no rows.")
    )


def _days(row: DraftRow) -> str:
    """Return the days that a row was understood to take place on."""
    first, last = row.dates.start, row.dates.end
    if first is None or last is None or first == last:
        return str(first or last or "–")
    return f"{first} – {last}"


def _leftover(left: Leftover) -> Cells:
    """Return a piece of text that was not placed."""
    return str(left.line), left.text, tr(left.why)


def _page(heads: Sequence[str], rows: Sequence[Cells], empty: str) -> QWidget:
    """Return a table, or in its place what to say when there is nothing in it."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, theme.S, 0, 0)
    if not rows:
        told = QLabel(empty, wordWrap=True)
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(told)
        column.addStretch(1)
        return page
    column.addWidget(_filled(heads, rows[:MOST]), 1)
    if len(rows) > MOST:
        column.addWidget(QLabel(tr("… and {number:,} more.", number=len(rows) - MOST)))
    return page


class Whole(QStyledItemDelegate):
    """Gives a cell the room that all of its text needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room, margins counted."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - theme.M)
        hint = super().sizeHint(narrower, index)
        return QSize(hint.width() + theme.S, hint.height() + theme.XS)


def _filled(heads: Sequence[str], rows: Sequence[Cells]) -> QTableWidget:
    """Return a table with wrapped texts; the widest column takes the room that is left."""
    table = QTableWidget(len(rows), len(heads))
    table.setAccessibleName(tr("Proposal"))
    table.setHorizontalHeaderLabels(list(heads))
    table.verticalHeader().hide()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setShowGrid(False)
    table.setItemDelegate(Whole(table))
    table.setWordWrap(True)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells[: len(heads)]):
            cell = QTableWidgetItem(text[:2000])
            table.setItem(row, column, cell)
    header = table.horizontalHeader()
    stretched = range(len(heads)) if len(heads) > 3 else (1,)
    for column in range(len(heads)):
        mode = (
            QHeaderView.ResizeMode.Stretch if column in stretched else QHeaderView.ResizeMode.ResizeToContents
        )
        header.setSectionResizeMode(column, mode)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
