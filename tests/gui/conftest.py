"""A window to try, on a real file, where nothing may pass in silence."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

from secretariat.app.places import Home, home
from secretariat.gui import theme
from secretariat.gui.desk import Desk

DIALOG_CALLS = (
    (QDialog, "exec"),
    (QMessageBox, "exec"),
    *((QMessageBox, name) for name in ("about", "critical", "information", "question", "warning")),
    *((QFileDialog, name) for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory")),
    *((QInputDialog, name) for name in ("getText", "getItem", "getInt")),
)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Each test has a computer of its own: settings, private copies and backups lie in its folder."""
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))
    return home()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No dialog but those a test expects, no window and no thread of a file that outlives it."""
    shown: list[str] = []
    for owner, name in DIALOG_CALLS:

        def refuse(*args: object, _name: str = f"{owner.__name__}.{name}", **_: object) -> int:
            shown.append(f"{_name} {args!r}")
            return 0

        monkeypatch.setattr(owner, name, refuse)
    theme.dress(qapp, "light")
    yield
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents()
    assert shown == [], "a dialog nobody expected"
    assert [window for window in qapp.topLevelWidgets() if window.isVisible()] == [], "a window stayed open"
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("store")] == []


@pytest.fixture(autouse=True)
def nothing_muttered(qtlog: object) -> Iterator[None]:
    """Qt has nothing to complain of."""
    yield
    assert [str(record) for record in qtlog.records] == []  # type: ignore[attr-defined]


@pytest.fixture
def desk(qapp: QApplication, place: Home, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new, empty working file on it; a Told that nobody expects fails the test (see `refusals`)."""
    desk = Desk(place)
    desk.refusals = []  # type: ignore[attr-defined]
    desk.told.connect(desk.refusals.append)  # type: ignore[attr-defined]
    assert desk.create(tmp_path / "committee.gbwp")
    yield desk
    desk.close()
    assert desk.refusals == []  # type: ignore[attr-defined]
