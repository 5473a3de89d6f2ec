"""A program that is carried about writes nothing beside its own folder, whatever is done with it."""

import os
import subprocess
import sys
from pathlib import Path

USED = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
import secretariat.app.places as places
sys.frozen, sys.executable = True, sys.argv[1]
home = places.home()
from secretariat.app import sample
from secretariat.gui.application import ready, reporting_crashes
folder = Path(sys.argv[2])
app, window = ready()
with reporting_crashes(window.desk.home.log):
    window.show()
    sample.make(folder / "Sample.gbwp", window.desk.home)
    window.begin(folder / "Sample.gbwp")
    QTest.qWait(500)
    dialog = QFileDialog(window, "Choose", str(folder))
    dialog.open()
    QTest.qWait(100)
    dialog.accept()
    dialog.close()
    window.settings.export_folder = folder
    window.close()
print("used")
import os
os._exit(0)
"""


def test_nothing_is_written_elsewhere(tmp_path: Path) -> None:
    stick, user, work = tmp_path / "stick", tmp_path / "user", tmp_path / "work"
    for folder in (stick, user, work):
        folder.mkdir()
    (stick / "portable.ini").touch()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {
        "HOME": str(user),
        "USERPROFILE": str(user),
        "LOCALAPPDATA": str(user),
        "APPDATA": str(user),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("SECRETARIAT_HOME", None)
    done = subprocess.run(
        [sys.executable, "-c", USED, str(stick / "Secretariat.exe"), str(work)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip().endswith("used"), done.stderr
    assert sorted(path.name for path in stick.iterdir()) == ["Secretariat data", "portable.ini"]
    assert {path.name for path in (stick / "Secretariat data").iterdir()} == {"config", "data"}
    assert [path.name for path in work.iterdir()] == ["Sample.gbwp"]
    left = [path for path in user.rglob("*") if path.is_file() and "fontconfig" not in path.parts]
    assert left == []  # what the computer keeps of its fonts is not the program's
