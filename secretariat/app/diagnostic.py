"""A diagnostic file: what those who look after the program need to know, and no word of a paper unless that is asked for."""

import json
import platform
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from secretariat import __version__
from secretariat.app import discretion, keeping, logbook, salvage
from secretariat.app.delivery import deliver
from secretariat.app.places import Home
from secretariat.app.queries import finding, statistics
from secretariat.app.workspace import Workspace
from secretariat.domain.told import DeviceFailed, Told
from secretariat.domain.tongue import tr

DOCUMENT = "working-file.gbwp"
_LONGEST = 400_000  # bytes of one log; the latest are kept
# Settings that tell nothing of a person: all others name files, folders or words, and stay where they are.
_HARMLESS = (
    "preview",
    "preview_zoom",
    "reopen",
    "scheme",
    "session_formats",
    "speech",
    "spelling",
    "style",
    "text_size",
    "toured",
    "uncorrected",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a diagnostic file: its name, and its text."""

    name: str
    text: str


def gather(home: Home, workspace: Workspace | None, shown: Mapping[str, str]) -> tuple[Part, ...]:
    """Return all parts but the working file itself; `shown` is what the window knows of itself."""
    parts = [
        Part("program.txt", _lines(_program() | dict(shown))),
        Part("settings.txt", _settings(home.settings)),
    ]
    if workspace is not None:
        parts.append(
            Part("working-file.json", json.dumps(_statistics(workspace), ensure_ascii=False, indent=2))
        )
    logs = (*logbook.logs(home.log), *logbook.crashes(home.log))
    parts += [Part(f"log/{log.name}", discretion.without_words(_end_of(log))) for log in logs]
    return tuple(parts)


def write(parts: tuple[Part, ...], target: Path, document: Workspace | None = None) -> Path:
    """Write the parts as one zip file, with a copy of the working file where one is given (errors: see `deliver`)."""

    def make(path: Path) -> None:
        with ZipFile(path, "w", ZIP_DEFLATED) as made, tempfile.TemporaryDirectory() as folder:
            for part in parts:
                made.writestr(part.name, part.text)
            if document is not None:
                keeping.save_copy(document, Path(folder) / DOCUMENT)
                made.write(Path(folder) / DOCUMENT, DOCUMENT)

    def check(path: Path) -> None:
        with ZipFile(path) as made:
            if made.testzip() is not None:
                raise DeviceFailed(target, tr("what was written does not read back the same"))

    return deliver(target, make, check)


def _program() -> dict[str, str]:
    """Return versions and the computer, without the name of anyone."""
    packages = sorted(f"{one.name} {one.version}" for one in distributions())
    return {
        "Secretariat": __version__,
        "Python": sys.version.replace("\n", " "),
        "System": platform.platform(),
        "Processor": platform.machine(),
        "Frozen": str(bool(getattr(sys, "frozen", False))),
        "Written": datetime.now(UTC).isoformat(timespec="seconds"),
        "Packages": ", ".join(packages),
    }


def _lines(facts: Mapping[str, str]) -> str:
    """Return facts as lines."""
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def _settings(path: Path) -> str:
    """Return the settings that tell nothing of a person, and the names of the others."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        return f"The settings cannot be read: {type(error).__name__}\n"
    said = []
    for line in lines:
        name, is_set, _ = line.partition("=")
        kept = not is_set or name in _HARMLESS
        said.append(line if kept else f"{name}=(left out)")
    return "\n".join(said) + "\n"


def _statistics(workspace: Workspace) -> dict[str, object]:
    """Return how much the open file holds, how it is kept, and what the checks say, in numbers and names of rules."""
    kept = keeping.state(workspace)
    said: dict[str, object] = {
        "size": _size(workspace.path),
        "room beside it": _room(workspace.path.parent),
        "counts": workspace.ask(statistics.counts),
        "read only": keeping.read_only(workspace),
        "published": kept.published,
        "work waits": kept.waits,
        "backups": kept.backups,
        "last backup": kept.backup,
    }
    try:
        found = workspace.look(finding.findings)
        said["findings"] = Counter(f"{one.severity}: {one.kind}" for one in found)
        salvage.look_over(workspace, lambda: None)
        said["check"] = "sound"
    except Told as error:
        said["check"] = type(error).__name__
    return said


def _size(path: Path) -> int:
    """Return how many bytes a file has, -1 where it is not there."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _room(folder: Path) -> int:
    """Return how many bytes are free in a folder, -1 where it is not there."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return -1


def _end_of(log: Path) -> str:
    """Return the end of a log."""
    try:
        return log.read_bytes()[-_LONGEST:].decode("utf-8", "replace")
    except OSError as error:
        return f"It cannot be read: {type(error).__name__}\n"
