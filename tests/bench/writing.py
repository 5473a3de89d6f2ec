"""What writing costs in a long paper: opening it, a key until it is painted, the outline, and two languages side by side."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from secretariat.app.command import Act
from secretariat.domain.identity import BlockId, ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind
from secretariat.store.writer import Writer
from tests.bench.measure import Figure, times

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from secretariat.gui.desk import Desk
    from secretariat.gui.pages.paper import PaperPage

PARAGRAPHS = 1000
WORDS = (
    "The Office reports on what has been done since the last session, and on what it proposes to do next. "
)
TYPED = "what is typed here goes on for a while, as people do"
FRAME = "p95 16 ms"


def writing() -> Iterator[Figure]:
    """Measure opening and writing in a paper of 1,000 paragraphs, beside a bare text field with the same words."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _desk() as (desk, paper):
        page = _page(desk)
        yield _opening(page, paper)
        bare = Figure("key to paint in a bare text field", _typed(_bare(page)))
        yield bare
        seconds = _typed(page.editor)
        ratio = Figure("", seconds).median / bare.median
        yield Figure("key to paint on the sheet", seconds, "bare field", ratio, FRAME)
        yield Figure("work of a key on the sheet", _typed(page.editor, time.thread_time), bar=FRAME)
        yield from _outline(desk, paper)
        page.act("side by side")
        _spin(0.5)
        yield Figure("key to paint, two languages side by side", _typed(page.editor), bar=FRAME)
        yield Figure("scroll, two languages side by side", _scrolled(page), bar="100 ms")
        page.flush()
        page.close()


def _opening(page: "PaperPage", paper: PaperId) -> Figure:
    """Return how long it takes to show a paper, the other language and back."""
    page.show_paper(paper, Language.FR)
    found = []
    for language in (Language.EN, Language.FR) * 3:
        page._forget()
        start = time.perf_counter()
        page.show_paper(paper, language)
        page.editor.viewport().repaint()
        found.append(time.perf_counter() - start)
    page.show_paper(paper, Language.EN)
    _spin(0.3)
    return Figure("open a paper of 1,000 paragraphs", tuple(found), bar="300 ms")


def _outline(desk: "Desk", paper: PaperId) -> Iterator[Figure]:
    """Measure asking for the outline, and taking over another."""
    from secretariat.app.queries.section import paper_outline
    from secretariat.gui.models.outline import OutlineModel

    yield Figure("ask for the outline, on another thread", times(lambda: desk.ask(paper_outline, paper), 7))
    outline, other = desk.ask(paper_outline, paper), desk.ask(paper_outline, paper, Language.FR)
    model = OutlineModel()

    def take_over() -> None:
        model.show(outline)
        model.show(other)

    yield Figure("take over an outline, twice", times(take_over, 7), bar="100 ms")


def _bare(page: "PaperPage") -> "QTextEdit":
    """Return a plain text field with the words of a page."""
    from PySide6.QtWidgets import QTextEdit

    field = QTextEdit()
    field.resize(page.size())
    field.setPlainText(page.editor.toPlainText())
    field.show()
    cursor = field.textCursor()
    cursor.setPosition(len(field.toPlainText()) // 2)
    field.setTextCursor(cursor)
    _spin(0.3)
    return field


def _typed(field: "QTextEdit", clock: Callable[[], float] = time.perf_counter) -> tuple[float, ...]:
    """Return the seconds from each key to the paint of all that is in view."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from secretariat.gui.paper.editor import SheetEditor
    from secretariat.gui.paper.stretch import Caret

    if isinstance(field, SheetEditor):
        blocks = [line for line in field.setting.lines if line.kind]
        field.put_caret(Caret(blocks[len(blocks) // 2].key, 4))
    _spin(0.3)
    seconds = []
    for key in TYPED:
        start = clock()
        QTest.keyClicks(field, key)
        field.viewport().repaint()
        seconds.append(clock() - start)
        QApplication.processEvents()
        time.sleep(0.02)
    return tuple(seconds)


def _scrolled(page: "PaperPage") -> tuple[float, ...]:
    """Return the seconds that each of some steps of scrolling takes."""
    bar, seconds = page.editor.verticalScrollBar(), []
    for _ in range(40):
        start = time.perf_counter()
        bar.setValue(bar.value() + 160)
        page.editor.viewport().repaint()
        seconds.append(time.perf_counter() - start)
    return tuple(seconds)


@contextmanager
def _desk() -> Iterator[tuple["Desk", PaperId]]:
    """Yield a desk with a long paper in two languages on it."""
    from PySide6.QtWidgets import QApplication

    from secretariat.app.commands.agenda import AddItem, AddSession
    from secretariat.app.commands.paper import AddPaper, EditPaper
    from secretariat.app.places import Home
    from secretariat.gui import theme
    from secretariat.gui.desk import Desk

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.dress(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Home(Path(folder) / "data", Path(folder) / "config"))
        desk.create(Path(folder) / "bench.gbwp")
        session, item, paper = SessionId(new_id()), ItemId(new_id()), PaperId(new_id())
        desk.do(AddSession(session, 291))
        desk.do(AddItem(item, session, Words(en="Globalization")))
        desk.do(AddPaper(paper, item, title="Next steps"))
        desk.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
        desk.do(_Fill(paper))
        yield desk, paper
        desk.close()


def _page(desk: "Desk") -> "PaperPage":
    """Return the page of papers, shown."""
    from secretariat.gui.pages.paper import PaperPage

    page = PaperPage(desk)
    page.resize(1200, 700)
    page.show()
    return page


@dataclass(frozen=True, slots=True)
class _Fill(Act):
    """Write many headings, paragraphs and items in two languages."""

    label: ClassVar[str] = "Fill"
    paper: PaperId

    def run(self, write: Writer) -> None:
        """Make the change."""
        for number, order in enumerate(write.keys(PARAGRAPHS)):
            kind = Kind.HEADING if number % 20 == 0 else Kind.SUBITEM if number % 5 == 4 else Kind.PARAGRAPH
            words = Words(en=WORDS * (1 + number % 4), fr=WORDS * (1 + number % 3))
            write.put(Block(BlockId(new_id()), self.paper, order, kind, words=words))


def _spin(seconds: float) -> None:
    """Let events happen for a while."""
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)
