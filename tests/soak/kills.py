"""A program killed in the middle of bringing copies together."""

import random
import shutil
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.language import Words
from secretariat.store import suitcase
from tests.soak.programs import running
from tests.soak.tally import Tally
from tests.store.desk import ANA, BEN, Desk, a_paper, blocks, check_history, connection_of, dump

MERGER = """
import sys
from pathlib import Path
from tests.store.desk import Desk

folder = Path(sys.argv[1])
file = Desk(folder).open()
print("ready", flush=True)
file.merge(folder / "Copy.gbwp")
print("merged", flush=True)
file.close()
print("closed", flush=True)
"""


def prepare(folder: Path, number: int = 300) -> None:
    """Make a file and a copy of it, both with changes of their own."""
    desk, other = Desk(folder, ANA), Desk(folder, BEN)
    file = desk.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *(f"Paragraph {n} begins. It ends." for n in range(number)))
    file.publish()
    suitcase.take_away(file.lend(), folder / "Copy.gbwp")
    copy = other.open(folder / "Copy.gbwp")
    for opened, word in ((file, "Mine"), (copy, "Theirs")):
        with opened.step("Edit") as write:
            for n, block in enumerate(made):
                said = f"{word} {n} begins. It ends." if n % 3 else f"Paragraph {n} begins. It {word}."
                write.put(
                    replace(block, words=Words(said if n % 7 else f"Paragraph {n} begins. It ends. {word}."))
                )
            blocks(write, made[0].paper, f"{word} more.")
        opened.publish()
        opened.close()


def merging(count: int, first: int = 0) -> Tally:
    """Kill the program while it brings copies together; the file must stand before or after, and go on from there."""
    tally = Tally("killed while bringing copies together")
    with TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        made.mkdir()
        prepare(made)
        before, after, took = _without_a_kill(made, Path(folder) / "whole")
        for seed in range(first, first + count):
            tally.count("kills")
            place = Path(folder) / f"case {seed}"
            shutil.copytree(made, place)
            wait = random.Random(seed).uniform(0, took * 1.6)
            said = _killed(place, wait)
            try:
                _look(place, before, after, said, tally)
            except AssertionError as error:
                tally.fail(seed, f"after {wait:.3f} s: {str(error).splitlines()[0][:100]}")
            shutil.rmtree(place)
    return tally


def _look(place: Path, before: object, after: object, said: str, tally: Tally) -> None:
    """Open the file that was being merged: it is before or after, and merging again leads to the same."""
    file = Desk(place).open()
    now = dump(file)
    assert now in (before, after), "the file stands in between"
    assert now == after or "merged" not in said, "what was said to be done is not done"
    tally.count("before" if now == before else "after")
    assert connection_of(file).execute("PRAGMA quick_check").fetchall() == [("ok",)]
    file.merge(place / "Copy.gbwp")
    assert dump(file) == after, "merging again leads elsewhere"
    check_history(file)
    file.close()


def _without_a_kill(made: Path, place: Path) -> tuple[object, object, float]:
    """Return what the file holds before and after a merge that nobody disturbs, and how many seconds that takes."""
    shutil.copytree(made, place)
    file = Desk(place).open()
    before = dump(file)
    start = time.perf_counter()
    file.merge(place / "Copy.gbwp")
    took = time.perf_counter() - start
    after = dump(file)
    file.close()
    return before, after, took


def _killed(place: Path, wait: float) -> str:
    """Let a program bring copies together until it is killed; return what it said."""
    with running(MERGER, place) as merger:
        said = merger.said.readline()
        time.sleep(wait)
        merger.kill()
        return said + merger.said.read()
