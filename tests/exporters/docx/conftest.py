"""Documents written to a folder of the test."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.printing import PrintPaper
from secretariat.exporters import docx
from tests.exporters.docx.reader import Read, read

Written = Callable[..., Read]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Write a paper, have the exporter check it, and read it back."""

    def write(paper: PrintPaper, **more: Any) -> Read:
        path = tmp_path / "paper.docx"
        docx.write(paper, path, **more)
        docx.check(path, paper)
        return read(path)

    return write
