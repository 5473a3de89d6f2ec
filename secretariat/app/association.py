"""Has Windows open working files with this program, where the one it was told of has gone."""

import os
import re
import sys
from pathlib import Path

from secretariat.app import places

KIND = "Secretariat.WorkingFile.1"  # what installer/secretariat.nsi and secretariat.wxs call a working file
_CLASSES = r"Software\Classes"
_KEYS = (rf"{_CLASSES}\{KIND}", rf"{_CLASSES}\Applications\Secretariat.exe")


def named(command: str) -> Path | None:
    """Return the program that a command of Windows' registry starts, None where it names none."""
    found = re.match(r'\s*(?:"([^"]+)"|(\S+))', command)
    return Path(found[1] or found[2]) if found else None


def mend() -> Path | None:
    """Have working files opened by this program where they are opened by one that has gone; return that one.

    None where there is nothing to mend, on another system, and for a program on a stick, which writes nothing on the computer.
    """
    if not getattr(sys, "frozen", False) or places.carried() is not None:
        return None
    return lead_to(Path(sys.executable))


if sys.platform == "win32":
    import winreg

    def lead_to(program: Path) -> Path | None:
        """Have working files opened by a program where the one of this user's registry has gone; return that one."""
        gone = None
        for key in _KEYS:
            led = named(_read(rf"{key}\shell\open\command"))
            if led is None or os.path.lexists(led):
                continue
            try:
                _write(rf"{key}\shell\open\command", f'"{program}" "%1"')
                if key == _KEYS[0]:
                    _write(rf"{key}\DefaultIcon", f"{program},0")
            except OSError:  # a registry that may not be written is as its keeper wants it
                return None
            gone = led
        if gone is not None:
            _tell_explorer()
        return gone

    def _read(key: str) -> str:
        """Return the unnamed value of a key of this user, empty where there is none."""
        try:
            return winreg.QueryValue(winreg.HKEY_CURRENT_USER, key)
        except OSError:
            return ""

    def _write(key: str, value: str) -> None:
        winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value)

    def _tell_explorer() -> None:
        """Have Explorer look again at what opens what."""
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)

else:

    def lead_to(_program: Path) -> Path | None:
        """Lead nowhere: only Windows has such a registry."""
        return None
