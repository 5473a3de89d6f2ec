"""What a person chooses about the program: who they are, how it looks, how it helps while one writes, where files lie."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.person import LONGEST, Person
from secretariat.app.places import Home
from secretariat.domain.habits import Kind
from secretariat.domain.tongue import marked, tr
from secretariat.gui import messages, theme
from secretariat.gui.choices import Choices

SCHEMES = (
    ("system", marked("As the computer")),
    ("light", marked("Light")),
    ("dark", marked("Dark")),
    ("contrast", marked("High contrast")),
)
LANGUAGES = (
    ("system", marked("As the computer")),
    ("en", "English"),  # each is called as those call it who speak it
    ("fr", "Français"),
    ("es", "Español"),
)
STYLES = (("fusion", marked("The program’s own")), ("computer", marked("That of the computer")))
CORRECTIONS = (
    (Kind.QUOTES, marked("&Quotation marks")),
    (Kind.APOSTROPHES, marked("&Apostrophes")),
    (Kind.DASHES, marked("&Dashes")),
    (Kind.DOTS, marked("&Three dots")),
    (Kind.BLANKS, marked("&Blanks that keep together")),
)


class Preferences(QDialog):
    """Shows the choices. `chosen` carries them (Choices) at every change; `person` is who sits here.

    `folder_wanted` carries a folder to be opened; `speech` is the language the program is to speak, which is not tried out.
    """

    chosen = Signal(object)
    folder_wanted = Signal(object)

    def __init__(
        self, parent: QWidget, choices: Choices, speech: str, person: Person, login: str, home: Home
    ) -> None:
        """Show the choices as they are, and the language the program speaks; `login` is the name the computer knows the user by."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self.choices = choices
        self.speech = speech
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Preferences"))
        self.tabs.addTab(self._you(person, login), tr("&You"))
        self.tabs.addTab(self._look(), tr("&Look"))
        self.tabs.addTab(self._writing(), tr("&Writing"))
        self.tabs.addTab(self._files(home), tr("&Files"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.scaled(520))

    @property
    def person(self) -> Person:
        """Who sits here, as typed."""
        return Person(" ".join(self.name.text().split()), " ".join(self.office.text().split()))

    def _choose(self, **changed: Any) -> None:
        """Take up a change and pass it on."""
        self.choices = replace(self.choices, **changed)
        self.chosen.emit(self.choices)

    def _you(self, person: Person, login: str) -> QWidget:
        """Return the tab of name and office."""
        self.name, self.office = (QLineEdit(text, maxLength=LONGEST) for text in (person.name, person.office))
        self.name.setPlaceholderText(login)
        page, form = _page()
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Office"), self.office)
        form.addRow(
            _quiet(
                tr(
                    "Stands in the history beside what you change from now on. What was changed before keeps the name "
                    "it has. Without a name, the one by which the computer knows you is used."
                )
            )
        )
        return page

    def _look(self) -> QWidget:
        """Return the tab of colours, text size and style."""
        page, form = _page()
        self.scheme = _choice(SCHEMES, self.choices.scheme, lambda value: self._choose(scheme=value))
        self.text_size = QSpinBox(minimum=80, maximum=200, singleStep=10, value=self.choices.text_size)
        self.text_size.setSuffix(tr(" %"))
        self.text_size.setKeyboardTracking(False)
        self.text_size.valueChanged.connect(lambda size: self._choose(text_size=size))
        self.style_ = _choice(STYLES, self.choices.style, lambda value: self._choose(style=value))
        self.language = _choice(LANGUAGES, self.speech, self._speak)
        form.addRow(tr("&Language"), self.language)
        form.addRow(tr("&Colours"), self.scheme)
        form.addRow(tr("&Text size"), self.text_size)
        form.addRow(tr("&Buttons and fields"), self.style_)
        return page

    def _speak(self, language: str) -> None:
        """Take up another language, for when all is kept: the window is made anew for it."""
        self.speech = language

    def _writing(self) -> QWidget:
        """Return the tab of what helps while one writes."""
        page, form = _page()
        self.spelling = _box(tr("Mark &misspelt words"), self.choices.spelling)
        self.spelling.toggled.connect(lambda on: self._choose(spelling=on))
        form.addRow(self.spelling)
        group = QGroupBox(tr("Correct while typing"))
        column = QVBoxLayout(group)
        self.corrections: dict[Kind, QCheckBox] = {}
        for kind, text in CORRECTIONS:
            box = _box(tr(text), kind in self.choices.corrections)
            box.toggled.connect(
                lambda _, kind=kind: self._choose(corrections=self.choices.corrections ^ {kind})
            )
            column.addWidget(box)
            self.corrections[kind] = box
        form.addRow(group)
        return page

    def _files(self, home: Home) -> QWidget:
        """Return the tab of folders, and of what opens at the start."""
        page, form = _page()
        self.reopen = _box(tr("Open the &last file at the start"), self.choices.reopen)
        self.reopen.toggled.connect(lambda on: self._choose(reopen=on))
        form.addRow(self.reopen)
        self.exports = _path(tr("Folder of exports"), self.choices.export_folder)
        change = QPushButton(tr("&Change …"))
        change.setAccessibleName(tr("Change the folder of exports"))
        change.clicked.connect(self._change_exports)
        named = QLabel(tr("&Exports"))
        named.setBuddy(self.exports)
        form.addRow(named, _row(self.exports, change))
        for name, folder in ((tr("Backups"), home.places.backups), (tr("Settings"), home.config)):
            form.addRow(name, _row(_path(name, folder), self._opener(folder)))
        return page

    def _opener(self, folder: Path) -> QPushButton:
        """Return the button that has a folder opened, where it is there."""
        button = QPushButton(tr("Open folder"))
        button.setAccessibleName(tr("Open the folder {path}", path=folder))
        button.setEnabled(folder.is_dir())
        button.clicked.connect(lambda: self.folder_wanted.emit(folder))
        return button

    def _change_exports(self) -> None:
        """Ask where exports go."""
        messages.choose_folder(self, tr("Where exports go"), self.choices.export_folder, self._take_exports)

    def _take_exports(self, folder: Path) -> None:
        """Take up another folder for exports."""
        self.exports.setText(str(folder))
        self._choose(export_folder=folder)


def _page() -> tuple[QWidget, QFormLayout]:
    """Return an empty tab and its form."""
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
    form.setSpacing(theme.M)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return page, form


def _quiet(text: str) -> QLabel:
    """Return a line that explains."""
    label = QLabel(text, wordWrap=True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _choice(among: tuple[tuple[str, str], ...], present: str, then: Callable[[str], None]) -> QComboBox:
    """Return a field to choose one of several with."""
    box = QComboBox()
    for value, text in among:
        box.addItem(tr(text), value)
    box.setCurrentIndex(box.findData(present))
    box.currentIndexChanged.connect(lambda at: then(box.itemData(at)))
    return box


def _box(text: str, checked: bool) -> QCheckBox:
    """Return a box that is ticked or not."""
    box = QCheckBox(text)
    box.setChecked(checked)
    return box


def _path(name: str, path: Path | None) -> QLineEdit:
    """Return a field that shows a folder, to be read and copied."""
    field = QLineEdit(str(path or ""), readOnly=True)
    field.setAccessibleName(name)
    field.setPlaceholderText(tr("Beside the working file"))
    return field


def _row(field: QWidget, button: QPushButton) -> QHBoxLayout:
    """Return a field with a button beside it."""
    row = QHBoxLayout()
    row.setSpacing(theme.S)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
