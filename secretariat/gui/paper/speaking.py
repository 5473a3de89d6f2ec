"""The numbers and badges of the margin, which are painted and not written, told to those who listen."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from secretariat.gui.paper.editor import SheetEditor
from secretariat.gui.paper.lines import SheetLine

WITHIN = 3  # session, item and paper stand before section and paragraph


def tell_place(editor: SheetEditor, parts: Sequence[str], line: SheetLine | None) -> None:
    """Have a screen reader say in which paragraph one stands, and what it is for, whenever that changes."""
    badge = line.badge if line is not None else ""
    within = parts[WITHIN:]
    said = ", ".join(filter(None, (within[-1] if within else "", badge)))
    if said == editor.accessibleDescription():
        return
    editor.setAccessibleDescription(said)
    if QAccessible.isActive() and editor.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(editor, said))
