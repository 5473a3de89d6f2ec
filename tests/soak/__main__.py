"""Runs the long counts: `python -m tests.soak [NAME ...] [--cases N | --share]`, where a name is a part of a run's, such as "texts".

`--share` is the small part of them that every push runs.
"""

import argparse
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from tests.soak import books, copies, corpus, damage, exporting, faults, killed, kills, papers, races, texts
from tests.soak.tally import Tally


class Run(NamedTuple):
    """One count: what counts, in how many cases, and how many of them every push runs."""

    act: Callable[[int], Tally]
    full: int
    share: int = 0


RUNS = {
    "texts-rejoin": Run(texts.rejoining, 20_000, 1_000),
    "texts-clash": Run(texts.clashing, 2_000, 200),
    "texts-apart": Run(texts.apart, 2_000, 200),
    "copies": Run(copies.meeting, 20_000, 1_000),
    "races": Run(races.racing, 2_000, 30),
    "kills-editing": Run(killed.editing, 500, 25),
    "kills-publishing": Run(killed.publishing, 200, 10),
    "kills-exporting": Run(exporting.exporting, 200, 5),
    "kills-merging": Run(kills.merging, 200, 10),
    "syncs": Run(killed.syncing, 200, 20),
    "power-cuts": Run(faults.cutting, 2_000, 100),
    "disk-faults": Run(faults.failing, 2_700, 100),
    "damage": Run(damage.wounded, 270, 18),
    "papers-layout": Run(papers.layout, 200),
    "papers-standards": Run(papers.standards, 200),
    "books": Run(books.bound, 60),
    "strangers": Run(corpus.reading, 1_000),
}


def main(arguments: list[str]) -> int:
    """Run what is wanted, print each count as soon as it is known, and return 1 where a case went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="part of the name of a run")
    parser.add_argument("--cases", type=int, help="how many cases, in place of the full number")
    parser.add_argument("--share", action="store_true", help="the share of them that every push runs")
    wishes = parser.parse_args(arguments)
    failed = 0
    for name, run in RUNS.items():
        cases = wishes.cases or (run.share if wishes.share else run.full)
        if cases and (not wishes.names or any(wanted in name for wanted in wishes.names)):
            start = time.perf_counter()
            tally = run.act(cases)
            print(f"{tally.line()} ({time.perf_counter() - start:.1f} s)", flush=True)
            failed += len(tally.failed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
