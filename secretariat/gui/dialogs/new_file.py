"""A new working file: whose it is, its first session, and where it goes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import marked, tr
from secretariat.gui import helping, messages, theme
from secretariat.gui.fields import MonthField, NumberField

if TYPE_CHECKING:
    from secretariat.app.command import Command

FOLDER = "Documents"


class NewFile(QDialog):
    """Asks what is known; everything but the place of the file may be left for later."""

    def __init__(self, parent: QWidget) -> None:
        """Show the form."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("New working file"))
        self.setMinimumWidth(theme.scaled(520))
        self.committee = QLineEdit(
            placeholderText=tr("Working Party on the Social Dimension of Globalization")
        )
        self.committee.setMinimumWidth(theme.scaled(450))
        self.code = QLineEdit(placeholderText=tr("WP/SDG"))
        self.session = NumberField(1, 999)
        self.city = QLineEdit(placeholderText=tr("Geneva"))
        self.month = MonthField()
        self.year = NumberField(1900, 2200)
        self.file = QLineEdit(str(_free(_documents())))
        self._browse = QPushButton(tr("&Browse …"))
        self._browse.clicked.connect(self._choose)
        self._problem = QLabel(wordWrap=True)
        self._lay_out()
        self.code.textEdited.connect(self._suggest)
        self.file.textChanged.connect(self._check)
        self._check()

    def _lay_out(self) -> None:
        """Put the fields under each other."""
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        for label, field in (
            (tr("&Committee"), self.committee),
            (tr("C&ode"), self.code),
            (tr("First &session"), self.session),
            (tr("&Place"), self.city),
            (tr("&Month"), self.month),
            (tr("&Year"), self.year),
        ):
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(label, field)
        where = QHBoxLayout()
        where.setSpacing(theme.S)
        where.addWidget(self.file, 1)
        where.addWidget(self._browse)
        self.file.setAccessibleName(tr("File"))
        form.addRow(tr("&File"), where)
        form.labelForField(where).setBuddy(self.file)  # type: ignore[attr-defined]
        note = QLabel(tr("What you leave empty can be filled in at any time."))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, self._buttons)
        self._make = self._buttons.addButton(tr("&Make the file"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(note)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)

    @property
    def target(self) -> Path:
        """The file to be made."""
        path = Path(self.file.text().strip())
        return path if path.suffix.lower() == ".gbwp" else path.with_name(f"{path.name}.gbwp")

    def commands(self) -> "list[Command]":
        """Return what fills in the new file: committee and session."""
        from secretariat.app.commands.agenda import AddSession
        from secretariat.app.commands.committee import NameCommittee
        from secretariat.domain.identity import SessionId, new_id
        from secretariat.domain.language import Words

        name = Words(en=self.committee.text().strip())
        session = SessionId(new_id())
        city = Words(en=self.city.text().strip())
        number, year, month = self.session.value(), self.year.value(), self.month.value()
        return [
            NameCommittee(self.code.text().strip(), name),
            AddSession(session, number, place=city, year=year, month=month),
        ]

    def _choose(self) -> None:
        """Let the user say where the file goes."""
        messages.choose_target(
            self,
            tr("New working file"),
            tr("Working files (*.gbwp)"),
            "gbwp",
            self.target,
            lambda path: self.file.setText(str(path)),
            fresh=True,
        )

    def _suggest(self, code: str) -> None:
        """Name the file after the committee, as long as the user has not named it."""
        if not self.file.isModified():
            from secretariat.app.naming import file_stem

            self.file.setText(str(_free(self.target.parent, file_stem(code, tr("Working Party")))))

    def _check(self) -> None:
        """Say at once what is wrong with the place."""
        text = self.file.text().strip()
        problem = ""
        if not text or not self.target.is_absolute():
            problem = tr("Say where the file is to lie.")
        elif not self.target.parent.is_dir():
            problem = tr("There is no folder {parent}.", parent=self.target.parent)
        elif self.target.exists():
            problem = tr("{name} is there already; choose another name.", name=self.target.name)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._make.setEnabled(not problem)


def _documents() -> Path:
    """Return the folder where people keep their documents."""
    documents = Path.home() / FOLDER
    return documents if documents.is_dir() else Path.home()


def _free(folder: Path, stem: str = marked("Working Party")) -> Path:
    """Return a name that is not taken."""
    path, count = folder / f"{stem}.gbwp", 1
    while path.exists():
        count += 1
        path = folder / tr("{stem} ({count}).gbwp", stem=stem, count=count)
    return path
