"""Checking a printout: a file or a fingerprint, and what it was made from."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.sentences import sentence
from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import tr
from secretariat.gui import messages, theme
from secretariat.gui.dialogs import room
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.printout import Found

Look = Callable[[str, Progress], "Found | None"]


class CheckPrintout(QDialog):
    """Takes a file or a fingerprint and says which edition or state of a paper it was made from."""

    def __init__(self, parent: QWidget, look: Look, folder: Path | None) -> None:
        """Begin empty; `look` finds what a printout is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Check a printout"))
        room.take(self, 720, 380)
        self._look, self._folder = look, folder
        self._errand: Errand[Found | None] | None = None
        self.field = QLineEdit(placeholderText=tr("Fingerprint, or the path of a PDF, workbook or document"))
        self.choose, self.go = QPushButton(tr("Choose a &file …")), QPushButton(tr("&Check"))
        self.told = QPlainTextEdit(readOnly=True)
        self._bar = QProgressBar(textVisible=False, maximum=1000)
        self._lay_out()
        self._listen()

    @property
    def text(self) -> str:
        """What it says of the printout."""
        return self.told.toPlainText()

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        self.field.setAccessibleName(tr("Fingerprint or file"))
        self.field.setToolTip(
            tr("The fingerprint stands among the properties of each file; its beginning is enough")
        )
        self.choose.setToolTip(tr("Choose a file that was exported from here"))
        self.choose.setAutoDefault(False)
        self.go.setDefault(True)
        self.go.setToolTip(tr("Find what the printout was made from, and what changed since"))
        self.told.setAccessibleName(tr("What the printout is"))
        self.told.setToolTip(tr("What the printout was made from, and what changed since"))
        self.told.setPlaceholderText(tr("What it was made from stands here, and what changed since."))
        self.told.setTabChangesFocus(True)
        self._bar.setAccessibleName(tr("Progress"))
        leave = QPushButton(tr("C&lose"))
        leave.setToolTip(tr("Go back to the paper"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for part in (self.field, self.choose, self.go):
            head.addWidget(part, 1 if part is self.field else 0)
        foot.addWidget(self._bar, 1)
        foot.addStretch(0)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(QLabel(tr("Which paper, and which state of it?")))
        column.addLayout(head)
        column.addWidget(self.told, 1)
        column.addLayout(foot)
        self._bar.hide()

    def _listen(self) -> None:
        """Follow field and buttons."""
        self.choose.clicked.connect(self._choose)
        self.go.clicked.connect(self.check)
        self.field.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.go.setEnabled(False)

    def _choose(self) -> None:
        """Have a file chosen, and check it."""

        def chosen(path: Path) -> None:
            self.field.setText(str(path))
            self.check()

        kinds = tr("Printouts (*.pdf *.xlsx *.docx)")
        messages.choose_file(self, tr("Check which file?"), kinds, self._folder, chosen)

    def check(self) -> None:
        """Find what the printout is, on another thread."""
        said = self.field.text().strip()
        if self._errand is not None or not said:
            return
        self.told.setPlainText(tr("Looking through editions and former states …"))
        self._errand = Errand(lambda progress: self._look(said, progress))
        self._errand.when_moved(lambda part: self._bar.setValue(round(part * 1000)))
        self._errand.when_ended(self._ended)
        self._bar.setValue(0)
        self._bar.show()
        self._errand.start()

    def _ended(self) -> None:
        """Say what was found."""
        from secretariat.app.printout import sentences

        errand, self._errand = self._errand, None
        self._bar.hide()
        if errand is None:
            return
        try:
            self.told.setPlainText("\n".join(sentences(errand.answer())))
        except Cancelled:
            self.told.clear()
        except Told as error:
            self.told.setPlainText(sentence(error))

    def reject(self) -> None:
        """Stop looking, and close."""
        if self._errand is not None:
            self._errand.cancel()
            self._errand.wait()
        super().reject()
