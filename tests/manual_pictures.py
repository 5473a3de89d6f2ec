"""Make the pictures of the manual from the sample, as the program shows it: `python -m tests.manual_pictures [LANGUAGE ...]`.

They are written to resources/manual/LANGUAGE/pictures. Look at each of them afterwards.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from secretariat.app import export
from secretariat.app.commands.block import Reword
from secretariat.app.folder import folder
from secretariat.app.places import Home
from secretariat.app.queries import paper as papers_of
from secretariat.app.queries.agenda import Outline, outline
from secretariat.app.sample import make
from secretariat.app.workspace import Workspace
from secretariat.domain.finding import Spot
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind
from secretariat.gui import theme
from secretariat.gui.application import ready
from secretariat.gui.deeds import file, merging
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, PICTURES, REGISTER, Place
from secretariat.gui.window import MainWindow
from secretariat.store.places import Who

ANA = Who("Ana Lima", "laptop")
COLOURS = 64
LONGEST = 60  # seconds until a dialog is there
WAIT = 1.2  # seconds until what is fetched in the background is there


class Photographer:
    """Stands at the window with the sample open, and keeps pictures of what it shows."""

    def __init__(self, window: MainWindow, target: Path) -> None:
        self.window = window
        self.target = target
        self.home = target if window.desk.path is None else window.desk.path.parent
        self.sample: Outline = window.desk.ask(outline)

    def wait(self, seconds: float = WAIT) -> None:
        """Let everything happen that is due."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)

    def keep(self, name: str, of: QWidget, part: QRect | None = None) -> None:
        """Keep a picture of a widget, in few colours."""
        held = QBuffer()
        held.open(QBuffer.OpenModeFlag.WriteOnly)
        (of.grab(part) if part else of.grab()).save(held, "PNG")
        image = Image.open(BytesIO(held.data().data())).convert("RGB")
        path = self.target / f"{name}.png"
        image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
        sys.stdout.write(f"{path.name}: {image.width} x {image.height}, {path.stat().st_size:,} bytes\n")

    def go(self, place: Place, width: int = 1000, height: int = 620) -> None:
        """Show a place in a window of a size."""
        self.window.resize(width, height)
        self.window.show_place(place)
        self.wait()

    def keep_dialog(self, name: str) -> None:
        """Keep a picture of the dialog that is shown, and leave it."""
        until = time.monotonic() + LONGEST
        while QApplication.activeModalWidget() is None and time.monotonic() < until:
            self.wait(0.2)
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog), name
        self.keep(name, shown)
        shown.reject()
        self.wait(0.2)

    def paper(self, number: int = 0) -> Place:
        """Return a paper of the sample."""
        return Place("paper", self.sample.sessions[0].items[number].papers[0].id)


def pages(at: Photographer) -> None:
    """The pages of the places in the navigator."""
    book = at.window.book
    at.go(HOME)
    at.keep("home", book)
    at.go(Place("session", at.sample.sessions[0].id), 1240, 560)
    at.keep("agenda", book)
    at.go(DECISIONS, 1180)
    at.keep("decisions", book)
    at.go(REGISTER, 1080, 560)
    at.keep("register", book)
    at.go(PICTURES, 1000, 560)
    at.keep("pictures", book)


def papers(at: Photographer) -> None:
    """The sheet of a paper, alone and beside other things."""
    window = at.window
    at.go(at.paper(), 1180, 640)
    window.show_panel("details")
    at.wait()
    at.keep("paper", window)
    window.show_panel("findings")
    at.wait(0.3)
    panel = window.panels
    at.keep("findings", panel, QRect(0, 0, panel.width(), min(panel.height(), 200)))
    window.wanted.emit("view.preview")
    at.go(at.paper(), 1240, 680)
    at.wait(3)
    at.keep("preview", window.beside)
    window.wanted.emit("view.preview")
    at.go(at.paper(1), 1240, 560)
    window.wanted.emit("view.side-by-side")
    at.wait()
    at.keep("languages", window.book)
    window.wanted.emit("view.side-by-side")


