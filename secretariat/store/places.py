"""Where the program keeps its own files, and who is at the desk."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The folders for private working copies and for backups, both on the local disk."""

    live: Path
    backups: Path


@dataclass(frozen=True, slots=True)
class Who:
    """Who writes: a name for people to read, and the short id of this machine from the program's settings."""

    author: str
    device: str
