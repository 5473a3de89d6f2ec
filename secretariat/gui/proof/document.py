"""A PDF held in memory, as Qt reads it."""

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument


def opened(data: bytes) -> QPdfDocument:
    """Return a PDF, ready to be read; it is nobody's child: a view that owned it would die first, and be called upon."""
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document
