"""What Qt for Python keeps packed lies there as files, compiled, and is what it starts with."""

import subprocess
import sys

import pytest

from installer import bundle, unfolding

ASKS = "import PySide6.QtCore, shibokensupport.signature as s; print(s.__file__)"


@pytest.fixture
def unfolded():
    """The modules, laid out as an installation does."""
    return unfolding.unfold()


def test_what_is_laid_out_is_what_starts(unfolded):
    said = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, check=True)
    assert unfolding.FOLDER in said.stdout


def test_laying_it_out_again_changes_nothing(unfolded):
    times = [path.stat().st_mtime_ns for path in unfolded]
    assert [path.stat().st_mtime_ns for path in unfolding.unfold()] == times


def test_a_bundle_takes_the_compiled_modules_to_where_they_are_looked_for(unfolded):
    parts = dict(bundle.start_of_qt())
    loader = next(path for path in unfolded if path.name == "loader.pyc")
    assert parts[str(loader)] == "shiboken6/files.dir/shibokensupport/signature"
    assert not [name for name in parts if name.endswith(".py")]
