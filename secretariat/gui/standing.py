"""The lasting word at the foot of the window: how the open file is kept."""

from PySide6.QtCore import QTime

from secretariat.domain.tongue import tr


def saved_now() -> str:
    """Return that the file the user sees holds everything, as of this minute."""
    return tr("Saved {time}", time=QTime.currentTime().toString("HH:mm"))


def only_read() -> str:
    """Return that this copy was handed out to be read."""
    return tr("To be read, not to be changed")


def not_yet_in(folder: str) -> str:
    """Return that the work is safe here, and not yet in the folder it belongs to."""
    return tr("Saved on this laptop, not yet in {folder}", folder=folder)


def owing_a_backup() -> str:
    """Return that the work is where it belongs, without the backup that should lie here."""
    return tr("Saved, not yet backed up")
