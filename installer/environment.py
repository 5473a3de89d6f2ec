"""The Python environment in the checkout: made once, renewed when the pins or the Python change."""

import hashlib
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from installer.system import CannotSetUp

OLDEST_PYTHON = (3, 11)
UNFOLDING = Path(__file__).with_name("unfolding.py")


class Need(StrEnum):
    """What an environment is made for; each has its file of pins."""

    RUN = "requirements.txt"
    TEST = "requirements-test.txt"
    FREEZE = "requirements-freeze.txt"
    PINS = "requirements-pins.txt"


MEETS = {
    Need.RUN: (Need.RUN,),
    Need.TEST: (Need.TEST, Need.RUN),
    Need.FREEZE: (Need.FREEZE, Need.RUN),
    Need.PINS: (Need.PINS,),
}
"""The pins of a test run, and of freezing, hold those of a plain run, so one installation meets both needs."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The folder `.venv` of one checkout."""

    root: Path
    platform: str = sys.platform

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter inside the environment."""
        inside = ("Scripts", "python.exe") if self.platform == "win32" else ("bin", "python")
        return self.folder.joinpath(*inside)

    def pins(self, need: Need) -> Path:
        """The file of exact versions and hashes that meets `need`."""
        return self.root / "installer" / need.value

    def is_ready(self, need: Need) -> bool:
        """Tell whether what was last installed is what would be installed now."""
        stamp = self._stamp(need)
        return stamp.is_file() and stamp.read_text("utf-8") == self.fingerprint(need) and self._python_works()

    def fingerprint(self, need: Need) -> str:
        """Return the hash of all an installation depends on."""
        digest = hashlib.sha256(f"{sys.version}\n{self.root}\n".encode())
        for path in (self.pins(need), self.root / "pyproject.toml"):
            digest.update(path.read_bytes())
        return digest.hexdigest()

    def prepare(self, need: Need) -> None:
        """Make the environment ready for `need`, or raise CannotSetUp saying which step failed."""
        if self.is_ready(need):
            return
        if not self._python_works():
            print(f"Making the environment {self.folder}", flush=True)
            self._step("make the environment", [sys.executable, "-m", "venv", "--clear", str(self.folder)])
        print(f"Installing the pinned packages of {self.pins(need).name}", flush=True)
        self._step("install the pinned packages", self.install_pins(need))
        if need is not Need.PINS:
            self._step("install Secretariat itself", self.install_project())
            self._step("lay out what Qt starts with", [str(self.python), str(UNFOLDING)])
        self.mark_ready(need)

    def install_pins(self, need: Need) -> list[str]:
        """Return the command that installs wheels of exactly the pinned versions and contents."""
        only_pinned = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
        return [*self._pip_install(), *only_pinned, "--requirement", str(self.pins(need))]

    def install_project(self) -> list[str]:
        """Return the command that installs the checkout itself, built by the pinned backend."""
        return [*self._pip_install(), "--no-deps", "--no-build-isolation", "--editable", str(self.root)]

    def mark_ready(self, need: Need) -> None:
        """Remember what was installed, so that the next run need not look."""
        for met in MEETS[need]:
            self._stamp(met).write_text(self.fingerprint(met), "utf-8")

    def _stamp(self, need: Need) -> Path:
        return self.folder / f".installed-{need.name.lower()}"

    def _pip_install(self) -> list[str]:
        return [
            str(self.python),
            "-m",
            "pip",
            "--disable-pip-version-check",
            "--no-input",
            "--quiet",
            "install",
        ]

    def _python_works(self) -> bool:
        """An environment made halfway, by a Python since removed, too old or without pip is no environment."""
        asks = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
        try:
            asked = subprocess.run([str(self.python), "-c", asks], capture_output=True, check=False)
        except OSError:
            return False
        return asked.returncode == 0

    def _step(self, aim: str, command: list[str]) -> None:
        status = subprocess.run(command, cwd=self.root, check=False).returncode
        if status:
            raise CannotSetUp(
                f"Could not {aim}: this command ended with status {status}:\n\n    {' '.join(command)}\n"
            )
