"""A program that is killed while it exports: what others open is whole, or was not there before."""

import random
import time
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from secretariat.app import export as exports
from secretariat.app import places, sample
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from tests.soak.programs import running
from tests.soak.tally import Tally

EXPORTER = """
import sys
from pathlib import Path
from tests.soak.exporting import opened, prepared
from secretariat.app import export as exports

folder = Path(sys.argv[1])
with opened(folder) as workspace:
    job = prepared(workspace)
    print("ready", flush=True)
    while True:
        exports.write(job, folder / "out")
        print("written", flush=True)
"""


def opened(folder: Path) -> Workspace:
    """Open the sample in a folder."""
    home = places.Home(folder / "data", folder / "config")
    return Workspace.open(folder / "sample.gbwp", home.places, places.who(home))


def prepared(workspace: Workspace) -> exports.Job:
    """Return the first paper, ready to be written in every format."""
    return workspace.ask(exports.prepare, workspace.ask(papers.every)[0].id)


def exporting(count: int, first: int = 0) -> Tally:
    """Kill the program while it writes a paper in every format over what it wrote before."""
    tally = Tally("killed while exporting")
    with TemporaryDirectory() as name:
        folder = Path(name)
        out = folder / "out"
        out.mkdir()
        sample.make(folder / "sample.gbwp", places.Home(folder / "data", folder / "config"))
        took = _written_once(folder, out)
        for seed in range(first, first + count):
            tally.count("kills")
            tally.count("papers written before", _killed(folder, random.Random(seed).uniform(0, 1.6 * took)))
            for path in sorted(out.iterdir()):
                if path.name.endswith(".tmp") or path.name.startswith("."):
                    path.unlink()
                    tally.count("stray temporary files")
                    continue
                tally.count("files looked at")
                if not _whole(path):
                    tally.fail(seed, f"{path.name} is half written")
                    path.unlink()
    return tally


def _written_once(folder: Path, out: Path) -> float:
    """Write the paper undisturbed, which loads all it takes, then again; return how many seconds that took."""
    with opened(folder) as workspace:
        job = prepared(workspace)
        exports.write(job, out)
        start = time.perf_counter()
        exports.write(job, out)
        return time.perf_counter() - start


def _whole(path: Path) -> bool:
    """Say whether a file can be read to its end."""
    try:
        if path.suffix == ".pdf":
            with pypdfium2.PdfDocument(path) as document:
                return len(document) > 0 and path.read_bytes().rstrip().endswith(b"%%EOF")
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    except (OSError, zipfile.BadZipFile, pypdfium2.PdfiumError):
        return False


def _killed(folder: Path, wait: float) -> int:
    """Let a program export until it is killed; return how often it had written the paper by then."""
    with running(EXPORTER, folder) as exporter:
        exporter.said.readline()
        time.sleep(wait)
        exporter.kill()
        return len(exporter.said.readlines())
