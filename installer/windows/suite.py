"""The tests that need no display, run once more by Windows' own Python."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from installer.dev import scratch
from installer.wheels import PLATFORM, for_windows
from installer.windows.wine import Failed, Wine, dos, require

ROOT = Path(__file__).resolve().parents[2]
PINS = ROOT / "installer" / "requirements-test.txt"

ROOMS = (
    "domain",
    "numbering",
    "store",
    "importers",
    "exporters",
    "app",
    "cli",
    "installer",
    "reference",
    "test_corpus.py",
    "test_strings.py",
    "test_portable.py",
    "test_no_socket.py",
)
"""All tests that show no window, but for those of how the sources are written."""

NEEDLESS = frozenset(
    {
        "coverage",
        "flit-core",
        "grimp",
        "import-linter",
        "jpype1",
        "librt",
        "lxml-stubs",
        "mypy",
        "opendataloader-pdf",
        "pip",
        "pytest-cov",
        "ruff",
        "types-defusedxml",
        "types-openpyxl",
        "types-reportlab",
        "uv",
    }
)
"""Pinned for a test, but not for one of these."""

PATIENCE = 2400.0  # seconds for the tests of one room

_COUNTS = re.compile(r"(\d+) (passed|failed|skipped|xfailed|deselected|errors?)")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many tests went how."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    minutes: float = 0.0


def furnish(python: Path, out: Path) -> Path:
    """Return a Windows Python like `python` that also has what tests need, and sees the checkout; made when the pins change."""
    wanted = "\n".join(for_windows(PINS.read_text("utf-8"), NEEDLESS))
    made = sha256(f"{wanted}{(python / 'made-from').read_text('utf-8')}{ROOT}".encode()).hexdigest()
    mark = out / "made-from"
    if mark.is_file() and mark.read_text("utf-8") == made:
        return out / "python.exe"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for part in python.iterdir():
        if (
            part.is_file() and part.suffix != "._pth"
        ):  # without that file it finds its modules as any Python does
            os.link(part, out / part.name)
    packages = out / "Lib" / "site-packages"
    packages.mkdir(parents=True)
    (packages / "checkout.pth").write_text(f"{dos(ROOT)}\r\n", "utf-8")
    pins = out / "for-windows.txt"
    pins.write_text(wanted, "utf-8")
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    command += ["--require-hashes", "--only-binary", ":all:", *PLATFORM, "--no-compile"]
    command += ["--target", str(packages), "--requirement", str(pins)]
    require(
        subprocess.run(command, check=False).returncode == 0, "the packages for the tests could not be had"
    )
    mark.unlink(missing_ok=True)
    mark.write_text(made, "utf-8")
    return out / "python.exe"


def run(wine: Wine, python: Path, out: Path, *rooms: str) -> dict[str, Tally]:
    """Run the tests of rooms one after the other; return how they went (raises Failed where those of one did not run)."""
    memories = scratch().get("TMPDIR")
    with tempfile.TemporaryDirectory(dir=memories, prefix="windows-", ignore_cleanup_errors=True) as memory:
        wine.writes_passing_things_in(Path(memory))
        return {room: _ran(wine, python, log_of(out, room), room) for room in rooms or ROOMS}


def log_of(out: Path, room: str) -> Path:
    """Return where all is written that the tests of a room say."""
    return out / f"tests-{room}.log"


def _ran(wine: Wine, python: Path, log: Path, room: str) -> Tally:
    """Run the tests of one room."""
    began = time.monotonic()
    arguments = ["-v", "-p", "no:cacheprovider", "--color=no", "-o", "timeout=900", "-r", "fEs"]
    started = wine.start(
        python,
        "-B",
        "-m",
        "pytest",
        *arguments,
        str(Path("tests") / room),
        settings={"WINEQT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "brief"},
        log=log,
    )
    started.ended(PATIENCE)
    return replace(tally(started.said()), minutes=(time.monotonic() - began) / 60)


def tally(said: str) -> Tally:
    """Return the counts in the last line of what pytest said (raises Failed where there is no such line)."""
    last = next(
        (line for line in reversed(said.splitlines()) if _COUNTS.search(line) and " in " in line), None
    )
    if last is None:
        raise Failed(f"the tests did not run to their end: {said[-1500:]}")
    found = {what.rstrip("s"): int(number) for number, what in _COUNTS.findall(last)}
    return Tally(
        found.get("passed", 0), found.get("failed", 0) + found.get("error", 0), found.get("skipped", 0)
    )
