"""A part of the self-test: the program is killed again and again while it publishes into a folder, and nothing may be lost."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from secretariat.app import places
from secretariat.app.commands.committee import NameCommittee
from secretariat.app.workspace import Reading, Workspace
from secretariat.domain.committee import Committee
from secretariat.domain.language import Words
from secretariat.domain.told import Refused

KILLS = 20
SECONDS = 60  # after which it is enough, on a slow share


def run(folder: Path, home: places.Home, other: places.Home) -> str:
    """Publish, kill and verify in `folder`; `other` stands for a second computer (raises Refused where something is lost)."""
    file = folder / "endurance.gbwp"
    _begin(file, home)
    start, kills, shown = time.monotonic(), 0, 0
    chance = random.Random(start)
    while kills < KILLS and time.monotonic() - start < SECONDS:
        kept, published = _killed(file, home, chance.uniform(0, 0.4))
        kills += 1
        before, shown = shown, _number(file, other)
        if shown < max(before, published):
            raise Refused(f"The file went back: {max(before, published)} was published, {shown} is there.")
        now = _number(file, home)
        if now not in {kept, kept + 1}:
            raise Refused(f"An edit was lost: {kept} was kept, {now} is there.")
    return f"killed {kills} times, {now:,} edits and {shown:,} publications at least, nothing lost"


def edit(file: str, data: str, config: str) -> None:
    """Edit and publish until killed, saying each time what is kept."""
    home = places.Home(Path(data), Path(config))
    with Workspace.open(Path(file), home.places, places.who(home)) as workspace:
        number = workspace.ask(_code)
        while True:
            number += 1
            workspace.do(NameCommittee(str(number), Words(en=f"Number {number}")))
            sys.stdout.write(f"kept {number}\n")
            sys.stdout.flush()
            workspace.publish()
            sys.stdout.write(f"published {number}\n")
            sys.stdout.flush()


def _begin(file: Path, home: places.Home) -> None:
    """Make the file anew."""
    file.unlink(missing_ok=True)
    with Workspace.create(file, home.places, places.who(home)) as workspace:
        workspace.do(NameCommittee("0", Words(en="Number 0")))


def _killed(file: Path, home: places.Home, wait: float) -> tuple[int, int]:
    """Let a process edit until it is killed; return the last numbers it said were kept and published."""
    code = f"from secretariat.cli.endurance import edit; edit({str(file)!r}, {str(home.data)!r}, {str(home.config)!r})"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=dict(os.environ),
    ) as editor:
        assert editor.stdout is not None
        lines = [editor.stdout.readline()]
        time.sleep(wait)
        editor.kill()
        lines += editor.stdout.readlines()
    said = [line.split() for line in lines if line.endswith("\n")]
    if not said:
        raise Refused("The program could not be started a second time.")
    kept, published = ([int(n) for what, n in said if what == which] for which in ("kept", "published"))
    return max(kept), max(published, default=0)


def _number(file: Path, home: places.Home) -> int:
    """Return the number a file shows to who opens it at a computer."""
    workspace = Workspace.open(file, home.places, places.who(home))
    try:
        return workspace.ask(_code)
    finally:
        workspace.close(publish=False)


def _code(at: Reading) -> int:
    """Return the number the file bears."""
    return int(at.read.all(Committee)[0].code)
