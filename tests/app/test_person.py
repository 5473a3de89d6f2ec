"""Who sits here, in their own words, stands in the history of what they change."""

from pathlib import Path

import pytest

from secretariat.app import person
from secretariat.app.person import Person
from secretariat.app.places import Home, user, who


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "data", tmp_path / "config")


def test_without_a_name_the_history_bears_the_one_the_computer_knows(home):
    assert who(home).author == user()


def test_a_name_and_an_office_stand_in_the_history(home):
    person.keep(home.person, Person("Ana Núñez", "Office of the Clerk"))
    assert who(home).author == "Ana Núñez (Office of the Clerk)"


def test_an_office_alone_is_no_name(home):
    person.keep(home.person, Person("", "Office of the Clerk"))
    assert who(home).author == user()


@pytest.mark.parametrize("said", ["", "not json", "[1, 2]", '{"name": 5}', "\x00\xff"])
def test_damaged_settings_read_as_nobody_named(home, said):
    home.person.parent.mkdir()
    home.person.write_text(said, encoding="latin-1")
    assert person.read(home.person) == Person()


def test_a_folder_in_place_of_the_settings_reads_as_nobody_named(home):
    home.person.mkdir(parents=True)
    assert person.read(home.person) == Person()


def test_a_name_is_one_line_of_a_bearable_length(home):
    person.keep(home.person, Person("Ana\nMaría\x00  Núñez" + "x" * 500))
    name = person.read(home.person).name
    assert name.startswith("Ana María Núñez")
    assert len(name) <= person.LONGEST
