"""A program that is killed loses nothing it said was kept."""

import random
import subprocess
import sys
import time
from pathlib import Path

from secretariat.domain.paper import Block
from tests.store.desk import Desk, a_paper, blocks, check_history, connection_of

KILLS = 4

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
    if number % 9 == 0:
        file.publish()
"""


def test_killing_the_program_loses_no_edit_it_has_kept(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), "0", "0")
    file.publish()
    file.close()
    chance = random.Random(291)
    for _ in range(KILLS):
        said = _typed_until_killed(desk.folder, chance.uniform(0, 0.08))
        file = desk.open()
        first, second = (int(block.words.en) for block in file.read.all(Block))
        assert first == second
        assert first in {said, said + 1}
        assert file.recovered is None
        assert connection_of(file).execute("PRAGMA quick_check").fetchall() == [("ok",)]
        file.close()
    file = desk.open()
    check_history(file)
    file.publish()
    file.close()
    strays = [name for name in desk.beside() if name != desk.path.name]
    assert all(".secretariat-" in name for name in strays)


def _typed_until_killed(folder: Path, wait: float) -> int:
    """Let a program edit until it is killed; return the last number it said was kept."""
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, folder],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline()]
        time.sleep(wait)
        typist.kill()
        lines += typist.stdout.readlines()
        return max(int(line) for line in lines if line.endswith("\n"))
