"""A taste of the long counts, whose share every push runs: power that goes, disks that fail, programs that are killed, sync clients that copy."""

import random

from tests.soak import exporting, faults, killed


def test_no_edit_that_was_kept_is_lost_when_the_power_goes() -> None:
    tally = faults.cutting(15, random.randrange(1 << 20))
    assert tally.failed == []
    assert tally.counts["cuts"] == 15


def test_whatever_fails_of_a_disk_is_told_and_loses_nothing() -> None:
    tally = faults.failing(15, random.randrange(faults.faults()))
    assert tally.failed == []


def test_publishing_that_is_killed_never_leaves_half_a_file_nor_an_older_one() -> None:
    assert killed.publishing(2).failed == []


def test_a_sync_client_only_ever_copies_finished_files() -> None:
    tally = killed.syncing(10)
    assert (tally.failed, tally.counts["copies"]) == ([], 10)


def test_exporting_that_is_killed_leaves_no_half_file() -> None:
    assert exporting.exporting(1).failed == []
