"""A workbook without its rows: styles, widths, frozen heads, filters, print set-up, charts and properties."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from secretariat.domain.printing import PrintPaper
from secretariat.exporters.xlsx.cells import Form, Styles
from secretariat.exporters.xlsx.sheet import Diagram, Look, Sheet, letter
from secretariat.exporters.xlsx.texts import clean, words

_DAY_FORMAT: Final = "d mmmm yyyy"
_INK: Final = "1F3A5F"
_LINE: Final = Side(style="thin", color="C9D1DA")
_FRAME: Final = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_FRAMED: Final = {Look.BODY, Look.HEAD, Look.STRONG, Look.DECISION}
_UNWRAPPED: Final = {Look.TITLE, Look.SUBTITLE, Look.REMARK}
_OPEN: Final = Protection(locked=False)
_FONTS: Final = {
    Look.BODY: Font(name="Calibri", size=11),
    Look.HEAD: Font(name="Calibri", size=11, bold=True, color="FFFFFF"),
    Look.TITLE: Font(name="Calibri", size=14, bold=True, color=_INK),
    Look.SUBTITLE: Font(name="Calibri", size=11, color="595959"),
    Look.STRONG: Font(name="Calibri", size=11, bold=True, color=_INK),
    Look.DECISION: Font(name="Calibri", size=11, italic=True),
    Look.REMARK: Font(name="Calibri", size=11, italic=True, color="595959"),
}


def furnish(paper: PrintPaper, sheets: Sequence[Sheet], protected: bool = False) -> tuple[bytes, Styles]:
    """Return a workbook of empty sheets, `protected` or not, and the numbers of the styles their cells may wear."""
    book = Workbook()
    first = book.active
    if first is not None:
        book.remove(first)
    made = [book.create_sheet(sheet.name) for sheet in sheets]
    aside = book.create_sheet("styles")
    locked = _styles(aside)
    styles = Styles(locked, _styles(aside, locked=False) if protected else locked)
    book.remove(aside)
    for worksheet, sheet in zip(made, sheets, strict=True):
        _set_up(worksheet, sheet, paper)
        for diagram in sheet.diagrams:
            worksheet.add_chart(_chart(worksheet, diagram), diagram.at)
        if protected:
            _protect(worksheet, sheet)
    _set_properties(book, paper)
    held = io.BytesIO()
    ExcelWriter(book, ZipFile(held, "w", ZIP_DEFLATED)).save()
    return held.getvalue(), styles


def _styles(sheet: Worksheet, locked: bool = True) -> dict[tuple[Look, Form], int]:
    """Enter every style into the workbook of a sheet, and return their numbers."""
    return {(look, form): _dressed(sheet, look, form, locked).style_id for look in Look for form in Form}


def _dressed(sheet: Worksheet, look: Look, form: Form, locked: bool) -> Cell:
    """Return a cell that wears a style."""
    cell = Cell(sheet, row=1, column=1)
    cell.font = _FONTS[look]
    cell.alignment = Alignment(
        vertical="center" if look is Look.HEAD else "top",
        horizontal="left" if form is Form.NUMBER else None,
        wrap_text=look not in _UNWRAPPED,
    )
    if look is Look.HEAD:
        cell.fill = PatternFill("solid", fgColor=_INK)
    if look in _FRAMED:
        cell.border = _FRAME
    if form is Form.DAY:
        cell.number_format = _DAY_FORMAT
    cell.quotePrefix = form is Form.QUOTED
    if not locked:
        cell.protection = _OPEN
    return cell


def _protect(worksheet: Worksheet, sheet: Sheet) -> None:
    """Protect a sheet, without a password, from everything but filling in its open columns and adding rows to them.

    Sorting stays shut: it would part the cells of a row from the id that stands beside them.
    """
    protection = worksheet.protection
    protection.sheet = True
    protection.formatColumns = protection.formatRows = protection.autoFilter = False
    protection.insertRows = not any(column.open for column in sheet.columns)
    for number, column in enumerate(sheet.columns, 1):
        if column.open:
            dimension = worksheet.column_dimensions[letter(number)]
            dimension.font, dimension.protection = _FONTS[Look.BODY], _OPEN
            dimension.alignment = Alignment(vertical="top", wrap_text=True)


def _set_up(worksheet: Worksheet, sheet: Sheet, paper: PrintPaper) -> None:
    """Give a sheet its widths, frozen heads, filter and print set-up."""
    for number, column in enumerate(sheet.columns, 1):
        dimension = worksheet.column_dimensions[letter(number)]
        dimension.width = column.width
        dimension.hidden = column.hidden
    if sheet.head:
        worksheet.freeze_panes = f"A{sheet.head + 1}"
        worksheet.print_title_rows = f"{sheet.head}:{sheet.head}"
    if sheet.table_end:
        last = max(1, len(sheet.columns))
        worksheet.auto_filter.ref = f"A{sheet.head}:{letter(last)}{sheet.table_end}"
    _set_page(worksheet, paper)


def _set_page(worksheet: Worksheet, paper: PrintPaper) -> None:
    """Print a sheet landscape, as wide as a page, with symbol, sheet name and page numbers at the foot."""
    setup = worksheet.page_setup
    setup.orientation = "landscape"
    setup.paperSize = 1 if paper.page_size.casefold() == "letter" else 9
    setup.fitToWidth, setup.fitToHeight = 1, 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = worksheet.page_margins
    margins.left = margins.right = 0.5
    margins.top, margins.bottom, margins.footer = 0.6, 0.8, 0.4
    footer = worksheet.oddFooter
    if footer is not None:
        footer.left.text = clean(paper.symbol).replace("&", "&&")
        footer.center.text = "&A"
        footer.right.text = "&P / &N"


def _chart(worksheet: Worksheet, diagram: Diagram) -> BarChart:
    """Return a bar chart of two neighbouring columns."""
    chart = BarChart()
    chart.type = "col" if diagram.upright else "bar"
    chart.title = diagram.title
    chart.legend = None
    chart.gapWidth = 60
    names, numbers = diagram.column, diagram.column + 1
    chart.add_data(Reference(worksheet, numbers, diagram.first, numbers, diagram.last))
    chart.set_categories(Reference(worksheet, names, diagram.first, names, diagram.last))
    chart.series[0].graphicalProperties.solidFill = _INK
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.tickLblSkip = 1
    chart.y_axis.majorGridlines = None
    chart.y_axis.number_format = "0"
    if not diagram.upright:
        chart.x_axis.scaling.orientation = "maxMin"
    chart.width, chart.height = 20, 10
    return chart


def _set_properties(book: Workbook, paper: PrintPaper) -> None:
    """Fill in the properties of the document; times come from the paper's stamp."""
    properties = book.properties
    properties.title = clean(words(paper.title))
    properties.subject = clean(paper.symbol)
    properties.creator = clean(paper.masthead.organization)
    properties.identifier = paper.fingerprint
    properties.language = paper.language.value
    moment = datetime.fromtimestamp(paper.stamp, UTC).replace(tzinfo=None)
    properties.created = properties.modified = moment
    book.calculation = CalcProperties(fullCalcOnLoad=False)
