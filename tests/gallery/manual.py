"""The pictures of the manual, small and in few colours: `python -m tests.gallery.manual [LANGUAGE …]`.

They are written to resources/manual/LANGUAGE/pictures, for every language the program speaks. Look at each of them afterwards.
"""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QWidget

from secretariat.app.folder import folder
from secretariat.gui.window import MainWindow
from tests.gallery.dialogs import DIALOGS
from tests.gallery.screens import SCREENS, Way, stand
from tests.gallery.stage import Stage

COLOURS = 64
LANGUAGES = ("en", "fr", "es")
Part = Callable[[MainWindow], QWidget]


def whole(window: MainWindow) -> QWidget:
    """Return the window itself."""
    return window


def page(window: MainWindow) -> QWidget:
    """Return the page in the middle."""
    return window.book


def abreast(window: MainWindow) -> QWidget:
    """Return the page with what is beside it."""
    return window.beside


def panel(window: MainWindow) -> QWidget:
    """Return the panels."""
    return window.panels


def beginning(stage: Stage) -> QWidget:
    """Show a paper from its beginning, with its particulars."""
    shown = SCREENS["paper-details"](stage)
    stand(stage, 1)
    stage.window.book.paper().editor.verticalScrollBar().setValue(0)
    stage.settle(0.5)
    return shown


def changed(stage: Stage) -> QWidget:
    """Show the history of a paragraph that was worked on."""
    shown = SCREENS["paper-history"](stage)
    stand(stage, 4)
    stage.settle(1.0)
    return shown


def drawn(stage: Stage) -> QWidget:
    """Show the pages beside a paper once they are drawn."""
    shown = SCREENS["paper-preview"](stage)
    stage.settle(5.0)
    return shown


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, the way to what it shows, the size of the window, and which part of it is kept, None for a dialog.

    Of a part that is higher than `height`, no more than that is kept.
    """

    name: str
    way: Way
    size: tuple[int, int] = (1180, 700)
    part: Part | None = None
    height: int = 0


PICTURES = (
    Picture("home", SCREENS["home"], (1000, 640), page),
    Picture("agenda", SCREENS["agenda"], (1240, 560), page),
    Picture("paper", beginning, (1180, 640), whole),
    Picture("findings", SCREENS["paper-findings"], (1180, 640), panel, 240),
    Picture("history", changed, (1180, 640), panel, 400),
    Picture("find", SCREENS["paper-find"], (1180, 640), page, 300),
    Picture("languages", SCREENS["paper-two-languages"], (1240, 560), page),
    Picture("preview", drawn, (1240, 680), abreast),
    Picture("decisions", SCREENS["decisions"], (1180, 620), page),
    Picture("register", SCREENS["register"], (1080, 560), page),
    Picture("pictures", SCREENS["pictures-month"], (1000, 600), page),
    Picture("board", SCREENS["programme-board"], (1200, 640), page),
    Picture("ranking", SCREENS["programme-ranking"], (1200, 640), page),
    Picture("import", DIALOGS["import-paper"]),
    Picture("restore", DIALOGS["restore"]),
    Picture("issue", DIALOGS["issue"]),
    Picture("bringing", DIALOGS["bring-together"]),
    Picture("questions", DIALOGS["questions"]),
)


def keep(of: QWidget, height: int, path: Path) -> None:
    """Keep a picture of a widget, or of its upper part."""
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    of.grab().save(held, "PNG")
    image = Image.open(BytesIO(held.data().data())).convert("RGB")
    if height:
        image = image.crop((0, 0, image.width, min(height, image.height)))
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    sys.stdout.write(f"{path}: {image.width} x {image.height}, {path.stat().st_size:,} bytes\n")


def take(language: str, target: Path) -> None:
    """Take every picture in a language."""
    target.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as top:
        home = Path(top, "Working Party")
        home.mkdir()
        os.environ |= {"SECRETARIAT_HOME": str(home), "LOGNAME": "Ana"}
        Stage.prepare(scheme="light", speech=language, reopen=False)
        stage = Stage(home, (1180, 700))
        for one in PICTURES:
            stage.window.resize(*one.size)
            with stage.cleared():
                shown = one.way(stage)
                keep(one.part(stage.window) if one.part else shown, one.height, target / f"{one.name}.png")
        stage.leave()


def main(languages: Sequence[str]) -> None:
    """Take the pictures of these languages."""
    for language in languages or LANGUAGES:
        take(language, folder() / "manual" / language / "pictures")


if __name__ == "__main__":
    main(sys.argv[1:])
