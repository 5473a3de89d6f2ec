"""What the checks say of a small paper."""

import pytest

from secretariat.app.checks import paper as checks
from secretariat.app.checks import sheet
from tests.papers import in_print


@pytest.fixture
def checked():
    """Return what checks the contents of a paper: all findings, or those of one kind."""

    def check(contents, kind=None, language=None):
        read = sheet.of(contents, in_print(contents, language))
        found = checks.of_translation(read) if language else checks.findings(read)
        return [finding for finding in found if kind in (None, finding.kind)]

    return check


@pytest.fixture
def details(checked):
    """Return what gives the sentences of the findings of one kind."""
    return lambda contents, kind=None: [finding.detail for finding in checked(contents, kind)]
