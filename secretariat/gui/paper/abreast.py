"""Two sheets with the same lines, kept abreast: scrolled together, and every line in view as high as its counterpart."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QTextCursor

from secretariat.gui.paper.lines import SheetLine
from secretariat.gui.paper.view import SheetView

SOON = 30  # milliseconds after a sheet has grown or shrunk


class Abreast(QObject):
    """Follows the one of two sheets that is scrolled.

    Levelled is what is in view, and once what stands above it: so a long paper scrolls and takes keys without lag.
    """

    def __init__(self, first: SheetView, second: SheetView, parent: QObject) -> None:
        """Keep two sheets abreast."""
        super().__init__(parent)
        self._first, self._second = first, second
        self._busy = False
        self._leading = first
        self._level = 0  # lines of the first sheet levelled since the widths last changed
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.level)
        for one, other in ((first, second), (second, first)):
            one.verticalScrollBar().valueChanged.connect(
                lambda _, one=one, other=other: self._moved(one, other)
            )
            one.document().documentLayout().documentSizeChanged.connect(lambda _: self._soon.start())
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Level everything anew when a column is another width."""
        if event.type() is QEvent.Type.Resize:
            self.anew()
        return super().eventFilter(watched, event)

    def anew(self) -> None:
        """Level every line again, as after a change of many."""
        self._level = 0
        self._soon.start()

    def level(self) -> None:
        """Have the lines in view stand side by side."""
        if not self._busy and self._second.isVisible():
            other = self._second if self._leading is self._first else self._first
            self._moved(self._leading, other)

    def rest(self) -> None:
        """Take back all the room that was given to lines."""
        for sheet in (self._first, self._second):
            _give(sheet, {line.key: 0.0 for line in sheet.setting.lines})

    def _moved(self, one: SheetView, other: SheetView) -> None:
        """Follow a sheet that was scrolled."""
        if self._busy or not self._second.isVisible():
            return
        self._busy = True
        try:
            self._leading = one
            shared = next((line for line in _seen(one) if other.setting.line(line.key) is not None), None)
            if shared is not None:
                stands = _top(one, shared.key) - one.verticalScrollBar().value()
                self._even(one)
                for sheet in (one, other):
                    sheet.verticalScrollBar().setValue(round(_top(sheet, shared.key) - stands))
        finally:
            self._busy = False

    def _even(self, one: SheetView) -> None:
        """Give each line in view, and each above that was not levelled yet, the room that its counterpart needs."""
        setting = self._first.setting
        places = [setting.index(line.key) for line in _seen(one) if setting.line(line.key) is not None]
        if not places:
            return
        wanted: tuple[dict[str, float], dict[str, float]] = {}, {}
        for line in setting.lines[min(self._level, places[0]) : places[-1] + 1]:
            counterpart = self._second.setting.line(line.key)
            if counterpart is None:
                continue
            heights = _height(self._first, line), _height(self._second, counterpart)
            for room, height in zip(wanted, heights, strict=True):
                room[line.key] = max(heights) - height
        self._level = max(self._level, places[-1] + 1)
        _give(self._first, wanted[0])
        _give(self._second, wanted[1])


def _seen(sheet: SheetView) -> Iterator[SheetLine]:
    """Yield the lines in view, from the first that is so at least in part."""
    lines = sheet.setting.lines
    first = sheet.setting.line_of(sheet.cursorForPosition(QPoint(1, 1)).block())
    start = sheet.setting.index(first.key) if first is not None else len(lines)
    bottom = sheet.verticalScrollBar().value() + sheet.viewport().height()
    for line in lines[start:]:
        if _top(sheet, line.key) > bottom:
            return
        yield line


def _top(sheet: SheetView, key: str) -> float:
    """Return where a line begins in its document."""
    return sheet.document().documentLayout().blockBoundingRect(sheet.setting.block(key)).top()


def _height(sheet: SheetView, line: SheetLine) -> float:
    """Return how high a line is by itself, with the space to the next one."""
    setting = sheet.setting
    index = setting.index(line.key) + 1
    if index == len(setting.lines):
        return 0.0
    return _top(sheet, setting.lines[index].key) - _top(sheet, line.key) - _given(sheet, line)


def _given(sheet: SheetView, line: SheetLine) -> float:
    """Return how much room a line was given beyond its own."""
    form = sheet.setting.block(line.key).blockFormat()
    return form.bottomMargin() - sheet.setting.styles.block(line).bottomMargin()


def _give(sheet: SheetView, rooms: dict[str, float]) -> None:
    """Give lines room beyond their own."""
    setting = sheet.setting
    changed = []
    for key, room in rooms.items():
        line = setting.line(key)
        if line is not None and abs(_given(sheet, line) - room) >= 1:
            changed.append((line, room))
    if not changed:
        return
    cursor = QTextCursor(sheet.document())
    cursor.beginEditBlock()
    for line, room in changed:
        cursor.setPosition(setting.block(line.key).position())
        form = setting.block(line.key).blockFormat()
        form.setBottomMargin(setting.styles.block(line).bottomMargin() + room)
        cursor.setBlockFormat(form)
    cursor.endEditBlock()
