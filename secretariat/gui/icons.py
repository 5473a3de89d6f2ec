"""The icons of the window, drawn in the colours it wears."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from secretariat.app import resources
from secretariat.gui import theme

PIXELS = (16, 20, 24, 30, 40)


def icon(name: str, role: str = "muted") -> QIcon:
    """Return an icon from resources/icons in a colour of the theme, named by its role."""
    return _drawn(name, getattr(theme.colours(), role))


def pixmap(name: str, size: int, role: str = "muted") -> QPixmap:
    """Return an icon as a picture, `size` pixels wide and high."""
    return _picture(_source(name, getattr(theme.colours(), role)), size)


def emblem() -> QIcon:
    """Return the emblem of the program."""
    return _drawn("secretariat", "")


@cache
def _drawn(name: str, colour: str) -> QIcon:
    """Return an icon drawn at every size that screens ask for; those of a switched-off act come out grey by themselves."""
    drawn = QIcon()
    source = _source(name, colour)
    for size in PIXELS if colour else (*PIXELS, 64, 128):
        drawn.addPixmap(_picture(source, size))
    return drawn


def _source(name: str, colour: str) -> bytes:
    """Return the drawing, its one fill in `colour`."""
    drawing = (resources.folder() / "icons" / f"{name}.svg").read_bytes()
    return drawing.replace(b"<svg ", f'<svg fill="{colour}" '.encode(), 1) if colour else drawing


def _picture(source: bytes, size: int) -> QPixmap:
    """Return the drawing as a picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImageReader(reader)
