"""Sets Secretariat up on a fresh machine with nothing but Python, then shows, opens or tests it.

python3 installer/dev.py demo      the sample working file with all its exports, and the window on it
python3 installer/dev.py test      every test
python3 installer/dev.py windows   the Windows product alone, built and tried under Wine (Debian)
python3 installer/dev.py run       the window
python3 installer/dev.py pins      the files of pinned versions, renewed
python3 installer/dev.py words     the files of the texts in other languages, renewed
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is the sentence an older Python is to read
    sys.exit(
        "Secretariat needs Python 3.11 or newer. This is " + sys.version.split()[0] + ": " + sys.executable
    )

import argparse
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer import pins, system
from installer.environment import Environment, Need

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
VIRTUAL_SCREEN = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24")
WINDOWS_SCREEN = ("xvfb-run", "--auto-servernum", "--server-num=141", *VIRTUAL_SCREEN[2:])
"""Another number to begin with: two that look for a free screen at the same moment would find the same one."""
WINDOWS_LOG = ROOT / "build" / "windows.log"
COUNTS_LOG = ROOT / "build" / "counts.log" if sys.platform == "linux" else None
"""Where the long counts write beside the tests; elsewhere they follow them."""
TO_MAKE_WINDOWS = (*system.TO_BUILD_FOR_WINDOWS, *system.to_freeze())
ROOM = 4 << 30  # bytes of memory for what the tests write, many times what they need at once
PATIENCE = 30.0  # seconds for a stage that is ended to put its things away


@dataclass(frozen=True, slots=True)
class Stage:
    """One thing that must succeed before the next is tried; one with a `log` runs beside those after it, and is judged at the end."""

    name: str
    command: list[str]
    environ: Mapping[str, str] = field(default_factory=dict)
    log: Path | None = None


def stages_of_a_test(python: Path, *, virtual_screen: bool, windows: bool) -> list[Stage]:
    """Return what a full test consists of, the quickest first; `windows` is the product for Windows, built and tried."""
    tool = [str(python), "-m"]
    screen = list(VIRTUAL_SCREEN) if virtual_screen else []
    quiet = {"QT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "steady", **scratch()}
    return [
        Stage("format", [*tool, "ruff", "format", "--check", "."]),
        Stage("lint", [*tool, "ruff", "check", "."]),
        Stage("types", [*tool, "mypy"]),
        Stage("floors", [str(python), "-c", LINT_IMPORTS, "--no-logo"]),
        *([stage_of_windows(python, WINDOWS_LOG)] if windows else []),
        Stage("counts", [*tool, "tests.soak", "--share"], quiet, log=COUNTS_LOG),
        Stage("tests", [*screen, *tool, "pytest", "--cov", "--cov-report=term"], quiet),
        Stage("dependencies", [*tool, "pip", "--disable-pip-version-check", "check"]),
        Stage("licences", [str(python), str(ROOT / "installer" / "licences.py")]),
    ]


def stage_of_windows(python: Path, log: Path | None = None) -> Stage:
    """Return the stage that builds the product for Windows and tries it."""
    return Stage("windows", [*WINDOWS_SCREEN, str(python), "-m", "installer.windows"], log=log)


def scratch() -> dict[str, str]:
    """Return the setting that has tests write into memory, where there is enough: a disk is waited for at every step kept."""
    memory = Path("/dev/shm")
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return {"TMPDIR": str(memory)} if roomy else {}


def run_stages(stages: list[Stage]) -> int:
    """Run the stages in order; stop at the first that fails, say which, and return its exit status."""
    with ExitStack() as ending:
        beside: list[Beside] = []
        for stage in stages:
            if stage.log is not None:
                print(f"\n== {stage.name}: begun beside what follows", flush=True)
                beside.append(ending.enter_context(Beside(stage, stage.log)))
                continue
            print(f"\n== {stage.name}", flush=True)
            if status := _status(stage.command, stage.environ):
                return _stopped(stage, status)
        for running in beside:
            print(f"\n== {running.stage.name}", flush=True)
            if status := running.outcome():
                return _stopped(running.stage, status)
    print(f"\nAll {len(stages)} stages passed: {', '.join(stage.name for stage in stages)}.")
    return 0


def _stopped(stage: Stage, status: int) -> int:
    print(f"\nStopped: the stage '{stage.name}' failed with exit status {status}.", file=sys.stderr)
    return status


class Beside:
    """A stage that runs beside others: what it says goes to its log until it is asked for; it never outlives the test."""

    def __init__(self, stage: Stage, log: Path) -> None:
        """Be ready to start."""
        self.stage = stage
        self._log = log

    def __enter__(self) -> "Beside":
        """Start it, in a group of its own that can be ended whole."""
        self._log.parent.mkdir(parents=True, exist_ok=True)
        environ = {**os.environ, **self.stage.environ}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self.stage.command,
                cwd=ROOT,
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self

    def outcome(self) -> int:
        """Wait for its end, say all it said, and return its exit status."""
        status = _as_a_shell(self._process.wait())
        sys.stdout.write(self._log.read_text("utf-8", errors="replace"))
        sys.stdout.flush()
        return status

    def __exit__(self, *_: object) -> None:
        """End it if it still runs, with all it started."""
        if self._process.poll() is not None:
            return
        for signalled in (signal.SIGTERM, signal.SIGKILL):
            os.killpg(self._process.pid, signalled)
            try:
                self._process.wait(PATIENCE)
                return
            except subprocess.TimeoutExpired:
                continue


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """Tell whether a window could be seen by somebody."""
    if environ.get("CI") or environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return platform in {"win32", "darwin"} or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def test(wishes: argparse.Namespace) -> int:
    """Pass every test."""
    windows = sys.platform == "linux" and not wishes.without_windows
    python = _prepared(Need.TEST, (*system.TO_TEST, *(TO_MAKE_WINDOWS if windows else ())))
    if windows:
        Environment(ROOT).prepare(Need.FREEZE)
    status = run_stages(
        stages_of_a_test(python, virtual_screen=shutil.which(VIRTUAL_SCREEN[0]) is not None, windows=windows)
    )
    if not windows:
        print("The Windows product was left out: it was neither built nor tried.")
    return status


def windows(_wishes: argparse.Namespace) -> int:
    """Build the Windows product and try it, under Wine."""
    python = _prepared(Need.FREEZE, (*system.TO_RUN, *TO_MAKE_WINDOWS))
    return run_stages([stage_of_windows(python)])


def demo(wishes: argparse.Namespace) -> int:
    """Make the sample with its exports, say where it lies, and open it where there is a screen."""
    python = _prepared(Need.RUN, system.TO_RUN)
    folder: Path = wishes.to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    status = _status([str(python), "-m", "secretariat", "demo", "--to", str(folder)])
    if status:
        return status
    print(f"\nThe sample and its exports lie in {folder}:")
    print("\n".join(f"  {path.relative_to(folder)}" for path in sorted(folder.rglob("*")) if path.is_file()))
    samples = sorted(folder.glob("*.gbwp"))
    if not samples or wishes.no_window or not has_screen(sys.platform, os.environ):
        return 0
    print("The window opens; close it to come back here.", flush=True)
    return _status([str(python), "-m", "secretariat", str(samples[0])])


def run(wishes: argparse.Namespace) -> int:
    """Open the window."""
    python = _prepared(Need.RUN, system.TO_RUN)
    return _status([str(python), "-m", "secretariat", *wishes.file])


def renew_pins(wishes: argparse.Namespace) -> int:
    """Renew the files of pins."""
    environment = Environment(ROOT)
    system.provide(system.this_machine(), ())
    environment.prepare(Need.PINS)
    pins.renew(environment, upgrade=wishes.upgrade)
    return 0


def words(_wishes: argparse.Namespace) -> int:
    """Renew the files of the texts that the program says in other languages."""
    python = _prepared(Need.RUN, system.TO_RUN)
    return _status([str(python), str(ROOT / "installer" / "translations.py")])


def wishes_from(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read what the person wants done."""
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").splitlines()[0])
    acts = parser.add_subparsers(required=True, metavar="demo | test | windows | run | pins | words")

    def act(name: str, does: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        added = acts.add_parser(name, help=does.__doc__, description=does.__doc__)
        added.set_defaults(does=does)
        return added

    showing = act("demo", demo)
    showing.add_argument(
        "--to", type=Path, default=ROOT / "build" / "demo", metavar="DIR", help="where to put it"
    )
    showing.add_argument("--no-window", action="store_true", help="do not open the window")
    act("test", test).add_argument(
        "--without-windows", action="store_true", help="leave the Windows product out, and say so"
    )
    act("windows", windows)
    act("run", run).add_argument("file", nargs="*", metavar="FILE", help="the working file to open")
    act("pins", renew_pins).add_argument(
        "--upgrade", action="store_true", help="at the newest versions allowed"
    )
    act("words", words)
    return parser.parse_args(arguments)


def main() -> int:
    """Do what was asked; return the exit status."""
    wishes = wishes_from()
    try:
        status: int = wishes.does(wishes)
    except system.CannotSetUp as missing:
        print(missing, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _prepared(need: Need, packages: tuple[str, ...]) -> Path:
    system.provide(system.this_machine(), packages)
    environment = Environment(ROOT)
    environment.prepare(need)
    return environment.python


def _status(command: list[str], environ: Mapping[str, str] | None = None) -> int:
    sys.stdout.flush()
    return _as_a_shell(
        subprocess.run(command, cwd=ROOT, env={**os.environ, **(environ or {})}, check=False).returncode
    )


def _as_a_shell(status: int) -> int:
    """A process ended by a signal has a negative status, which no shell could pass on."""
    return 128 - status if status < 0 else status


if __name__ == "__main__":
    sys.exit(main())
