"""One sheet with all pictures of a set, small and named."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS, WIDTH, HEIGHT, NAME, GAP = 5, 384, 216, 20, 12  # pixels, but for how many stand abreast


def sheet(pictures: Sequence[Path], target: Path) -> None:
    """Paint the pictures beside and under each other."""
    rows = -(-len(pictures) // ACROSS)
    made = QImage(
        ACROSS * (WIDTH + GAP) + GAP, max(1, rows) * (HEIGHT + NAME + GAP) + GAP, QImage.Format.Format_RGB32
    )
    made.fill(QColor("#808080"))
    painter = QPainter(made)
    painter.setPen(QColor("white"))
    for at, path in enumerate(pictures):
        left = GAP + at % ACROSS * (WIDTH + GAP)
        top = GAP + at // ACROSS * (HEIGHT + NAME + GAP)
        painter.drawText(QRect(left, top, WIDTH, NAME), Qt.AlignmentFlag.AlignLeft, path.stem)
        picture = QImage(str(path))
        if picture.width() > WIDTH or picture.height() > HEIGHT:
            how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(WIDTH, HEIGHT, *how)
        painter.drawImage(left, top + NAME, picture)
    painter.end()
    made.save(str(target))