def programme(at: Photographer) -> None:
    """Two views of the follow-up programme."""
    at.go(FOLLOW_UP, 1200, 640)
    page = at.window.book.follow_up()
    for view, name in (("board", "board"), ("ranking", "ranking")):
        page.show_view(view)
        at.wait()
        at.keep(name, at.window.book)


def changed(at: Photographer) -> None:
    """The history of a paragraph that was worked on, and what a colleague's copy brings."""
    window, paper = at.window, PaperId(at.paper().id)
    paragraph = paragraphs(window.desk.workspace, paper)[1]
    window.desk.do(Reword(paragraph.id, Language.EN, paragraph.words.en.replace("at more than", "at over")))
    copy = at.home / "Sample for Ana.gbwp"
    window.desk.hand_out(copy, False)
    with Workspace.open(copy, Home(at.home / "ana", at.home / "ana").places, ANA) as theirs:
        for one in paragraphs(theirs, paper)[2:5]:
            theirs.do(Reword(one.id, Language.EN, f"In short: {one.words.en}"))
        theirs.publish()
    at.go(at.paper(), 1180, 640)
    window.show_spot(Spot(paper, paragraph.id))
    window.show_panel("history")
    at.wait()
    at.keep("history", window.panels, QRect(0, 0, window.panels.width(), 420))
    merging.bring_path(window, copy)
    at.keep_dialog("bringing")


def paragraphs(file: Workspace | None, paper: PaperId) -> list[Block]:
    """Return the numbered paragraphs of a paper."""
    assert file is not None
    blocks = file.ask(papers_of.sheet, paper).contents.blocks
    return [one for one in blocks if one.kind is Kind.PARAGRAPH]


def incoming(at: Photographer) -> None:
    """What is understood of a paper that is brought in."""
    job = at.window.desk.ask(export.prepare, PaperId(at.paper().id))
    (document,) = export.write(job, at.home, ("docx",))
    at.go(at.paper(), 1180, 700)
    file.import_path(at.window, document)
    at.keep_dialog("import")


def dialogs(at: Photographer) -> None:
    """What is asked and shown before something is done."""
    at.go(at.paper(), 1180, 700)
    for entry, name in (("paper.issue", "issue"), ("file.restore", "restore")):
        at.window.wanted.emit(entry)
        at.wait()
        at.keep_dialog(name)


PICTURES_OF: tuple[Callable[[Photographer], None], ...] = (
    pages,
    papers,
    programme,
    dialogs,
    changed,
    incoming,
)


@contextmanager
def office() -> Iterator[MainWindow]:
    """The window with the sample on its desk, in a home of its own."""
    with tempfile.TemporaryDirectory() as top:
        home = Path(top, "Working Party")
        home.mkdir()
        os.environ |= {"SECRETARIAT_HOME": str(home), "LOGNAME": "Joan Baker"}
        app, window = ready()
        theme.dress(app, "light")
        sample = home / "Sample.gbwp"
        make(sample, window.desk.home)
        with Workspace.open(sample, window.desk.home.places, ANA) as file:
            session = file.ask(outline).sessions[0]
            one = paragraphs(file, session.items[0].papers[0].id)[1]
            file.do(Reword(one.id, Language.EN, one.words.en.replace("officials", "other officials")))
        window.show()
        window.begin(sample)
        yield window
        window.close()


def main(languages: list[str]) -> None:
    """Make the pictures of these languages, or of every one the manual is written in."""
    manual = folder() / "manual"
    for language in languages or [one for one in Language if (manual / one).is_dir()]:
        target = manual / language / "pictures"
        target.mkdir(exist_ok=True)
        with office() as window:
            at = Photographer(window, target)
            at.wait()
            for take in PICTURES_OF:
                take(at)


if __name__ == "__main__":
    main(sys.argv[1:])
