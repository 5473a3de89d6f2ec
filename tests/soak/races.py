"""Two laptops that publish into one shared folder, each in the middle of the other's work."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.store import copying, publishing
from secretariat.store.file import WorkingFile
from tests.soak.tally import Tally
from tests.store.desk import ANA, BEN, Desk, a_paper, blocks, check_history, connection_of, dump


class Share:
    """A folder two laptops work in; what one of them does may fall into the middle of what the other does."""

    def __init__(self, seed: int, folder: Path, tally: Tally) -> None:
        self.chance = random.Random(seed)
        self.tally = tally
        self.desks = [Desk(folder, ANA), Desk(folder, BEN)]
        self.files: list[WorkingFile] = []
        self.made: set[str] = set()
        self.words = 0
        self._busy = 0

    def begin(self) -> None:
        """Make the file and open it on both."""
        file = self.desks[0].create()
        with file.step("Set up") as write:
            blocks(write, a_paper(write), *(f"w{n}a w{n}b w{n}c w{n}d" for n in range(3)))
        file.publish()
        self.files = [file, self.desks[1].open()]

    def edit(self, laptop: int) -> None:
        """Replace a word."""
        file = self.files[laptop]
        block = self.chance.choice(file.read.all(Block))
        said = block.words.en.split(" ")
        self.words += 1
        said[self.chance.randrange(len(said))] = f"x{self.words}"
        with file.step("Edit") as write:
            write.put(replace(block, words=Words(" ".join(said))))
        file.news()
        self.made |= rids(file)
        self.tally.count("edits")

    def publish(self, laptop: int) -> None:
        """Publish, perhaps with the other laptop publishing meanwhile."""
        self._busy += 1
        with self._interrupted(1 - laptop) if self._busy == 1 else _undisturbed():
            self.files[laptop].publish(force=self.chance.random() < 0.2)
        self._busy -= 1
        self.files[laptop].news()

    def reopen(self, laptop: int) -> None:
        """Close the program and open it again; whether it published before is chance."""
        if self.chance.random() < 0.5:
            self.publish(laptop)
        self.files[laptop].close()
        self.files[laptop] = self.desks[laptop].open()
        self.files[laptop].news()

    @contextmanager
    def _interrupted(self, other: int) -> Iterator[None]:
        """Let the other laptop publish at some moment of what happens inside."""
        building, delivering = publishing.build, copying.deliver
        at = self.chance.choice(["build", "deliver", "deliver", "never"])

        def interrupt(moment: str) -> None:
            nonlocal at
            if at == moment:
                at = ""
                self.tally.count("interrupted publications")
                self.edit(other)
                self.publish(other)

        def build(*arguments: object) -> None:
            building(*arguments)  # type: ignore[arg-type]
            interrupt("build")

        def deliver(source: Path, target: Path, *rest: Any) -> None:
            if target == self.files[0].path:
                interrupt("deliver")
            delivering(source, target, *rest)

        with patch.object(publishing, "build", build), patch.object(copying, "deliver", deliver):
            yield


@contextmanager
def _undisturbed() -> Iterator[None]:
    yield


def rids(file: WorkingFile) -> set[str]:
    """The names of all revisions a file holds."""
    return {rid for (rid,) in connection_of(file).execute("SELECT rid FROM revision")}


def case(seed: int, tally: Tally) -> None:
    """Live through one case and say what went wrong, if anything (raises AssertionError)."""
    with TemporaryDirectory() as folder, patch("os.fsync"):
        share = Share(seed, Path(folder), tally)
        share.begin()
        for _ in range(share.chance.randrange(5, 20)):
            laptop = share.chance.randrange(2)
            act = share.chance.choices([share.edit, share.publish, share.reopen], [6, 5, 1])[0]
            act(laptop)
        for laptop in (0, 1, 0, 1):
            share.files[laptop].close()
            share.files[laptop] = share.desks[laptop].open()
            share.files[laptop].publish()
        lost = [share.made - rids(file) for file in share.files]
        assert lost == [set(), set()], f"lost: {lost}"
        assert dump(share.files[0]) == dump(share.files[1]), "the laptops differ"
        assert share.files[0].displaced is None
        assert share.files[1].recovered is None
        for file in share.files:
            check_history(file)
            file.close()


def racing(count: int, first: int = 0) -> Tally:
    """Live through many cases."""
    tally = Tally("racing publications")
    for seed in range(first, first + count):
        tally.count("cases")
        try:
            case(seed, tally)
        except AssertionError as error:
            tally.fail(seed, str(error).splitlines()[0][:200])
    return tally
