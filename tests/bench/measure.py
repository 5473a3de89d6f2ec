"""Timing: repeated runs, medians and percentiles, and ratios within one run."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement: its name, the seconds of each run, and what it is to be compared with."""

    name: str
    seconds: tuple[float, ...]
    against: str = ""
    ratio: float | None = None
    bar: str = ""

    @property
    def median(self) -> float:
        """The middle of the runs, in seconds."""
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """What 95 of 100 runs stay within, in seconds."""
        return quantiles(self.seconds, n=20)[-1] if len(self.seconds) > 1 else self.seconds[0]

    def line(self) -> str:
        """Return the figure as a line of the report."""
        ratio = f"  {self.ratio:5.1f} x {self.against}" if self.ratio is not None else ""
        bar = f"  (bar: {self.bar})" if self.bar else ""
        return (
            f"{self.name:44} median {1000 * self.median:9.2f} ms  p95 {1000 * self.p95:9.2f} ms{ratio}{bar}"
        )


def times(act: Callable[[], object], runs: int) -> tuple[float, ...]:
    """Return the seconds each of `runs` calls takes, after one that does not count."""
    act()
    found = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        found.append(time.perf_counter() - start)
    return tuple(found)


def process(code: str, environment: dict[str, str], runs: int) -> tuple[float, ...]:
    """Return the seconds a whole Python process takes that runs `code`."""

    def once() -> None:
        subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True)

    return times(once, runs)


def peak_and_seconds(command: list[str]) -> tuple[float, float, str]:
    """Return the seconds a command takes, the megabytes it needs at most (0 on Windows), and what it says."""
    if sys.platform == "win32":
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return time.perf_counter() - start, 0.0, done.stdout
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return seconds, used.ru_maxrss / 1024, said
