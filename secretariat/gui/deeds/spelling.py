"""The part of the Review menu that is about spelling and about correction while typing."""

from collections.abc import Callable

from secretariat.domain.habits import Kind
from secretariat.gui.frame import Frame


def check(frame: Frame) -> None:
    """Mark misspelt words while one types, or no longer."""
    frame.settings.spelling = not frame.settings.spelling
    _heed(frame)


def following(frame: Frame) -> None:
    """Go to the next misspelt word."""
    frame.book.paper().next_misspelling()


def dictionary(frame: Frame) -> None:
    """Show the words the user has added."""
    from secretariat.gui.dialogs.vocabulary import VocabularyDialog

    page = frame.book.paper()
    dialog = VocabularyDialog(frame, page.spelling.speller(), page.scribe.language)
    dialog.altered.connect(page.spelling.look_again)
    dialog.told.connect(frame.tell)
    dialog.open()


def correct(kind: Kind) -> Callable[[Frame], None]:
    """Return the deed that turns one kind of correction on or off."""

    def turn(frame: Frame) -> None:
        frame.settings.corrections ^= {kind}
        _heed(frame)

    return turn


def correct_nothing(frame: Frame) -> None:
    """Turn every kind of correction off, or on again."""
    frame.settings.corrections = frozenset() if frame.settings.corrections else frozenset(Kind)
    _heed(frame)


def _heed(frame: Frame) -> None:
    """Show the sheet as the settings now say."""
    if frame.desk.workspace is not None:
        frame.book.paper().editor.viewport().update()
    frame.moved.emit()
