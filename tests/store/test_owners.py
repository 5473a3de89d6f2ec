"""A note says who has the file open; it informs and never blocks."""

import os
from datetime import UTC, datetime
from pathlib import Path

from secretariat.store import owners
from tests.store.desk import ANA, BEN


def test_others_are_told_of_each_other(tmp_path: Path) -> None:
    target = tmp_path / "May session.gbwp"
    owners.announce(target, ANA)
    assert owners.others(target, ANA) == ()
    (owner,) = owners.others(target, BEN)
    assert owner.author == "Ana"
    assert abs((datetime.now(UTC) - owner.since).total_seconds()) < 60
    assert owners.others(tmp_path / "June session.gbwp", BEN) == ()
    owners.withdraw(target, ANA)
    assert list(tmp_path.iterdir()) == []


def test_a_note_nobody_took_away_is_not_believed_for_ever(tmp_path: Path) -> None:
    target = tmp_path / "May session.gbwp"
    owners.announce(target, ANA)
    (note,) = tmp_path.iterdir()
    os.utime(note, (0, 0))
    assert owners.others(target, BEN) == ()
    owners.refresh(target, ANA)
    assert len(owners.others(target, BEN)) == 1


def test_a_note_that_cannot_be_written_or_read_says_nothing(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "May session.gbwp"
    owners.announce(target, ANA)
    owners.refresh(target, ANA)
    assert owners.others(target, BEN) == ()
    (tmp_path / ".May session.gbwp.open-x.secretariat").write_text("[1]", encoding="utf-8")
    assert owners.others(tmp_path / "May session.gbwp", BEN) == ()
