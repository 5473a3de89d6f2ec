"""The follow-up programme of the sample, in the window."""

from shutil import copyfile

import pytest

from secretariat.app import sample
from secretariat.app.places import Home
from secretariat.app.queries.followup import programme
from secretariat.gui.place import FOLLOW_UP


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The sample, made once."""
    folder = tmp_path_factory.mktemp("sample")
    sample.make(folder / "sample.gbwp", Home(folder / "data", folder / "config"))
    return folder / "sample.gbwp"


@pytest.fixture
def page(office, made, tmp_path):
    """The page of the follow-up programme."""
    path = tmp_path / "sample.gbwp"
    copyfile(made, path)
    assert office.desk.open(path)
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    return office.window.book.currentWidget()


@pytest.fixture
def entry(office):
    """Return the function that finds an entry by its title, as it is now."""

    def find(title):
        return next(one for one in office.desk.ask(programme) if one.title.en == title)

    return find
