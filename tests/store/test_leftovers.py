"""What a killed program left behind goes once it is old; nothing else does."""

import os
import time
from pathlib import Path

from tests.store.desk import Desk


def aged(path: Path, days: float) -> Path:
    path.write_bytes(b"left")
    then = time.time() - days * 24 * 3600
    os.utime(path, (then, then))
    return path


def test_old_temporary_files_of_ours_go_at_opening(desk: Desk) -> None:
    desk.create().close()
    old = aged(desk.folder / ".May session.gbwp.secretariat-4711.tmp", 2)
    young = aged(desk.folder / ".May session.gbwp.secretariat-4712.tmp", 0.5)
    strange = aged(desk.folder / ".Other.gbwp.secretariat-4711.tmp", 9)
    named = aged(desk.folder / ".May session.gbwp.secretariat-notes.tmp", 9)
    passing = aged(desk.places.live / "arriving-0.db", 2)
    fresh = aged(desk.places.live / "arriving-1.db", 0)
    desk.open().close()
    assert [path.exists() for path in (old, young, strange, named, passing, fresh)] == [
        False,
        True,
        True,
        True,
        False,
        True,
    ]
