"""The questions that bringing copies together left open: side by side, one after the other, each answered by itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs.sides import Sides
from secretariat.gui.errand import away

if TYPE_CHECKING:
    from secretariat.app.command import Command
    from secretariat.app.commands.conflict import Take
    from secretariat.app.plainly import Plainly
    from secretariat.app.queries.conflict import Question

NEXT, BEFORE = "Alt+Down", "Alt+Up"


class Questions(QDialog):
    """Lists the open questions by paper and paragraph; an answer is one step, and undo asks again."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """Show the first question."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Questions"))
        room = parent.screen().availableSize()
        self.resize(min(theme.scaled(1080), room.width() - 40), min(theme.scaled(600), room.height() - 60))
        self._desk = desk
        self.questions: tuple[Question, ...] = ()
        self._plainly: Plainly | None = None
        self.list = QListWidget()
        self.list.ensurePolished()  # before its entries are measured
        self.sides = Sides()
        self._told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.field = QPlainTextEdit(tabChangesFocus=True)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        for keys, step in ((NEXT, 1), (BEFORE, -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._go(step))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._take_back)
        desk.changed.connect(self._look_again)
        desk.closed.connect(self.reject)
        self._look_again()
        self.list.setFocus()

    @property
    def question(self) -> "Question | None":
        """The question in view."""
        row = self.list.currentRow()
        return self.questions[row] if 0 <= row < len(self.questions) else None

    def _lay_out(self) -> None:
        """Put the list at the left, the sides at the right, the answers under them."""
        self.list.setAccessibleName(tr("Open questions"))
        self.list.setWordWrap(True)
        self.field.setAccessibleName(tr("Your own words"))
        self.field.setMaximumHeight(theme.scaled(110))
        self.field.hide()
        theme.letter(self._told, "large", bold=True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.M, 0, 0, 0)
        column.setSpacing(theme.M)
        column.addWidget(self._told)
        column.addWidget(self.sides, 1)
        column.addWidget(self.field)
        splitter = QSplitter(Qt.Orientation.Horizontal, handleWidth=1)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([self.width() // 4, self.width() - self.width() // 4])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        whole.setSpacing(theme.M)
        whole.addWidget(splitter, 1)
        whole.addLayout(self._make_answers())
        whole.addLayout(self._make_ways())

    def _make_answers(self) -> QHBoxLayout:
        """Return the row of answers."""
        self.mine = self._button(tr("Keep &mine"), tr("Take what this computer said"), self._keep_mine)
        self.theirs = self._button(tr("Keep &theirs"), tr("Take what the other copy said"), self._keep_theirs)
        self.both = self._button(tr("Keep &both"), tr("Take both, one after the other"), self._keep_both)
        self.stand = self._button(
            tr("Leave as it &stands"), tr("Keep what somebody has written there since"), self._leave
        )
        self.edit = self._button(tr("&Edit …"), tr("Say it in your own words"), self._edit)
        self.back = self._button(tr("Bac&k"), tr("Answer otherwise"), self._show)
        self.use = self._button(
            tr("&Use these words"), tr("Answer with the words in the field"), self._answer_in_words
        )
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for button in (self.mine, self.theirs, self.both, self.stand, self.edit, self.use, self.back):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_ways(self) -> QHBoxLayout:
        """Return the row that leads through the questions and out."""
        hint = QLabel(
            tr(
                "Ctrl+Z asks the last question again. {before} and {next} go from question to question.",
                before=_named(BEFORE),
                next=_named(NEXT),
            ),
            wordWrap=True,
        )
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.later = self._button(
            tr("&Later"), tr("Leave this question open and go to the next"), lambda: self._go(1, round_=True)
        )
        self.shut = self._button(tr("&Close"), tr("Close; what is open stays open"), self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(hint, 1)
        row.addWidget(self.later)
        row.addWidget(self.shut)
        return row

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        """Return a button; none of them is pressed by Enter unless it has the focus."""
        button = QPushButton(text, autoDefault=False)
        button.setAccessibleName(text.replace("&", "").rstrip(" …"))
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False: act())
        return button

    def _look_again(self, _: object = None) -> None:
        """List the questions that are open now, and stay where we were."""
        from secretariat.app import merge

        workspace = self._desk.workspace
        if workspace is None:
            return
        row = max(0, self.list.currentRow())
        found = away(lambda: merge.open_questions(workspace))
        if found == self.questions and self.list.count():
            return
        self.questions = found
        self.list.blockSignals(True)
        self.list.clear()
        for question in found:
            self.list.addItem(_item(question))
        self.list.setCurrentRow(min(row, len(found) - 1))
        self.list.blockSignals(False)
        self._show()

    def _show(self, _: int = 0) -> None:
        """Show the question chosen in the list."""
        from secretariat.app.queries.conflict import About

        question = self.question
        self.sides.show_question(question)
        self._told.setText(_title(question) if question else tr("Every question is decided."))
        words = question is not None and question.about is About.WORDS
        deletion = question is not None and question.about is About.DELETION
        self.mine.setText(
            _keeping(question.mine.text, mine=True) if question and deletion else tr("Keep &mine")
        )
        self.theirs.setText(
            _keeping(question.theirs.text, mine=False) if question and deletion else tr("Keep &theirs")
        )
        for button in (self.mine, self.theirs, self.later):
            button.setVisible(question is not None)
        for button in (self.both, self.edit):
            button.setVisible(words)
        self.stand.setVisible(question is not None and question.overwritten)
        self._plainly = None
        for part in (self.field, self.use, self.back):
            part.hide()
        self.shut.setDefault(question is None)
        if question is None:
            self.shut.setFocus()

    def _go(self, step: int, round_: bool = False) -> None:
        """Go to the next question or the one before; `round_` begins again after the last."""
        count = self.list.count()
        row = self.list.currentRow() + step
        if count:
            self.list.setCurrentRow(row % count if round_ else min(max(row, 0), count - 1))
            self.list.setFocus()

    def _keep_mine(self) -> None:
        """Answer with what this computer said."""
        if self.question is not None:
            self._take(self.question.mine.take)

    def _keep_theirs(self) -> None:
        """Answer with what the other copy said."""
        if self.question is not None:
            self._take(self.question.theirs.take)

    def _keep_both(self) -> None:
        """Answer with both."""
        from secretariat.app.commands.conflict import Take

        self._take(Take.BOTH)

    def _leave(self) -> None:
        """Answer with what stands there now."""
        from secretariat.app.commands.conflict import Take

        self._take(Take.STANDING)

    def _take(self, take: "Take") -> None:
        """Answer by taking a side."""
        from secretariat.app.commands.conflict import Answer

        if self.question is not None:
            self._do(Answer(self.question.asked, take))

    def _edit(self) -> None:
        """Offer a field with what stands there now, to be put in other words."""
        from secretariat.app.plainly import Plainly

        question = self.question
        if question is None:
            return
        self._plainly = Plainly(question.standing, question.mine.text, question.theirs.text, question.before)
        self.field.setPlainText(self._plainly.shown(question.standing))
        for part in (self.field, self.use, self.back):
            part.show()
        for button in (self.mine, self.theirs, self.both, self.stand, self.edit):
            button.hide()
        self.field.selectAll()
        self.field.setFocus()

    def _answer_in_words(self) -> None:
        """Answer with the words in the field."""
        from secretariat.app.commands.conflict import AnswerInWords

        if self.question is not None and self._plainly is not None:
            passage = self._plainly.stored(self.field.toPlainText())
            self._do(AnswerInWords(self.question.asked, passage))

    def _take_back(self) -> None:
        """Take the last answer back, so that it is asked again; other steps stay."""
        from secretariat.app.commands.conflict import Answer

        if self._desk.undo_label == Answer.label:
            self._desk.undo()

    def _do(self, command: "Command") -> None:
        """Answer, and go on with the question that now stands in its place."""
        self._desk.settling.emit()
        self._desk.do(command)
        if self.question is not None:
            self.list.setFocus()


def _item(question: "Question") -> QListWidgetItem:
    """Return a question as it stands in the list."""
    item = QListWidgetItem(f"{question.place.symbol or tr('In no paper')}\n{_what(question)}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, _title(question))
    return item


def _title(question: "Question") -> str:
    """Return what a question is about, with its paper."""
    return " · ".join(filter(None, (question.place.symbol, _what(question))))


def _what(question: "Question") -> str:
    """Return what a question is about: its place, the field, the language."""
    from secretariat.app.field_names import called

    field = called(question.field) if question.field != "words" else ""
    spoken = f"({question.language})" if question.language else ""
    place = question.place.where
    return " ".join(filter(None, (f"{place}, {field}" if field and field not in place else place, spoken)))


def _keeping(said: str, *, mine: bool) -> str:
    """Return what the button of a side says where one side deleted the thing."""
    if said == "deleted":
        return tr("Delete it (&mine)") if mine else tr("Delete it (&theirs)")
    return tr("Let it stay (&mine)") if mine else tr("Let it stay (&theirs)")


def _named(keys: str) -> str:
    """Return keys as they are called in the language of the window."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
