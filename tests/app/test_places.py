"""Where the program keeps what is its own: at home, in one place, or beside a program that is carried about."""

import sys
from pathlib import Path

import pytest

from secretariat.app import places


@pytest.fixture(autouse=True)
def nowhere_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRETARIAT_HOME", raising=False)


def test_a_program_at_home_keeps_its_own_with_the_user(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Secretariat.exe"))
    assert tmp_path not in places.home().data.parents


def test_portable_ini_beside_the_program_keeps_everything_beside_it(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Secretariat.exe"))
    (tmp_path / "portable.ini").touch()
    home = places.home()
    kept = (home.places.live, home.places.backups, home.settings, home.log, home.person, home.threshold)
    assert {path.relative_to(tmp_path).parts[0] for path in kept} == {"Secretariat data"}


def test_what_is_installed_among_other_packages_is_never_portable(monkeypatch, tmp_path):
    package = tmp_path / "site-packages" / "secretariat" / "app"
    monkeypatch.setattr(places, "__file__", str(package / "places.py"))
    package.parents[1].mkdir(parents=True)
    (package.parents[1] / "portable.ini").touch()
    assert tmp_path not in places.home().data.parents


def test_a_checkout_with_portable_ini_is(monkeypatch, tmp_path):
    monkeypatch.setattr(places, "__file__", str(tmp_path / "secretariat" / "app" / "places.py"))
    (tmp_path / "portable.ini").touch()
    (tmp_path / "pyproject.toml").touch()
    assert places.home().settings == tmp_path / "Secretariat data" / "config" / "settings.ini"


def test_the_environment_speaks_louder(monkeypatch, tmp_path):
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "here"))
    assert places.home().data == Path(tmp_path / "here" / "data")
