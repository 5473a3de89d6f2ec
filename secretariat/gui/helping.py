"""Help in dialogs: the menus of the window do not reach them, so each gets F1 when it first has the focus, and tips on what is cut."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from secretariat.domain.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QDialogButtonBox

ENTRY = "help.manual"


class _Wanting(Protocol):
    """A window that does an entry of its menus when it is named."""

    wanted: SignalInstance


class Helping(QObject):
    """Gives dialogs the key for help, as they come up."""

    def __init__(self, window: QWidget) -> None:
        """Follow the focus; help opens as if it had been chosen in the menus of `window`."""
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._give)

    def _give(self, shown: "QWindow | None") -> None:
        """Give the key and the tips to the dialog that has the focus, once."""
        tops = QApplication.topLevelWidgets() if shown is not None else []
        dialog = next((one for one in tops if one.windowHandle() is shown), None)
        if isinstance(dialog, QDialog) and self._owns(dialog) and not dialog.property("helped"):
            from PySide6.QtGui import QShortcut

            from secretariat.gui import whole

            whole.tell(dialog)
            dialog.setProperty("helped", True)
            QShortcut(QKeySequence("F1"), dialog, lambda: call(self._window))

    def _owns(self, dialog: QDialog) -> bool:
        """Say whether a dialog came up over this window: another, about to go, may still stand while its language changes."""
        above = dialog.parentWidget()
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None


def call(window: QWidget) -> None:
    """Open the manual at the page for what has the focus."""
    wanting: _Wanting = window  # type: ignore[assignment]  # only the window of the program is given
    wanting.wanted.emit(ENTRY)


def offer(dialog: QDialog, buttons: "QDialogButtonBox") -> None:
    """Put a button for help among the buttons of a dialog."""
    from PySide6.QtWidgets import QDialogButtonBox

    button = buttons.addButton(tr("Help"), QDialogButtonBox.ButtonRole.HelpRole)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: _call_from(dialog))


def _call_from(dialog: QDialog) -> None:
    """Open the manual from a dialog, by way of the window it belongs to."""
    above = dialog.parentWidget()
    while above is not None and not hasattr(above, "wanted"):
        above = above.parentWidget()
    if above is not None:
        call(above.window() if hasattr(above.window(), "wanted") else above)
