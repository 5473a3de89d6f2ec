"""What spelling and correction while typing cost: each keystroke, and the longest pause of the window while words are looked up."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from secretariat.app.command import Act
from secretariat.domain import habits
from secretariat.domain.identity import BlockId, PaperId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind
from secretariat.store.writer import Writer
from tests.bench.measure import Figure

if TYPE_CHECKING:
    from secretariat.app.places import Home
    from secretariat.app.spelling import Speller
    from secretariat.gui.pages.paper import PaperPage

PARAGRAPHS = 1000
WORDS = "The Comittee recieved the report of the Working Party on globalization and its social dimension, "
TYPED = 'the Office\'s report "on work" is recieved well... and so on -- as ever '
FRAME = "16 ms"
NOTHING = frozenset[habits.Kind]()


def spelling() -> Iterator[Figure]:
    """Measure keystrokes to paint with and without spelling and correction, and pauses while words are looked up."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _page() as page:
        yield Figure("pauses from the first word looked up on", _ticks(page, 1.5), bar=FRAME)
        yield from _keystrokes(page)
        yield from _paging(page)
    yield from _dictionaries()


def _paging(page: "PaperPage") -> Iterator[Figure]:
    """Measure the longest rounds of the window's events while one pages through the paper, unchecked and checked by turns."""
    settings = page.hand.settings
    assert settings is not None
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(3):
        for checked in (False, True):
            settings.spelling = checked
            found[checked].extend(_pauses(page))
    plain = Figure("longest pauses while paging, not checked", tuple(found[0]))
    yield plain
    looked = Figure("longest pauses while paging, checked", tuple(found[1]))
    ratio = looked.median / plain.median
    yield Figure(looked.name, looked.seconds, "unchecked", ratio, FRAME)


def _keystrokes(page: "PaperPage") -> Iterator[Figure]:
    """Measure keystrokes as they come, with spelling and correction off and on by turns."""
    settings = page.hand.settings
    assert settings is not None
    ways = (False, NOTHING), (True, NOTHING), (True, habits.ALL)
    found: list[list[float]] = [[], [], []]
    for _ in range(3):
        for kept, (settings.spelling, settings.corrections) in zip(found, ways, strict=True):
            kept += _typed(page)
    bare, checked, both = (tuple(seconds) for seconds in found)
    plain = Figure("keystroke to paint, words not checked", bare)
    yield plain
    for name, seconds in (("checked", checked), ("checked and corrected", both)):
        figure = Figure(f"keystroke to paint, {name}", seconds)
        ratio = figure.median / plain.median
        yield Figure(figure.name, seconds, "unchecked", ratio, f"p95 {FRAME}")
    yield _work(page)


def _work(page: "PaperPage") -> Figure:
    """Return what checking and correcting add to the work of a keystroke, whatever else the computer does meanwhile."""
    settings = page.hand.settings
    assert settings is not None
    settings.spelling, settings.corrections = False, NOTHING
    bare = Figure("", _typed(page, time.thread_time))
    settings.spelling, settings.corrections = True, habits.ALL
    both = _typed(page, time.thread_time)
    added = tuple(max(0.0, one - bare.median) for one in both)
    return Figure("added to the work of a keystroke", added, bar=FRAME)


@contextmanager
def _page() -> Iterator["PaperPage"]:
    """Yield the page of a long paper, shown."""
    from PySide6.QtWidgets import QApplication

    from secretariat.app.commands.agenda import AddItem, AddSession
    from secretariat.app.commands.paper import AddPaper
    from secretariat.app.places import Home
    from secretariat.domain.identity import ItemId, SessionId
    from secretariat.gui import theme
    from secretariat.gui.desk import Desk
    from secretariat.gui.pages.paper import PaperPage
    from secretariat.gui.settings import Settings

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.dress(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "data", Path(folder) / "config")
        desk = Desk(home)
        desk.create(Path(folder) / "bench.gbwp")
        session, item, paper = SessionId(new_id()), ItemId(new_id()), PaperId(new_id())
        desk.do(AddSession(session, 291))
        desk.do(AddItem(item, session, Words(en="Globalization")))
        desk.do(AddPaper(paper, item, title="Next steps"))
        desk.do(_Fill(paper))
        page = PaperPage(desk, settings=Settings(home.settings))
        page.resize(900, 700)
        page.show_paper(paper)
        page.show()
        _spin(0.5)
        yield page
        page.flush()
        desk.close()
        page.close()


@dataclass(frozen=True, slots=True)
class _Fill(Act):
    """Write many paragraphs in one step."""

    label: ClassVar[str] = "Fill"
    paper: PaperId

    def run(self, write: Writer) -> None:
        """Make the change."""
        for number, order in enumerate(write.keys(PARAGRAPHS), 1):
            words = Words(en=f"{WORDS}{number} {WORDS}")
            write.put(Block(BlockId(new_id()), self.paper, order, Kind.PARAGRAPH, words=words))


def _typed(page: "PaperPage", clock: Callable[[], float] = time.perf_counter) -> tuple[float, ...]:
    """Return the seconds from each key to the paint of all that is in view, words handed over in between as ever."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from secretariat.gui.paper.stretch import Caret

    blocks = [line for line in page.editor.setting.lines if line.kind]
    page.editor.put_caret(Caret(blocks[len(blocks) // 2].key, 4))
    _spin(0.5)
    seconds = []
    for key in TYPED:
        start = clock()
        QTest.keyClicks(page.editor, key)
        page.editor.viewport().repaint()
        seconds.append(clock() - start)
        QApplication.processEvents()
        time.sleep(0.02)
    page.flush()
    return tuple(seconds)


def _ticks(page: "PaperPage", seconds: float) -> tuple[float, ...]:
    """Return how long each round of the window's events takes, for a while."""
    from PySide6.QtWidgets import QApplication

    page.spelling.look_again()
    found = []
    end = time.perf_counter() + seconds
    while (start := time.perf_counter()) < end:
        QApplication.processEvents()
        found.append(time.perf_counter() - start)
        time.sleep(0.001)
    return tuple(sorted(found)[-20:])


def _pauses(page: "PaperPage") -> tuple[float, ...]:
    """Return the longest rounds of events while one pages through the paper, where each page is new to the dictionary."""
    found: list[float] = []
    bar = page.editor.verticalScrollBar()
    for step in range(10):
        bar.setValue(bar.maximum() * step // 10)
        page.editor.viewport().repaint()
        found += _ticks(page, 0.15)
    return tuple(sorted(found)[-20:])


def _dictionaries() -> Iterator[Figure]:
    """Measure loading a dictionary, looking words up, and the suggestions for one."""
    from secretariat.app.places import Home
    from tests.bench.measure import times

    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "data", Path(folder) / "config")
        for language, word in ((Language.EN, "recieve"), (Language.FR, "réunoin"), (Language.ES, "reunoin")):
            yield Figure(f"load the dictionary, {language}", times(partial(_loaded, home, language), 5))
            speller = _loaded(home, language)
            yield Figure(
                f"suggestions for one word, {language}",
                times(partial(speller.suggestions, word, language), 5),
            )


def _loaded(home: "Home", language: "Language") -> "Speller":
    """Return a speller with the dictionary of a language."""
    from secretariat.app.spelling import Speller

    speller = Speller(home)
    speller.wrong(["a"], language)
    return speller


def _spin(seconds: float) -> None:
    """Let events happen for a while."""
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)
