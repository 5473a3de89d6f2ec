"""Two moments of a paper compared: the paper with what was added and deleted, and the list of all changes."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import messages, theme, when
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.errand import Errand
from secretariat.gui.waiting import patiently
from secretariat.gui.whole import wrap

if TYPE_CHECKING:
    from secretariat.app.going_back import Occasion
    from secretariat.app.queries.comparing import Comparison

_AT_ONCE = 40  # passages that are set before the window goes on painting


class Comparing(QDialog):
    """Lets the user choose two moments and goes from change to change."""

    def __init__(
        self, parent: QWidget, desk: Desk, paper: PaperId, language: Language | None, before: str = ""
    ) -> None:
        """Compare a paper with how it was at a moment, by default the one that is usual."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare"))
        room.take(self, 960, 600)
        self._desk, self._paper, self._language = desk, paper, language
        self.compared: Comparison | None = None
        self._rows: list[int] = []
        self._waiting: Iterator[str] = iter(())
        self._looking: Errand[tuple[Occasion, ...]] | None = None
        self._asking: Errand[Comparison] | None = None
        self.first, self.second = QComboBox(), QComboBox()
        self.whole = QCheckBox(tr("&Unchanged passages too"))
        self.told = QLabel(wordWrap=True)
        self.changes, self.page = QListWidget(), QTextBrowser()
        self.previous, self.next = QPushButton(tr("&Previous change")), QPushButton(tr("&Next change"))
        self.save, self.leave = QPushButton(tr("Save as P&DF …")), QPushButton(tr("&Close"))
        self._setting = QTimer(self, singleShot=True, interval=0)
        self._setting.timeout.connect(self._set_more)
        self._lay_out()
        self._name()
        self._listen()
        self._look(before)

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&From"), self.first)
        form.addRow(tr("&To"), self.second)
        middle = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        middle.addWidget(self.changes)
        middle.addWidget(self.page)
        middle.setSizes([theme.scaled(280), theme.scaled(660)])
        middle.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        for button in (self.previous, self.next, self.save):
            foot.addWidget(button)
            button.setAutoDefault(False)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        self.leave.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(form)
        column.addLayout(head)
        column.addWidget(middle, 1)
        column.addLayout(foot)

    def _name(self) -> None:
        """Say what each part is and does."""
        for box, name in ((self.first, tr("Earlier moment")), (self.second, tr("Later moment"))):
            box.setAccessibleName(name)
            box.setToolTip(
                tr("{name}: a named version, an edition, or when the paper was worked on or saved", name=name)
            )
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(30)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.changes.setAccessibleName(tr("Changes"))
        wrap(self.changes)
        self.page.setAccessibleName(tr("Compared paper"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(theme.L)
        self.page.document().setDefaultFont(theme.paper_font(11))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.previous.setToolTip(tr("Go to the change before (Alt+Up)"))
        self.next.setToolTip(tr("Go to the next change (Alt+Down)"))
        self.whole.setToolTip(tr("Show the whole paper, not only what is near a change"))
        self.save.setToolTip(tr("Write this comparison as a PDF"))

    def _listen(self) -> None:
        """Follow the fields and keys."""
        self.first.activated.connect(lambda _: self.compare())
        self.second.activated.connect(lambda _: self.compare())
        self.whole.toggled.connect(lambda _: self._show())
        self.changes.currentRowChanged.connect(self._go)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for keys, way in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda way=way: self.step(way))
        self.save.clicked.connect(self._choose_target)
        self.leave.clicked.connect(self.reject)

    def wait(self) -> None:
        """Wait until everything is shown."""
        for errand in (self._looking, self._asking):
            if errand is not None:
                errand.wait()
        if self._asking is not None:
            self._asking.wait()
        while self._setting.isActive():
            self._setting.stop()
            self._set_more()

    # The moments

    def _look(self, before: str) -> None:
        """Ask which moments there are, on another thread."""
        from secretariat.app.going_back import moments

        workspace, paper = self._desk.workspace, self._paper
        if workspace is None:
            return
        self.told.setText(tr("Looking for the moments of this paper …"))
        self._looking = Errand(lambda _: moments(workspace, paper))
        self._looking.when_ended(lambda: self._offer(before))
        self._looking.start()

    def _offer(self, before: str) -> None:
        """Offer the moments."""
        from secretariat.app.going_back import usual

        errand, self._looking = self._looking, None
        try:
            found = errand.answer() if errand else ()
        except (Told, RuntimeError):  # the file was closed meanwhile
            return
        self.second.addItem(tr("Now"), None)
        for one in found:
            for box in (self.first, self.second):
                box.addItem(f"{when.said(one.at)} – {one.what}", one.at)
        chosen = usual(found)
        at = self.first.findData(before or (chosen.at if chosen else ""))
        self.first.setCurrentIndex(max(0, at))
        self.compare()

    def compare(self) -> None:
        """Compare the two moments that are chosen, on another thread."""
        from secretariat.app.queries.comparing import compare

        workspace, first, second = self._desk.workspace, self.first.currentData(), self.second.currentData()
        if workspace is None or first is None:
            self.told.setText(tr("There is no earlier moment of this paper to compare with yet."))
            return
        if second is not None and second < first:
            first, second = second, first
        paper, language = self._paper, self._language
        asked = self._asking = Errand(lambda _: workspace.look(compare, paper, first, second, language))
        asked.when_ended(lambda: self._found(asked))
        asked.start()

    def _found(self, asked: "Errand[Comparison]") -> None:
        """Show what was found, unless other moments are chosen by now."""
        if asked is not self._asking:
            return
        self._asking = None
        try:
            self.compared = asked.answer()
        except (Told, RuntimeError):  # the paper or the file was closed meanwhile
            self.compared = None
        self._show()

    # The page

    def _show(self) -> None:
        """Show the comparison: its list at once, its page passage by passage."""
        from secretariat.app.queries.comparing import Fate
        from secretariat.gui import compared

        self.changes.clear()
        self.page.clear()
        held = self.compared
        if held is None:
            self.told.setText(tr("The paper was not there at these moments."))
            return
        self._rows = [index for index, line in enumerate(held.lines) if line.fate is not Fate.SAME]
        self.changes.addItems([compared.told(held.lines[index]) for index in self._rows])
        count = len(self._rows)
        several = counted("One change", "{n:,} changes", count)
        self.told.setText(
            tr("{several} in {symbol}", several=several, symbol=held.symbol)
            if count
            else tr("Nothing changed in {symbol}.", symbol=held.symbol)
        )
        for button in (self.previous, self.next):
            button.setEnabled(bool(count))
        look = compared.Look(theme.colours(), self.whole.isChecked())
        self._waiting = compared.parts(held, look)
        self._set_more()

    def _set_more(self) -> None:
        """Set the next passages of the page, and come back for the rest."""
        parts = list(islice(self._waiting, _AT_ONCE))
        if not parts:
            if self.changes.currentRow() < 0 and self._rows:
                self.changes.setCurrentRow(0)
            return
        cursor = QTextCursor(self.page.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertHtml(f'<div style="color: {theme.colours().text}">{"".join(parts)}</div>')
        cursor.insertBlock()
        self._setting.start()

    def step(self, way: int) -> None:
        """Go to the next or previous change."""
        count = self.changes.count()
        if count:
            self.changes.setCurrentRow((self.changes.currentRow() + way) % count)

    def _go(self, row: int) -> None:
        """Bring a change into view."""
        from secretariat.gui.compared import anchor

        if 0 <= row < len(self._rows):
            self.page.scrollToAnchor(anchor(self._rows[row]))

    # Saving

    def _choose_target(self) -> None:
        """Ask where the PDF is to go."""
        if self.compared is not None and self._desk.path is not None:
            name = tr("{symbol} compared.pdf", symbol=self.compared.symbol.replace("/", "-"))
            target = self._desk.path.with_name(name)
            messages.choose_target(self, tr("Save as PDF"), "PDF (*.pdf)", "pdf", target, self.write)

    def write(self, target: Path) -> None:
        """Write the comparison as a PDF."""
        from secretariat.app.delivery import deliver
        from secretariat.gui.compared import print_to

        held = self.compared
        if held is None:
            return
        heading = tr(
            "{symbol}: {chosen} compared with {chosen2}",
            symbol=held.symbol,
            chosen=self.first.currentText(),
            chosen2=self.second.currentText(),
        )

        def work(progress: Progress) -> Path:
            return deliver(target, lambda path: print_to(held, heading, path, progress), lambda _: None)

        try:
            patiently(tr("Writing {name} …", name=target.name), work)
        except Cancelled:
            self._desk.said.emit(tr("Stopped. Everything is as it was."))
        except Told as error:
            messages.tell_of(self, error)
        else:
            self._desk.said.emit(tr("Written: {name}", name=target.name))
