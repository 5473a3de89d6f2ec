"""Search everywhere: type, walk with the arrows, and Enter leads there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models.passages import Ink, PassageModel, Row
from secretariat.gui.passages import PassageList

if TYPE_CHECKING:
    from secretariat.app.queries.search import Group, Result

PAUSE = 150  # milliseconds after a letter before it is looked for
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Searching(QDialog):
    """Searches the whole file. `chosen` carries the result that was chosen."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, words: str = "") -> None:
        """Search the file on a desk; nothing is looked for yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Search everywhere"))
        width, height = parent.width() - theme.XXL, parent.height() - theme.XXL
        self.resize(min(theme.scaled(680), width), min(theme.scaled(520), height))
        self._desk = desk
        self._errand: Errand[tuple[Group, ...]] | None = None
        self._again = False
        self.field = QLineEdit(words)
        self.field.setPlaceholderText(tr("Words, or their beginnings"))
        self.field.setAccessibleName(tr("Words to search for"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.letter(self.field, "large")
        self.model = PassageModel(self)
        self.list = PassageList(self.model, tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told = QLabel(wordWrap=True)
        self.told.setAccessibleName(tr("How many were found"))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for part in (self.field, self.told):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.list.clicked.connect(self._choose)
        self._say(())
        if words.strip():
            self.field.selectAll()
            self._pause.start(0)

    def look(self) -> None:
        """Look for what is typed, on another thread."""
        if self._errand is not None:
            self._again = True
            self._errand.cancel()
            return
        workspace, words = self._desk.workspace, self.field.text()
        if workspace is None or not words.strip():
            self._show(())
            return
        from secretariat.app.queries import search

        def act(moved: Progress) -> "tuple[Group, ...]":
            return search.everywhere(workspace, words, moved)

        self._errand = Errand(act)
        self._errand.when_moved(self._say_how_far)
        self._errand.when_ended(self._ended)
        self._errand.start()

    def wait(self) -> None:
        """Wait until everything typed has been looked for."""
        self._pause.stop()
        self.look()
        while self._errand is not None:
            self._errand.wait()

    def _ended(self) -> None:
        """Show what was found, or look again where other words were typed meanwhile."""
        errand, self._errand = self._errand, None
        try:
            groups = errand.answer() if errand else ()
            if not self._again:
                self._show(groups)
        except Cancelled:
            pass
        except (Told, RuntimeError):  # the file was closed meanwhile
            self._show(())
        if self._again:
            self._again = False
            self.look()

    def _show(self, groups: "tuple[Group, ...]") -> None:
        """Show results by kind, the first of them chosen."""
        from secretariat.app.queries.search import tally

        rows: list[Row] = []
        for group in groups:
            more = f"{group.name}  ({tally(group)})" if group.count > len(group.results) else group.name
            rows.append(Row(more, head=True))
            rows += [_row(one) for one in group.results]
        self.model.show(rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(1))
            self.list.scrollToTop()
        self._say(groups)

    def _say(self, groups: "tuple[Group, ...]") -> None:
        """Say how much was found, or what can be done."""
        shown = sum(len(group.results) for group in groups)
        if not self.field.text().strip():
            text = tr(
                "Papers, footnotes, decisions, activities, people, follow-up and comments are searched; accents do not count."
            )
        elif not shown:
            text = tr("Nothing found. Fewer words or shorter beginnings find more.")
        else:
            text = tr("{shown} shown. Enter goes there.", shown=shown)
        self.told.setText(text)

    def _say_how_far(self, share: float) -> None:
        """Say how much of the file has been read."""
        if share < 1:
            self.told.setText(tr("Reading the file for the first search … {share:.0%}", share=share))

    def _choose(self, index: QModelIndex) -> None:
        """Go to a result."""
        row = self.model.row(index)
        if row is not None and not row.head:
            self.accept()
            self.chosen.emit(row.payload)

    def _move(self, way: int) -> None:
        """Choose another result; heads are passed over."""
        results = [at for at, row in enumerate(self.model.rows) if not row.head]
        if results:
            current = self.list.currentIndex().row()
            at = results.index(current) if current in results else 0
            index = self.model.index(results[max(0, min(len(results) - 1, at + way))])
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index if index.row() > 1 else self.model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and choose while one types."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._move(_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive() or self._errand is not None:
                self.wait()
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop looking, and close."""
        if self._errand is not None:
            self._again = False
            self._errand.cancel()
            self._errand.wait()
        self._pause.stop()
        super().done(result)


def _row(one: "Result") -> Row:
    """Return a result as a line of the list."""
    language = one.language.upper() if one.language else ""
    where = "  ·  ".join(part for part in (one.symbol, one.where, language) if part)
    pieces = tuple((piece.text, Ink.FOUND if piece.found else Ink.PLAIN) for piece in one.snippet)
    return Row(where, (pieces,), one)
