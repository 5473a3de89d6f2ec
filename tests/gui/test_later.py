"""What an entry of the menus does is loaded when it is done, not with the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.gui.later import all_later

LOADED = """
import sys
from secretariat.gui.application import ready
ready()
print(*sorted(name for name in sys.modules if name.startswith("secretariat.")))
"""


def test_a_module_is_loaded_when_one_of_its_functions_is_called():
    join, missing = all_later("os", "path not_there")
    assert join.basename("a/b") == "b"
    act = missing.anything  # standing for it loads nothing
    with pytest.raises(ModuleNotFoundError):
        act()


def test_the_window_is_painted_without_what_its_entries_do(tmp_path: Path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SECRETARIAT_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "secretariat.gui.window" in loaded
    assert not loaded & {f"secretariat.gui.deeds.{name}" for name in ("file", "export", "mention", "issuing")}
    assert not loaded & {"secretariat.domain.inline", "secretariat.app.workspace", "secretariat.store.file"}
