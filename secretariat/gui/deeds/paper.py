"""The Insert and Text menus: what keys and tools do on the sheet, by name."""

from collections.abc import Callable

from secretariat.gui.frame import Frame


def act(name: str) -> Callable[[Frame], None]:
    """Return the deed that does an act of the sheet where its caret stands."""

    def do(frame: Frame) -> None:
        frame.book.paper().act(name)

    return do
