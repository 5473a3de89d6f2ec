"""The paper as it will be printed: its pages in a view, beside the text it is made from."""

import sys
from importlib.util import find_spec


def possible() -> bool:
    """Say whether this installation can show PDF pages; under Wine the part of Qt that draws them stops the program."""
    if find_spec("PySide6.QtPdfWidgets") is None:
        return False
    if sys.platform == "win32":
        import ctypes

        return not hasattr(ctypes.windll.ntdll, "wine_get_version")
    return True
