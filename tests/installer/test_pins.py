"""The pins: names, versions and hashes, the same for a run and for a test."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.environment import Need

INSTALLER = Path(__file__).parents[2] / "installer"
LINE = re.compile(
    r"(?P<pin>[a-z0-9-]+==[0-9][A-Za-z0-9.]*)( ; [a-z_]+ [!=<>]+ '[A-Za-z0-9._]+'( (and|or) [a-z_]+ [!=<>]+ '[^']+')*)? \\"
    r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
)


def lines(need: Need) -> list[str]:
    return (INSTALLER / need.value).read_text("utf-8").splitlines()


def pinned(need: Need) -> set[str]:
    return {match["pin"] for line in lines(need) if (match := LINE.fullmatch(line)) and match["pin"]}


@pytest.mark.parametrize("need", Need)
def test_the_files_hold_names_versions_and_hashes_only(need):
    assert [line for line in lines(need) if not LINE.fullmatch(line)] == []


def test_a_test_run_uses_the_very_versions_that_ship():
    assert pinned(Need.RUN) < pinned(Need.TEST)


def test_the_pins_are_what_the_project_asks_for_today():
    project = tomllib.loads((INSTALLER.parent / "pyproject.toml").read_text("utf-8"))["project"]
    asked = map(Requirement, [*project["dependencies"], *project["optional-dependencies"]["test"]])
    versions = dict(pin.split("==") for pin in pinned(Need.TEST))
    assert [str(asks) for asks in asked if versions[canonicalize_name(asks.name)] not in asks.specifier] == []


def test_the_build_backend_is_pinned_as_the_project_asks_for_it():
    project = tomllib.loads((INSTALLER.parent / "pyproject.toml").read_text("utf-8"))
    asked = {name.replace("_", "-") for name in project["build-system"]["requires"]}
    assert asked <= pinned(Need.RUN)


def test_qt_comes_in_its_small_parts():
    names = {pin.partition("==")[0] for pin in pinned(Need.TEST)}
    assert {"pyside6-essentials", "pyside6-pdf"} <= names
    assert not {"pyside6", "pyside6-addons"} & names
