"""Setup can see that the program is running."""

import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.app import running

LOOKS = """
import ctypes
kernel = ctypes.WinDLL("kernel32")
kernel.OpenMutexW.restype = ctypes.c_void_p
print(bool(kernel.OpenMutexW(0x100000, False, {name!r})))
"""
SETUP = Path(__file__).parents[2] / "installer" / "secretariat.nsi"


def test_setup_looks_for_the_name_that_the_program_holds():
    assert f'!define MUTEX    "{running.MUTEX}"' in SETUP.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="there is something to hold")
def test_elsewhere_there_is_nothing_to_hold():
    running.hold()
    assert running._held == []


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows knows such names")
def test_another_program_sees_it_until_the_end():
    def seen():
        looks = [sys.executable, "-c", LOOKS.format(name=running.MUTEX)]
        return subprocess.run(looks, capture_output=True, text=True, check=True).stdout.strip()

    running.hold()
    running.hold()
    assert (seen(), len(running._held)) == ("True", 1)
