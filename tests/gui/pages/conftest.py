"""What Qt may say while a page is tried."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def nothing_muttered(qtlog: object) -> Iterator[None]:
    """Qt has nothing to complain of; what the screen in memory cannot do is its own affair."""
    yield
    said = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert [message for message in said if not message.startswith("This plugin does not support")] == []
