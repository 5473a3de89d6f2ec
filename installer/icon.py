"""Makes resources/icons/secretariat.ico and the side of the setup program of the SVG beside them.

`python -m installer.icon`, after the drawing has changed.
"""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SETUP = Path(__file__).resolve().parent / "setup.bmp"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)  # what Windows asks for, at 100 to 250 %

SIDE = (164, 314)  # what the first and last page of setup have room for
GROUND = "#17579c"


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


def make_side(drawing: Path, picture: Path) -> None:
    """Write the picture that stands at the side of the first and last page of setup."""
    application = QGuiApplication.instance() or QGuiApplication([])
    side = Image.new("RGB", SIDE, GROUND)
    page = drawn(drawing, SIDE[0] // 2)
    side.paste(Image.new("RGB", page.size, "white"), (SIDE[0] // 4, 48), page.getchannel("A"))
    inner = drawn(drawing, SIDE[0] // 2 - 8)
    side.paste(inner, (SIDE[0] // 4 + 4, 52), inner.getchannel("A"))
    side.quantize(64).save(picture, "BMP")
    del application


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make(ICONS / "secretariat.svg", ICONS / "secretariat.ico")
    make_side(ICONS / "secretariat.svg", SETUP)
