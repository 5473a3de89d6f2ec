"""The review questions: each with its answer, the records it rests on, and what the register answers by itself."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.queries.candidates import candidates
from secretariat.app.queries.review import QUERIES, Question
from secretariat.domain import telling
from secretariat.domain.identity import FollowUpId, LinkId, ReviewQuestionId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Role
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.abreast import Abreast
from secretariat.gui.asking import Asking
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.fields import ChoiceField
from secretariat.gui.form import Form
from secretariat.gui.panels.particulars import LANGUAGES
from secretariat.gui.programme.lines import Head, Lines
from secretariat.gui.programme.view import View, scrolling
from secretariat.gui.rows import LongField
from secretariat.gui.whole import wrap

_ID = Qt.ItemDataRole.UserRole
_NEW = (QKeySequence("Ctrl+Shift+N"), QKeySequence("Ins"))
_KINDS = (
    (marked("An &entry of the programme …"), "follow_up"),
    (marked("An &activity …"), "activity"),
    (marked("A &paragraph …"), "block"),
    (marked("A p&oint for decision …"), "decision"),
)
_MOST = 12  # counted records that are named


class _List(QListWidget):
    """The questions. Ins adds one, Del deletes one, Ctrl and arrows move one."""

    adding = Signal()
    deleting = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, delete, move."""
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if QKeySequence(event.keyCombination()) in _NEW:
            self.adding.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif held and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class QuestionsView(View):
    """The questions to the left, the chosen one to the right; `wanted` carries the name of an entry of the menus."""

    kinds = ("review_question", "wording", "link", "follow_up", "activity", "particular")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out an empty view."""
        super().__init__(desk, tr("Review questions"), tr("questions"), parent)
        self._hang_tools()
        self.languages = ChoiceField([(tr(name), language) for language, name in LANGUAGES.items()])
        self.languages.setAccessibleName(tr("Language of questions and answers"))
        self.languages.setToolTip(tr("The language questions and answers are shown and written in"))
        self.languages.entered.connect(lambda: self.catch_up(anew=True))
        self.languages.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.bar.addWidget(self.languages)
        self.questions: tuple[Question, ...] = ()
        self._splitter = Abreast((360, 600), self)
        self.list = _List()
        self._splitter.addWidget(self.list)
        right = QWidget()
        self._area = scrolling(right, self._splitter)
        self.form = Form(right)
        self.counted, self.named = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.links = Lines(
            tr("The answer rests on"),
            tr("It is linked with nothing yet."),
            tr("Add &link …"),
            [Head(tr("With")), Head(tr("Note"), "note")],
            right,
        )
        self._blank = Blank("lightbulb")
        self._blank.hide()
        self._asking = Asking(desk, self._show)
        self._shown: tuple[str, Language] | None = None
        self._lay_out(right)
        self._listen()

    def _hang_tools(self) -> None:
        """Hang what can be done with the questions."""
        self.tool(tr("Add question"), "add", tr("Add a review question (Ins in the list)"), self.add)
        self._delete = self.tool(
            tr("Delete"), "delete", tr("Delete the chosen question (Del in the list)"), self.delete
        )
        self._writing = self.tool(
            tr("Export …"),
            "document_pdf",
            tr("Write the questions with their answers"),
            lambda: self.wanted.emit("followup.review"),
        )
        self._placing = self.tool(
            tr("Put into a paper …"),
            "document_add",
            tr("Add the questions with their answers to a paper, such as the briefing, as a section"),
            lambda: self.wanted.emit("followup.questions"),
        )
        self.tool(
            tr("From a paper …"),
            "arrow_import",
            tr("Take over the questions that a paper asks, such as the review of a training module"),
            lambda: self.wanted.emit("followup.take"),
        )

    def _lay_out(self, right: QWidget) -> None:
        """Put list and question in their places."""
        self._blank.say(
            tr("No review question yet"),
            tr(
                "Questions such as how many activities had tripartite involvement: a person answers, or the register does. "
                "Those of a training module in this file are taken over with From a paper."
            ),
            tr("Add the first &question"),
        )
        self.list.setAccessibleName(tr("Review questions"))
        self.list.setToolTip(tr("Ins adds a question, Del deletes one, Ctrl and arrows move one"))
        wrap(self.list)
        self.list.setSpacing(theme.XXS)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.add(
            "text",
            tr("&Question"),
            LongField(3, several=False),
            tr("The question, in the language chosen above"),
        )
        self.form.add(
            "answer",
            tr("Ans&wer"),
            LongField(6, several=True),
            tr("The answer, in the language chosen above"),
        )
        choices = [(tr("A person alone"), ""), *((tr(text), name) for name, (text, _) in QUERIES.items())]
        self.form.add(
            "register",
            tr("Answe&red by"),
            ChoiceField(choices),
            tr("What the register counts for this question"),
        )
        self._fill_right(right)
        self._splitter.hold(self.list, self._area)
        self.column.addWidget(self._blank, 1)
        self.column.addWidget(self._splitter, 1)
        self.setFocusProxy(self.list)

    def _fill_right(self, right: QWidget) -> None:
        """Put the chosen question to the right, with all that belongs to it."""
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        theme.letter(self.counted, bold=True)
        self.counted.setAccessibleName(tr("Answered from the register"))
        self.named.setTextFormat(Qt.TextFormat.PlainText)
        self.named.setEnabled(False)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        self.head = QLabel(tr("Answered from the register"))
        theme.letter(self.head, "small")
        for part in (self.form, self.head, self.counted, self.named, self.links):
            column.addWidget(part)
        column.addStretch(1)

    def _listen(self) -> None:
        """Follow list, form and links."""
        self._blank.wanted.connect(self.add)
        self.list.adding.connect(self.add)
        self.list.deleting.connect(self.delete)
        self.list.moved.connect(self._move)
        self.list.currentRowChanged.connect(lambda _: self._on_current())
        self.form.entered.connect(self._store)
        self.links.adding.connect(self._offer)
        self.links.table.entered.connect(lambda id, _, text: self._note(id, text))
        self.links.table.removing.connect(self._unlink)
        self.links.table.opened.connect(self._follow)

    @property
    def language(self) -> Language:
        """The language questions are shown in."""
        return Language(str(self.languages.value()))

    @property
    def question(self) -> Question | None:
        """The question that is chosen."""
        item = self.list.currentItem()
        id = item.data(_ID) if item is not None else None
        return next((one for one in self.questions if one.question.id == id), None)

    def show_question(self, id: str) -> bool:
        """Choose a question; say whether it is there."""
        self.field.clear()
        self.refresh()
        rows = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        if id in rows:
            self.list.setCurrentRow(rows.index(id))
        return id in rows

    # What is shown

    def clear(self) -> None:
        """Show nothing."""
        self.questions = ()
        self._blank.show()
        self._splitter.hide()

    def arrive(self) -> None:
        """Ask for the questions; those with many links are long in coming."""
        from secretariat.app.queries.review import questions

        self._asking.ask(questions)

    def refresh(self) -> None:
        """Ask for the questions, and show them at once: who adds one writes on."""
        from secretariat.app.queries.review import questions

        self._asking.drop()
        self._show(self.desk.ask(questions))

    def narrow(self) -> None:
        """Show the questions that have the words of the filter."""
        if self.questions:
            self._show(self.questions)

    def _show(self, asked: tuple[Question, ...]) -> None:
        """Show the questions."""
        held = self.list.currentItem().data(_ID) if self.list.currentItem() is not None else None
        self.questions = asked
        self._blank.setVisible(not self.questions)
        self._splitter.setVisible(bool(self.questions))
        for tool in (self._delete, self._writing, self._placing):
            self.allow(tool, bool(self.questions), tr("There is no review question yet"))
        self.list.blockSignals(True)
        self.list.clear()
        for number, one in enumerate(self.questions, 1):
            text = one.question.text.best(self.language) or tr("A question without words")
            if self.wants(text, one.question.answer.best(self.language)):
                item = QListWidgetItem(f"{number}. {text}")
                item.setData(_ID, one.question.id)
                item.setToolTip(one.question.answer.best(self.language) or tr("Not answered yet"))
                self.list.addItem(item)
        rows = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        self.list.setCurrentRow(rows.index(held) if held in rows else 0)
        self.list.blockSignals(False)
        answered = sum(bool(one.counted or list(one.question.answer)) for one in self.questions)
        self.status_text.emit(
            tr("{count} questions · {answered} answered", count=len(self.questions), answered=answered)
            if self.questions
            else ""
        )
        self._on_current()

    def _on_current(self) -> None:
        """Show the question that is chosen."""
        one = self.question
        if one is None:
            return
        key = (one.question.id, self.language)
        held = {
            "text": one.question.text[self.language],
            "answer": one.question.answer[self.language],
            "register": one.question.register,
        }
        if key != self._shown:
            self.form.settle()
        self.form.show_values(held, anew=key != self._shown)
        self._shown = key
        self.counted.setText(one.counted.text if one.counted else "")
        records = [record.name for record in one.counted.records] if one.counted else []
        names, rest = telling.several(records[:_MOST]), len(records) - _MOST
        self.named.setText(tr("{names} … and {number} more", names=names, number=rest) if rest > 0 else names)
        for part in (self.head, self.counted, self.named):
            part.setVisible(one.counted is not None)
        self.links.fill([(link.link.id, (link.other.name, link.link.note)) for link in one.links])

    def settle(self) -> None:
        """Store what is being typed."""
        self.form.settle()

    # What is done

    def _store(self, field: str, value: object) -> None:
        """Store what was entered."""
        from secretariat.app.commands.review import EditQuestion

        if self._shown is not None:
            id, language = self._shown
            path = f"{field}.{language}" if field in {"text", "answer"} else field
            self.desk.do(EditQuestion(ReviewQuestionId(id), path, value))

    def add(self) -> None:
        """Add a question, and have it written."""
        from secretariat.app.commands.review import AddQuestion

        self.settle()
        self.field.clear()
        if self.desk.do(AddQuestion(ReviewQuestionId(new_id()), Words())) is not None:
            self.list.setCurrentRow(self.list.count() - 1)
            self.form.focus("text")

    def delete(self) -> None:
        """Delete the chosen question."""
        from secretariat.app.commands.review import DeleteQuestion

        one = self.question
        if one is not None and self.desk.do(DeleteQuestion(one.question.id)) is not None:
            self.desk.said.emit(tr("Deleted the question. Ctrl+Z brings it back."))

    def _move(self, step: int) -> None:
        """Move the chosen question up or down."""
        from secretariat.app.commands.review import MoveQuestion

        one, row = self.question, self.list.currentRow() + step
        if one is not None and 0 <= row < self.list.count():
            self.desk.do(MoveQuestion(one.question.id, row))

    def _offer(self) -> None:
        """Ask what the answer is to be linked with."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("What to link with"))
        for text, kind in ((tr(said), kind) for said, kind in _KINDS):
            menu.addAction(text).triggered.connect(partial(self._pick, text, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.links.add.mapToGlobal(QPoint(0, self.links.add.height())))

    def _pick(self, text: str, kind: str, _: bool = False) -> None:
        """Have a record picked, and link the answer with it."""
        from secretariat.app.commands.link import AddLink
        from secretariat.gui.dialogs.picking import Picking

        one, workspace = self.question, self.desk.workspace
        if one is None or workspace is None:
            return
        id = one.question.id
        dialog = Picking(self, text.replace("&", "").rstrip(" …"), lambda: workspace.ask(candidates, kind))
        dialog.picked.connect(
            lambda named: self.desk.do(
                AddLink(LinkId(new_id()), id, "review_question", named.id, named.kind, Role.RESTS_ON)
            )
        )
        dialog.open()

    def _note(self, id: str, text: str) -> None:
        """Store a note on a link."""
        from secretariat.app.commands.link import EditLink

        self.desk.do(EditLink(LinkId(id), text))

    def _unlink(self, id: str) -> None:
        """Take a link away."""
        from secretariat.app.commands.link import DeleteLink

        self.desk.do(DeleteLink(LinkId(id)))

    def _follow(self, id: str) -> None:
        """Go to a record the answer rests on."""
        one = self.question
        found = next((link for link in one.links if link.link.id == id), None) if one else None
        if found is not None and found.other.kind == "follow_up":
            self.opened.emit(FollowUpId(found.other.id))
        elif found is not None:
            self.spot_wanted.emit(found.other.spot)
