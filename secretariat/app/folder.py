"""Where the folder resources/ lies; apart from what is read from it, so that the window can be drawn at once."""

import sys
from pathlib import Path


def folder() -> Path:
    """Return the folder resources/, beside the package or inside the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "resources" if frozen else Path(__file__).parents[2] / "resources"
