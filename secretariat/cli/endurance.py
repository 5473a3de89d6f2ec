"""A part of the self-test: the program is killed again and again while it publishes into a folder, and nothing may be lost."""

import os
import random
import subprocess
import time
from pathlib import Path

import click

from secretariat.app import places
from secretariat.app.commands.committee import NameCommittee
from secretariat.app.workspace import Reading, Workspace
from secretariat.cli import again, desk
from secretariat.domain.committee import Committee
from secretariat.domain.language import Words
from secretariat.domain.told import Refused

KILLS = 20
SECONDS = 60  # after which it is enough, on a slow share
_START = 60  # seconds in which the program has to be at work, on a slow computer
_LOOK = 0.02


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


@click.command(name="self-test-editing", hidden=True)
@click.argument("file", type=desk.PATH)
@click.argument("data", type=desk.PATH)
@click.argument("config", type=desk.PATH)
@click.argument("note", type=desk.PATH)
def editing(file: Path, data: Path, config: Path, note: Path) -> None:
    """Edit and publish until killed, noting each time what is kept: a program without a terminal has no output."""
    home = places.Home(data, config)
    with (
        Workspace.open(file, home.places, places.who(home)) as workspace,
        note.open("w", encoding="utf-8") as noted,
    ):
        number = workspace.ask(_code)
        while True:
            number += 1
            workspace.do(NameCommittee(str(number), Words(en=f"Number {number}")))
            noted.write(f"kept {number}\n")
            noted.flush()
            workspace.publish()
            noted.write(f"published {number}\n")
            noted.flush()


def _begin(file: Path, home: places.Home) -> None:
    """Make the file anew."""
    file.unlink(missing_ok=True)
    with Workspace.create(file, home.places, places.who(home)) as workspace:
        workspace.do(NameCommittee("0", Words(en="Number 0")))


def _killed(file: Path, home: places.Home, wait: float) -> tuple[int, int]:
    """Let a process edit until it is killed; return the last numbers it noted as kept and published."""
    note = home.data / "endurance.txt"
    note.unlink(missing_ok=True)
    asked = again.command("self-test-editing", *map(str, (file, home.data, home.config, note)))
    with subprocess.Popen(asked, stdout=subprocess.DEVNULL, env=dict(os.environ)) as editor:
        _await(note, editor)
        time.sleep(wait)
        editor.kill()
    lines = note.read_text("utf-8").splitlines(keepends=True) if note.exists() else []
    said = [line.split() for line in lines if line.endswith("\n")]
    if not said:
        raise Refused("The program could not be started a second time.")
    kept, published = ([int(n) for what, n in said if what == which] for which in ("kept", "published"))
    return max(kept), max(published, default=0)


def _await(note: Path, editor: "subprocess.Popen[bytes]") -> None:
    """Wait until a process has noted something, or has ended."""
    end = time.monotonic() + _START
    while editor.poll() is None and time.monotonic() < end:
        if note.exists() and note.stat().st_size:
            return
        time.sleep(_LOOK)


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
