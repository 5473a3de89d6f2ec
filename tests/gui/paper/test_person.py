"""A person writes a page with the keys of a real keyboard, in a real window on the screen that DISPLAY names."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.paper import AddPaper
from secretariat.app.places import who
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain import inline
from secretariat.domain.identity import ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Words

KEYS = (
    ("The Office reports.", "Return ctrl+alt+1"),
    ("Background", "Return"),
    ("It took two measures:", "Return Tab"),
    ("a survey;", "Return"),
    ("a fund.", "Return shift+Tab"),
    ("The body agreed", "ctrl+alt+f"),
    ("GB.288/3.", "Escape ctrl+b"),
    (" with care", "ctrl+b"),
    (". <b> & *", "Return ctrl+d"),
    ("It may wish to take note.", "ctrl+z ctrl+y ctrl+s"),
)
WRITTEN = [
    "The Office reports.",
    "Background",
    "It took two measures:",
    "a survey;",
    "a fund.",
    "The body agreed with care. <b> & *",
    "It may wish to take note.",
]


def xdotool(*said):
    return subprocess.run(["xdotool", *said], capture_output=True, text=True, check=False, timeout=60).stdout


@pytest.fixture
def page(place, tmp_path):
    """Return a file with one empty paper."""
    session, item = SessionId(new_id()), ItemId(new_id())
    with Workspace.create(tmp_path / "page.gbwp", place.places, who(place)) as workspace:
        workspace.do(AddSession(session, 291))
        workspace.do(AddItem(item, session, Words(en="Globalization")))
        workspace.do(AddPaper(PaperId(new_id()), item, title="Next steps"))
    return tmp_path / "page.gbwp"


def window(program):
    """Return the window of the program once it shows the file."""
    for _ in range(300):
        found = xdotool("search", "--onlyvisible", "--name", "^page ").split()
        if found:
            return found[0]
        assert program.poll() is None
        time.sleep(0.1)
    raise AssertionError("no window")


@pytest.mark.xvfb
@pytest.mark.skipif(
    not os.environ.get("DISPLAY") or not shutil.which("xdotool"), reason="needs a screen and keys"
)
def test_a_person_writes_a_page(page, place, tmp_path):
    root, own = Path(__file__).parents[3], str(tmp_path / "person")
    program = subprocess.Popen(
        [sys.executable, "-m", "secretariat", str(page)],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "SECRETARIAT_HOME": own},
    )
    try:
        shown = window(program)
        xdotool("windowsize", "--sync", shown, "1280", "720", "windowmove", shown, "0", "0")
        xdotool("windowfocus", "--sync", shown)
        time.sleep(1)
        xdotool("mousemove", "110", "216", "click", "1", "sleep", "0.5", "key", "Return", "sleep", "0.5")
        for words, keys in KEYS:
            xdotool("type", "--delay", "25", words)
            xdotool("key", "--delay", "150", *keys.split())
        time.sleep(2)
        xdotool("key", "ctrl+q")
        assert program.wait(30) == 0
    finally:
        program.kill()
        program.wait()
    with Workspace.open(page, place.places, who(place)) as workspace:
        (paper,) = workspace.ask(papers.every)
        contents = workspace.ask(papers.sheet, paper.id).contents
    assert [inline.plain(block.words.en) for block in contents.blocks] == WRITTEN
    assert [note.words.en for note in contents.notes] == ["GB.288/3."]
    assert any(
        run.strong for run in inline.parse(contents.blocks[5].words.en) if isinstance(run, inline.Text)
    )
    assert len(contents.decisions) == 1
