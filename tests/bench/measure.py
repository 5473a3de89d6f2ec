"""Timing: repeated runs, medians and percentiles, and ratios within one run."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
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
        ratio = f"  {self.ratio:5.2f} x {self.against}" if self.ratio is not None else ""
        bar = f"  (bar: {self.bar})" if self.bar else ""
        said = f"median {1000 * self.median:9.2f} ms  p95 {1000 * self.p95:9.2f} ms" if self.seconds else ""
        return f"{self.name:44} {said}{ratio}{bar}"


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
    return program([sys.executable, "-c", code], environment, runs)


def program(command: list[str], environment: dict[str, str], runs: int) -> tuple[float, ...]:
    """Return the seconds a program takes from its start to its end."""
    return times(lambda: subprocess.run(command, env=environment, check=True, capture_output=True), runs)


def peak() -> float:
    """Return the megabytes this process needed at most, 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)
