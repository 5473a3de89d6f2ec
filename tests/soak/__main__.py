"""Runs the long counts: `python -m tests.soak [NAME ...] [--cases N]`, where a name is a part of a run's, such as "texts"."""

import argparse
import sys
import time
from collections.abc import Callable

from tests.soak import books, copies, corpus, damage, exporting, faults, killed, kills, papers, races, texts
from tests.soak.tally import Tally

RUNS: dict[str, tuple[Callable[[int], Tally], int]] = {
    "texts-rejoin": (texts.rejoining, 20_000),
    "texts-clash": (texts.clashing, 2_000),
    "texts-apart": (texts.apart, 2_000),
    "copies": (copies.meeting, 20_000),
    "races": (races.racing, 2_000),
    "kills-editing": (killed.editing, 500),
    "kills-publishing": (killed.publishing, 200),
    "kills-exporting": (exporting.exporting, 200),
    "kills-merging": (kills.merging, 200),
    "syncs": (killed.syncing, 200),
    "power-cuts": (faults.cutting, 2_000),
    "disk-faults": (faults.failing, 2_700),
    "damage": (damage.wounded, 270),
    "papers-layout": (papers.layout, 200),
    "papers-standards": (papers.standards, 200),
    "books": (books.bound, 60),
    "strangers": (corpus.reading, 1_000),
}


def main(arguments: list[str]) -> int:
    """Run what is wanted, print each count as soon as it is known, and return 1 where a case went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="part of the name of a run")
    parser.add_argument("--cases", type=int, help="how many cases, in place of the full number")
    wishes = parser.parse_args(arguments)
    failed = 0
    for name, (run, full) in RUNS.items():
        if not wishes.names or any(wanted in name for wanted in wishes.names):
            start = time.perf_counter()
            tally = run(wishes.cases or full)
            print(f"{tally.line()} ({time.perf_counter() - start:.1f} s)", flush=True)
            failed += len(tally.failed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
