"""The words the user has added to the dictionary, to look through, add to and take out of."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.language import Language
from secretariat.domain.told import Told
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.spelling import Speller

NAMES = {Language.EN: marked("English"), Language.FR: marked("French"), Language.ES: marked("Spanish")}
EMPTY = marked(
    "No word has been added in this language yet. Add one here, or from the menu of a misspelt word."
)


class VocabularyDialog(QDialog):
    """Lists the user's words of a language. `altered` says that they are others now, `told` why they could not be kept."""

    altered = Signal()
    told = Signal(object)

    def __init__(self, parent: QWidget | None, speller: "Speller", language: Language) -> None:
        """Show the words of a language first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("My dictionary"))
        room = self.screen().availableSize() * 0.85
        self.resize(QSize(theme.scaled(420), theme.scaled(460)).boundedTo(room))
        self._speller = speller
        self._make_parts(language)
        self._name_parts()
        self._lay_out()
        self._language.currentIndexChanged.connect(lambda _: self._show())
        self._list.itemSelectionChanged.connect(self._allow)
        self._word.textChanged.connect(lambda _: self._allow())
        self._word.returnPressed.connect(self._add)
        self._adding.clicked.connect(self._add)
        self._removing.clicked.connect(self._remove)
        self._show()
        self._word.setFocus()

    def _make_parts(self, language: Language) -> None:
        """Make what stands in the dialog."""
        self._language = QComboBox()
        for known, name in ((each, tr(said)) for each, said in NAMES.items()):
            self._language.addItem(name, known)
        self._language.setCurrentIndex(list(NAMES).index(language))
        self._word = QLineEdit()
        self._word.setPlaceholderText(tr("Word to add"))
        self._adding = QPushButton(tr("&Add"), autoDefault=False)
        self._removing = QPushButton(tr("&Remove"), autoDefault=False)
        self._list = QListWidget()
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._note = QLabel(tr(EMPTY), wordWrap=True)
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _name_parts(self) -> None:
        """Say what each part is for."""
        said: tuple[tuple[QWidget, str, str], ...] = (
            (self._language, tr("Language"), tr("Whose words are shown")),
            (self._word, tr("Word to add"), tr("A word that is right")),
            (self._adding, tr("Add"), tr("Add the word")),
            (self._removing, tr("Remove"), tr("Take the chosen words out (Del)")),
            (self._list, tr("My words"), tr("The words you have added")),
        )
        for part, name, tip in said:
            part.setAccessibleName(name)
            part.setToolTip(tip)

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        above, below = QHBoxLayout(), QHBoxLayout()
        label = QLabel(tr("&Language"))
        label.setBuddy(self._language)
        for part in (label, self._language):
            above.addWidget(part)
        above.addStretch(1)
        below.addWidget(self._word, 1)
        below.addWidget(self._adding)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self._removing, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(above)
        column.addLayout(below)
        column.addWidget(self._list, 1)
        column.addWidget(self._note, 1)
        column.addWidget(buttons)

    @property
    def language(self) -> Language:
        """The language whose words are shown."""
        return Language(self._language.currentData())

    def _show(self) -> None:
        """Show the words as they are kept now."""
        self._list.clear()
        try:
            self._list.addItems(self._speller.added(self.language))
        except Told as told:
            self.told.emit(told)
        self._list.setVisible(self._list.count() > 0)
        self._note.setVisible(self._list.count() == 0)
        self._allow()

    def _allow(self) -> None:
        """Let only that be pressed which can be done."""
        self._adding.setEnabled(bool(self._word.text().strip()))
        self._removing.setEnabled(bool(self._list.selectedItems()))

    def _add(self) -> None:
        """Add the word that was typed."""
        word, language = self._word.text().strip(), self.language
        if word:
            self._word.clear()
            self._do(lambda: self._speller.learn(word, language))

    def _remove(self) -> None:
        """Take out the words that are chosen."""
        words, language = [item.text() for item in self._list.selectedItems()], self.language

        def forget() -> None:
            for word in words:
                self._speller.forget(word, language)

        self._do(forget)

    def _do(self, act: Callable[[], None]) -> None:
        """Have the words changed, and show them."""
        errand = Errand(lambda _: act())
        errand.when_ended(lambda: self._done(errand))
        errand.start()

    def _done(self, errand: Errand[None]) -> None:
        """Show what has become of the words."""
        try:
            errand.answer()
        except Told as told:
            self.told.emit(told)
        self._show()
        self.altered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take out with Del what is chosen."""
        if event.key() == Qt.Key.Key_Delete and self._list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
