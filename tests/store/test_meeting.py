"""Copies that meet in every way: a share of what `python -m tests.soak` lives through."""

import os

from tests.soak import copies, kills, races

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"


def test_copies_brought_together_in_any_order_lose_nothing_and_are_the_same() -> None:
    tally = copies.meeting(1000 if THOROUGH else 70, first=291_000)
    assert tally.failed == []
    assert tally.counts["open questions"] > 50


def test_publications_that_race_on_a_share_lose_nothing_for_good() -> None:
    tally = races.racing(200 if THOROUGH else 15, first=291_000)
    assert tally.failed == []
    assert tally.counts["interrupted publications"] > 10


def test_a_program_killed_while_bringing_copies_together_leaves_before_or_after() -> None:
    tally = kills.merging(100 if THOROUGH else 8, first=291_000)
    assert tally.failed == []
    assert tally.counts["kills"] >= 8
