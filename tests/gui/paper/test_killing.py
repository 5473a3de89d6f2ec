"""Killing the program loses at most the last second of typing."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from secretariat.app.places import who
from secretariat.app.workspace import Workspace
from secretariat.domain.paper import Block

SCRIPT = """
import sys
import time
from pathlib import Path
import secretariat.gui
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from secretariat.app.places import home
from secretariat.gui.desk import Desk
from tests.gui.paper.conftest import Writing

app = QApplication([])
desk = Desk(home())
desk.create(Path(sys.argv[1]))
on = Writing(desk, "P One")
on.stand(0, 3)
end = time.monotonic() + 2.5
count = 0
while time.monotonic() < end:
    count += 1
    on.type(f" w{count}")
    QTest.qWait(100)
    print(count, time.monotonic(), flush=True)
print("typed", flush=True)
while True:
    on.type("x")
    QTest.qWait(20)
"""


def test_what_was_typed_more_than_a_second_ago_survives_being_killed(place, tmp_path):
    target = tmp_path / "killed.gbwp"
    root = Path(__file__).parents[3]
    writer = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(target)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    typed: list[tuple[int, float]] = []
    for line in writer.stdout:
        if line.strip() == "typed":
            break
        count, moment = line.split()
        typed.append((int(count), float(moment)))
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    with Workspace.open(target, place.places, who(place)) as workspace:
        words = workspace.ask(lambda at: at.read.all(Block))[0].words.en
    kept = sum(word.startswith("w") for word in words.split())
    assert kept >= max(count for count, moment in typed if moment < typed[-1][1] - 1)
