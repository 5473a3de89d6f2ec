"""Prints the figures: `python -m tests.bench [NAME ...]`, where a name is a part of a measurement's, such as "start"."""

import platform
import sqlite3
import sys

from tests.bench import figures, merging, spelling


def main(wanted: list[str]) -> None:
    """Print each figure as soon as it is known."""
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.platform()}")
    for measurement in (*figures.ALL, merging.merging, spelling.spelling):
        if not wanted or any(word in measurement.__name__ for word in wanted):
            for figure in measurement():
                print(figure.line(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
