"""Qt for Python keeps modules of its own packed in a library, and compiles them at every start. Laid out as files they are compiled once.

`python -m installer.unfolding` lays them out for the Python that runs it; without it everything works, and starts later.
"""

import compileall
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "shiboken6"
FOLDER = "files.dir"
"""Where Qt for Python looks for them, beside its package, before it looks into its library."""


def folder() -> Path | None:
    """Return where the modules belong, None where there is no Qt for Python."""
    found = find_spec(PACKAGE)
    return Path(found.origin).parent / FOLDER if found and found.origin else None


def unfold() -> list[Path]:
    """Lay the modules out, unless those of this very version lie there, and return the compiled ones."""
    place = folder()
    if place is None:
        return []
    mark, wanted = place / "made-from", f"{PACKAGE} {version(PACKAGE)}, Python {sys.version}"
    if not (mark.is_file() and mark.read_text("utf-8") == wanted):
        shutil.rmtree(place, ignore_errors=True)  # another version may have been here before
        command = [sys.executable, "-c", f"import {PACKAGE}.Shiboken"]
        told = {**os.environ, "SBK_EMBED": "0"}
        subprocess.run(command, env=told, stdin=subprocess.DEVNULL, capture_output=True, check=True)
        compileall.compile_dir(
            place, quiet=1, legacy=True
        )  # beside the source: a bundle takes them without it
        compileall.compile_dir(place, quiet=1)
        mark.write_text(wanted, "utf-8")
    return sorted(path for path in place.rglob("*.pyc") if path.parent.name != "__pycache__")


if __name__ == "__main__":
    unfold()
