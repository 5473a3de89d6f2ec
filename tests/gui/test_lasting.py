"""The program outlives any number of signals."""

import subprocess
import sys

SIGNALS = """
import secretariat.gui
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rings = Signal(str)
bell = Bell()
for _ in range(20000):
    bell.rings.emit("once more")
    bell.parent()
print("still here")
"""


def test_the_program_survives_twenty_thousand_signals():
    done = subprocess.run([sys.executable, "-c", SIGNALS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "still here", "")
