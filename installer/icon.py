"""Makes resources/icons/secretariat.ico of the SVG beside it: `python -m installer.icon`, after the drawing has changed."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)  # what Windows asks for, at 100 to 250 %


def drawn(drawing: Path, size: int) -> Image.Image:
    """Return a drawing at one size; each is drawn for itself, as small ones blur when they are scaled down."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(buffer.data().data()))


def make(drawing: Path, icon: Path) -> None:
    """Write the icon of a drawing, in every size."""
    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = [drawn(drawing, size) for size in SIZES]
    largest = pictures[-1]
    largest.save(icon, "ICO", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    del application


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make(ICONS / "secretariat.svg", ICONS / "secretariat.ico")
