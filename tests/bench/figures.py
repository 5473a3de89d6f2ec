"""What is measured: import, numbering, start, one edit, exports."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from secretariat.app import export, importing, resources, sample
from secretariat.app.commands.block import Reword
from secretariat.app.commands.draft import ImportDraft
from secretariat.app.places import Home
from secretariat.app.queries import finding
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.draft import Draft
from secretariat.domain.identity import BlockId, PaperId, new_id
from secretariat.domain.language import Language
from secretariat.numbering.labels import labels
from secretariat.numbering.resolve import resolve
from secretariat.store.places import Who
from tests.bench.measure import Figure, process, program, times

FROZEN = Path(__file__).parents[2] / "build" / "linux" / "Secretariat" / "secretariat"
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_4bf02cfff2c7683d.txt"


@contextmanager
def workspace() -> Iterator[tuple[Workspace, PaperId]]:
    """Yield a working file with the real paper, or with the sample where the real one is not at hand."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "data", Path(folder) / "config")
        file = Path(folder) / "bench.gbwp"
        who = Who("Bench", "bench001")
        if not SEED.exists():
            sample.make(file, home)
            with Workspace.open(file, home.places, who) as opened:
                yield opened, opened.ask(papers.every)[0].id
            return
        with Workspace.create(file, home.places, who) as opened:
            draft = importing.propose(SEED)
            assert isinstance(draft, Draft)
            paper = PaperId(new_id())
            opened.do(ImportDraft(draft, paper))
            yield opened, paper


def importing_() -> Iterator[Figure]:
    """Measure how long reading the real paper takes."""
    if SEED.exists():
        yield Figure("read the real paper from text", times(lambda: importing.propose(SEED), 7))
    else:
        print("read the real paper from text: left out, the paper is not beside the checkout")


def numbering() -> Iterator[Figure]:
    """Measure numbering alone, and settling a whole paper, for 500 and 5,000 blocks."""
    phrases, profile = resources.phrases()[Language.EN], resources.profiles()["P3"]
    with workspace() as (opened, paper):
        contents = opened.ask(papers.sheet, paper).contents
    for size in (500, 5000):
        bar = "100 ms" if size == 5000 else ""
        copies = -(-size // len(contents.blocks))
        blocks = tuple(
            replace(block, id=BlockId(f"{block.id}{copy}"))
            for copy in range(copies)
            for block in contents.blocks
        )[:size]
        yield Figure(f"number {size:,} blocks", times(partial(labels, blocks, phrases), 9), bar=bar)
        whole = replace(contents, blocks=blocks)
        yield Figure(
            f"settle a paper of {size:,} blocks",
            times(partial(resolve, whole, Language.EN, phrases, profile), 5),
            bar=bar,
        )


def start() -> Iterator[Figure]:
    """Measure the window from nothing to its first paint, against a bare Python; modules are compiled, as from the second start on."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SECRETARIAT_HOME": folder}
        environment |= {"PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        bare = Figure("a bare Python start", process("pass", environment, 15))
        yield bare
        shown = process("from secretariat.gui.application import probe; probe()", environment, 9)
        ratio = Figure("", shown).median / bare.median
        yield Figure("start of the window to first paint", shown, "bare Python", ratio, "25 x")
        yield from _frozen(environment, bare)


def _frozen(environment: dict[str, str], bare: Figure) -> Iterator[Figure]:
    """Measure the same of the frozen program, where installer/dev.py windows has left one."""
    if not FROZEN.exists():
        print("start of the frozen program: left out, none is built (installer/dev.py windows builds one)")
        return
    seconds = program([str(FROZEN), "--self-test-window"], environment, 9)
    ratio = Figure("", seconds).median / bare.median
    yield Figure("start of the frozen program to first paint", seconds, "bare Python", ratio)


def editing() -> Iterator[Figure]:
    """Measure one edit to its commit, and what the page asks for afterwards."""
    with workspace() as (opened, paper):
        blocks = opened.ask(papers.sheet, paper).contents.blocks
        numbers = count()

        def edit() -> None:
            number = next(numbers)
            opened.do(Reword(blocks[number % 2].id, Language.EN, f"Changed {number}"))

        yield Figure("commit one edit", times(edit, 200), bar="p95 10 ms")
        yield Figure("read the paper for its page", times(lambda: opened.ask(papers.sheet, paper), 15))
        yield Figure("findings of the paper", times(lambda: opened.ask(finding.findings, paper), 5))
        yield Figure("publish", times(lambda: opened.publish(force=True), 5))


def exporting() -> Iterator[Figure]:
    """Measure the export of one paper, in each format."""
    with workspace() as (opened, paper), tempfile.TemporaryDirectory() as folder:
        job = opened.ask(export.prepare, paper)
        for format in export.FORMATS:
            seconds = times(partial(export.write, job, Path(folder), (format,)), 7)
            yield Figure(f"export the paper as {format}", seconds)


ALL = (importing_, numbering, start, editing, exporting)
