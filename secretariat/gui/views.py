"""The menu of the views of the register that were kept under a name."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from secretariat.app.commands.saved_view import DeleteView, SaveView
from secretariat.app.queries import saved_view
from secretariat.domain.identity import SavedViewId, new_id
from secretariat.domain.tongue import tr
from secretariat.gui import arrangement
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs.naming import Naming


class Views(QToolButton):
    """A button with the views of a page. `chosen` carries an arrangement, `asked` wants the present one kept."""

    chosen = Signal(dict)
    asked = Signal()

    def __init__(self, desk: Desk, page: str, parent: QWidget | None = None) -> None:
        """Offer the views of a page."""
        super().__init__(parent)
        self._desk, self._page = desk, page
        self.name = ""
        self.setText(tr("Views"))
        self.setAccessibleName(tr("Views"))
        self.setToolTip(tr("Filter, sorting, groups and columns under a name, kept in the file for everyone"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        """List the views there are now."""
        menu = self.menu()
        menu.clear()
        if self._desk.workspace is None:
            return
        held = self._desk.ask(saved_view.of, self._page)
        menu.addAction(tr("&Everything")).triggered.connect(lambda _=False: self._choose("", "{}"))
        menu.addSeparator()
        for view in held:
            act = menu.addAction(view.name.replace("&", "&&"))
            act.triggered.connect(lambda _=False, one=view: self._choose(one.name, one.arrangement))
            act.setCheckable(True)
            act.setChecked(view.name == self.name)
        if held:
            menu.addSeparator()
        menu.addAction(tr("&Save this view …")).triggered.connect(lambda _=False: self.asked.emit())
        if held:
            gone = menu.addMenu(tr("&Delete a view"))
            for view in held:
                act = gone.addAction(view.name.replace("&", "&&"))
                act.triggered.connect(lambda _=False, one=view: self._desk.do(DeleteView(one.id)))

    def _choose(self, name: str, stored: str) -> None:
        """Have a view shown."""
        self.name = name
        self.setText(tr("View: {name}", name=name) if name else tr("Views"))
        self.chosen.emit(arrangement.read(stored))

    def keep(self, kept: dict[str, Any]) -> None:
        """Ask under which name an arrangement is to be kept."""
        dialog = Naming(self.window(), tr("Save view"), tr("&Name of the view"), tr("&Save"), self.name)
        dialog.named.connect(lambda name: self._keep(name, kept))
        dialog.open()

    def _keep(self, name: str, kept: dict[str, Any]) -> None:
        """Keep an arrangement."""
        command = SaveView(SavedViewId(new_id()), self._page, name, arrangement.written(kept))
        if self._desk.do(command) is not None:
            self.name = name
            self.setText(tr("View: {name}", name=name))
