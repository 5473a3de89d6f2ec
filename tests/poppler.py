"""What the programs of poppler, which are not ours, read in a PDF."""

import shutil
import subprocess
import sys

import pytest


def poppler(*command: str) -> str:
    """Return what a program of poppler says; only Windows, where nothing installs it, may go without (the test is skipped)."""
    if sys.platform == "win32" and shutil.which(command[0]) is None:
        pytest.skip("poppler is not installed")
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
