"""What work in the register costs where it holds 100,000 activities."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.app.commands.filling import PasteCells
from secretariat.app.places import Home, who
from secretariat.domain.activity import Activity, Cells, State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.store.file import WorkingFile
from tests.bench.measure import Figure

if TYPE_CHECKING:
    from secretariat.gui.desk import Desk

ACTIVITIES, CELLS, ACROSS, EDITS = 100_000, 5_000, 4, 200
_PLACES = (
    ("Geneva", "Switzerland"),
    ("Abidjan", "Côte d’Ivoire"),
    ("Warsaw", "Poland"),
    ("Santiago", "Chile"),
)


def register() -> Iterator[Figure]:
    """Measure the register on the screen: first rows, filter, sort, edit, paste."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "data", Path(folder) / "config")
        path = Path(folder) / "register.gbwp"
        _fill(path, home)
        yield from on_screen(path, home)


def on_screen(path: Path, home: Home) -> Iterator[Figure]:
    """Measure with a file that is filled, in a program that sweeps up as the real one does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from secretariat.gui.desk import Desk
    from secretariat.gui.sweeping import Sweeping

    program = QApplication.instance() or QApplication([])
    Sweeping(program)
    with closing(sqlite3.connect(path)) as connection:
        begun = time.perf_counter()
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        yield Figure("quick check of the file", (time.perf_counter() - begun,), bar="500 ms")
    desk = Desk(home)
    begun = time.perf_counter()
    assert desk.open(path)
    try:
        yield from _on_desk(desk, program.processEvents, begun)
    finally:
        desk.close(publish=False)


def _on_desk(desk: "Desk", paint: Callable[[], object], begun: float) -> Iterator[Figure]:
    """Measure with the file on the desk, which began to be opened at a moment."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from secretariat.gui.models.columns import COLUMNS
    from secretariat.gui.models.pasting import Text
    from secretariat.gui.pages.register import RegisterPage

    start = time.perf_counter()
    page = RegisterPage(desk)
    page.resize(1280, 720)
    page.show()
    paint()
    yield Figure(f"first rows of {ACTIVITIES:,} activities", (time.perf_counter() - start,), bar="300 ms")
    yield Figure("from opening the file to those rows", (time.perf_counter() - begun,), bar="1 s")
    model = page.model
    while (
        model.reading or model.preparing
    ):  # waiting as the program does, which leaves the threads their turn
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    yield Figure("all of them read, meanwhile usable", (time.perf_counter() - start,))
    names = [column.name for column in COLUMNS]

    def seconds(act: Callable[[], object]) -> float:
        begun = time.perf_counter()
        act()
        paint()
        return time.perf_counter() - begun

    typed = [seconds(lambda to=to: page.field.setText("seminar 99"[:to])) for to in range(1, 11)]  # type: ignore[misc]
    yield Figure("a key in the filter", tuple(typed), bar="100 ms")
    typed = [seconds(lambda to=to: page.field.setText("country:poland"[:to])) for to in range(1, 15)]  # type: ignore[misc]
    yield Figure("a key in the filter of one field", tuple(typed), bar="100 ms")
    page.field.clear()
    for name in ("to", "title_venue_date", "state"):
        yield Figure(f"sort by {name}", (seconds(partial(model.sort, names.index(name))),), bar="1 s")
    model.sort(-1)
    venue = names.index("venue")
    edits = [
        seconds(lambda row=row: model.setData(model.index(row * 7, venue), f"Hall {row}"))  # type: ignore[misc]
        for row in range(EDITS)
    ]
    yield Figure("edit of a cell", tuple(edits), bar="10 ms p95")
    for what, first in (("words", 1), ("titles", 0)):
        texts = [
            Text(100 + at // ACROSS, first + at % ACROSS, f"Seminar {at}, Geneva, {1 + at % 28} May")
            for at in range(CELLS)
            if first + at % ACROSS < ACROSS
        ]
        yield Figure(
            f"paste of {len(texts):,} cells, {what}",
            (seconds(lambda: model.fill(texts, PasteCells)),),  # noqa: B023
            bar="1 s",
        )
    yield Figure("undo of it", (seconds(desk.undo),))
    page.close()
    page.deleteLater()


def _fill(path: Path, home: Home) -> None:
    """Make a file with many activities."""
    file = WorkingFile.create(path, home.places, who(home))
    with file.step("Fill") as write:
        for number, key in enumerate(write.keys(ACTIVITIES)):
            day = date(2000, 1, 1) + timedelta(days=(number * 37) % 2500)
            venue, country = _PLACES[number % len(_PLACES)]
            printed = f"{day.day} {day:%B}"
            cells = Cells(
                Words(f"Seminar {number}, {venue}, {printed}"),
                Words(f"ILO and partner {number % 97}"),
                Words("Presentation"),
                Words("Director-General"),
            )
            dates = Dates(printed, day, day, Precision.DAY)
            state = State.HELD if number % 3 else State.PLANNED
            write.put(
                Activity(
                    ActivityId(new_id()), key, cells, f"Seminar {number}", venue, country, dates, state=state
                )
            )
    file.publish()
    file.close()
