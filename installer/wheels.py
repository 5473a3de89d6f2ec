"""Says which of the pinned packages a Python on Windows needs, on a computer that is no Windows.

python -m installer.wheels installer/requirements-freeze.txt > for-windows.txt

pip judges `sys_platform == 'win32'` by the computer it runs on, also when it is told to fetch for another.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement

WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
PLATFORM = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
"""What tells pip to fetch for that Python."""


def for_windows(pins: str, without: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the lines of `pins` that hold on Windows, with their hashes and without their conditions."""
    for line in pins.replace("\\\n", " ").splitlines():
        pin, *hashes = line.split("--hash=")
        needs = Requirement(pin)
        if needs.name not in without and (needs.marker is None or needs.marker.evaluate(WINDOWS)):
            yield " ".join((f"{needs.name}{needs.specifier}", *(f"--hash={said.strip()}" for said in hashes)))


def main(pins: str, *without: str) -> None:
    """Print the lines."""
    print("\n".join(for_windows(Path(pins).read_text("utf-8"), frozenset(without))))


if __name__ == "__main__":
    main(*sys.argv[1:])
