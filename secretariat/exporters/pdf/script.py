"""Which way scripts run."""

import re

_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def runs_left(text: str) -> bool:
    """Tell whether some of a text runs from right to left, as Arabic and Hebrew do."""
    return not text.isascii() and _LEFTWARDS.search(text) is not None
