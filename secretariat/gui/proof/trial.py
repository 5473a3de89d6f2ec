"""A trial whether pages can be shown on this computer, which the self-test makes in a process of its own."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from secretariat.gui import proof


def draw(file: Path) -> int:
    """Draw the first page of a PDF, say what was drawn, and return the exit status."""
    status, said = _drawn(file)
    (sys.stderr if status else sys.stdout).write(f"{said}\n")
    sys.stdout.flush()
    return status


def _drawn(file: Path) -> tuple[int, str]:
    """Return the exit status, and what was drawn or why nothing was."""
    if not proof.possible():
        return 0, "left out, as this installation shows no pages"
    from secretariat.gui.proof.document import opened

    app = QApplication([sys.argv[0]])
    document = opened(file.read_bytes())
    if document.render(0, QSize(420, 594)).isNull():
        return 1, f"{file.name} cannot be drawn"
    return 0, f"{document.pageCount()} pages of {file.name} on {app.platformName()}"
