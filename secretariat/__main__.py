"""Joins everything: a window for who double-clicks, the terminal for who types a command."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from secretariat.app import running

COMMANDS = ("demo", "new", "import", "export", "check", "dump", "history", "merge", "salvage")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of the command line and return its exit status."""
    said = list(sys.argv[1:] if arguments is None else arguments)
    running.hold()
    try:
        if said == ["--self-test-window"]:
            from secretariat.gui.application import probe

            probe()
        if said[:1] == ["--self-test-pages"]:
            from secretariat.gui.proof.trial import draw

            return draw(Path(said[1]))
        if not _for_window(said):
            from secretariat.cli.terminal import run

            return run(said)
        if not _has_screen(sys.platform, os.environ):
            sys.stderr.write(
                "There is no screen here for the window. “secretariat --help” lists what can be typed.\n"
            )
            return 1
        return _window(Path(said[0]) if said else None)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped, as you asked.\n")
        return 1


def _window(path: Path | None) -> int:
    """Show the window, unless one stands already: that one is handed the file before any of this one is loaded."""
    from secretariat.app.places import home
    from secretariat.app.threshold import Threshold

    threshold = Threshold(home().threshold)
    if not threshold.arrive(path):
        return 0
    from secretariat.gui.application import run as show

    return show(path, threshold)


def _for_window(said: Sequence[str]) -> bool:
    """Say whether the window is asked for: by nothing at all, or by one file; anything else is a command, or a slip."""
    if len(said) != 1:
        return not said
    (name,) = said
    named = name.endswith(".gbwp") or os.path.lexists(name)
    return named and name not in COMMANDS and not name.startswith("-")


def _has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Say whether a window can be shown: where none can, Qt would end the program without a word of ours."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform in {"win32", "darwin"} or any(environment.get(name) for name in named)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a process of its own for what strangers send begins here too
        from multiprocessing.spawn import freeze_support

        freeze_support()
    sys.exit(main())
