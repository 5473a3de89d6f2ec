"""What the operating system must lend, and how it is asked for."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from installer import system
from installer.system import CannotSetUp, Machine

BARE = Machine(platform="linux", packages=frozenset({"python3"}), is_root=False, makes_environments=False)
WINDOWS = Machine(platform="win32", packages=None, is_root=False, makes_environments=True)

only_where_scripts_run = pytest.mark.skipif(
    sys.platform == "win32", reason="needs programs written for a shell"
)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder of programs that is searched first, so that a test may stand in for Debian's."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


def calls(folder: Path) -> list[str]:
    return (folder / "calls").read_text("utf-8").splitlines()


def test_a_bare_debian_lacks_everything_and_the_means_to_make_an_environment():
    assert system.missing_packages(BARE, system.TO_RUN) == ("python3-venv", *system.TO_RUN)


def test_what_is_installed_is_not_asked_for_again():
    machine = replace(BARE, packages=frozenset(system.TO_RUN), makes_environments=True)
    assert system.missing_packages(machine, system.TO_TEST) == (
        "poppler-utils",
        "xvfb",
        "xauth",
        "default-jre-headless",
        "libreoffice-writer-nogui",
    )


def test_a_library_that_debian_renamed_counts_as_there():
    machine = replace(BARE, packages=frozenset({"libglib2.0-0t64"}), makes_environments=True)
    assert system.missing_packages(machine, ["libglib2.0-0", "libegl1"]) == ("libegl1",)


def test_a_python_that_makes_environments_needs_no_package_for_it():
    assert "python3-venv" not in system.missing_packages(
        replace(BARE, makes_environments=True), system.TO_RUN
    )


def test_freezing_debians_own_python_takes_its_library():
    assert system.to_freeze("/home/me/python") == ()
    expected = (f"libpython3.{sys.version_info.minor}",) if sys.platform == "linux" else ()
    assert system.to_freeze("/usr") == expected


def test_windows_is_asked_for_nothing(capsys):
    system.provide(WINDOWS, system.TO_TEST)
    assert capsys.readouterr().out == ""


def test_another_linux_goes_on_and_is_told_what_might_be_missing(capsys):
    system.provide(replace(WINDOWS, platform="linux"), ("libegl1", "libgl1"))
    assert "This is not Debian" in (said := capsys.readouterr().out)
    assert "libegl1 libgl1" in said


def test_without_root_the_one_missing_command_is_told():
    with pytest.raises(CannotSetUp) as told:
        system.provide(replace(BARE, makes_environments=True), ("libegl1", "xvfb"))
    commands = [line.strip() for line in str(told.value).splitlines() if "apt-get" in line]
    assert commands == [
        'sudo sh -c "apt-get update && apt-get install --yes --no-install-recommends libegl1 xvfb"'
    ]


@only_where_scripts_run
def test_root_refreshes_the_lists_then_installs_what_is_missing(desk):
    program(desk, "apt-get", f'echo "$DEBIAN_FRONTEND $*" >> "{desk}/calls"')
    system.provide(replace(BARE, is_root=True), ("libegl1",))
    update, install = calls(desk)
    assert update.startswith("noninteractive")
    assert update.endswith("update")
    assert install.endswith("install --yes --no-install-recommends python3-venv libegl1")


@only_where_scripts_run
def test_nothing_is_installed_when_nothing_is_missing(desk):
    program(desk, "apt-get", f'echo "$*" >> "{desk}/calls"')
    machine = replace(BARE, packages=frozenset({"libegl1"}), is_root=True, makes_environments=True)
    system.provide(machine, ("libegl1",))
    assert not (desk / "calls").exists()


@only_where_scripts_run
def test_lists_that_cannot_be_refreshed_do_not_stop_an_installation_that_works(desk):
    program(desk, "apt-get", f'echo "$*" >> "{desk}/calls"; case "$*" in *update) exit 100;; esac')
    system.provide(replace(BARE, is_root=True), ("libegl1",))
    assert len(calls(desk)) == 2


@only_where_scripts_run
def test_an_installation_that_fails_is_told_with_the_command_to_try_by_hand(desk):
    program(desk, "apt-get", "exit 100")
    with pytest.raises(CannotSetUp, match="exit status was 100") as told:
        system.provide(replace(BARE, is_root=True), ("libegl1",))
    assert "apt-get install" in str(told.value)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has Debian's packages")
def test_the_packages_of_this_debian_are_those_fully_installed(desk):
    program(desk, "apt-get", "exit 0")
    program(desk, "dpkg-query", "printf 'libegl1 installed\\nxvfb config-files\\nlibgl1 installed\\n'")
    assert system.this_machine().packages == frozenset({"libegl1", "libgl1"})
