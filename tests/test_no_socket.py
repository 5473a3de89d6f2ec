"""The program never opens a socket: made, filled, printed, brought together and shown in a window with sockets forbidden."""

import os
import socket
import subprocess
import sys
from pathlib import Path

PAPER = "GB.291/WP/SDG/4\n\n1. The first goes on.\n\n2. The second ends it.\n\nGeneva, 15 October 2004.\n"
REGISTER = "Title, venue, date;Organized by;Activity;Involvement\nForum, Geneva, 3 May 2004;ILO;Talk;Chair\n"

FORBIDDEN = """
import sys

def refuse(event, args):
    if event.startswith("socket.") and event != "socket.gethostname":
        raise RuntimeError(f"a socket: {event} {args}")

sys.addaudithook(refuse)
"""  # in every Python that begins: what strangers send is read in another

WHERE = """
import sys
from pathlib import Path

folder = Path(sys.argv[1])
"""

TYPED = """
import shutil
from secretariat.__main__ import main
file, other = str(folder / "May.gbwp"), str(folder / "Copy.gbwp")
for said in (
    ["new", file],
    ["import", file, str(folder / "paper.txt"), "--accept"],
    ["import", file, str(folder / "register.csv"), "--accept"],
    ["export", file, "--to", str(folder / "out"), "--format", "pdf,xlsx,docx"],
    ["check", file],
    ["dump", file],
    ["history", file],
    ["merge", file, other],
):
    (folder / "out").mkdir(exist_ok=True)
    if said[0] == "merge":
        shutil.copy(file, other)
    assert main(said) in (0, 1), said
print("typed")
"""

SHOWN = """
import os, threading, time

def close():
    from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
    while QCoreApplication.instance() is None:
        time.sleep(0.1)
    time.sleep(3)
    QMetaObject.invokeMethod(QCoreApplication.instance(), "quit", Qt.ConnectionType.QueuedConnection)

threading.Thread(target=close, daemon=True).start()
from secretariat.__main__ import main
from secretariat.app import places, sample
sample.make(folder / "Sample.gbwp", places.home())
assert main([str(folder / "Sample.gbwp")]) == 0
assert "PySide6.QtNetwork" not in sys.modules
print("shown", flush=True)
os._exit(0)  # Qt was told to quit from another thread, and need not be taken down in order
"""


def ran(script: str, folder: Path) -> str:
    """Run a script with sockets forbidden and return what it printed last."""
    (folder / "every Python").mkdir(exist_ok=True)
    (folder / "every Python" / "sitecustomize.py").write_text(FORBIDDEN, encoding="utf-8")
    environment = os.environ | {
        "PYTHONPATH": str(folder / "every Python"),
        "SECRETARIAT_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [sys.executable, "-c", WHERE + script, str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "a socket" not in done.stderr
    return done.stdout.strip().splitlines()[-1]


def test_a_socket_would_be_seen_in_the_process_that_reads_what_strangers_send(tmp_path: Path) -> None:
    said = ran(
        "from secretariat.app import apart\nimport tests.test_no_socket as here\n"
        "try:\n    apart.read(here.connecting, folder)\n"
        "except RuntimeError as error:\n    print(str(error).strip().splitlines()[-1])",
        tmp_path,
    )
    assert "a socket: socket." in said


def connecting(_: Path) -> None:
    socket.socket()


def test_no_socket_is_opened_by_what_is_typed_or_shown(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8")
    assert ran(TYPED, tmp_path) == "typed"
    assert ran(SHOWN, tmp_path) == "shown"


def test_a_socket_would_be_noticed(tmp_path: Path) -> None:
    told = ran(
        "import socket\ntry:\n    socket.socket()\nexcept RuntimeError as error:\n    print(error)", tmp_path
    )
    assert "socket.__new__" in told
