"""Builds the Windows product and tries it, all under Wine: `python -m installer.windows`, on a screen such as xvfb-run lends.

It prints each check, then how many passed and failed; what could not be tried has failed.
"""

import argparse
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType

from installer.windows import checks, suite
from installer.windows.building import built
from installer.windows.product import Product
from installer.windows.wine import Failed, Wine, keep_awake, require

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "installer" / "secretariat.spec"


@dataclass(slots=True)
class Report:
    """What passed and what failed so far."""

    passed: int = 0
    failed: int = 0

    def tried(self, name: str, act: Callable[[], str]) -> bool:
        """Do one thing, print how it went, and say whether it went well."""
        start = time.monotonic()
        try:
            said = act()
        except (Failed, OSError, subprocess.SubprocessError, StopIteration) as error:
            self.failed += 1
            said, word = str(error) or repr(error), "FAILED"
        else:
            self.passed += 1
            word = "passed"
        print(f"{word}  {name}  ({time.monotonic() - start:.0f} s)  {said}", flush=True)
        return word == "passed"

    def lost(self, number: int) -> None:
        """Count things that could not be tried as failed."""
        self.failed += number


def main() -> int:
    """Build, try, report; return 0 when all went well, else 1."""
    parser = argparse.ArgumentParser(prog="python -m installer.windows", description=(__doc__ or "").strip())
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help="rooms whose tests Windows' Python runs")
    wishes = parser.parse_args()
    signal.signal(signal.SIGTERM, _ended)
    report, out = Report(), ROOT / "build" / "windows"
    wines: list[Wine] = []
    try:
        _all(report, out, wines, tuple(wishes.rooms) or suite.ROOMS)
    except KeyboardInterrupt:
        report.lost(1)
        print("Stopped before the end.")
    finally:
        for wine in wines:
            wine.quit()
    print(f"{report.passed:,} passed, {report.failed:,} failed")
    return 1 if report.failed or not report.passed else 0


def _all(report: Report, out: Path, wines: list[Wine], rooms: tuple[str, ...]) -> None:
    """Build for Windows and for Linux; what waits for nothing runs beside: the tests on Windows' Python, Linux, packing Setup."""
    with ThreadPoolExecutor(3) as pool:
        linux = pool.submit(_on_linux, ROOT / "build" / "linux")
        if report.tried("Windows' Python with its packages", lambda: built("python", "prefix")):
            base = Wine(out / "prefix", out / "home")
            wines.append(base)
            testing = pool.submit(_tested, out, base, wines, rooms)
            if report.tried("freezing", lambda: built("freeze", "sign")):
                packing = pool.submit(built, "setup", aloud=False)
                _product_tried(report, out, base, wines, packing)
            else:
                report.lost(len(checks.ALL) + 2)
            report.tried("tests on Windows' Python", lambda: _counted(report, testing, out))
        else:
            report.lost(len(checks.ALL) + 4)
        report.tried("the same recipe on Linux", lambda: checks.judged(*linux.result()))


def _product_tried(report: Report, out: Path, base: Wine, wines: list[Wine], packing: "Future[str]") -> None:
    """Try the product: first what takes no Setup, which is long in the making, then Setup and what comes of it."""
    trying = base.copied(out / "trying")
    wines.append(trying)
    keep_awake(trying)
    product = Product(out, trying)

    def all_of(several: tuple[Callable[[Product], str], ...]) -> None:
        for check in several:
            report.tried(_name(check), partial(check, product))

    if report.tried("MSI, portable folder, setup of an earlier version", lambda: _packed(out)):
        all_of(checks.WITHOUT_SETUP)
    else:
        report.lost(len(checks.WITHOUT_SETUP))
    if report.tried("setup", packing.result):
        all_of(checks.OF_SETUP)
    else:
        report.lost(len(checks.OF_SETUP))


def _counted(report: Report, testing: "Future[dict[str, suite.Tally]]", out: Path) -> str:
    """Wait for the tests on Windows' Python and count them in (raises Failed when one failed)."""
    found = testing.result()
    for room, how in found.items():
        print(
            f"    {room}: {how.passed:,} passed, {how.failed} failed, {how.skipped} skipped  ({how.minutes:.1f} min)"
        )
        said = suite.log_of(out, room).read_text("utf-8").splitlines()
        print("\n".join(f"      {line}" for line in said if line.startswith(("SKIPPED", "FAILED", "ERROR"))))
    passed, failed = (sum(how.passed for how in found.values()), sum(how.failed for how in found.values()))
    report.passed += passed
    report.failed += failed
    silent = [room for room, how in found.items() if not how.passed]
    require(not silent, f"no test passed in {', '.join(silent)}")
    require(not failed, f"{failed} of them failed; all they said is in {suite.log_of(out, '*')}")
    return f"{passed:,} passed, {sum(how.skipped for how in found.values())} skipped"


def _tested(out: Path, base: Wine, wines: list[Wine], rooms: tuple[str, ...]) -> dict[str, suite.Tally]:
    """Run the tests of rooms in a Wine of their own."""
    wine = base.copied(out / "testing")
    wines.append(wine)
    keep_awake(wine)
    python = suite.furnish(out / "python", out / "python-for-tests")
    return suite.run(wine, python, out, *rooms)


def _packed(out: Path) -> str:
    """Pack the program, and make a setup program of an earlier version to upgrade from."""
    said = built("msi", "portable")
    older = out / "older"
    shutil.rmtree(older, ignore_errors=True)
    shutil.copytree(out / "Secretariat", older)
    (older / "_internal" / "stale.dll").write_text("of the version before", "utf-8")
    setup = out / "Secretariat-0.0.1-Setup.exe"
    built("setup", VERSION="0.0.1", BUNDLE=str(older), FILE=str(setup), QUICK="1")
    shutil.rmtree(older)
    return said


def _on_linux(out: Path) -> tuple[Path, int, str]:
    """Freeze by the same recipe on Linux and return what the program's self-test left (raises Failed where it does not freeze)."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(out / "freezing"), str(SPEC)]
    shutil.rmtree(out, ignore_errors=True)
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    require(done.returncode == 0, f"it did not freeze: {done.stderr[-1500:]}")
    return checks.tested_on_linux(out / "Secretariat" / "secretariat", out / "self-test")


def _name(check: Callable[..., str]) -> str:
    """Return what a check is called: its name, as a sentence."""
    return check.__name__.replace("_", " ").replace("the users", "the user's")


def _ended(_number: int, _frame: FrameType | None) -> None:
    """End in order when told to, so that nothing runs on under Wine."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
