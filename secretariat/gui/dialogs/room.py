"""The room a dialog takes: what it would like at the present text size, and never more than the screen has."""

from PySide6.QtWidgets import QDialog

from secretariat.gui import theme

_EDGE = 40  # pixels left free around it, for the frame that the desk top draws


def take(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its size, in pixels of the 100 % layout."""
    room = dialog.screen().availableSize()
    dialog.resize(
        min(theme.scaled(width), room.width() - _EDGE), min(theme.scaled(height), room.height() - _EDGE)
    )
