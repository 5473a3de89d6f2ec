"""Working files that come from elsewhere: a process of its own looks at one before this one opens it."""

from collections.abc import Callable
from pathlib import Path

from secretariat.app.places import Home


def look_first(path: Path, home: Home, pulse: Callable[[], None] = lambda: None) -> None:
    """Have a file of which no work is kept here looked at in a process that may take so much and no more.

    Raises what opening it raises, and UnreadableInput where it asks for more time or memory than an honest file needs. What
    `pulse` raises, which is called again and again, ends that process.
    """
    from secretariat.store import vetting

    if not vetting.needs_a_look(path.absolute(), home.places.live):
        return
    from secretariat.app import apart

    apart.read(vetting.vet, path.absolute(), pulse=pulse)
