"""The window of the manual: contents and search at the left, a page at the right."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.app import manual
from secretariat.domain.language import Language
from secretariat.domain.tongue import counted, tr
from secretariat.gui import icons, theme
from secretariat.gui.manual.filling import Keys, fill
from secretariat.gui.manual.reader import Reader
from secretariat.gui.settings import Settings
from secretariat.gui.whole import wrap

PAUSE = 150  # milliseconds after a letter before it is looked for
PAGE, SECTION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ManualWindow(QWidget):
    """The manual beside the window of the program; it blocks nothing, and no dialog blocks it."""

    def __init__(self, keys: Keys, settings: Settings, language: Language) -> None:
        """Open the manual in a language; `keys` names the entries of the menus."""
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Manual – Secretariat"))
        self.setWindowIcon(icons.emblem())
        self._settings = settings
        self.pages = {name: fill(manual.read(name, language), keys) for name in manual.PAGES}
        self.reader = Reader(self.pages.__getitem__, language)
        self.field = self._make_field()
        self.contents = self._list(tr("Contents of the manual"))
        self.found = self._list(tr("What was found"))
        self.told = QLabel(wordWrap=True)
        self.back = self._button("arrow_left", tr("Back"), "Alt+Left", self.reader.backward)
        self.forward = self._button("arrow_right", tr("Forward"), "Alt+Right", self.reader.forward)
        self._fill_contents()
        self._lay_out()
        self._listen()
        self._restore_shape()

    def _make_field(self) -> QLineEdit:
        """Return the field for what is looked for."""
        field = QLineEdit()
        field.setPlaceholderText(tr("Search the manual"))
        field.setAccessibleName(tr("Words to search for"))
        field.setClearButtonEnabled(True)
        return field

    def _list(self, name: str) -> QListWidget:
        """Return a list of pages or places."""
        made = QListWidget()
        made.setAccessibleName(name)
        wrap(made)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemClicked.connect(self._open)
        made.itemActivated.connect(self._open)
        return made

    def _button(self, icon: str, name: str, keys: str, act: object) -> QToolButton:
        """Return a button of the bar above the page."""
        button = QToolButton()
        button.setText(name)
        button.setProperty("drawn", icon)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})")
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setShortcut(QKeySequence(keys))
        button.clicked.connect(act)
        return button

    def _fill_contents(self) -> None:
        """List the pages under what they are about."""
        for group, names in manual.CONTENTS:
            head = QListWidgetItem(tr(group))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.contents.addItem(head)
            for name in names:
                item = QListWidgetItem(manual.sections(self.pages[name])[0].heading)
                item.setData(PAGE, name)
                self.contents.addItem(item)

    def _lay_out(self) -> None:
        """Put contents and search at the left, the page at the right."""
        self.lists = QStackedWidget()
        self.lists.addWidget(self.contents)
        self.lists.addWidget(self.found)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.field)
        column.addWidget(self.told)
        column.addWidget(self.lists, 1)
        bar = QHBoxLayout()
        for button in (self.back, self.forward):
            bar.addWidget(button)
        bar.addStretch(1)
        page = QVBoxLayout(right)
        page.addLayout(bar)
        page.addWidget(self.reader, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, handleWidth=1, childrenCollapsible=False)
        for number, part in enumerate((left, right)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(number, number)
        self.splitter.setSizes([theme.scaled(260), theme.scaled(740)])
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.splitter)
        for layout in (column, page):
            layout.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
            layout.setSpacing(theme.S)
        self._dress()

    def _listen(self) -> None:
        """Follow what is typed and where one goes."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._open_first)
        self.reader.turned.connect(self._turned)
        self.reader.backwardAvailable.connect(self.back.setEnabled)
        self.reader.forwardAvailable.connect(self.forward.setEnabled)
        for button in (self.back, self.forward):
            button.setEnabled(False)
        for keys, act in (("Ctrl+F", self._search), ("Esc", self.close), ("F1", self.show_contents)):
            QShortcut(QKeySequence(keys), self, act)

    def show_topic(self, topic: str) -> None:
        """Show a page, "page" or "page#section", in front of everything."""
        page, _, anchor = topic.partition("#")
        self.field.clear()
        self.show()
        self.reader.show_page(page, anchor)
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

    def show_contents(self) -> None:
        """Go to the first page."""
        self.field.clear()
        self.reader.show_page(manual.FIRST)

    def look(self) -> None:
        """Show where the words that are typed stand."""
        self._pause.stop()
        words = self.field.text().strip()
        hits = manual.find(self.pages, words)
        self.found.clear()
        for hit in hits:
            head = hit.title if hit.heading == hit.title else f"{hit.title} – {hit.heading}"
            item = QListWidgetItem(f"{head}\n{hit.excerpt}" if hit.excerpt else head)
            item.setData(PAGE, hit.page)
            item.setData(SECTION, hit.order)
            self.found.addItem(item)
        self.told.setVisible(bool(words))
        self.told.setText(counted("{n} place", "{n} places", len(hits)) if hits else tr("Not found."))
        self.lists.setCurrentWidget(self.found if words else self.contents)

    def _search(self) -> None:
        """Put the focus where one types what is looked for."""
        self.field.setFocus()
        self.field.selectAll()

    def _open_first(self) -> None:
        """Open the first place that was found."""
        self.look()
        if self.found.count():
            self.found.setCurrentRow(0)
            self._open(self.found.item(0))

    def _open(self, item: QListWidgetItem) -> None:
        """Open the page of an entry, at its section."""
        page = item.data(PAGE)
        if page:
            self.reader.show_page(page)
            self.reader.show_section(item.data(SECTION) or 0)

    def _turned(self, page: str) -> None:
        """Choose in the contents the page that came into view."""
        for row in range(self.contents.count()):
            if self.contents.item(row).data(PAGE) == page:
                self.contents.setCurrentRow(row)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "splitter"):
            self._dress()

    def _dress(self) -> None:
        """Draw icons and headings as the theme has them."""
        for button in (self.back, self.forward):
            button.setIcon(icons.icon(button.property("drawn")))
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if not item.data(PAGE):
                item.setFont(theme.font("small", bold=True))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.told.setVisible(bool(self.field.text()))

    def _restore_shape(self) -> None:
        """Take up size and place of the last time."""
        if not self.restoreGeometry(self._settings.state("manual")):
            room = self.screen().availableSize()
            self.resize(
                min(theme.scaled(1000), room.width() - 40), min(theme.scaled(720), room.height() - 60)
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood."""
        self._settings.keep("manual", self.saveGeometry())
        super().closeEvent(event)
