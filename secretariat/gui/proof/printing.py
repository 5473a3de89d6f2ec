"""The pages of a PDF on paper: drawn page by page as finely as the printer prints."""

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from secretariat.domain.pace import Progress
from secretariat.gui.proof.document import opened

FINEST = 600  # dots per inch; finer is not seen in print, and takes four times the room
_BAND = 1000  # rows of dots drawn at once, so that no page is ever whole in memory


def printers() -> list[str]:
    """Return the names of the printers this computer knows."""
    return QPrinterInfo.availablePrinterNames()


def printer_for(data: bytes) -> QPrinter:
    """Return the usual printer, set to the paper size of a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    document = opened(data)
    if document.pageCount():
        size = document.pagePointSize(0)
        upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
        printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    return printer


def draw(data: bytes, printer: QPrinter, progress: Progress = lambda _: None) -> int:
    """Draw the chosen pages of a PDF on a printer and return how many sides were printed; may run on any thread.

    `progress` hears before each side how much is done, from 0 to 1, and may raise to stop; then the printer drops the rest.
    """
    document, painter = opened(data), QPainter()
    sides = _sides(printer, document.pageCount())
    printer.setFullPage(True)
    try:
        for number, page in enumerate(sides):
            progress(number / len(sides))
            _turn(printer, document.pagePointSize(page))
            if number == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            _draw(document, page, printer, painter)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    progress(1.0)
    return len(sides)


def _sides(printer: QPrinter, count: int) -> list[int]:
    """Return the pages, from 0, in the order in which they are printed."""
    chosen = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange and not printer.pageRanges().isEmpty():
        chosen = [page for page in chosen if printer.pageRanges().contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]


def _turn(printer: QPrinter, size: QSizeF) -> None:
    """Turn the sheet as the page lies."""
    lying = size.width() > size.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    )


def _draw(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw one page in its real size, or as large as the sheet allows, in bands from the top."""
    size, sheet = document.pagePointSize(page), printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / 72
    shrunk = min(1.0, sheet.width() / (size.width() * dots), sheet.height() / (size.height() * dots))
    place = QRectF(0, 0, size.width() * dots * shrunk, size.height() * dots * shrunk)
    place.moveCenter(QRectF(0, 0, sheet.width(), sheet.height()).center())
    coarser = min(1.0, FINEST / printer.resolution())
    whole = (place.size() * coarser).toSize()
    for top in range(0, whole.height(), _BAND):
        part = QRect(0, top, whole.width(), min(_BAND, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(part)
        image = _on_white(document.render(page, QSize(part.width(), part.height()), options))
        scale = place.height() / whole.height()
        target = QRectF(place.left(), place.top() + top * scale, place.width(), part.height() * scale)
        painter.drawImage(target, image)


def _on_white(drawn: QImage) -> QImage:
    """Return what was drawn on white ground, in greys where it has no colour: printers take that faster."""
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8) if sheet.isGrayscale() else sheet
