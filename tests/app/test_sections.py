"""What belongs to a heading, a paragraph or an item, and where it may go."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.app import sections
from secretariat.domain.paper import Kind

KINDS = {"H": Kind.HEADING, "P": Kind.PARAGRAPH, "S": Kind.SUBITEM, "C": Kind.CONTINUATION, "T": Kind.TABLE}
PAPER = "P1 H1 P1 S1 S2 C1 H2 P1 T1 H1 P1 S1"


@dataclass(frozen=True)
class Block:
    """A block by its place, kind and level."""

    id: str
    kind: Kind
    level: int


def blocks(text=PAPER):
    return [
        Block(str(place), KINDS[word[0]], int(word[1:]) - (word[0] == "C"))
        for place, word in enumerate(text.split())
    ]


def moved(way, chosen, whole=True, text=PAPER):
    found = blocks(text)
    place = sections.beyond(found, [found[chosen]], way, whole)
    if place is None:
        return None
    others = [block for block in found if block not in place[0]]
    others[place[1] : place[1]] = place[0]
    return " ".join(block.id for block in others)


def test_a_section_holds_what_follows_down_to_the_next_of_its_depth():
    assert [sections.end(blocks(), place) for place in range(12)] == [1, 9, 6, 5, 5, 6, 9, 9, 9, 12, 12, 12]
    assert sections.end(blocks(), 1, whole=False) == 2


def test_a_section_moves_past_its_neighbour_with_all_it_holds():
    assert moved(1, 1) == "0 9 10 11 1 2 3 4 5 6 7 8"
    assert moved(-1, 9) == "0 9 10 11 1 2 3 4 5 6 7 8"
    assert moved(1, 6) is None or moved(1, 6).startswith("0 1 2 3 4 5 9")
    assert moved(-1, 1) == "1 2 3 4 5 6 7 8 0 9 10 11"
    assert moved(1, 9) is None


def test_a_paragraph_moves_with_its_items():
    assert moved(1, 2) == "0 1 6 2 3 4 5 7 8 9 10 11"
    assert moved(-1, 2) == "0 2 3 4 5 1 6 7 8 9 10 11"


@pytest.mark.parametrize(
    ("id", "before", "allowed"),
    [
        ("1", "9", False),
        ("9", "1", True),
        ("9", "6", False),
        ("6", None, True),
        ("6", "1", True),
        ("1", "6", False),
        ("2", "10", True),
        ("2", "11", False),
        ("3", "11", True),
        ("3", "10", False),
        ("3", None, True),
        ("0", "0", False),
        ("0", "nowhere", False),
    ],
)
def test_nothing_lands_where_it_would_tear_something_apart(id, before, allowed):
    assert sections.may_land(blocks(), id, before) is allowed


def test_a_level_is_changed_for_all_that_belongs_together():
    found = blocks()
    assert sections.shifted(blocks("P1 S1 S3"), 0, 1) == []
    assert [(b.id, kind, level) for b, kind, level in sections.shifted(found, 10, 1)] == [
        ("10", Kind.SUBITEM, 1),
        ("11", Kind.SUBITEM, 2),
    ]
    assert [(b.id, level) for b, _, level in sections.shifted(found, 1, 1)] == [("1", 2), ("6", 3)]
    assert sections.shifted(found, 1, -1) == []
    assert sections.shifted(found, 10, -1) == []
    assert sections.shifted(found, 11, -1)[0][1:] == (Kind.PARAGRAPH, 1)


PAPERS = st.lists(st.sampled_from(["H1", "H2", "H3", "P1", "S1", "S2", "C1", "T1"]), min_size=1, max_size=14)


@given(PAPERS, st.data())
def test_moving_there_and_looking_again_loses_nothing(words, data):
    text = " ".join(words)
    for way in (-1, 1):
        ids = moved(way, data.draw(st.integers(0, len(words) - 1)), text=text)
        assert ids is None or sorted(ids.split(), key=int) == [str(place) for place in range(len(words))]
