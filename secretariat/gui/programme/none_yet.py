"""What the follow-up programme shows before anything is in it."""

from PySide6.QtWidgets import QWidget

from secretariat.domain.tongue import tr
from secretariat.gui.blank import Blank


class NoneYet(Blank):
    """Says what the programme is for, and offers the first entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say so at once."""
        super().__init__("clipboard_task_list_ltr", parent)
        self.say(
            tr("The follow-up programme is empty"),
            tr(
                "It holds what is to be done after the report, by phase: recommendations, policy dialogues, the forum, "
                "work in countries, research, support, and the questions of the review."
            ),
            tr("Add the first entr&y"),
        )
