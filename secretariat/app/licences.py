"""What the program is made of, and under which licences: read from what is installed, wherever it runs."""

import re
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from secretariat import __version__
from secretariat.app.folder import folder

PROGRAM = "Secretariat"
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_VENDORED = (
    ("Liberation Serif, fonts of the paper", "fonts/LICENCE-Liberation.txt", "OFL-1.1"),
    ("DejaVu Sans, font for signs", "fonts/LICENCE-DejaVu.txt", "Bitstream Vera"),
    ("Noto Naskh Arabic, fonts for Arabic", "fonts/LICENCE-Noto.txt", "OFL-1.1"),
    ("Fluent System Icons", "icons/LICENSE", "MIT"),
    ("Dictionary of British English", "dictionaries/LICENCE-en_GB.txt", "LGPL"),
    ("Dictionary of French", "dictionaries/LICENCE-fr.txt", "MPL-2.0"),
    ("Dictionary of Spanish", "dictionaries/LICENCE-es.txt", "MPL-1.1"),
)


@dataclass(frozen=True, slots=True)
class Component:
    """One thing the program is made of: its name and version, what its licence is called, and the licence itself."""

    name: str
    version: str
    licence: str
    text: str


def components() -> tuple[Component, ...]:
    """Return everything the program is made of, itself and Python first."""
    shipped = Path(getattr(sys, "_MEIPASS", "")) / "licences" if hasattr(sys, "_MEIPASS") else None
    packages = _shipped(shipped) if shipped else [_of_package(found) for found in _needed()]
    own = _package(PROGRAM.lower(), shipped)
    return (
        Component(PROGRAM, __version__, "MIT", own or _read([folder().parent / "LICENSE"])),
        Component("Python", sys.version.split()[0], "PSF-2.0", _of_python(shipped)),
        *sorted(packages, key=lambda part: part.name.lower()),
        *_notices(shipped or folder().parent / "installer" / "notices"),
        *(Component(name, "", said, _read([folder() / path])) for name, path, said in _VENDORED),
    )


def _needed() -> list[Distribution]:
    """Return the packages the program needs to run, and those they need."""
    found: dict[str, Distribution] = {}
    wanted = [PROGRAM.lower()]
    while wanted:
        name = wanted.pop()
        known = re.sub(r"[-_.]+", "-", name).lower()
        if known in found:
            continue
        try:
            found[known] = distribution(name)
        except PackageNotFoundError:  # for another system
            continue
        asked = [one for one in found[known].requires or [] if "extra ==" not in one]
        wanted += [match[0] for one in asked if (match := re.match(r"[\w.-]+", one))]
    found.pop(PROGRAM.lower(), None)
    return list(found.values())


def _of_package(found: Distribution) -> Component:
    """Return a package that is installed, with all the texts of its licence."""
    files = [file for file in found.files or [] if file.parts[0].endswith(".dist-info")]
    texts = [Path(str(file.locate())) for file in files if _TEXT.search("/".join(file.parts[1:]))]
    return Component(found.name, found.version, _called(found), _read(texts))


def _called(found: Distribution) -> str:
    """Return what a package calls its licence, in a line."""
    said = found.metadata
    named = [*(said.get_all("License-Expression") or []), *(said.get_all("License") or [])]
    classed = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or [] if line.startswith("License")
    ]
    return next((line.strip().splitlines()[0] for line in (*named, *classed) if line.strip()), "")


def _shipped(licences: Path) -> list[Component]:
    """Return the packages inside a frozen program: each has a folder of its licences."""
    found = []
    for place in sorted(path for path in licences.iterdir() if path.is_dir()):
        if place.name in {PROGRAM.lower(), "python"}:
            continue
        try:
            installed = distribution(place.name)
            version, called = installed.version, _called(installed)
        except PackageNotFoundError:
            version, called = "", ""
        found.append(Component(place.name, version, called, _package(place.name, licences)))
    return found


def _package(name: str, licences: Path | None) -> str:
    """Return the licences of a package inside a frozen program."""
    return _read(sorted((licences / name).rglob("*"))) if licences else ""


def _of_python(shipped: Path | None) -> str:
    """Return the licence of Python itself."""
    library = Path(sysconfig.get_path("stdlib"))
    places = (library / "LICENSE.txt", library.parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return _package("python", shipped) or _read(
        [next((path for path in places if path.is_file()), places[0])]
    )


def _notices(place: Path) -> list[Component]:
    """Return what is told of parts that come with others, such as Qt."""
    if not place.is_dir():
        return []
    return [Component(path.stem.capitalize(), "", "", _read([path])) for path in sorted(place.glob("*.txt"))]


def _read(paths: Iterable[Path]) -> str:
    """Return the texts of files, one after the other; a file that is not there is left out."""
    texts = [path.read_bytes().decode("utf-8", "replace").strip() for path in paths if path.is_file()]
    return "\n\n".join(texts)
