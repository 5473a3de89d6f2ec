"""The export of a whole session: what is to be written and where, then what became of each file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.session_export import Outcome, Result
from secretariat.domain.language import Language
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import helping, messages, theme
from secretariat.gui.errand import Errand
from secretariat.gui.models.result import ResultModel
from secretariat.gui.panels.findings import Line

if TYPE_CHECKING:
    from secretariat.app.queries.agenda import OutlinePaper

LISTED = marked("Each file is listed here as it is made; choose a line to open its file.")
_NAMES = {"pdf": marked("&PDF"), "xlsx": marked("&Excel"), "docx": marked("&Word")}
_SPOKEN = {Language.EN: marked("E&nglish"), Language.FR: marked("&French"), Language.ES: marked("&Spanish")}


class Results(QListView):
    """The list of files; a key that opens a line is not also one that starts the export again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line, and keep Enter from reaching the button that exports."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class SessionExport(QDialog):
    """Asks for languages, formats and folder, and lists what is written.

    `started` asks for the files to be written; `follow` is then given the errand. `opened` carries a file or folder to open.
    """

    started = Signal()
    opened = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        papers: "Sequence[OutlinePaper]",
        formats: Sequence[str],
        folder: Path | None,
    ) -> None:
        """Offer the languages these papers have, and the formats and the folder of the last time."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export a session"))
        self.resize(theme.scaled(680), theme.scaled(560))
        self._papers = papers
        self._errand: Errand[tuple[Result, ...]] | None = None
        self._results: list[Result] = []
        self.languages = self._language_boxes()
        self.formats = {format: QCheckBox(tr(name)) for format, name in _NAMES.items()}
        for format, box in self.formats.items():
            box.setChecked(format in formats)
        self.protected = QCheckBox(tr("Workbooks for field &offices: only the register can be filled in"))
        self.folder = QLineEdit(str(folder or ""))
        self.folder.setAccessibleName(tr("Folder"))
        self.model = ResultModel(self)
        self.list = Results(wordWrap=True, uniformItemSizes=False)
        self._told = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._lay_out(title)
        self._listen()
        self._check()

    @property
    def chosen_languages(self) -> tuple[Language, ...]:
        """The languages to be written."""
        return tuple(language for language, box in self.languages.items() if box.isChecked())

    @property
    def chosen_formats(self) -> tuple[str, ...]:
        """The formats to be written."""
        return tuple(format for format, box in self.formats.items() if box.isChecked())

    @property
    def target(self) -> Path:
        """The folder to write into."""
        return Path(self.folder.text().strip())

    @property
    def text(self) -> str:
        """What it says of itself now."""
        return self._told.text()

    def hear(self, result: Result) -> None:
        """Take in what became of one file, on any thread; it is shown with the next progress."""
        self._results.append(result)

    def follow(self, errand: Errand[tuple[Result, ...]]) -> None:
        """Show how the work goes on, until it is over."""
        self._errand = errand
        self._results.clear()
        self.model.clear()
        errand.when_moved(self._moved)
        errand.when_ended(self._ended)
        self._bar.setValue(0)
        self._told.setText(tr("Writing …"))
        self._arrange()
        errand.start()

    def reject(self) -> None:
        """Stop the work if it goes on, else close."""
        if self._errand is None:
            super().reject()
        else:
            self._errand.cancel()

    def _moved(self, part: float) -> None:
        """Show how far the work is."""
        self._bar.setValue(round(part * 1000))
        self.model.add(self._results[self.model.rowCount() :])
        self.list.scrollToBottom()

    def _ended(self) -> None:
        """Say how it went."""
        errand, self._errand = self._errand, None
        self._moved(1.0)
        said = _summary(self._results)
        try:
            if errand is not None:
                errand.answer()
        except Cancelled:
            said = tr("Stopped. {said} Nothing was left half written.", said=said)
        except Told as error:
            from secretariat.app.sentences import sentence

            said = sentence(error)
        self._arrange()
        self._told.setText(said)

    # The dialog

    def _language_boxes(self) -> dict[Language, QCheckBox]:
        """Return a box for each language, with the number of papers that have it."""
        boxes = {}
        for language, name in ((each, tr(said)) for each, said in _SPOKEN.items()):
            count = sum(language in paper.languages for paper in self._papers)
            boxes[language] = QCheckBox(
                counted("{name} ({n} paper)", "{name} ({n} papers)", count, name=name)
            )
            boxes[language].setChecked(count > 0)
            boxes[language].setEnabled(count > 0)
        return boxes

    def _lay_out(self, title: str) -> None:
        """Put what is asked above what is answered."""
        head = QLabel(title, wordWrap=True)
        theme.letter(head, "large", bold=True)
        note = QLabel(tr("Every paper of the session goes into one folder. What is unchanged is left alone."))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.list.setModel(self.model)
        self.list.setItemDelegate(Line(self.list))
        self.list.setAccessibleName(tr("Files"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self._bar.setMaximum(1000)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for part in (head, note, self._form(), self._told, self._bar):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._make_buttons())

    def _form(self) -> QWidget:
        """Return what is asked."""
        self._asked = QWidget(self)
        form = QFormLayout(self._asked)
        form.setContentsMargins(0, theme.S, 0, 0)
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        form.addRow(tr("Languages"), _row(*self.languages.values()))
        form.addRow(tr("Formats"), _row(*self.formats.values()))
        form.addRow("", self.protected)
        browse = QPushButton(tr("&Browse …"), autoDefault=False)
        browse.clicked.connect(self._choose)
        where = QHBoxLayout()
        where.setSpacing(theme.S)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        label = QLabel(tr("&Into the folder"))
        label.setBuddy(self.folder)
        form.addRow(label, where)
        return self._asked

    def _make_buttons(self) -> QDialogButtonBox:
        """Return the buttons."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        helping.offer(self, buttons)
        role = QDialogButtonBox.ButtonRole
        self._start = buttons.addButton(tr("E&xport"), role.AcceptRole)
        self._show = buttons.addButton(tr("Open fol&der"), role.ActionRole)
        self._stop = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            assert isinstance(button, QPushButton)
            button.setAutoDefault(button is self._start)
        self._start.setDefault(True)
        buttons.accepted.connect(self.started)
        buttons.rejected.connect(self.reject)
        return buttons

    def _listen(self) -> None:
        """Follow what is chosen and pressed."""
        for box in (*self.languages.values(), *self.formats.values()):
            box.toggled.connect(lambda _: self._check())
        self.folder.textChanged.connect(lambda _: self._check())
        self._show.clicked.connect(lambda _=False: self.opened.emit(self.target))
        self.list.activated.connect(self._open)

    def _choose(self) -> None:
        """Let the user choose the folder."""
        start = self.target if self.folder.text().strip() else None
        messages.choose_folder(
            self, tr("Export to which folder?"), start, lambda folder: self.folder.setText(str(folder))
        )

    def _open(self, index: QModelIndex) -> None:
        """Open the file of a line, if it was written."""
        result = self.model.result(index)
        if result is not None and result.outcome is not Outcome.FAILED:
            self.opened.emit(result.path)

    def _count(self) -> int:
        """Return how many files are asked for."""
        chosen = self.chosen_languages
        spoken = sum(language in paper.languages for paper in self._papers for language in chosen)
        return spoken * len(self.chosen_formats)

    def _check(self) -> None:
        """Say at once what is still missing."""
        count, text = self._count(), self.folder.text().strip()
        problem = ""
        if not self._papers:
            problem = tr("This session has no papers yet.")
        elif not count:
            problem = tr("Choose a language and a format.")
        elif not text or not self.target.is_dir():
            problem = (
                tr("There is no folder {text}.", text=text)
                if text
                else tr("Say which folder the files go into.")
            )
        self._start.setText(
            counted("E&xport {n} file", "E&xport {n} files", count) if count else tr("E&xport")
        )
        self._ready = not problem
        self._told.setText(problem or tr(LISTED))
        self._arrange()

    def _arrange(self) -> None:
        """Switch what can be done now."""
        busy = self._errand is not None
        self._asked.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._start.setEnabled(self._ready and not busy)
        self._show.setEnabled(not busy and self.model.rowCount() > 0 and self.target.is_dir())
        self._stop.setText(tr("&Stop") if busy else tr("&Close"))


def _row(*boxes: QWidget) -> QHBoxLayout:
    """Return boxes side by side."""
    row = QHBoxLayout()
    row.setSpacing(theme.L)
    for box in boxes:
        row.addWidget(box)
    row.addStretch(1)
    return row


def _summary(results: Sequence[Result]) -> str:
    """Say how many files were written, left alone and not written."""
    counts = {outcome: sum(result.outcome is outcome for result in results) for outcome in Outcome}
    said = [tr("{counts} written", counts=counts[Outcome.WRITTEN])]
    if counts[Outcome.UNCHANGED]:
        said.append(tr("{counts} unchanged", counts=counts[Outcome.UNCHANGED]))
    if counts[Outcome.FAILED]:
        said.append(tr("{counts} not written: see why below", counts=counts[Outcome.FAILED]))
    return f"{', '.join(said)}."
