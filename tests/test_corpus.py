"""Files that strangers might send are told in a sentence or read whole; nothing beside them is touched or read."""

import pytest

from tests.corpus import FILES, write
from tests.soak import corpus


def test_there_are_enough_of_them():
    endings = {name.rpartition(".")[2] for name in FILES}
    assert len(FILES) >= 200
    assert endings == {"txt", "csv", "xlsx", "docx", "html", "gbwp"}


@pytest.mark.parametrize("name", [name for name, bad in FILES.items() if not bad.heavy])
def test_a_file_of_a_stranger_is_told_or_read_whole(name, tmp_path):
    path = write(name, tmp_path)
    before = corpus.lying(tmp_path)
    assert corpus.trouble(name, corpus.read(path), tmp_path, before) == ""


@pytest.mark.parametrize("name", ["laughs.xlsx", "a file from outside.docx", "a trigger.gbwp"])
def test_a_process_of_its_own_says_what_came_of_a_file(name, tmp_path):
    found = corpus.alone(write(name, tmp_path))
    assert (found["trouble"], bool(found["told"])) == ("", True)
