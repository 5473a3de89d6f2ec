"""Tells whether this Windows is Wine, which lacks a little of what Windows does."""

import sys


def under_wine() -> bool:
    """Say whether this Windows is Wine."""
    if sys.platform == "win32":
        import ctypes

        return hasattr(ctypes.windll.ntdll, "wine_get_version")
    return False
