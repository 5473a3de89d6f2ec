"""A program that is killed while it exports: what others open is whole, or was not there before."""

import random
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from tests.soak.tally import Tally

ROOT = Path(__file__).parents[2]
EXPORTER = """
import sys
from pathlib import Path
from secretariat.app import export as exports, places, sample
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace

folder = Path(sys.argv[1])
home = places.Home(folder / "data", folder / "config")
file = folder / "sample.gbwp"
if not file.exists():
    sample.make(file, home)
    sys.exit()
with Workspace.open(file, home.places, places.who(home)) as workspace:
    job = workspace.ask(exports.prepare, workspace.ask(papers.every)[0].id)
    print("ready", flush=True)
    while True:
        exports.write(job, folder / "out")
        print("written", flush=True)
"""


def exporting(count: int, first: int = 0) -> Tally:
    """Kill the program while it writes a paper in every format over what it wrote before."""
    tally = Tally("killed while exporting")
    with TemporaryDirectory() as name:
        folder = Path(name)
        out = folder / "out"
        out.mkdir()
        subprocess.run([sys.executable, "-c", EXPORTER, folder], cwd=ROOT, check=True)
        for seed in range(first, first + count):
            tally.count("kills")
            _killed(folder, random.Random(seed).uniform(0, 3))
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


def _killed(folder: Path, wait: float) -> None:
    """Let a program export until it is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", EXPORTER, folder], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as exporter:
        assert exporter.stdout is not None
        exporter.stdout.readline()
        time.sleep(wait)
        exporter.kill()
        exporter.stdout.read()
