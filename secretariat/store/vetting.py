"""A working file from elsewhere, looked at from end to end where it lies: nothing of it is kept, and nothing is written."""

import sqlite3
from contextlib import closing
from pathlib import Path

from secretariat.store import adopting, publishing
from secretariat.store.checking import check_content, check_header
from secretariat.store.private import private_path
from secretariat.store.world import facing


def needs_a_look(path: Path, live: Path) -> bool:
    """Say whether a file may be anybody's: it is no larger than what comes by mail, and no work on it is kept here."""
    with facing(path):  # it may go away between the two
        small = path.is_file() and path.stat().st_size <= adopting.LARGEST
    if not small:
        return False
    return next(live.glob(f"*{private_path(live, '', path).name}"), None) is None


def vet(path: Path) -> None:
    """Read everything a file holds as it will be brought in; raises what opening it raises."""
    with facing(path), path.open("rb") as file:
        check_header(file.read(100), path)
    with facing(path), closing(publishing.read_only(path)) as theirs:
        check_content(theirs, path)
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
            adopting.fill(theirs, ours, path, path)
