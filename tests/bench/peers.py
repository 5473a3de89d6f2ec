"""How long exporting takes beside other programs, where these are installed: each ratio is of runs that alternate.

typst is asked through the script `pdf_typst.py` in the folder that `--peers FOLDER` names, with the paper that lies beside
it; openpyxl through `xlsx_openpyxl.py`. What is not there is left out, and said.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.measure import Figure

HERE = Path(__file__).parent
ROUNDS, WARM, LONG_ROUNDS = 7, 8, 3


@dataclass(slots=True)
class Ran:
    """What the runs of one program gave: seconds of whole processes and of warm exports, megabytes, bytes of its file."""

    whole: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    memory: float = 0.0
    size: int = 0


def exporting_beside(folder: Path | None) -> Iterator[Figure]:
    """Measure exports beside typst and openpyxl."""
    if folder is None or not (folder / "paper.json").is_file():
        print("exports beside other programs: left out, --peers FOLDER names no folder with their scripts")
        return
    with tempfile.TemporaryDirectory() as made:
        if find_spec("typst"):
            yield from _pdf(folder, Path(made))
        else:
            print("exports beside typst: left out, it is not installed")
        yield from _xlsx(folder, Path(made))


def _pdf(folder: Path, made: Path) -> Iterator[Figure]:
    """Measure the real paper, and appendices of 10,000 and 50,000 rows."""
    paper = folder / "paper.json"
    ours, theirs = _beside(_ours("pdf", paper, made), _theirs(folder, "pdf_typst.py", made), ROUNDS, WARM)
    yield _ratio("real paper as pdf, warm", ours.warm, theirs.warm, "typst", "0.30 x")
    yield _ratio("real paper as pdf, whole process", ours.whole, theirs.whole, "typst", "1.0 x")
    yield Figure("size of the tagged file", (), "typst", ours.size / theirs.size, "0.55 x")
    long = _scaled(paper, made, 10_000)
    ours, theirs = _beside(
        _ours("pdf", long, made), _theirs(folder, "pdf_typst.py", made, 10_000), LONG_ROUNDS
    )
    yield _ratio(
        "10,000 rows as pdf", ours.whole, theirs.whole, "typst", f"0.25 x, 120 MB: {ours.memory:.0f}"
    )
    longer = _scaled(paper, made, 50_000)
    ours, theirs = _beside(_ours("pdf", longer, made), _ours("pdf", long, made), LONG_ROUNDS)
    yield _ratio("50,000 rows as pdf", ours.whole, theirs.whole, "10,000 rows", "5.5 x")


def _xlsx(folder: Path, made: Path) -> Iterator[Figure]:
    """Measure a workbook of 10,000 rows."""
    rows = ["--rows", "10000"]
    theirs = _theirs(folder, "xlsx_openpyxl.py", made, 10_000)
    ours, other = _beside(
        [*_ours("xlsx", folder / "paper.json", made), *rows],
        ["env", "PEER_WRITE_ONLY=1", *theirs],
        LONG_ROUNDS,
    )
    bar = f"1.0 x, 60 MB: {ours.memory:.0f}"
    yield _ratio("10,000 rows as xlsx", ours.whole, other.whole, "openpyxl, write-only", bar)


def _ratio(name: str, ours: list[float], theirs: list[float], against: str, bar: str) -> Figure:
    return Figure(name, tuple(ours), against, median(ours) / median(theirs), bar)


def _ours(format: str, paper: Path, made: Path) -> list[str]:
    """Return the command that exports a paper."""
    script = HERE / f"export_{format}.py"
    return [sys.executable, str(script), "--in", str(paper), "--out", str(made / f"ours.{format}")]


def _theirs(folder: Path, script: str, made: Path, rows: int = 0) -> list[str]:
    """Return the command of another program."""
    return [sys.executable, str(folder / script), "--rows", str(rows), "--out", str(made / "theirs.out")]


def _beside(ours: list[str], theirs: list[str], rounds: int, warm: int = 0) -> tuple[Ran, Ran]:
    """Run both in turn, and at last each once more for warm exports."""
    found = Ran(), Ran()
    for _ in range(rounds):
        for command, ran in zip((ours, theirs), found, strict=True):
            _run(command, ran)
    for command, ran in zip((ours, theirs), found, strict=True):
        if warm:
            ran.warm += [one / 1000 for one in _said([*command, "--warm", str(warm)])["warm_ms"]]
    return found


def _run(command: list[str], ran: Ran) -> Ran:
    """Run a command once, and note how long the process took and what it said."""
    start = time.perf_counter()
    said = _said(command)
    ran.whole.append(time.perf_counter() - start)
    ran.memory = max(ran.memory, said.get("peak_mb", 0.0))
    ran.size = said["size"]
    return ran


def _said(command: list[str]) -> Any:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def _scaled(paper: Path, made: Path, rows: int) -> Path:
    """Write the paper with an appendix of so many rows, no two of which have a cell in common."""
    data = json.loads(paper.read_text(encoding="utf-8"))
    base = data["appendix"]["rows"]
    data["appendix"]["rows"] = [
        [f"{at + 1}. {first}", f"{second} ({at + 1})", f"{third} no. {at + 1}", f"{fourth}; {at + 1}"]
        for at in range(rows)
        for first, second, third, fourth in (base[at % len(base)],)
    ]
    scaled = made / f"{rows}.json"
    scaled.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return scaled
