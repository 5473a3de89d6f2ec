"""What is no longer needed is taken down on the window's thread, whatever other threads do meanwhile."""

import subprocess
import sys

SWEPT = """
import gc, sys, threading
from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from secretariat.gui import sweeping
sweeping.PAUSE, sweeping.MANY = 20, 0
app = QApplication([])
sweeping.Sweeping(app)
gone, main = [], threading.get_ident()

class Part(QObject):
    def __del__(self):
        gone.append(threading.get_ident())

def litter():
    for _ in range(200_000):
        held = []
        held.append(held)

def parts():
    for _ in range(50):
        part = Part()
        part.itself = part

threading.Thread(target=litter, daemon=True).start()
filling = QTimer(interval=5)
filling.timeout.connect(parts)
filling.start()
loop = QEventLoop()
QTimer.singleShot(1500, loop.quit)
loop.exec()
assert gone
assert set(gone) == {main}
print("swept")
"""


def test_parts_of_the_window_are_taken_down_on_its_thread():
    done = subprocess.run([sys.executable, "-c", SWEPT], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "swept", done.stderr
