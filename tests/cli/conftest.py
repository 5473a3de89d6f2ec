"""Commands as they are typed: run whole, on real files, with the program's own folders inside the test's."""

import json
import shutil
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from secretariat.__main__ import main
from secretariat.app import places, sample


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    status: int
    out: str
    told: str

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Keep the program's own folders inside the test's."""
    folder = tmp_path / "home of the program"
    monkeypatch.setenv("SECRETARIAT_HOME", str(folder))
    return folder


@pytest.fixture
def run(capsys):
    """Return what runs one command line."""

    def typed(*arguments):
        capsys.readouterr()
        hook = sys.excepthook
        status = main([str(argument) for argument in arguments])
        assert sys.excepthook is hook
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return typed


@pytest.fixture
def refused(run):
    """Return what runs a command line that is told why not: one sentence or more, and nothing on the output."""

    def typed(*arguments):
        said = run(*arguments)
        assert said.status == 1
        assert said.out == ""
        assert said.told.rstrip().endswith(".")
        assert "Traceback" not in said.told
        return said.told

    return typed


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Return the sample, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("sample")
    sample.make(folder / "Sample.gbwp", places.Home(folder / "data", folder / "config"))
    return folder / "Sample.gbwp"


@pytest.fixture
def file(made, tmp_path):
    """Return a working file with the sample in it."""
    return Path(shutil.copy(made, tmp_path / "May session.gbwp"))


@pytest.fixture
def text(tmp_path):
    """Return what writes a short paper as a text file; `second` are the words of its second paragraph."""

    def written(second="The second goes on.", name="paper.txt", title="Next steps", **written):
        path = tmp_path / name
        words = PAPER.format(second=second, title=title)
        path.write_bytes(words.encode(written.get("encoding", "utf-8"), "surrogatepass"))
        return path

    return written


@pytest.fixture
def left(tmp_path):
    """Return what tells all that lies in the user's folder: names, and what they hold."""

    def found(folder=tmp_path):
        return {
            path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
            if path.is_file()
            else ""
            for path in folder.rglob("*")
            if "home of the program" not in path.parts
        }

    return found


PAPER = """GB.291/WP/SDG/4
291st Session

Governing Body
Geneva, November 2004

Working Party on the Social Dimension of Globalization

SECOND ITEM ON THE AGENDA

{title}

I. Opening

1. The first paragraph says what the paper is about.

2. {second}

3. The third paragraph asks for a decision (see paragraph 1).

Geneva, 15 October 2004.

Point for decision: Paragraph 3.
"""
