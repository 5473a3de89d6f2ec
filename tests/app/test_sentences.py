"""Every error of the world becomes a sentence: what happened, what is safe, what to do next."""

import inspect
from pathlib import Path

import pytest

from secretariat.app.sentences import sentence
from secretariat.domain import told

FACTS = {
    "path": Path("folder/May.gbwp"),
    "detail": "a detail",
    "where": "cell B7",
    "beside": "May.gbwp-wal",
    "schema": 9,
    "what": "the title",
    "length": 3000,
    "paper": "GB.291/WP/SDG/1",
    "count": 2,
    "limit": 2000,
    "places": (("paragraph 3", "\N{CUNEIFORM SIGN A}"),),
    "kind": "paper",
    "id": "a1",
    "rid": "a1",
    "own": Path("folder/June.gbwp"),
    "name": "GB.999",
    "known": ("GB.291/1",),
    "reason": told.FolderGone(Path("folder")),
    "why": "Only a paragraph can be decided on.",
}
KINDS = [kind for kind in vars(told).values() if inspect.isclass(kind) and issubclass(kind, told.Told)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own(kind):
    wanted = [name for name in inspect.signature(kind.__init__).parameters if name in FACTS]
    said = sentence(kind(**{name: FACTS[name] for name in wanted}))
    assert said[0].isupper() or said.startswith(("May.gbwp", "folder"))
    assert said.rstrip().endswith(".")
    assert "{" not in said
    if kind not in (told.Told, told.FileTold):
        assert "Something outside the program went wrong" not in said


def test_facts_are_named():
    assert "file format 9" in sentence(told.NewerFile(Path("May.gbwp"), 9))
    assert "cell B7" in sentence(told.UnreadableInput(Path("a.xlsx"), "no heads", "cell B7"))
    assert "paragraph 3" in sentence(told.UnprintableCharacter((("paragraph 3", "\N{CUNEIFORM SIGN A}"),)))
    assert "9 lines where 8" in sentence(told.TooLong("the file", 9, 8, "lines"))
    assert "its folder is not there" in sentence(
        told.NotPublished(Path("a.gbwp"), told.FolderGone(Path("folder")))
    )
    assert "GB.291/1" in sentence(told.Unknown("paper", "GB.999", ("GB.291/1",)))
