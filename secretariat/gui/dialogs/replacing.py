"""Replacing words in a paper or the whole file: every place is listed, before and after, and can be left out."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.commands.replace import Places, Replace, may_put
from secretariat.app.passages import Site
from secretariat.app.queries import find
from secretariat.app.queries.find import Occurrence, Wanted
from secretariat.domain.folding import Manner
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress
from secretariat.domain.replacing import LIVE
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import helping, theme
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models.passages import Ink, PassageModel, Row
from secretariat.gui.passages import PassageList

if TYPE_CHECKING:
    from secretariat.app.workspace import Workspace

PAUSE = 250  # milliseconds after a letter before it is looked for
MOST = 5_000  # places that are listed
_BEFORE, _AFTER = 36, 70  # letters shown around words
_LANGUAGES = {
    None: marked("All languages"),
    Language.EN: marked("English"),
    Language.FR: marked("French"),
    Language.ES: marked("Spanish"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a dialog begins with: words, what is to stand there, the manner, and the paper in view with its language."""

    words: str = ""
    by: str = ""
    manner: Manner = Manner()
    paper: PaperId | None = None
    language: Language | None = None
    everywhere: bool = False


class Replacing(QDialog):
    """Replaces words after a look at every place, as one step."""

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget) -> None:
        """Begin with what was asked for on the page."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Replace words"))
        width, height = parent.width() - theme.XXL, parent.height() - theme.XXL
        self.resize(min(theme.scaled(760), width), min(theme.scaled(600), height))
        self._desk = desk
        self._paper = asked.paper
        self._found: tuple[Occurrence, ...] = ()
        self._errand: Errand[tuple[Occurrence, ...]] | None = None
        self._again = False
        self.words = _field(
            asked.words, tr("Find"), tr("What is to be replaced; accents and kinds of quotes do not count")
        )
        self.by = _field(
            asked.by, tr("Replace with"), tr("What is to stand there; empty to take the words out")
        )
        self.scope, self.language = QComboBox(), QComboBox()
        self.case, self.whole = QCheckBox(tr("Match &case")), QCheckBox(tr("Whole &words"))
        self.case.setChecked(asked.manner.case)
        self.whole.setChecked(asked.manner.whole)
        self._fill(asked)
        self.told = QLabel(wordWrap=True)
        self.told.setAccessibleName(tr("What was found"))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.model = PassageModel(self)
        self.list = PassageList(self.model, tr("Places, before and after"))
        self.list.setUniformItemSizes(True)
        self.all, self.none = QPushButton(tr("Tick &all")), QPushButton(tr("Tick &none"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, self.buttons)
        self.go = self.buttons.addButton(tr("&Replace"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._listen()
        self._show()
        self._pause.start(0)

    def _fill(self, asked: Asked) -> None:
        """Offer where and in which language to look."""
        if asked.paper is not None:
            self.scope.addItem(tr("In this paper"), True)
        self.scope.addItem(tr("In the whole file"), False)
        self.scope.setCurrentIndex(self.scope.count() - 1 if asked.everywhere else 0)
        self.scope.setAccessibleName(tr("Where to look"))
        for language, said in ((each, tr(name)) for each, name in _LANGUAGES.items()):
            self.language.addItem(said, language)
        self.language.setCurrentIndex(list(_LANGUAGES).index(None if asked.everywhere else asked.language))
        self.language.setAccessibleName(tr("In which language to look"))
        for box in (self.scope, self.language):
            box.setToolTip(box.accessibleName())

    def _lay_out(self) -> None:
        """Put the questions above the places."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.S)
        for row, (name, field) in enumerate(((tr("&Find"), self.words), (tr("Replace &with"), self.by))):
            label = QLabel(name)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        choices, ticks = QHBoxLayout(), QHBoxLayout()
        for part in (self.scope, self.language, self.case, self.whole):
            choices.addWidget(part)
        choices.addStretch(1)
        grid.addLayout(choices, 2, 1)
        ticks.addWidget(self.told, 1)
        ticks.addWidget(self.all)
        ticks.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addLayout(grid)
        column.addLayout(ticks)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)

    def _listen(self) -> None:
        """Look again when something else is asked for."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.by.textChanged.connect(lambda _: self._show())
        for box in (self.scope, self.language):
            box.currentIndexChanged.connect(lambda _: self._pause.start(0))
        for switch in (self.case, self.whole):
            switch.toggled.connect(lambda _: self._pause.start(0))
        self.model.ticked.connect(self._count)
        self.all.clicked.connect(lambda: self.model.tick_all(True))
        self.none.clicked.connect(lambda: self.model.tick_all(False))
        self.buttons.accepted.connect(self._replace)
        self.buttons.rejected.connect(self.reject)

    # Looking

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        manner = Manner(self.case.isChecked(), self.whole.isChecked())
        language = self.language.currentData()
        return Wanted(self.words.text(), manner, Language(language) if language else None)

    def look(self) -> None:
        """Look for the words, on another thread."""
        if self._errand is not None:
            self._again = True
            self._errand.cancel()
            return
        workspace, wanted = self._desk.workspace, self.wanted
        if workspace is None or not wanted.words:
            self._found = ()
            self._show()
            return
        paper = self._paper if self.scope.currentData() else None
        self._errand = Errand(lambda moved: _look(workspace, paper, wanted, moved))
        self._errand.when_moved(lambda share: self.told.setText(tr("Looking … {share:.0%}", share=share)))
        self._errand.when_ended(self._ended)
        self._errand.start()

    def wait(self) -> None:
        """Wait until everything asked for has been looked for."""
        self._pause.stop()
        self.look()
        while self._errand is not None:
            self._errand.wait()

    def _ended(self) -> None:
        """List what was found, or look again where something else was asked for meanwhile."""
        errand, self._errand = self._errand, None
        try:
            found = errand.answer() if errand else ()
            if not self._again:
                self._found = found
                self._show()
        except Cancelled:
            pass
        except (Told, RuntimeError):  # the file was closed meanwhile
            self._found = ()
            self._show()
        if self._again:
            self._again = False
            self.look()

    def _show(self) -> None:
        """List every place, before and after."""
        by = self.by.text()
        self.model.show([_row(one, by) for one in self._found[:MOST]])

    def _count(self) -> None:
        """Say how many places there are, and how many are ticked."""
        ticked, count = len(self.model.chosen()), len(self._found)
        if not self.words.text():
            text = tr("Type what is to be replaced. Every place is listed before anything changes.")
        elif not count:
            text = tr("Not found.")
        elif count > MOST:
            text = tr(
                "More than {most:,} places: only the first are listed, and only they are replaced.", most=MOST
            )
        else:
            text = counted(
                "{n:,} place, {ticked:,} ticked.", "{n:,} places, {ticked:,} ticked.", count, ticked=ticked
            )
            if any(row.ticked is None for row in self.model.rows):
                text += " " + tr(
                    "Places without a box hold a living number or an address that would be lost."
                )
        if self.words.text() and self.scope.currentData():
            text += " " + tr("Rows that come from the register are found in the whole file.")
        self.told.setText(text)
        self.go.setEnabled(ticked > 0)
        self.go.setText(tr("&Replace {ticked:,}", ticked=ticked) if ticked else tr("&Replace"))
        for button in (self.all, self.none):
            button.setEnabled(bool(self.model.rows))

    # Replacing

    def _replace(self) -> None:
        """Replace in every place that is ticked, as one step."""
        if self._errand is not None or self._pause.isActive():
            self.wait()
        chosen = [row.payload for row in self.model.chosen()]
        found = [one for one in chosen if isinstance(one, Occurrence)]
        if not found:
            return
        if self._desk.do(Replace(_places(found), self.by.text()), slow=True) is None:
            self._pause.start(0)
            return
        many = counted("{n:,} place", "{n:,} places", len(found))
        self._desk.said.emit(tr("Replaced in {many}. Ctrl+Z brings the words back.", many=many))
        self.accept()

    def done(self, result: int) -> None:
        """Stop looking, and close."""
        self._pause.stop()
        if self._errand is not None:
            self._again = False
            self._errand.cancel()
            self._errand.wait()
        super().done(result)


def _field(text: str, name: str, tip: str) -> QLineEdit:
    """Return a field to type in."""
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setToolTip(tip)
    field.setClearButtonEnabled(True)
    return field


def _look(
    workspace: "Workspace", paper: PaperId | None, wanted: Wanted, moved: Progress
) -> tuple[Occurrence, ...]:
    """Return every place, asked for part by part so that nobody waits for long."""
    found: list[Occurrence] = []
    parts = workspace.ask(find.stretches, paper)
    for number, part in enumerate(parts):
        moved(number / len(parts))
        found += workspace.ask(find.occurrences, part, wanted)
        if len(found) > MOST:
            break
    return tuple(found)


def _row(one: Occurrence, by: str) -> Row:
    """Return a place as a line of the list: as it is, and as it will be."""
    text = one.passage.text.replace("\n", " ").replace(LIVE, "#")
    start, end = one.start, one.end
    left = text[max(0, start - _BEFORE) : start]
    left = f"… {left.partition(' ')[2]}" if start > _BEFORE else left
    right = text[end : end + _AFTER]
    gone = ((left, Ink.PLAIN), (text[start:end], Ink.GONE), (right, Ink.PLAIN))
    new = ((left, Ink.PLAIN), (by, Ink.NEW), (right, Ink.PLAIN))
    language = one.site.language
    where = "  ·  ".join(filter(None, (one.symbol, one.where, language.upper() if language else "")))
    may = may_put(one.site, one.passage.stored, (start, end), by)
    return Row(where, (gone, new if may else gone), one, True if may else None)


def _places(found: list[Occurrence]) -> tuple[Places, ...]:
    """Return places by their site."""
    sites: dict[tuple[Site, str], list[tuple[int, int]]] = {}
    for one in found:
        sites.setdefault((one.site, one.passage.stored), []).append((one.start, one.end))
    return tuple(Places(site, stored, tuple(places)) for (site, stored), places in sites.items())
