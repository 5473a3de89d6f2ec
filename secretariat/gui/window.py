"""The window: the frame with its menus, files dropped on it, and its closing."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from secretariat.domain.told import Cancelled
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, menu_key, messages, theme
from secretariat.gui.actions import ENTRIES, Entry
from secretariat.gui.desk import Desk
from secretariat.gui.frame import Frame
from secretariat.gui.helping import Helping
from secretariat.gui.later import all_later
from secretariat.gui.place import Place
from secretariat.gui.redressing import once_dressed, redress
from secretariat.gui.settings import Settings

if TYPE_CHECKING:
    from secretariat.gui.deeds import file, finding, keeping, merging, salvaging
else:
    file, finding, keeping, merging, salvaging = all_later(
        "secretariat.gui.deeds", "file finding keeping merging salvaging"
    )

MENUS = ("File", "Edit", "View", "Insert", "Text", "Review", "Session", "Agenda", "Paper", "Help")
_MENU_BAR = {
    "File": marked("&File"),
    "Edit": marked("&Edit"),
    "View": marked("&View"),
    "Insert": marked("&Insert"),
    "Text": marked("&Text"),
    "Review": marked("&Review"),
    "Session": marked("&Session"),
    "Agenda": marked("&Agenda"),
    "Paper": marked("&Paper"),
    "Help": marked("&Help"),
}
_BRIEF = {"file.export": marked("Export")}  # what the tool bar says in fewer words than the menu
_MENU_OF = {"session": "Session", "item": "Agenda", "paper": "Paper"}
SMALLEST = (960, 600)
SOON = 100  # milliseconds, by which the window is painted


class MainWindow(Frame):
    """The one window of the program."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        """Hang the menus, and take up size and place of the last time."""
        super().__init__(desk, settings)
        self.actions_by_name: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._refreshing.timeout.connect(self.refresh)
        self.keys = {entry.name: _listed(entry) for entry in ENTRIES}
        Helping(self)
        menu_key.listen(self)
        self.setAcceptDrops(True)
        self._hang_menus()
        self._tools = self._hang_tools()
        self._draw_tools()
        for signal in (desk.changed, desk.opened, desk.closed, self.moved):
            signal.connect(lambda *_: self._refreshing.start())
        self.panels.currentChanged.connect(lambda _: self._refreshing.start())
        self.wanted.connect(self._do_named)
        self.tongue_changed.connect(self._be_made_anew)
        self.book.searched.connect(lambda words: finding.search_for(self, words))
        self.file_wanted.connect(lambda path: file.open_path(self, path))
        self.navigator.context_wanted.connect(self._show_context)
        desk.aside.connect(self._tell_aside)
        desk.held.connect(lambda error: keeping.tell_held(self, error))
        desk.met.connect(lambda owners: keeping.tell_met(self, owners))
        desk.damaged.connect(lambda error: salvaging.offer(self, error))
        desk.saved.connect(lambda: salvaging.report(self))
        desk.came.connect(lambda outcomes: merging.tell_news(self, outcomes))
        desk.opened.connect(lambda: QTimer.singleShot(SOON, self, lambda: merging.offer_copies(self)))
        theme.follow_the_computer(self._follow_colours)
        self._restore_shape()
        self.refresh()

    def _be_made_anew(self) -> None:
        """Give way to a window that speaks another language."""
        from secretariat.gui.anew import make_anew

        make_anew(self)

    def begin(self, path: Path | None) -> None:
        """Open the file that was asked for, or the last one; the frame is on the screen by now."""
        last = self.settings.last_file if self.settings.reopen else None
        if path is not None:
            file.take(self, path)
        elif last is not None and last.exists():
            file.open_path(self, last)

    def refresh(self) -> None:
        """Switch entries on and off, and name what undo and redo would do."""
        for entry in ENTRIES:
            action = self.actions_by_name[entry.name]
            action.setEnabled(entry.enabled(self))
            if entry.checked is not None:
                action.setChecked(entry.checked(self))
        self._name_step("edit.undo", tr("&Undo"), self.desk.undo_label)
        self._name_step("edit.redo", tr("&Redo"), self.desk.redo_label)
        path = self.desk.path
        self.setWindowTitle(_titled(path, self.desk.read_only))

    def _name_step(self, name: str, verb: str, step: str) -> None:
        """Say in the menu what would be undone or done again."""
        step = tr(step) if step else ""
        said = tr("{verb} {step}", verb=verb, step=f"{step[:1].lower()}{step[1:]}") if step else verb
        self.actions_by_name[name].setText(said)
        self.actions_by_name[name].setIconText(verb.replace("&", ""))

    def _hang_menus(self) -> None:
        """Make an action of every line of the table and hang it into its menu."""
        for title in MENUS:
            self._menus[title] = self.menuBar().addMenu(tr(_MENU_BAR[title]))
        for entry in ENTRIES:
            action = self._make_action(entry)
            menu = self._menu(entry.menu, entry.gap)
            if entry.gap and " > " not in entry.menu:
                menu.addSeparator()
            menu.addAction(action)
            if entry.name == "file.open":
                self._hang_recent(menu)

    def _make_action(self, entry: Entry) -> QAction:
        """Return the action of an entry."""
        text, tip = tr(entry.text), tr(entry.tip)
        action = QAction(f"{text}\t{_pressed(entry.hint)}" if entry.hint else text, self)
        action.setObjectName(entry.name)
        action.setToolTip(f"{tip} ({_pressed(entry.keys)})" if entry.keys else tip)
        action.setStatusTip(tip)
        action.setShortcuts([QKeySequence(keys) for keys in _also(entry.keys)])
        action.setCheckable(entry.checked is not None)
        action.setIconVisibleInMenu(entry.checked is None)  # a tick is seen in every scheme, a frame is not
        action.triggered.connect(lambda _=False: self._run(entry))
        self.actions_by_name[entry.name] = action
        return action

    def _run(self, entry: Entry) -> None:
        """Do what an entry says, if that can be done now."""
        if entry.enabled(self):
            entry.run(self)
        self._refreshing.start()

    def _do_named(self, name: str) -> None:
        """Do the entry of a name, as if it had been chosen."""
        self.refresh()
        self.actions_by_name[name].trigger()

    def _menu(self, title: str, gap: bool) -> QMenu:
        """Return a menu, or one inside another, made when it is first named."""
        if title not in self._menus:
            outer, _, inner = title.partition(" > ")
            if gap:
                self._menus[outer].addSeparator()
            self._menus[title] = self._menus[outer].addMenu(tr(inner))
        return self._menus[title]

    def _hang_recent(self, menu: QMenu) -> None:
        """Hang the recent files into the File menu."""
        recent = menu.addMenu(tr("Open recen&t"))
        recent.setObjectName("recent")
        recent.setToolTipsVisible(True)
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self.recent_menu = recent

    def _fill_recent(self, menu: QMenu) -> None:
        """List the recent files; one that is not there is greyed."""
        menu.clear()
        for number, path in enumerate(self.settings.recent, 1):
            action = menu.addAction(f"&{number % 10}  {path.name}")
            action.setToolTip(str(path) if path.exists() else tr("{path} is not there now", path=path))
            action.setEnabled(path.exists())
            action.triggered.connect(lambda _=False, path=path: file.open_path(self, path))
        if menu.isEmpty():
            menu.addAction(tr("No file was open yet")).setEnabled(False)

    def _hang_tools(self) -> QToolBar:
        """Hang the tool bar."""
        bar = QToolBar(tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for entry in ENTRIES:
            if entry.bar:
                action = self.actions_by_name[entry.name]
                action.setIconText(tr(_BRIEF.get(entry.name, "")) or plain(tr(entry.text)))
                bar.addAction(action)
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        return bar

    def _draw_tools(self) -> None:
        """Draw the icons of the tools in the colours of the theme."""
        side = theme.scaled(20)
        self._tools.setIconSize(QSize(side, side))
        self._draw(entry for entry in ENTRIES if entry.bar)

    def _draw_rest(self) -> None:
        """Draw the icons that nobody sees at first."""
        self.setWindowIcon(icons.emblem())
        self._draw(entry for entry in ENTRIES if not entry.bar)

    def _draw(self, entries: Iterable[Entry]) -> None:
        """Draw the icons of entries."""
        for entry in entries:
            if entry.icon:
                self.actions_by_name[entry.name].setIcon(icons.icon(entry.icon))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what can wait once the window stands."""
        super().showEvent(event)
        QTimer.singleShot(SOON, self, self._draw_rest)

    def _follow_colours(self) -> None:
        """Take on what the computer is set to, unless other colours were chosen or the window was closed."""
        if self.isVisible() and self.settings.scheme == "system":
            redress("system", self.settings.text_size)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size; who comes back to the window sees what others wrote meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.lookout.look()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_tools"):
            once_dressed(self, self._draw_tools)
            once_dressed(self, self._draw_rest)

    def _show_context(self, place: Place | None, at: QPoint) -> None:
        """Show the menu of an entry of the navigator, or the one of sessions where there is none."""
        if place is not None and place != self.place:
            self.show_place(place)
        self.refresh()
        self._menus[_MENU_OF[place.kind] if place else "Session"].popup(at)

    def _tell_aside(self, path: Path, ours: bool) -> None:
        """Tell that two copies had gone apart, and where the second one lies."""
        name = self.desk.path.name if self.desk.path else tr("The file")
        if ours:
            text = tr("{name} had been changed elsewhere while work of yours was not yet in it.", name=name)
            detail = tr(
                "You see the file as it is now. Your own work was kept in {name}, beside it: open it to compare.",
                name=path.name,
            )
        else:
            text = tr("{name} had been changed by somebody else in the meantime.", name=name)
            detail = tr(
                "Your work is now in the file. Theirs was kept in {name}, beside it: open it to compare.",
                name=path.name,
            )
        messages.tell(self, text, detail, messages.Icon.WARNING)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        if _dragged(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import a file that was dropped."""
        path = _dragged(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: file.take(self, path))

    def _restore_shape(self) -> None:
        """Take up size and place of the last time, on a screen that is there."""
        self.setMinimumSize(*SMALLEST)
        if not self.restoreGeometry(self.settings.state("geometry")):
            room = self.screen().availableSize()
            self.resize(min(1280, room.width()), min(800, room.height()))
        self.splitter.restoreState(self.settings.state("splitter"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Bring the file up to date and go; where that fails, ask and stay, and where it is stopped, stay."""
        error = self.desk.bring_up_to_date()
        if error is not None:
            event.ignore()
            if not isinstance(error, Cancelled):
                file.saved_first(self, self._leave)
            return
        self._leave_desk()
        event.accept()

    def _leave(self) -> None:
        """Close although the file is not up to date; the work is in the private copy."""
        self._leave_desk()
        self.close()

    def _leave_desk(self) -> None:
        """Remember how the window looked, and clear the desk."""
        if self.manual is not None:
            self.manual.close()
        path = self.desk.path
        self.settings.keep("geometry", self.saveGeometry())
        self.settings.keep("splitter", self.splitter.saveState())
        self.desk.close(publish=False)
        if path is not None:
            self.settings.last_file = path
        self.settings.flush()


def _listed(entry: Entry) -> tuple[str, str, str]:
    """Return menu, entry and key as they are named where people read of them."""
    return _menu_said(entry.menu), plain(tr(entry.text)), entry.keys or entry.hint


def _pressed(keys: str) -> str:
    """Return keys as they are named on this computer, in the language the program speaks."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _also(keys: str) -> list[str]:
    """Return the key and what people press for it as well."""
    others = {"Ctrl++": ["Ctrl++", "Ctrl+="], "Ctrl+Y": ["Ctrl+Y", "Ctrl+Shift+Z"]}
    return others.get(keys, [keys] if keys else [])


def plain(text: str) -> str:
    """Return what an entry says without its letter to press and its dots."""
    return text.replace("&", "").rstrip(" …")


def _menu_said(menu: str) -> str:
    """Return a menu, or one inside another, as the list of keys names it."""
    outer, _, inner = menu.partition(" > ")
    return " > ".join(plain(tr(text)) for text in (_MENU_BAR[outer], inner) if text)


def _titled(path: Path | None, read_only: bool) -> str:
    """Return the title of a window that shows a file, or none."""
    if path is None:
        return "Secretariat"
    return (
        tr("{file} (to be read) – Secretariat", file=path.stem) if read_only else f"{path.stem} – Secretariat"
    )


def _dragged(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged, if it is a file of ours or one to import."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    endings = {".gbwp", ".txt", ".md", ".docx", ".xlsx", ".csv", ".tsv"}
    return path if path is not None and path.suffix.lower() in endings else None
