"""The environment is made once and renewed when what it depends on changes."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installer.environment import Environment, Need
from installer.system import CannotSetUp

venv = pytest.importorskip("venv", reason="the Python that is frozen for Windows makes no environments")

PROJECT = """
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"

[project]
name = "desk"
dynamic = ["version", "description"]
"""


@pytest.fixture
def checkout(tmp_path):
    """A checkout with pins for nothing."""
    (tmp_path / "installer").mkdir()
    (tmp_path / "pyproject.toml").write_text(PROJECT, "utf-8")
    (tmp_path / "desk.py").write_text('"""A desk."""\n\n__version__ = "0.1"\n', "utf-8")
    for need in Need:
        (tmp_path / "installer" / need.value).write_text("", "utf-8")
    return Environment(tmp_path)


@pytest.fixture
def furnished(checkout):
    """A checkout with a true environment that sees the packages of this one, pip among them."""
    venv.create(checkout.folder, system_site_packages=True, symlinks=sys.platform != "win32")
    seen = next(checkout.folder.rglob("site-packages"))
    outer = next(path for path in sys.path if path.endswith("site-packages"))
    (seen / "outer.pth").write_text(outer, "utf-8")
    return checkout


@pytest.fixture
def wheel(tmp_path, monkeypatch):
    """A package in a folder, which is the only place pip may look in."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    about = {
        "METADATA": "Metadata-Version: 2.1\nName: paperclip\nVersion: 1.0\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "",
    }
    path = folder / "paperclip-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("paperclip.py", "")
        for name, words in about.items():
            packed.writestr(f"paperclip-1.0.dist-info/{name}", words)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def answer(environment: Environment, question: str) -> str:
    command = [str(environment.python), "-c", question]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_the_interpreter_lies_where_each_system_puts_it(tmp_path):
    assert Environment(tmp_path, "linux").python == tmp_path / ".venv" / "bin" / "python"
    assert Environment(tmp_path, "win32").python == tmp_path / ".venv" / "Scripts" / "python.exe"


def test_an_environment_is_not_ready_before_anything_was_installed(furnished):
    assert not furnished.is_ready(Need.RUN)


def test_what_was_marked_ready_is_ready(furnished):
    furnished.mark_ready(Need.RUN)
    assert furnished.is_ready(Need.RUN)
    assert not furnished.is_ready(Need.TEST)


def test_an_environment_for_tests_also_runs_the_program(furnished):
    furnished.mark_ready(Need.TEST)
    assert furnished.is_ready(Need.RUN)


@pytest.mark.parametrize("changed", ["installer/requirements.txt", "pyproject.toml"])
def test_changed_pins_or_a_changed_project_ask_for_a_renewal(furnished, changed):
    furnished.mark_ready(Need.RUN)
    (furnished.root / changed).write_text("# changed\n", "utf-8")
    assert not furnished.is_ready(Need.RUN)


def test_another_python_asks_for_a_renewal(furnished, monkeypatch):
    furnished.mark_ready(Need.RUN)
    monkeypatch.setattr(sys, "version", "3.99.0 (of another day)")
    assert not furnished.is_ready(Need.RUN)


def test_an_environment_whose_python_is_gone_is_not_ready(furnished):
    furnished.mark_ready(Need.RUN)
    furnished.python.unlink()
    assert not furnished.is_ready(Need.RUN)


def test_a_ready_environment_is_left_alone(furnished, capfd):
    furnished.mark_ready(Need.RUN)
    furnished.prepare(Need.RUN)
    assert capfd.readouterr().out == ""


def test_only_wheels_of_pinned_contents_are_installed(checkout):
    command = checkout.install_pins(Need.TEST)
    assert {"--no-deps", "--require-hashes", "--only-binary"} <= set(command)
    assert command[-1].endswith("requirements-test.txt")


def test_the_project_is_installed_without_asking_for_anything_else(checkout):
    assert {"--no-deps", "--no-build-isolation", "--editable"} <= set(checkout.install_project())


def test_from_pins_to_an_installed_project_then_nothing_to_do(furnished, wheel, capfd):
    furnished.pins(Need.RUN).write_text(f"paperclip==1.0 --hash=sha256:{sha256(wheel)}\n", "utf-8")
    furnished.prepare(Need.RUN)
    assert (
        answer(furnished, "import paperclip, desk; print(paperclip.__name__, desk.__version__)")
        == "paperclip 0.1"
    )
    assert furnished.is_ready(Need.RUN)
    capfd.readouterr()
    furnished.prepare(Need.RUN)
    assert capfd.readouterr().out == ""


def test_a_wheel_of_other_contents_is_refused(furnished, wheel, capfd):
    furnished.pins(Need.RUN).write_text(f"paperclip==1.0 --hash=sha256:{'0' * 64}\n", "utf-8")
    with pytest.raises(CannotSetUp, match="Could not install the pinned packages") as told:
        furnished.prepare(Need.RUN)
    assert "--require-hashes" in str(told.value)
    assert sha256(wheel) in capfd.readouterr().err
    assert not furnished.is_ready(Need.RUN)


def test_a_pin_without_a_hash_is_refused(furnished, wheel, capfd):
    furnished.pins(Need.RUN).write_text("paperclip==1.0\n", "utf-8")
    with pytest.raises(CannotSetUp):
        furnished.prepare(Need.RUN)
    assert "hash" in capfd.readouterr().err.lower()


def test_an_environment_that_does_not_work_is_made_anew(checkout, wheel):
    checkout.python.parent.mkdir(parents=True)
    checkout.python.write_text("half of something", "utf-8")
    checkout.prepare(Need.PINS)
    assert answer(checkout, "import pip; print('pip')") == "pip"
