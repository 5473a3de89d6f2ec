"""Text files of every make are read; what is no text is refused with a reason."""

from pathlib import Path

import pytest

from secretariat.domain.told import UnreadableInput
from secretariat.importers import text
from secretariat.importers.text.decode import decode
from tests.importers.text.papers import PHRASES

WORDS = "1. Genève “décide” – año 2004.\r\n2. Deux.\n"
HERE = Path("paper.txt")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_what_a_text_was_saved_as_makes_no_difference(encoding: str) -> None:
    data = (WORDS * 5).encode(encoding)
    assert decode(data, HERE) == WORDS * 5


def test_a_text_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    assert decode("1. Genève é".encode()[:-1], HERE) == "1. Genève �"


def test_one_broken_letter_among_many_good_ones() -> None:
    draft = text.read(("1. " + "é" * 50).encode() + b"\xff.\n", PHRASES)
    assert draft.blocks[0].words == "é" * 50 + "�."
    assert "broken-character" in [finding.kind for finding in draft.findings]


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.4 words", "PDF"),
        (b"PK\x03\x04words", "Word or Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Word"),
        (b"SQLite format 3\x00", "database"),
        (bytes(range(256)) * 4, "not a text"),
        (b"words" + b"\x00" * 50, "not a text"),
        (b"\x01\x02\x03\x04" * 30, "not a text"),
    ],
)
def test_what_is_no_text_is_refused_by_name_and_reason(data: bytes, detail: str) -> None:
    with pytest.raises(UnreadableInput) as told:
        text.read(data, PHRASES, HERE)
    assert told.value.path == HERE
    assert detail in told.value.detail


def test_control_characters_are_dropped_and_accounted_for() -> None:
    draft = text.read(b"1. One\x07 word\x0cand more.\n2. T\x00wo.\n" + b"x" * 300, PHRASES)
    assert next(block.words for block in draft.blocks) == "One word and more."
    assert [(left.line, left.text) for left in draft.dropped if left.why == "control character"] == [
        (1, "\x07\x0c"),
        (2, "\x00"),
    ]


def test_letters_are_composed() -> None:
    assert text.read("1. Cafe\u0301.\n".encode(), PHRASES).blocks[0].words == "Café."
