"""The sample prints as it did when somebody last looked at it; `python -m tests.reference` takes a change in."""

from tests.reference.printing import FOLDER, printed


def test_every_paper_of_the_sample_prints_the_text_that_is_kept():
    found = dict(printed())
    assert set(found) == set(FOLDER.glob("*.txt"))
    for path, text in found.items():
        assert text.split("\n") == path.read_text(encoding="utf-8").split("\n"), path.name
