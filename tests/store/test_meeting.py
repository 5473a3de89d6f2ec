"""Copies that meet in every way: a taste of what `python -m tests.soak` lives through, whose share every push runs."""

from tests.soak import copies, kills, races


def test_copies_brought_together_in_any_order_lose_nothing_and_are_the_same() -> None:
    tally = copies.meeting(20, first=291_000)
    assert tally.failed == []
    assert tally.counts["open questions"] > 10


def test_publications_that_race_on_a_share_lose_nothing_for_good() -> None:
    tally = races.racing(4, first=291_000)
    assert tally.failed == []
    assert tally.counts["interrupted publications"] > 2


def test_a_program_killed_while_bringing_copies_together_leaves_before_or_after() -> None:
    tally = kills.merging(2, first=291_000)
    assert tally.failed == []
    assert tally.counts["kills"] == 2
