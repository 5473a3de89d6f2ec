"""When backups were made, told by their names."""

from datetime import UTC, datetime

from secretariat.store import backups


def test_backups_are_told_by_their_names_and_other_files_passed_over(tmp_path):
    for name in ("publication-20041103-101500-000000", "restore-20041102-090000-000000-0001", "notes"):
        (tmp_path / f"{name}.gbwp").touch()
    assert backups.times(tmp_path) == [
        datetime(2004, 11, 2, 9, tzinfo=UTC),
        datetime(2004, 11, 3, 10, 15, tzinfo=UTC),
    ]
