"""The program outlives any number of signals, and keeps nothing of files, pages and dialogs that were closed."""

import gc
import subprocess
import sys

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from secretariat.app.workspace import Workspace
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, PICTURES, REGISTER, Place
from secretariat.gui.side import LEAVES
from tests.gui.conftest import Office

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


def places(office: Office) -> list[Place]:
    """Every place of a file, after a file with something in it was made."""
    session, _, papers = office.agenda()
    return [
        HOME,
        Place("session", session),
        Place("paper", papers[0]),
        DECISIONS,
        REGISTER,
        PICTURES,
        FOLLOW_UP,
    ]


def go_round(office: Office, where: list[Place]) -> tuple[int, int]:
    """Turn to every page and panel, and return of how many parts the window is then made, and how many files are held."""
    for place in where:
        office.window.show_place(place)
        office.settle()
    office.window.show_place(where[2])
    for leaf in LEAVES:
        office.window.show_panel(leaf.name)
        office.settle()
    return counted()


def counted() -> tuple[int, int]:
    """Return of how many parts the window is made, once all that is to go is gone, and how many files are held."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    held = [thing for thing in gc.get_objects() if isinstance(thing, Workspace)]
    return len(QApplication.allWidgets()), len(held)


def test_pages_and_panels_turned_to_again_and_again_are_made_once(office: Office):
    office.create()
    where = places(office)
    go_round(office, where)
    first = go_round(office, where)
    assert [go_round(office, where) for _ in range(4)] == [first] * 4


def test_a_file_opened_and_closed_twenty_times_leaves_nothing_behind(office: Office):
    path = office.create()
    office.window.show_place(places(office)[2])

    def again() -> tuple[int, int]:
        office.desk.close()
        office.settle()
        assert counted()[1] == 0
        assert office.desk.open(path)
        office.settle()
        return counted()

    again()
    first = again()
    assert first[1] == 1
    assert [again() for _ in range(20)] == [first] * 20
