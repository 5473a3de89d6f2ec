"""The comments on the paper in view: read, answered, settled; choosing one leads to its words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.finding import Spot
from secretariat.domain.identity import CommentId, PaperId, new_id
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.discussion import Discussion, Subject
from secretariat.gui.models.comment import CommentModel, Row
from secretariat.gui.panels.panel import Panel
from secretariat.gui.panels.remark import Remark
from secretariat.gui.place import Here
from secretariat.gui.redressing import once_dressed
from secretariat.gui.rows import LongField

if TYPE_CHECKING:
    from secretariat.app.command import Command

_SEND = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RemarkField(LongField):
    """Where a comment is written: Ctrl+Enter sends it, Esc leaves it."""

    sent = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send or leave."""
        if event.key() in _SEND and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RemarkList(QListView):
    """The list, with its keys: Enter goes to the words, F2 rewords, Del deletes, Esc goes back to the text."""

    went = Signal(QModelIndex)
    edited = Signal()
    deleted = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the list before menus do."""
        keys = (Qt.Key.Key_F2, Qt.Key.Key_Delete)
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in keys
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.went.emit(self.currentIndex())
            case Qt.Key.Key_F2:
                self.edited.emit()
            case Qt.Key.Key_Delete:
                self.deleted.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class CommentsPanel(Panel):
    """Lists the threads of a paper and takes answers and new comments."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the panel, empty."""
        super().__init__(parent)
        self._desk = desk
        self._paper: PaperId | None = None
        self._subject: Subject | None = None
        self._editing = CommentId("")
        self.discussion = Discussion.at(desk)
        self.model = CommentModel(self)
        self.list = RemarkList(wordWrap=True, uniformItemSizes=False)
        self.told = QLabel(wordWrap=True)
        self.resolved = QCheckBox(tr("Show &resolved"))
        self.about = QLabel(wordWrap=True)
        self.field = RemarkField(3, several=True)
        self.send = QPushButton(tr("&Send"))
        self.settle = QPushButton(tr("Reso&lve"))
        self.edit = QPushButton()
        self.delete = QPushButton()
        self._lay_out()
        self._name()
        self._listen()
        self._dress()
        self._show()

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        self._head = head = QHBoxLayout()
        foot, row = QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        head.addWidget(self.told, 1)
        head.addWidget(self.resolved, 0, Qt.AlignmentFlag.AlignTop)
        foot.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        foot.setSpacing(theme.XS)
        row.setSpacing(theme.XS)
        for widget in (self.send, self.settle):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.edit, self.delete):
            row.addWidget(widget)
        foot.addWidget(self.about)
        foot.addWidget(self.field)
        foot.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # where there is no list yet, what is written stays at the foot
        column.addLayout(foot)

    def _name(self) -> None:
        """Say what each part is and does."""
        self.list.setAccessibleName(tr("Comments"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(Remark(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.resolved.setToolTip(tr("Show the comments that are settled, too"))
        for label in (self.told, self.about):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.field.setAccessibleName(tr("Comment"))
        for button, name, tip in (
            (self.send, tr("Send"), tr("Send it (Ctrl+Enter)")),
            (self.settle, tr("Resolve"), tr("Settle this comment, or take it up again")),
            (self.edit, tr("Edit comment"), tr("Put your own comment in other words (F2)")),
            (self.delete, tr("Delete comment"), tr("Delete this comment; undo brings it back (Del)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def _listen(self) -> None:
        """Follow discussion, list and buttons."""
        self.discussion.changed.connect(self._show)
        self.discussion.pointed.connect(self._point)
        self.resolved.toggled.connect(self.discussion.show_resolved)
        self.list.went.connect(self._go)
        self.list.clicked.connect(self._go)
        self.list.edited.connect(self.begin_editing)
        self.list.deleted.connect(self.remove)
        self.list.left.connect(self._leave)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.field.textChanged.connect(self._allow)
        self.field.sent.connect(self.submit)
        self.field.left.connect(self._leave)
        self.send.clicked.connect(self.submit)
        self.settle.clicked.connect(self.turn)
        self.edit.clicked.connect(self.begin_editing)
        self.delete.clicked.connect(self.remove)

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show the comments on the paper in view, whatever its language."""
        if here.paper != self._paper:
            self._paper = here.paper
            self._forget()
            self.discussion.show_paper(here.paper)
            self._show()

    # What is done

    def begin(self, subject: Subject) -> None:
        """Have a new comment written."""
        self._subject, self._editing = subject, CommentId("")
        self.field.set_value("")
        self._say()
        self.field.setFocus()

    def begin_editing(self) -> None:
        """Have one's own comment put in other words."""
        row = self._row()
        if row is not None:
            self._subject, self._editing = None, row.comment.id
            self.field.set_value(row.comment.text)
            self._say()
            self.field.setFocus()
            self.field.selectAll()

    def submit(self) -> None:
        """Send what was written: a new comment, an answer, or other words for one's own."""
        command, id = self._command(self.field.value())
        if command is None or self._desk.do(command) is None:
            return
        self._forget()
        self.discussion.wait()
        self.list.setCurrentIndex(self.model.index_of(id))
        self.list.setFocus()

    def _command(self, text: str) -> "tuple[Command | None, CommentId]":
        """Return what sending does, and the comment it is about."""
        from secretariat.app.commands.comment import AddComment, AnswerComment, EditComment

        row, new = self._row(), CommentId(new_id())
        if not text:
            return None, new
        if self._editing:
            return EditComment(self._editing, text), self._editing
        if self._subject is not None:
            one = self._subject
            return AddComment(new, one.paper, text, one.block, one.language, one.passage), new
        return (AnswerComment(new, row.comment.id, text), new) if row is not None else (None, new)

    def turn(self) -> None:
        """Settle the thread, or take it up again."""
        from secretariat.app.commands.comment import ReopenComment, ResolveComment

        row = self._row()
        if row is not None:
            kind = ReopenComment if row.thread.resolved else ResolveComment
            self._desk.do(kind(row.comment.id))

    def remove(self) -> None:
        """Delete the comment; undo brings it back."""
        from secretariat.app.commands.comment import DeleteComment

        row = self._row()
        if row is not None:
            self._desk.do(DeleteComment(row.comment.id))
            self._desk.said.emit(tr("Comment deleted; Ctrl+Z brings it back."))

    # What is shown

    def _row(self) -> Row | None:
        """Return the comment that is chosen."""
        return self.model.row(self.list.currentIndex())

    def _show(self) -> None:
        """Show the threads as they are now; what was chosen stays so."""
        row = self._row()
        at = self.list.currentIndex().row()
        self.model.show(self.discussion.shown)
        self.list.setVisible(self.model.rowCount() > 0)
        index = self.model.index_of(row.comment.id) if row else QModelIndex()
        if not index.isValid() and row is not None:
            index = self.model.index(min(at, self.model.rowCount() - 1))
        self.list.setCurrentIndex(index)
        self.resolved.setChecked(self.discussion.resolved_too)
        open_ = sum(not thread.resolved for thread in self.discussion.threads)
        self.told.setText(self._summary(open_))
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._head.setDirection(beside if self.model.rowCount() else below)
        self.counted.emit(open_)
        self._say()

    def _summary(self, open_: int) -> str:
        """Return how many comments there are, or what to do where there are none."""
        settled = len(self.discussion.threads) - open_
        if self._paper is None:
            return tr("Choose a paper to see the comments on it.")
        if not self.discussion.threads:
            return tr(
                "No comments on this paper yet. Choose words on the sheet and press Ctrl+Alt+M to comment on them."
            )
        if settled:
            return tr("{open} open, {settled} resolved", open=open_, settled=settled)
        return tr("{open} open", open=open_)

    def _point(self, id: str) -> None:
        """Show which thread the caret stands in."""
        row = self._row()
        if id and (row is None or row.thread.first.id != id) and not self.field.hasFocus():
            self.list.setCurrentIndex(self.model.index_of(id))

    def _chosen(self) -> None:
        """Speak of the comment that is chosen now; a draft stays with what it was begun for."""
        if not self.field.value():
            self._subject, self._editing = None, CommentId("")
        self._say()

    def _say(self) -> None:
        """Say what is written in the field."""
        row = self._row()
        if self._subject is not None:
            passage = self._subject.passage
            said = (
                tr("New comment on “{short}”", short=_short(passage))
                if passage
                else tr("New comment on {where}", where=self._subject.where)
            )
        elif self._editing:
            said = tr("Your comment in other words")
        elif row is not None:
            said = tr("Answer to {author}", author=row.thread.first.author)
        else:
            said = ""
        self.about.setText(said)
        self.about.setVisible(bool(said))
        self.field.setAccessibleName(said or tr("Comment"))
        self.settle.setText(tr("Reo&pen") if row is not None and row.thread.resolved else tr("Reso&lve"))
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done."""
        row = self._row()
        writing = self._subject is not None or bool(self._editing) or row is not None
        for widget in (self.field, self.send, self.settle, self.edit, self.delete):
            widget.setVisible(writing)
        self.send.setEnabled(bool(self.field.value()))
        for widget in (self.settle, self.edit, self.delete):
            widget.setEnabled(row is not None and self._subject is None)

    def _go(self, index: QModelIndex) -> None:
        """Go to the words of a comment."""
        row = self.model.row(index)
        if row is not None and self._paper is not None:
            if row.thread.block is not None:
                self.spot_wanted.emit(Spot(self._paper, row.thread.block))
            self.discussion.wanted.emit(row.thread.first.id)

    def _forget(self) -> None:
        """Begin no comment any more."""
        self._subject, self._editing = None, CommentId("")
        self.field.set_value("")
        self._say()

    def _leave(self) -> None:
        """Go back to the text; what was begun is dropped."""
        self._forget()
        self.discussion.left.emit()

    def _dress(self) -> None:
        """Take on the colours and text size of the theme."""
        self.edit.setIcon(icons.icon("edit"))
        self.delete.setIcon(icons.icon("delete"))
        self.field.fit()
        self.list.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "delete"):
            once_dressed(self, self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()


def _short(passage: str) -> str:
    """Return the words a comment is about, as many as fit."""
    return passage if len(passage) <= 60 else f"{passage[:58].rstrip()} …"
