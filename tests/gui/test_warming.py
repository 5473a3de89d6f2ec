"""What the pages need is loaded and made while nobody waits for it."""

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from secretariat.gui import warming
from secretariat.gui.warming import MODULES, PAGES, PANELS, Warming
from tests.gui.conftest import Office

LOADING = """
import sys
from importlib import import_module
import secretariat.gui.application
from secretariat.gui.warming import BEHIND, MODULES
for name in BEHIND:
    import_module(name)
for name in MODULES:
    before = set(sys.modules)
    import_module(name)
    print(name, *sorted(new for new in set(sys.modules) - before if new.startswith("secretariat.gui") and new != name))
"""
FEW = 5


def test_no_step_loads_more_than_a_few_modules_of_the_window():
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
    steps = [line.split() for line in done.stdout.splitlines()]
    assert [name for name, *_ in steps] == list(MODULES)
    assert {name: others for name, *others in steps if len(others) > FEW} == {}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(warming, "SETTLED", 0)
    monkeypatch.setattr(warming, "BETWEEN", 0)


def test_pages_and_panels_are_made_behind_the_one_in_view(office: Office, qtbot: QtBot):
    office.create()
    window = office.window
    page, focus, place = window.book.currentWidget(), window.focusWidget(), window.place
    with qtbot.waitSignal(Warming(window).over, timeout=30_000):
        pass
    assert set(PAGES) <= set(window.book.made)
    assert set(PANELS) <= set(window.panels.made)
    assert (window.book.currentWidget(), window.focusWidget(), window.place) == (page, focus, place)
    assert [kind for kind in PAGES if window.book.page(kind).isVisible()] == [window.book.kind]


def test_pages_wait_for_a_file(office: Office, qtbot: QtBot):
    window, warm = office.window, Warming(office.window)
    qtbot.waitUntil(lambda: warm.waiting, timeout=30_000)
    assert set(MODULES) <= set(sys.modules)
    assert "decisions" not in window.book.made
    with qtbot.waitSignal(warm.over, timeout=30_000):
        office.create()
    assert set(PAGES) <= set(window.book.made)
