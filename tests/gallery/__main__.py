"""Pictures of every screen: `python -m tests.gallery --to DIR [--scheme light,dark] [--language fr] [--scale 150] …`.

Each set (colours, language, scale) is made by a window in a process of its own, on a screen of the size asked for, and
has a folder with one PNG a screen and a sheet with all of them small. Where there is no display one is lent (xvfb-run);
without that too, Qt paints into memory.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory


def main(arguments: Sequence[str]) -> int:
    """Make the sets that are asked for; return how many screens could not be shown."""
    wishes = _wishes(arguments)
    if wishes.within:
        return _make(wishes)
    failed = 0
    for scheme, language, scale in product(wishes.scheme, wishes.language, wishes.scale):
        name = f"{scheme}-{language}-{scale}" + (f"-text{wishes.text}" if wishes.text != 100 else "")
        folder = wishes.to / name
        folder.mkdir(parents=True, exist_ok=True)
        print(f"{folder}:", flush=True)
        failed += _elsewhere(wishes, scheme, language, int(scale), folder)
    return min(failed, 100)


def _wishes(arguments: Sequence[str]) -> argparse.Namespace:
    """Read what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="where the pictures go")
    for name, default in (("scheme", "light"), ("language", "en"), ("scale", "100")):
        parser.add_argument(f"--{name}", type=lambda text: text.split(","), default=[default])
    parser.add_argument(
        "--size", default="1280x720", help="of the window and its screen, in pixels at 100 %%"
    )
    parser.add_argument("--text", type=int, default=100, help="size of the text in per cent")
    parser.add_argument(
        "--only", default="", help="part of the name of the screens wanted, separated by commas"
    )
    parser.add_argument("--paper", type=Path, help="a paper to import as well, and to be looked at")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _elsewhere(wishes: argparse.Namespace, scheme: str, language: str, scale: int, folder: Path) -> int:
    """Make a set in a process with a screen of its own; return how many screens could not be shown."""
    width, height = (round(int(side) * scale / 100) for side in wishes.size.split("x"))
    options = ["--within", "--to", str(folder), "--scheme", scheme, "--language", language]
    options += ["--size", wishes.size, "--text", str(wishes.text), "--only", wishes.only]
    options += ["--paper", str(wishes.paper.resolve())] if wishes.paper else []
    order = [sys.executable, "-m", "tests.gallery", *options]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale / 100)}
    lent = shutil.which("xvfb-run") if "QT_QPA_PLATFORM" not in os.environ else None
    if lent and "DISPLAY" not in os.environ:
        order = [lent, "-a", "-s", f"-screen 0 {width}x{height}x24", *order]
    with TemporaryDirectory() as home:
        environment["SECRETARIAT_HOME"] = home
        if not lent and "DISPLAY" not in os.environ:
            screen = {
                "name": "memory",
                "x": 0,
                "y": 0,
                "width": width,
                "height": height,
                "logicalDpi": 96,
                "dpr": 1,
            }
            (Path(home) / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
            environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={home}/screen.json"
        return subprocess.run(order, env=environment, check=False).returncode


def _make(wishes: argparse.Namespace) -> int:
    """Show every screen and keep its picture; return how many could not be shown."""
    from tests.gallery.dialogs import DIALOGS
    from tests.gallery.screens import EMPTY, SCREENS
    from tests.gallery.sheet import sheet
    from tests.gallery.stage import Stage

    folder, (width, height) = wishes.to, map(int, wishes.size.split("x"))
    Stage.prepare(scheme=wishes.scheme[0], text_size=wishes.text, reopen=False, speech=wishes.language[0])
    stage = Stage(Path(os.environ["SECRETARIAT_HOME"]), (width, height), wishes.paper)
    wanted = wishes.only.split(",")
    failed = 0
    for number, (name, way) in enumerate({**SCREENS, **DIALOGS, **EMPTY}.items(), 1):
        if not any(word in name for word in wanted):
            continue
        with stage.cleared():
            try:
                way(stage).grab().save(str(folder / f"{number:02}-{name}.png"))
            except Exception:  # noqa: BLE001  (one screen that fails hides no other)
                failed += 1
                print(f"  {name} could not be shown:\n{traceback.format_exc()}", flush=True)
    stage.leave()
    sheet(sorted(folder.glob("[0-9]*.png")), folder / "all.png")
    print(f"  {len(list(folder.glob('[0-9]*.png')))} pictures, {failed} failed", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
