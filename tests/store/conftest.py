from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.store.file import WorkingFile
from tests.store.desk import Desk, check_history


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def file(desk: Desk) -> Iterator[WorkingFile]:
    file = desk.create()
    yield file
    check_history(file)
    file.close()
