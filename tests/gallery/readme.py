"""The three pictures of the README, made anew: `python -m tests.gallery.readme`; each is at most 100 kB."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

MANUAL = Path(__file__).parents[2] / "resources" / "manual"
SHOWN = {"paper-findings": "window.png", "register-details": "register.png", "programme-board": "board.png"}
COLOURS = 96


def main() -> None:
    """Take the pictures and keep them with few colours."""
    with TemporaryDirectory() as folder:
        wanted = ["--to", folder, "--only", ",".join(SHOWN)]
        subprocess.run([sys.executable, "-m", "tests.gallery", *wanted], check=True)
        for screen, name in SHOWN.items():
            taken = next(Path(folder).rglob(f"[0-9][0-9]-{screen}.png"))
            few = Image.open(taken).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(MANUAL / name, optimize=True)
            print(f"{MANUAL / name}: {(MANUAL / name).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
