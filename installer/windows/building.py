"""The steps of the build, taken one by one."""

import os
import subprocess
import sys
from pathlib import Path

from installer.windows.wine import require

BUILD = Path(__file__).resolve().parents[1] / "build_wine.sh"


def built(*steps: str, signing: str = "", aloud: bool = True, **settings: str) -> str:
    """Take some steps of the build, with a command to sign with where there is one (raises Failed where a step fails)."""
    environment = {
        **os.environ,
        "PYTHON": sys.executable,
        **({"SECRETARIAT_SIGN": signing} if signing else {}),
        **{f"SETUP_{name}": at for name, at in settings.items()},
    }
    done = subprocess.run(
        ["bash", str(BUILD), *steps],
        env=environment,
        stdout=None if aloud else subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    said = "what it said stands above" if aloud else done.stdout[-1500:]
    require(done.returncode == 0, f"the build ended with status {done.returncode}; {said}")
    return ", ".join(steps)
