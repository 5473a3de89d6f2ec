"""Joins everything: a window for who double-clicks, the terminal for who types a command."""

import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("demo", "new", "import", "export", "check", "dump", "merge")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of the command line and return its exit status."""
    said = list(sys.argv[1:] if arguments is None else arguments)
    if said and (said[0] in COMMANDS or said[0].startswith("-")):
        from secretariat.cli.terminal import run

        return run(said)
    from secretariat.gui.application import run as show

    return show(Path(said[0]) if said else None)


if __name__ == "__main__":
    sys.exit(main())
