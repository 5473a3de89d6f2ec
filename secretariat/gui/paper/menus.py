"""The menus that open on a sheet: its own, that of a misspelt word, and the list of what refers to a line."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from secretariat.domain.tongue import tr
from secretariat.gui.paper import crumbs
from secretariat.gui.paper.hand import Hand
from secretariat.gui.paper.mending import Misspelt


class Menus:
    """Opens the menus of one sheet."""

    def __init__(self, hand: Hand) -> None:
        """Open menus where a hand writes."""
        self.hand = hand
        self.editor = hand.editor
        hand.editor.menu_wanted.connect(self.open)
        hand.acts["referenced by"] = self.list_pointers

    def open(self, at: QPoint) -> None:
        """Open the menu of the sheet; at a misspelt word, once it is known what it may have been meant to be."""
        misspelt = self.hand.mending.at(at)
        if misspelt is None:
            self._pop_up(at)
        else:
            self.hand.mending.suggest(misspelt, lambda found: self._pop_up(at, found))

    def list_pointers(self) -> None:
        """Open the list of what refers to the block at the caret."""
        self.hand.scribe.flush()
        menu = self._menu(tr("Referenced by"))
        self.hand.pointing.fill_menu(menu, self.editor.line())
        menu.popup(self._at_caret())

    def next_misspelling(self) -> None:
        """Go to the next misspelt word and offer what it may have been meant to be."""
        self.hand.mending.next(self._offer)

    def _offer(self, misspelt: Misspelt | None) -> None:
        """Choose a misspelt word, and open the menu of what can be done about it."""
        if misspelt is None:
            self.hand.desk.said.emit(tr("Every word of this paper is known."))
        elif self.hand.mending.choose(misspelt):
            at = self._at_caret()
            self.hand.mending.suggest(misspelt, lambda found: self._pop_up(at, found, whole=False))

    def _pop_up(self, at: QPoint, misspelt: Misspelt | None = None, whole: bool = True) -> None:
        """Open the menu of the sheet, or only that of a misspelt word."""
        menu = self._menu(tr("Menu of the sheet"))
        if misspelt is not None:
            self.hand.mending.fill_menu(menu, misspelt)
            menu.addSeparator()
        if whole:
            self._offer_confirming(menu)
            crumbs.fill_menu(menu, self.editor, self._act)
            pointed = menu.addMenu(tr("Referenced &by"))
            pointed.aboutToShow.connect(lambda: self._list(pointed))
        menu.popup(at)

    def _offer_confirming(self, menu: QMenu) -> None:
        """Offer to confirm a translation that waits for it."""
        line = self.editor.line()
        if line is not None and line.stale and "confirm" in self.hand.acts:
            menu.addAction(tr("Con&firm translation")).triggered.connect(lambda: self._act("confirm"))
            menu.addSeparator()

    def _list(self, menu: QMenu) -> None:
        """List who refers to the line at the caret, once."""
        if menu.isEmpty():
            self.hand.pointing.fill_menu(menu, self.editor.line())

    def _act(self, name: str) -> None:
        """Do what an entry stands for, and go on writing."""
        self.hand.acts[name]()
        if name != "note":  # which leads to its words
            self.editor.setFocus()

    def _menu(self, name: str) -> QMenu:
        """Return an empty menu that goes when it is closed."""
        menu = QMenu(self.hand.page)
        menu.setAccessibleName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _at_caret(self) -> QPoint:
        """Return the place below the caret on the screen."""
        return self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft())
