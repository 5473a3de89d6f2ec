"""Tells Windows that the program is running, so that its setup does not change the program under the user's hands."""

import sys

MUTEX = r"Local\SecretariatSingleInstance"  # installer/secretariat.nsi looks for this name

_held: list[int] = []  # Windows gives the name back when the process ends, however it ends


def hold() -> None:
    """Hold the name that setup looks for until this process ends; on another system there is nothing to hold."""
    if sys.platform == "win32" and not _held:
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateMutexW.restype = wintypes.HANDLE
        handle = kernel.CreateMutexW(None, False, MUTEX)
        if handle:
            _held.append(handle)
