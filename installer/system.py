"""What the operating system must lend: on Debian, packages; on Windows and macOS, nothing."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

QT = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
SCREEN = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
SPELLING = ("libenchant-2-2",)
TO_RUN = QT + SCREEN + SPELLING
TO_TEST = (
    *TO_RUN,
    "poppler-utils",
    "xvfb",
    "xauth",
    "default-jre-headless",
    "libreoffice-writer-nogui",
)
TO_BUILD_FOR_WINDOWS = (
    "wine64",
    "nsis",
    "wixl",
    "gcc-mingw-w64-x86-64-win32",
    "binutils",
    "unzip",
    "osslsigncode",
    "openssl",
    "xvfb",
    "xauth",
)
TO_MAKE_ENVIRONMENTS = "python3-venv"


class CannotSetUp(Exception):
    """Something is missing that only the person at the machine can provide."""


@dataclass(frozen=True, slots=True)
class Machine:
    """This computer, as far as setting up is concerned; `packages` is None where Debian's are not used."""

    platform: str
    packages: frozenset[str] | None
    is_root: bool
    makes_environments: bool


def this_machine() -> Machine:
    """Look at the computer this runs on."""
    return Machine(
        platform=sys.platform,
        packages=_installed_packages(),
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        makes_environments=all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")),
    )


def to_freeze(base: str = sys.base_prefix) -> tuple[str, ...]:
    """Return what it takes to freeze a program of Debian's own Python, whose library is a package apart."""
    return (f"libpython3.{sys.version_info.minor}",) if base == "/usr" and sys.platform == "linux" else ()


def missing_packages(machine: Machine, wanted: Iterable[str]) -> tuple[str, ...]:
    """Return the Debian packages still to be installed, in the order they are wanted."""
    if machine.packages is None:
        return ()
    first = () if machine.makes_environments else (TO_MAKE_ENVIRONMENTS,)
    return tuple(name for name in (*first, *wanted) if not _is_there(name, machine.packages))


def command_for(packages: Iterable[str]) -> str:
    """Return the one command with which a person installs `packages`."""
    return (
        f'sudo sh -c "apt-get update && apt-get install --yes --no-install-recommends {" ".join(packages)}"'
    )


def provide(machine: Machine, wanted: tuple[str, ...]) -> None:
    """See that the system lends what is wanted, or raise CannotSetUp with the command that is missing."""
    if machine.packages is None:
        if machine.platform == "linux":
            print(
                f"This is not Debian. Should something fail to load, look for: {' '.join(wanted)}", flush=True
            )
        return
    missing = missing_packages(machine, wanted)
    if not missing:
        return
    if not machine.is_root:
        raise CannotSetUp(
            f"Some system packages are missing. Run this once, then try again:\n\n    {command_for(missing)}\n"
        )
    _install(missing)


def _is_there(name: str, packages: frozenset[str]) -> bool:
    """Newer Debians rename some libraries when their time fields grow: libglib2.0-0t64."""
    return name in packages or f"{name}t64" in packages


def _installed_packages() -> frozenset[str] | None:
    if sys.platform != "linux" or not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return None
    query = ("dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\\n")
    listing = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    pairs = (line.split() for line in listing.splitlines())
    return frozenset(name for name, status in pairs if status == "installed")


def _install(packages: tuple[str, ...]) -> None:
    """Install as root; a list that could not be refreshed matters only if the installation then fails."""
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = (
        "apt-get",
        "-qq",
        "-o",
        "Acquire::Retries=3",
        "-o",
        "DPkg::Lock::Timeout=300",
        "-o",
        "Dpkg::Use-Pty=0",
    )
    subprocess.run([*apt, "update"], env=environ, check=False)
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    done = subprocess.run(install, env=environ, stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise CannotSetUp(
            f"apt-get could not install the system packages (its exit status was {done.returncode}). "
            f"By hand it would be:\n\n    {command_for(packages)}\n"
        )
