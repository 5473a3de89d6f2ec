"""What bringing copies together costs where the register holds 100,000 activities."""

import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from secretariat.domain.activity import Activity, Cells
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.store import suitcase
from secretariat.store.file import WorkingFile
from tests.bench.measure import Figure
from tests.store.desk import ANA, BEN, Desk, a_paper, blocks

ACTIVITIES, PARAGRAPHS, EDITS, RUNS = 100_000, 1_800, 500, 3


def merging() -> Iterator[Figure]:
    """Measure looking first, bringing together 500 edits on each side, and finding nothing new."""
    with tempfile.TemporaryDirectory() as folder:
        file, other = _copies(Path(folder))
        looked, merged, again = [], [], []
        for run in range(RUNS):
            _edit(file, f"a{run}")
            _edit(other, f"b{run}")
            other.publish()
            looked.append(_seconds(lambda: file.preview(other.path)))
            merged.append(_seconds(lambda: file.merge(other.path)))
            again.append(_seconds(lambda: file.merge(other.path)))
        for opened in (file, other):
            opened.close()
    size = f"{ACTIVITIES:,} activities"
    yield Figure(f"look at a copy with {size}", tuple(looked))
    yield Figure(f"bring it together, {EDITS} edits each", tuple(merged), bar="2 s, with its backup")
    yield Figure("bring it together again, nothing new", tuple(again))


def _copies(folder: Path) -> tuple[WorkingFile, WorkingFile]:
    """Make a large file and a copy of it, both open."""
    file = Desk(folder, ANA).create()
    with file.step("Fill") as write:
        blocks(write, a_paper(write), *(f"Paragraph {n} has some words." for n in range(PARAGRAPHS)))
        for number, key in enumerate(write.keys(ACTIVITIES)):
            cells = Cells(Words(f"Seminar {number}, Geneva"), Words("ILO"), Words("On globalization"))
            write.put(Activity(ActivityId(new_id()), key, cells, f"Seminar {number}", "Geneva"))
    file.publish()
    suitcase.take_away(file.lend(), folder / "Copy.gbwp")
    return file, Desk(folder, BEN).open(folder / "Copy.gbwp")


def _edit(file: WorkingFile, name: str) -> None:
    """Change activities and paragraphs here and there."""
    chance = random.Random(name)
    held = file.read.all(Block)
    activities = [one.id for one in file.read.some(Activity, list(file.read.versions(Activity))[:2_000])]
    for number in range(EDITS):
        with file.step("Edit") as write:
            if number % 2:
                activity = write.get(Activity, chance.choice(activities))
                write.put(replace(activity, venue=f"{name} {number}"))
                continue
            block = write.get(Block, chance.choice(held).id)
            words = block.words.en.split(" ")
            words[chance.randrange(len(words))] = f"{name}-{number}"
            write.put(replace(block, words=Words(" ".join(words))))


def _seconds(act: object) -> float:
    """Return how long something takes."""
    assert callable(act)
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
