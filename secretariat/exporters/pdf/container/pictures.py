"""Leaves out the library of pictures that reportlab would load: none is printed, and it takes a third of the loading."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def aside() -> Iterator[None]:
    """Let imports find a library of pictures that has nothing in it, unless the real one is at work already."""
    if "PIL" in sys.modules:
        yield
        return
    bare = ModuleType("PIL")
    bare.__dict__["Image"] = None
    sys.modules["PIL"] = bare
    try:
        yield
    finally:
        del sys.modules["PIL"]
