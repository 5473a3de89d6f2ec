"""A program that is killed while somebody edits, or while it publishes; and a sync client that copies meanwhile."""

import random
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.paper import Block
from secretariat.domain.told import Told
from secretariat.store.checking import check_content
from secretariat.store.examining import examine_all
from secretariat.store.private import connect
from tests.soak.programs import running
from tests.soak.tally import Tally
from tests.store.desk import Desk, a_paper, blocks, check_history

ANEW = 25  # kills after which a new file is begun: a long history is slow to look over
TYPIST = """
import sys
from dataclasses import replace
from pathlib import Path
from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from tests.store.desk import Desk

file = Desk(Path(sys.argv[1])).open()
first, second = file.read.all(Block)
for number in range(int(first.words.en) + 1, 1_000_000):
    with file.step("Edit", "reword" if number % 3 else "") as write:
        write.put(replace(first, words=Words(str(number))))
        write.put(replace(second, words=Words(str(number))))
    print(number, flush=True)
    if number % int(sys.argv[2]) == 0:
        file.publish()
        print("published", number, flush=True)
"""


def begin(desk: Desk) -> None:
    """Make a file of two paragraphs that always say the same number."""
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), "0", "0")
    file.publish()
    file.close()


def editing(count: int, first: int = 0) -> Tally:
    """Kill the program at any moment while somebody edits, now and then publishing."""
    return _killing("killed while editing", count, first, 9)


def publishing(count: int, first: int = 0) -> Tally:
    """Kill the program while it publishes again and again."""
    return _killing("killed while publishing", count, first, 1)


def _killing(name: str, count: int, first: int, every: int) -> Tally:
    """Kill the program again and again; no edit it said was kept is lost, and the file others see never goes back."""
    tally = Tally(name)
    for begun in range(first, first + count, ANEW):
        with TemporaryDirectory() as folder:
            desk = Desk(Path(folder))
            begin(desk)
            shown = 0
            for seed in range(begun, min(begun + ANEW, first + count)):
                tally.count("kills")
                kept, said = _typed(desk.folder, every, random.Random(seed).uniform(0, 0.4))
                try:
                    shown = _look(desk, kept, max(shown, said))
                except (AssertionError, Told) as error:
                    tally.fail(seed, str(error).splitlines()[0][:100])
            tally.count("edits", _typed_in_all(desk))
    return tally


def _typed_in_all(desk: Desk) -> int:
    """Return how many edits there were."""
    with closing(desk.open()) as file:
        return int(file.read.all(Block)[0].words.en)


def _look(desk: Desk, kept: int, published: int) -> int:
    """Look at the file others see, then open it as its owner does; return the number others see."""
    shown = number_in(desk.path, desk.folder)
    assert shown >= published, f"{published} was published, {shown} is shown"
    with closing(desk.open()) as file:
        one, other = (int(block.words.en) for block in file.read.all(Block))
        assert one == other, "an edit is half there"
        assert one in {kept, kept + 1}, f"{kept} was kept, {one} is there"
        assert file.recovered is None
        assert file.saved is None
        check_history(file)
    return shown


def number_in(path: Path, folder: Path) -> int:
    """Return the number that a copy of a file shows, which is sound to the last row."""
    copy = folder / "seen.db"
    copy.write_bytes(path.read_bytes())
    with closing(connect(copy)) as connection:
        check_content(connection, path)
        examine_all(connection, path)
        rows = connection.execute("SELECT texts FROM wording WHERE owner_kind = 'block'").fetchall()
    one, other = (int(text.split('"')[3]) for (text,) in rows)
    assert one == other, "an edit is half there"
    return one


def _typed(folder: Path, every: int, wait: float) -> tuple[int, int]:
    """Let a program edit until it is killed; return the last numbers it said were kept and published."""
    with running(TYPIST, folder, every) as typist:
        lines = [typist.said.readline()]
        time.sleep(wait)
        typist.kill()
        lines += typist.said.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    kept = max(int(words[0]) for words in whole if len(words) == 1)
    return kept, max((int(words[1]) for words in whole if len(words) == 2), default=0)


def syncing(count: int, first: int = 0) -> Tally:
    """Copy the file others see while somebody edits and publishes: each copy is sound, and at most one publication behind."""
    tally = Tally("copies by a sync client")
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        begin(desk)
        with running(TYPIST, desk.folder, 2) as typist:
            typist.said.readline()
            for seed in range(first, first + count):
                published = 0
                while not published:  # read what it said so far, until it publishes
                    words = typist.said.readline().split()
                    published = int(words[1]) if len(words) == 2 else 0
                time.sleep(random.Random(seed).uniform(0, 0.01))
                tally.count("copies")
                try:
                    shown = number_in(desk.path, desk.folder)
                    assert shown >= published, f"{published} was published, {shown} is copied"
                except (AssertionError, Told) as error:
                    tally.fail(seed, str(error).splitlines()[0][:100])
            typist.kill()
    return tally
