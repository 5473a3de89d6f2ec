"""The window: the only room that knows Qt."""

import sys

from secretariat.gui import swiftness

if sys.version_info < (3, 12):
    # PySide6 6.12 gives None, True and False back once too often at every signal and many a call. From Python 3.12 on
    # they cannot run out; before it, a few hundred signals end the program. So here, too, they get more than they need.
    import ctypes

    for lasting in (None, True, False):
        ctypes.c_ssize_t.from_address(id(lasting)).value += 1 << 60

swiftness.load_qt()
