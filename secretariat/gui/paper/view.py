"""The sheet as it is seen: lines, caret, the white page in its frame, and the numbers in the margin."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.paper import lettering, margin
from secretariat.gui.paper.lines import SheetLine
from secretariat.gui.paper.setting import Setting, cell_of, key_of
from secretariat.gui.paper.stretch import Caret, End, Stretch
from secretariat.gui.paper.styles import LINK, TARGET, Styles
from secretariat.gui.redressing import once_dressed

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor

_DRESSING = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)


class SheetView(QTextEdit):
    """Shows lines and knows where the user stands; nothing in it changes a word.

    `arrived` says that the caret came to stand in another line, `followed` carries the id a mark leads to. `overlays`
    paint over the words. `margin_pressed` carries the key of the line whose left margin was clicked.
    """

    arrived = Signal()
    followed = Signal(str)
    menu_wanted = Signal(QPoint)
    margin_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self.setting = Setting(self.document(), Styles())
        self.overlays: list[Callable[[QPainter], None]] = []
        self.small = False  # without the frame around the sheet, as where one note is shown
        self._showing = False
        self._was = ""
        self.setAccessibleName(tr("Paper"))
        self.setAccessibleDescription(tr("The text of the paper; numbers follow by themselves."))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.cursorPositionChanged.connect(self._stood)

    @property
    def showing(self) -> bool:
        """Whether the sheet is being set anew, so that what changes was not typed."""
        return self._showing

    def sizeHint(self) -> QSize:
        """Ask for a page's width."""
        return QSize(theme.scaled(theme.PAGE_WIDTH) + 2 * theme.XL, theme.scaled(560))

    # What is shown

    def show_lines(self, lines: tuple[SheetLine, ...]) -> None:
        """Show these lines; caret and view stay where they are as far as their lines remain."""
        caret, was = self.caret(), self.cursorRect().top()
        self._showing = True
        try:
            anew = self.setting.show(lines)
        finally:
            self._showing = False
        if caret is not None and caret.key in anew:
            self.put_caret(caret, follow=False)
        if caret is not None and was >= 0 and self.setting.line(caret.key) is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - was)
        self.viewport().update()
        self._stood()

    def restyle(self) -> None:
        """Set everything anew, as after a change of colours or text size."""
        lines, caret = self.setting.lines, self.caret()
        self.setting.clear()
        self.setting.styles = Styles()
        self._fit(force=True)
        self.setting.show(lines)
        if caret is not None:
            self.put_caret(caret)

    # Where the user stands

    def caret(self) -> Caret | None:
        """Return where the caret stands, None on an empty sheet."""
        cursor = self.textCursor()
        line = self.setting.line_of(cursor.block())
        return self.caret_of(End(line, cursor.block(), cursor.positionInBlock())) if line else None

    def caret_of(self, end: End) -> Caret:
        """Return the end of a stretch as a place."""
        return Caret(end.line.key, lettering.place_of(end.block, end.letter), cell_of(end.block))

    def put_caret(self, caret: Caret, until: Caret | None = None, follow: bool = True) -> bool:
        """Stand at a place (choosing up to another, where one is given); say whether there is such a line."""
        if self.setting.line(caret.key) is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(self._position(caret))
        if until is not None and self.setting.line(until.key) is not None:
            cursor.setPosition(self._position(until), _KEEP)
        self.setTextCursor(cursor)
        if follow:
            self.ensureCursorVisible()
        return True

    def line(self) -> SheetLine | None:
        """Return the line the caret stands in."""
        return self.setting.line_of(self.textCursor().block())

    def stretch(self) -> Stretch | None:
        """Return what is chosen, with whole marks; None on an empty sheet."""
        cursor = self.textCursor()
        ends = self._end(cursor.selectionStart(), first=True), self._end(cursor.selectionEnd(), first=False)
        return Stretch(ends[0], ends[1]) if ends[0] and ends[1] else None

    def _end(self, position: int, first: bool) -> End | None:
        """Return the end of a stretch at a position of the document, moved out of a mark it lies in."""
        block = self.document().findBlock(position)
        line = self.setting.line_of(block)
        if line is None:
            block = block.previous()
            line = self.setting.line_of(block)
            position = block.position() + block.length() - 1
        if line is None:
            return None
        letter = position - block.position()
        mark = lettering.mark_at(block, letter)
        if mark is not None and mark.position() < position:
            letter = mark.position() - block.position() + (0 if first else mark.length())
        return End(line, block, letter)

    def _position(self, caret: Caret) -> int:
        """Return the position in the document of a place."""
        block = self.setting.block(caret.key, caret.cell)
        return block.position() + lettering.letter_of(block, caret.place)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a mark on Ctrl+click; never begin to drag words about."""
        target = self._target(event.position().toPoint())
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (
            event.button() is Qt.MouseButton.LeftButton
            and target
            and (held or target.startswith("register:"))
        ):
            self.followed.emit(target)
            return
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() < margin.left_edge(self):
            self.margin_pressed.emit(key_of(self.cursorForPosition(event.position().toPoint()).block()))
        if event.button() is Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            cursor = self.textCursor()
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                cursor.clearSelection()
                self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave a mark that was clicked into."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self._leave_mark(forward=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point a hand at what can be followed."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            target = self._target(event.position().toPoint())
            follow = target.startswith("register:") or (
                target and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            shape = Qt.CursorShape.PointingHandCursor if follow else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the sheet."""
        self.menu_wanted.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Set the sheet anew when colours or text size change."""
        super().changeEvent(event)
        if event.type() in _DRESSING:
            once_dressed(self, self._dress_soon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in the middle."""
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, the words on it, and what hangs in its margins."""
        painter = QPainter(self.viewport())
        if self.small:
            painter.fillRect(self.viewport().rect(), QColor(theme.colours().paper))
        else:
            margin.paint_sheet(self, painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        margin.paint_margin(self, self.setting, painter, key_of(self.textCursor().block()))
        for paint in self.overlays:
            paint(painter)
        painter.end()

    def _dress_soon(self) -> None:
        """Set everything anew in a turn of its own, which takes longest."""
        QTimer.singleShot(0, self, self._dressed)

    def _dressed(self) -> None:
        """Set everything anew if the theme really is another."""
        styles, now = self.setting.styles, Styles()
        if (styles.colours, styles.number) != (now.colours, now.number):
            self.restyle()

    def _fit(self, force: bool = False) -> None:
        """Give the sheet its width, and the frame what is left over on both sides."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        width = min(room, theme.scaled(theme.PAGE_WIDTH) + theme.scaled(60))
        side = max(0, room - width) // 2
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, room - width - side, 0)
        pad = theme.scaled(theme.XXL if width > theme.scaled(620) else theme.L)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if force or form.leftMargin() != pad:
            form.setMargin(0)
            form.setLeftMargin(pad)
            form.setRightMargin(max(pad + theme.scaled(theme.XL), margin.room_for_badges()))
            form.setTopMargin(margin.GAP + theme.scaled(theme.XL))
            form.setBottomMargin(margin.GAP + theme.scaled(theme.XXL))
            if self.small:
                form.setTopMargin(theme.XS)
                form.setBottomMargin(theme.XS)
            frame.setFrameFormat(form)

    def _target(self, point: QPoint) -> str:
        """Return the id that the mark or link under a point leads to, empty where there is none."""
        position = (
            self.document()
            .documentLayout()
            .hitTest(point + QPoint(0, self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        if position < 0:
            return ""
        block = self.document().findBlock(position)
        for fragment in lettering.fragments(block):
            if fragment.position() <= position < fragment.position() + fragment.length():
                form = fragment.charFormat()
                return str(form.property(TARGET) or form.property(LINK) or "")
        return ""

    def _leave_mark(self, forward: bool) -> None:
        """Move a caret that came to stand inside a mark to its other side."""
        cursor = self.textCursor()
        block = cursor.block()
        mark = lettering.mark_at(block, cursor.positionInBlock())
        if mark is not None and mark.position() < cursor.position():
            mode = _KEEP if cursor.hasSelection() else _MOVE
            cursor.setPosition(mark.position() + (mark.length() if forward else 0), mode)
            self.setTextCursor(cursor)

    def _stood(self) -> None:
        """Notice when the caret comes to stand in another line."""
        key = key_of(self.textCursor().block())
        if key != self._was and not self._showing:
            self._was = key
            self.viewport().update()
            self.arrived.emit()

    def flash(self, caret: Caret) -> None:
        """Show the user for a moment which line or cell is meant."""
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(QColor(theme.colours().mark))
        cursor = QTextCursor(self.setting.block(caret.key, caret.cell))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        selection.cursor, selection.format = cursor, form
        self.setExtraSelections([selection])
        QTimer.singleShot(1500, self, lambda: self.setExtraSelections([]))

    def centre(self) -> None:
        """Bring the caret to the middle of the view."""
        bar, middle = self.verticalScrollBar(), self.viewport().height() // 2
        bar.setValue(bar.value() + self.cursorRect().top() - middle)
