"""What finding costs: as one types in a long paper, and everywhere in a long register."""

import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.places import Home
from secretariat.app.queries import find, search
from secretariat.app.queries.find import Wanted
from secretariat.app.workspace import Workspace
from secretariat.domain.activity import Activity, Cells
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.store.places import Who
from secretariat.store.writer import Writer
from tests.bench.measure import Figure, times

ACTIVITIES = 100_000
PIECE = "100 ms"
PLACES = ("Genève", "New York", "Addis Ababa", "Turin", "Santiago", "Bangkok", "Helsinki", "Nairobi")


def finding() -> Iterator[Figure]:
    """Measure the sheet of a long paper, the index of a long register, and looking through it for words to replace."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    yield from _sheet()
    with tempfile.TemporaryDirectory() as folder:
        places = Home(Path(folder) / "data", Path(folder) / "config").places
        with Workspace.create(Path(folder) / "bench.gbwp", places, Who("Bench", "bench001")) as workspace:
            workspace.do(Fill())
            yield from _index(workspace)
            yield from _looking_through(workspace)


@dataclass(frozen=True, slots=True)
class Fill(Act):
    """Lay many activities into the register."""

    label: ClassVar[str] = "Fill"

    def run(self, write: Writer) -> None:
        """Make the change."""
        for number, order in enumerate(write.keys(ACTIVITIES)):
            place = PLACES[number % len(PLACES)]
            title = Words(
                en=f"Seminar {number} on the social dimension of globalization, {place}, {number % 28 + 1} May 2004"
            )
            cells = Cells(
                title, Words(en=f"ILO and partner {number % 997}"), Words(en="Presentation and debate")
            )
            write.put(Activity(ActivityId(new_id()), order, cells, venue=place))


def _sheet() -> Iterator[Figure]:
    """Measure each letter typed into the finding bar over the sheet of a long paper."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from secretariat.gui.paper.finding import Finding
    from secretariat.gui.paper.finding_bar import FindingBar
    from tests.bench import spelling

    with spelling._page() as page:
        bar = FindingBar(Finding(page.scribe), page)
        page.hang(bar)
        bar.open_for("", 0, replacing=False)
        found = []
        for letter in "working party":
            start = time.perf_counter()
            QTest.keyClicks(bar.field, letter)
            page.editor.viewport().repaint()
            QApplication.processEvents()
            found.append(time.perf_counter() - start)
        bar.close_bar()
    yield Figure(f"find in {spelling.PARAGRAPHS:,} paragraphs, first letter", (found[0],), bar=PIECE)
    yield Figure(f"find in {spelling.PARAGRAPHS:,} paragraphs, each further one", tuple(found[1:]), bar=PIECE)


def _index(workspace: Workspace) -> Iterator[Figure]:
    """Measure making the index piece by piece, and asking it."""
    pieces, share = [], 0.0
    while share < 1:
        start = time.perf_counter()
        share = workspace.ask(search.prepare)
        pieces.append(time.perf_counter() - start)
    yield Figure(f"index {ACTIVITIES:,} activities", (sum(pieces),))
    yield Figure("one piece of it, others waiting", tuple(pieces), bar=PIECE)
    yield Figure("the longest piece", (max(pieces),), bar=PIECE)
    for words in ("globalization", "geneve", "seminar 77", "part", "nowhere"):
        asked = times(lambda words=words: search.everywhere(workspace, words), 7)  # type: ignore[misc]
        yield Figure(f"search everywhere: {words}", asked, bar=PIECE)


def _looking_through(workspace: Workspace) -> Iterator[Figure]:
    """Measure looking through the whole file for words to replace."""
    spent = []
    for part in workspace.ask(find.stretches):
        start = time.perf_counter()
        workspace.ask(find.occurrences, part, Wanted("partner 77"))
        spent.append(time.perf_counter() - start)
    yield Figure("look through the file for words to replace", (sum(spent),))
    yield Figure("one part of it, others waiting", tuple(spent), bar=PIECE)
