"""Prints the figures: `python -m tests.bench [NAME ...] [--peers FOLDER]`, where a name is a part of a measurement's.

Names are such as "start"; FOLDER holds the scripts of the programs that exports are measured beside.
"""

import argparse
import platform
import sqlite3
import sys
from functools import partial, update_wrapper
from pathlib import Path

from tests.bench import figures, finding, merging, peers, register, spelling, stalls, writing


def main(arguments: list[str]) -> None:
    """Print each figure as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="part of the name of a measurement")
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="where the other programs' scripts are")
    wishes = parser.parse_args(arguments)
    wanted = wishes.names
    beside = update_wrapper(partial(peers.exporting_beside, wishes.peers), peers.exporting_beside)
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.platform()}")
    for measurement in (
        *figures.ALL,
        beside,
        merging.merging,
        spelling.spelling,
        finding.finding,
        writing.writing,
        register.register,
        stalls.stalls,
    ):
        if not wanted or any(word in measurement.__name__ for word in wanted):
            for figure in measurement():
                print(figure.line(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
