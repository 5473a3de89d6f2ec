"""The icons of the window, drawn in the colours it wears."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

from secretariat.app.folder import folder
from secretariat.gui import theme

MENU, TOOL = 16, 20  # pixels at 100 %


def icon(name: str, role: str = "muted") -> QIcon:
    """Return an icon from resources/icons in a colour of the theme, named by its role."""
    return _drawn(name, getattr(theme.colours(), role), _sides())


def pixmap(name: str, size: int, role: str = "muted") -> QPixmap:
    """Return an icon as a picture, `size` pixels wide and high."""
    return _pixmap(name, getattr(theme.colours(), role), size)


def emblem() -> QIcon:
    """Return the emblem of the program."""
    return _drawn("secretariat", "", (16, 24, 32, 48, 64, 128))


def _sides() -> tuple[int, ...]:
    """Return the pixels that icons are wide on the screen we have."""
    screen = QGuiApplication.primaryScreen()
    sharpness = screen.devicePixelRatio() if screen else 1.0
    return tuple(round(side * sharpness) for side in (MENU, theme.scaled(TOOL)))


@cache
def _drawn(name: str, colour: str, sides: tuple[int, ...]) -> QIcon:
    """Return an icon drawn in several sizes; Qt greys those of what cannot be done."""
    drawn = QIcon()
    source = _source(name, colour)
    for side in sides:
        drawn.addPixmap(_picture(source, side))
    return drawn


@cache
def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return a picture, drawn once."""
    return _picture(_source(name, colour), size)


def _source(name: str, colour: str) -> bytes:
    """Return the drawing, its one fill in `colour`; an icon that is missing is a blank, its words are enough."""
    try:
        drawing = (folder() / "icons" / f"{name}.svg").read_bytes()
    except OSError:
        return b""
    return drawing.replace(b"<svg ", f'<svg fill="{colour}" '.encode(), 1) if colour else drawing


def _picture(source: bytes, size: int) -> QPixmap:
    """Return the drawing as a picture."""
    if not source:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImageReader(reader)
