"""Files that strangers might send, each read in a process of its own: told or read whole, in little time and room.

`python -m tests.soak.corpus FILE` reads one file and prints what came of it.
"""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from secretariat.app import clipping, importing
from secretariat.app.sentences import sentence
from secretariat.domain import inline
from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.told import Told
from secretariat.store import suitcase
from secretariat.store.file import WorkingFile
from secretariat.store.places import Places, Who
from tests.corpus import FILES, SECRET, SECRET_FILE, write
from tests.importers.word.documents import everything_said
from tests.soak.tally import Tally

SECONDS = 10
MEGABYTES = 512
_TELLING = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.startfile",
    "webbrowser.",
)


@dataclass(frozen=True)
class Came:
    """What came of a file: what was told, or else all the words that were read."""

    told: str = ""
    words: str = ""


def read(path: Path) -> Came:
    """Read a file as the program does when somebody sends it."""
    try:
        return Came(words=_read(path))
    except Told as told:
        return Came(told=sentence(told))


def trouble(name: str, came: Came, folder: Path, before: dict[str, str]) -> str:
    """Say what is wrong with what came of a file, empty where nothing is."""
    after = lying(folder)
    if after != before:
        return f"the folder is not as it was: {sorted(after.items() ^ before.items())[:3]}"
    if SECRET in came.words or SECRET in came.told:
        return "a file beside it was read"
    if came.told:
        return "" if came.told.endswith(".") and len(came.told) < 2_000 else f"told as: {came.told[:200]}"
    lost = [kept for kept in FILES[name].keeps if squeezed(kept) not in squeezed(came.words)]
    return f"lost without a word: {lost}" if lost else ""


def squeezed(text: str) -> str:
    """Return a text without any blank."""
    return "".join(text.split())


def lying(folder: Path) -> dict[str, str]:
    """Return what lies in a folder, our own places apart."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def _read(path: Path) -> str:
    """Return all the words of a file."""
    if path.suffix == ".gbwp":
        return _opened(path)
    if path.suffix == ".html":
        clip = clipping.from_html(path.read_bytes().decode("utf-8", "replace"))
        said = [inline.plain(block.words) for block in clip.blocks]
        said += [inline.plain(note.words) for note in clip.notes]
        return " ".join((*said, *(finding.detail for finding in clip.findings)))
    draft = importing.propose(path)
    found = " ".join(finding.detail for finding in draft.findings)
    return f"{everything_said(draft) if isinstance(draft, Draft) else _rows(draft)} {found}"


def _rows(draft: RegisterDraft) -> str:
    """Return all the words of a proposed register."""
    said = [
        cell
        for row in draft.rows
        for cell in (*row.cells, row.title, row.venue, row.country, row.dates.printed)
    ]
    said += [one for row in draft.rows for one in (*row.organizers, *row.participants)]
    return " ".join(said + [one.text for one in draft.unplaced])


def _opened(path: Path) -> str:
    """Open one of our own files, change something in it, and publish it elsewhere."""
    with TemporaryDirectory(dir=path.parent) as home:
        places = Places(Path(home) / "live", Path(home) / "backups")
        file = WorkingFile.open(path, places, Who("Ana", "laptop"))
        try:
            suitcase.take_away(file.lend(), Path(home) / "copy.gbwp")
            file.examine()
            return " ".join(str(row) for row in file._db.conn.execute("SELECT kind FROM revision"))
        finally:
            file.close()


def reading(count: int) -> Tally:
    """Read files one after the other, each in a process of its own."""
    tally = Tally("files of strangers")
    slowest, largest = (0.0, ""), (0, "")
    for number, name in enumerate(list(FILES)[:count]):
        with TemporaryDirectory() as folder:
            found = alone(write(name, Path(folder)))
        tally.count("files")
        slowest, largest = max(slowest, (found["seconds"], name)), max(largest, (found["megabytes"], name))
        tally.count("told" if found["told"] else "read")
        why = found["trouble"] or ("" if found["seconds"] <= SECONDS else f"{found['seconds']:.1f} s")
        why = why or ("" if found["megabytes"] <= MEGABYTES else f"{found['megabytes']} MB")
        if why:
            tally.fail(number, f"{name}: {why}")
    tally.name += f" (slowest {slowest[0]:.1f} s: {slowest[1]}; largest {largest[0]} MB: {largest[1]})"
    return tally


def alone(path: Path) -> dict[str, Any]:
    """Read a file in a process of its own, and return what came of it."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.soak.corpus", str(path)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"told": "", "trouble": "it did not end", "seconds": 60.0, "megabytes": 0}
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["?"])[-1]
        return {"told": "", "trouble": f"it fell: {last[:200]}", "seconds": 0.0, "megabytes": 0}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _peak() -> int:
    """Return the most memory this process has held, in megabytes; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    (line,) = [line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) // 1024


def main(path: Path) -> None:
    """Read one file and print what came of it; whatever reaches out of the process is told."""
    reached: list[str] = []
    sys.addaudithook(lambda event, args: reached.append(event) if event.startswith(_TELLING) else None)
    before = lying(path.parent)
    start = time.perf_counter()
    came = read(path)
    seconds = time.perf_counter() - start
    why = trouble(path.name, came, path.parent, before) or (
        f"it reached out: {reached[:3]}" if reached else ""
    )
    print(json.dumps({"told": came.told, "trouble": why, "seconds": seconds, "megabytes": _peak()}))


__all__ = ["SECRET_FILE", "Came", "lying", "read", "reading", "trouble"]

if __name__ == "__main__":
    main(Path(sys.argv[1]))
