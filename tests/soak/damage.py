"""Damaged files: every change of content is noticed, and what is left is saved."""

import random
import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.activity import Activity
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.domain.told import DamagedFile, ForeignFile, NewerFile, NotAWorkingFile
from secretariat.store.file import WorkingFile
from tests.soak.tally import Tally
from tests.store.desk import BEN, Desk, a_paper, blocks, check_history, connection_of, dump

PAGE = 4096
Wound = Callable[[random.Random, bytearray], None]


def flipped(chance: random.Random, content: bytearray) -> None:
    """One bit is another."""
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def reworded(chance: random.Random, content: bytearray) -> None:
    """A letter of some text is another."""
    at = content.find(b"begins", chance.randrange(len(content)))
    content[at if at >= 0 else content.find(b"begins")] ^= 1


def emptied(chance: random.Random, content: bytearray) -> None:
    """A page is empty."""
    _over(chance, content, bytes(PAGE))


def scribbled(chance: random.Random, content: bytearray) -> None:
    """A page is full of anything."""
    _over(chance, content, chance.randbytes(PAGE))


def swapped(chance: random.Random, content: bytearray) -> None:
    """Two pages have changed places."""
    one, two = (chance.randrange(1, len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[two : two + PAGE] = (
        content[two : two + PAGE],
        content[one : one + PAGE],
    )


def beheaded(_: random.Random, content: bytearray) -> None:
    """The header is gone."""
    content[:100] = bytes(100)


def without_a_first_page(_: random.Random, content: bytearray) -> None:
    """The first page, with the list of tables, is gone."""
    content[:PAGE] = bytes(PAGE)


def shortened(chance: random.Random, content: bytearray) -> None:
    """The last pages are gone."""
    del content[-chance.randrange(1, 4 * PAGE) :]


def halved(_: random.Random, content: bytearray) -> None:
    """The second half is gone."""
    del content[len(content) // 2 :]


def _over(chance: random.Random, content: bytearray, page: bytes) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = page


WOUNDS: tuple[Wound, ...] = (
    flipped,
    reworded,
    emptied,
    scribbled,
    swapped,
    beheaded,
    without_a_first_page,
    shortened,
    halved,
)


def prepare(folder: Path, number: int) -> None:
    """Make a file with some history at a desk, of which nothing but the published file is left."""
    desk = Desk(folder)
    file = desk.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *(f"Paragraph {n} begins. It ends." for n in range(number)))
        for n, key in enumerate(write.keys(number)):
            write.put(
                Activity(ActivityId(new_id()), key, title=f"Workshop {n} begins", venue="Turin" * (n % 5))
            )
    for turn in range(4):
        with file.step("Edit") as write:
            for n, block in enumerate(made[turn::3]):
                write.put(replace(block, words=Words(f"Paragraph {n} begins {turn}. " + "It goes on. " * n)))
    file.publish()
    file.close()


def wounded(count: int, first: int = 0, sizes: Sequence[int] = (40, 200, 700)) -> Tally:
    """Wound small and large files in many ways; each time it is noticed, and what can be saved is."""
    tally = Tally("damaged files")
    with TemporaryDirectory() as folder:
        made: dict[int, Made] = {}
        for seed in range(first, first + count):
            wound = WOUNDS[seed % len(WOUNDS)]
            size = sizes[seed // len(WOUNDS) % len(sizes)]
            if size not in made:
                made[size] = Made.of(Path(folder) / f"made of {size}", size)
            place = Path(folder) / "case"
            place.mkdir()
            content = bytearray((made[size].folder / "May session.gbwp").read_bytes())
            wound(random.Random(seed), content)
            (place / "May session.gbwp").write_bytes(content)
            shutil.copytree(made[size].folder / "laptop-7 backups", place / "laptop-9 backups")
            try:
                _look(place, made[size], tally, 0.9 if wound is halved else 0.99)
            except AssertionError as error:
                tally.fail(seed, f"{wound.__name__} of {size}: {str(error).splitlines()[0][:100]}")
            shutil.rmtree(place)
    return tally


@dataclass(frozen=True)
class Made:
    """A file that is made to be wounded, and all it holds."""

    folder: Path
    expected: object
    rids: set[str]

    @classmethod
    def of(cls, folder: Path, size: int) -> "Made":
        """Make one."""
        folder.mkdir()
        prepare(folder, size)
        with closing(Desk(folder).open()) as sound:
            return cls(folder, dump(sound), _rids(sound))


def _look(place: Path, made: Made, tally: Tally, least: float) -> None:
    """Open a wounded file, and save what is left of it, without a backup and with one."""
    expected, rids = made.expected, made.rids
    tally.count("wounds")
    if not _noticed(Desk(place), expected, rids):
        tally.count("that changed nothing")
        return
    tally.count("noticed")
    alone = Desk(place / "alone")
    alone.folder.mkdir()
    shutil.copy(place / "May session.gbwp", alone.path)
    file = alone.rescue()
    with closing(file):
        assert file.saved is not None
        check_history(file)
        file.examine()
        part = file.saved.read / len(rids)
        tally.least("least part saved of a half" if least < 0.95 else "least part saved", part)
        assert part >= least, f"{part:.1%} saved"
        assert file.saved.lost or part == 1 or part > 0.999 or file.saved.shortened, (
            "nothing is said to be missing"
        )
    file = Desk(place, BEN).rescue()
    with closing(file):
        assert file.saved is not None
        assert rids <= _rids(file), "a revision is lost though there is a backup"
        assert dump(file) == expected, "the state is another though there is a backup"
        check_history(file)
        tally.count("whole with a backup")


def _noticed(desk: Desk, expected: object, rids: set[str]) -> bool:
    """Say whether opening or the looking over after it tells that a file is damaged; if not, all must be there."""
    try:
        file = desk.open()
    except (DamagedFile, NotAWorkingFile, ForeignFile, NewerFile):
        return True
    with closing(file):
        try:
            after: int | None = 0
            while after is not None:
                after = file.examine(after)
        except DamagedFile:
            return True
        assert dump(file) == expected, "a change of content was not noticed"
        assert _rids(file) == rids, "a change of history was not noticed"
    return False


def _rids(file: WorkingFile) -> set[str]:
    """The names of all revisions."""
    return {rid for (rid,) in connection_of(file).execute("SELECT rid FROM revision NOT INDEXED")}
