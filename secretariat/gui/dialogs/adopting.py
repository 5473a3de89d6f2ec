"""The adopted text of a point: written once, compared with the draft, and corrected only with a reason."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.queries import marked
from secretariat.domain import inline
from secretariat.domain.language import Language, Words
from secretariat.domain.tongue import tr
from secretariat.gui import helping, marks, theme
from secretariat.gui.dialogs import room
from secretariat.gui.panels.particulars import LANGUAGES


class AdoptedText(QDialog):
    """Takes the text as adopted, in each language. `stored` carries the words and the reason, empty where none is needed."""

    stored = Signal(object, str)

    def __init__(self, parent: QWidget, heading: str, drafts: Mapping[Language, str], adopted: Words) -> None:
        """Begin with what was adopted, else with the draft in each language; what was adopted is corrected."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Correct the adopted text") if adopted else tr("Adopted text"))
        room.take(self, 640, 480)
        self._drafts, self._before = drafts, adopted
        self._words = adopted or Words(
            **{spoken.value: inline.escape(text) for spoken, text in drafts.items()}
        )
        self._spoken = next(iter(drafts))
        self.language = QComboBox()
        for language in drafts:
            self.language.addItem(tr(LANGUAGES[language]), language)
        self.text, self.compared = QPlainTextEdit(), QLabel(wordWrap=True)
        self.reason = QLineEdit(placeholderText=tr("Such as: a word was left out when the record was typed"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, self.buttons)
        said = tr("&Lock the correction") if adopted else tr("&Adopt and lock")
        self.go = self.buttons.addButton(said, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self._lay_out(heading)
        self._listen()
        self._show()

    def _lay_out(self, heading: str) -> None:
        """Put the parts under one another."""
        head = QLabel(heading, wordWrap=True)
        theme.letter(head, "large", bold=True)
        self.language.setAccessibleName(tr("Language"))
        self.language.setToolTip(tr("The language of the text below"))
        self.language.setVisible(self.language.count() > 1)
        self.text.setAccessibleName(tr("Adopted text"))
        self.text.setToolTip(tr("The text as adopted; it is locked from then on"))
        self.text.setTabChangesFocus(True)
        self.compared.setTextFormat(Qt.TextFormat.RichText)
        self.compared.setAccessibleName(tr("Compared with the draft"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setToolTip(tr("Why the adopted text is corrected; it is kept with what it said before"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        told = QLabel(tr("Compared with the draft:"))
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for part in (head, self.language, self.text, told, self.compared):
            column.addWidget(part, 1 if part is self.text else 0)
        if self._before:
            asked = QLabel(tr("&Reason for the correction"))
            asked.setBuddy(self.reason)
            column.addWidget(asked)
            column.addWidget(self.reason)
        else:
            self.reason.setParent(self)  # it goes with the dialog, though nobody sees it
            self.reason.hide()
        column.addWidget(self.buttons)

    def _listen(self) -> None:
        """Follow the fields."""
        self.language.activated.connect(lambda _: self._show())
        self.text.textChanged.connect(self._typed)
        self.reason.textChanged.connect(lambda _: self._allow())
        self.buttons.accepted.connect(self._store)
        self.buttons.rejected.connect(self.reject)

    def _show(self) -> None:
        """Show the text in the language that is chosen."""
        self._spoken = Language(self.language.currentData())  # a combo box gives back its text alone
        with QSignalBlocker(self.text):
            self.text.setPlainText(self._words[self._spoken])
        self._compare()

    def _typed(self) -> None:
        """Take over what is typed."""
        self._words = self._words.having(self._spoken, self.text.toPlainText().strip())
        self._compare()

    def _compare(self) -> None:
        """Show what is different from the draft."""
        draft = inline.escape(self._drafts[self._spoken])
        self.compared.setText(marks.html(marked.marked(draft, self._words[self._spoken], {}, {})))
        self._allow()

    def _allow(self) -> None:
        """Let it be stored once there is a text, or a correction with its reason."""
        corrects = bool(self._before) and self._words != self._before and bool(self.reason.text().strip())
        self.go.setEnabled(corrects if self._before else bool(self._words))

    def _store(self) -> None:
        """Pass the words on."""
        if self.go.isEnabled():
            self.accept()
            self.stored.emit(self._words, self.reason.text().strip() if self._before else "")
