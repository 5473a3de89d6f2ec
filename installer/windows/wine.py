"""A Windows that is none: programs of Windows run under Wine, in folders of their own."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from threading import Thread

PATIENCE = 600.0  # seconds for one program
LISTENING = 3.0  # seconds for the last of what an ended program said


class Failed(Exception):
    """Something is not as it should be."""


def require(holds: object, otherwise: str) -> None:
    """Raise Failed, saying what is the matter, unless something holds."""
    if not holds:
        raise Failed(otherwise)


def until(holds: Callable[[], object], seconds: float, otherwise: str) -> None:
    """Wait until something holds (raises Failed when it does not in time)."""
    end = time.monotonic() + seconds
    while not holds():
        require(time.monotonic() < end, f"{otherwise}, {seconds:.0f} seconds long")
        time.sleep(0.2)


def program(name: str) -> str:
    """Return where a program of Debian's wine64 lies, which is on no PATH (raises Failed where it is not installed)."""
    listed = subprocess.run(["dpkg", "-L", "wine64"], capture_output=True, text=True, check=False).stdout
    found = next((line for line in listed.splitlines() if line.endswith(f"/{name}")), None)
    if found is None:
        raise Failed(f"{name} is not installed")
    return found


@dataclass(frozen=True, slots=True)
class Wine:
    """One Wine: its folder, and the home folder that its Documents and Desktop are."""

    folder: Path
    home: Path

    def copied(self, folder: Path) -> "Wine":
        """Return a new Wine like this one, with a home folder of its own."""
        shutil.rmtree(folder, ignore_errors=True)
        made = Wine(folder / "prefix", folder / "home")
        made.home.mkdir(parents=True)
        shutil.copytree(self.folder, made.folder, symlinks=True)
        for path in made.person.iterdir():
            if path.is_symlink():  # Documents, Desktop and their like
                path.unlink()
                path.symlink_to(made.home)
        return made

    @property
    def person(self) -> Path:
        """The folder of the one who sits there, as AppData lies in it."""
        users = self.folder / "drive_c" / "users"
        return next(path for path in sorted(users.iterdir()) if path.name != "Public")

    def writes_passing_things_in(self, folder: Path) -> None:
        """Have its folder for what is needed for a moment only lie elsewhere."""
        temporary = self.person / "Temp"
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.symlink_to(folder)

    @property
    def environment(self) -> dict[str, str]:
        """What programs under it are told; not that this is CI, where tests insist on what only Debian lends."""
        return {
            **{name: said for name, said in os.environ.items() if name != "CI"},
            "HOME": str(self.home),
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;mscms=n",
        }

    def start(
        self,
        *command: str | Path,
        settings: Mapping[str, str] | None = None,
        log: Path | None = None,
        room: int | None = None,
    ) -> "Started":
        """Start a program; Windows' Python needs a pipe as its output, and nothing to read. What it says goes to `log` too.

        Where only so much `room` is left, no file that it writes grows beyond so many bytes.
        """
        within = () if room is None else ("prlimit", f"--fsize={room}")
        process = subprocess.Popen(
            [*within, program("wine64"), *map(str, command)],
            restore_signals=room is None,  # else it is ended where it is to be told that there is no room
            env={**self.environment, **(settings or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        return Started(Path(command[0]).name, process, log)

    def run(
        self, *command: str | Path, settings: Mapping[str, str] | None = None, room: int | None = None
    ) -> tuple[int, str]:
        """Run a program; return its exit status and what it said (raises Failed where it does not end)."""
        started = self.start(*command, settings=settings, room=room)
        return started.ended(PATIENCE), started.said()

    def must(self, *command: str | Path) -> str:
        """Run a program that is to succeed; return what it said."""
        status, said = self.run(*command)
        require(status == 0, f"{' '.join(map(str, command))} ended with status {status}: {said[-2000:]}")
        return said

    def key(self, name: str) -> str:
        """Return what the registry holds at a key, empty where there is none."""
        status, said = self.run("reg", "query", name, "/s")
        return said if status == 0 else ""

    def quit(self) -> None:
        """End every program that still runs under it."""
        subprocess.run([program("wineserver64"), "-k"], env=self.environment, check=False)
        subprocess.run([program("wineserver64"), "-w"], env=self.environment, check=False, timeout=60)


class Started:
    """A program under way. What it says is collected apart: what Wine starts beside it keeps its output open long after its end."""

    def __init__(self, name: str, process: "subprocess.Popen[str]", log: Path | None) -> None:
        """Listen from now on."""
        self._name = name
        self._log = log
        self._process = process
        self._lines: list[str] = []
        self._listening = Thread(target=self._listen, daemon=True)
        self._listening.start()

    def ended(self, seconds: float | None = None) -> int:
        """Wait for its end and return its exit status (raises Failed where it does not end)."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise Failed(f"{self._name} did not end in {seconds:.0f} seconds") from error

    def heard(self) -> bool:
        """Tell whether it has said anything yet."""
        return bool(self._lines)

    def said(self) -> str:
        """Return what it has said, once it has ended."""
        self._listening.join(LISTENING)
        return "".join(self._lines).replace("\r", "")

    def kill(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        log = self._log.open("w", encoding="utf-8", buffering=1) if self._log else nullcontext()
        with log as written:
            for line in self._process.stdout:
                self._lines.append(line)
                if written is not None:
                    written.write(line)


def dos(path: Path) -> str:
    """Return how Windows calls a file of this computer."""
    return "Z:" + str(PurePosixPath(path)).replace("/", "\\")


def keep_awake(wine: Wine) -> None:
    """Have its server stay between two programs, which then start sooner; `quit` ends it."""
    subprocess.run(
        [program("wineserver64"), "-p"],
        env=wine.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
