"""Choosing what a reference leads to: every numbered block, section and appendix, found by number or words."""

from dataclasses import dataclass
from unicodedata import combining, normalize

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.queries.paper import PaperSheet
from secretariat.domain import printing
from secretariat.domain.identity import AppendixId, BlockId
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import tr
from secretariat.gui import theme


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference can lead to: its name ("Paragraph 12") and how it begins."""

    name: str
    words: str
    block: BlockId | None = None
    appendix: AppendixId | None = None
    paragraph: bool = False

    @property
    def chip(self) -> str:
        """What a reference to it prints."""
        return self.name.partition(" ")[2] if self.block is not None else self.name

    def found_by(self, wanted: str) -> bool:
        """Say whether typed words lead here; a bare number means the thing that bears it."""
        if wanted.isdecimal():
            return folded(self.name).split(" ")[-1].split("(")[0] == wanted
        return all(word in folded(f"{self.name} {self.words}") for word in wanted.split())


def folded(text: str) -> str:
    """Return text without accents and capitals."""
    return "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))


def targets(sheet: PaperSheet) -> list[Target]:
    """Return everything in a paper that a reference can lead to, in reading order."""
    found = []
    for block, line in zip(sheet.contents.blocks, sheet.printed.lines, strict=True):
        if line.label and line.number:
            name = f"{'Section' if line.kind is Kind.HEADING else 'Paragraph'} {line.number}"
            words = printing.plain(line.inlines)
            found.append(Target(name, words, block.id, paragraph=line.kind is not Kind.HEADING))
    for appendix in sheet.printed.appendices:
        words = printing.plain(appendix.title)
        found.append(Target(appendix.heading, words, appendix=AppendixId(appendix.id)))
    return found


class Chips(QStyledItemDelegate):
    """Draws a target: its living number as the chip it will be in the text, then how it begins."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one target."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        target, drawn.text = index.data(Qt.ItemDataRole.UserRole), ""
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        accent = QColor(theme.colours().accent)
        back = QColor(accent)
        back.setAlpha(30)
        metrics, pad = drawn.fontMetrics, theme.S
        chip = QRect(drawn.rect.left() + pad, drawn.rect.top() + 3, 0, drawn.rect.height() - 6)
        chip.setWidth(metrics.horizontalAdvance(target.chip) + 2 * pad)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(accent)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, target.chip)
        column = drawn.rect.left() + 2 * pad + max(chip.width(), theme.scaled(64))
        room = drawn.rect.adjusted(column - drawn.rect.left(), 0, -pad, 0)
        said = metrics.elidedText(target.words or target.name, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(drawn.palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for a chip."""
        return QSize(theme.scaled(200), option.fontMetrics.height() + 2 * theme.S)


class Picker(QDialog):
    """Asks what to refer to; several paragraphs in a row are a range."""

    chosen = Signal(object, object, object)

    def __init__(self, sheet: PaperSheet, parent: QWidget | None = None) -> None:
        """List the targets of a paper."""
        super().__init__(parent)
        self.setWindowTitle(tr("Refer to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.targets = targets(sheet)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Number or words"))
        self.field.setAccessibleName(tr("Number or words to find"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What can be referred to"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(Chips(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = QLabel(tr("Choose several paragraphs with Shift for a range."), self)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        layout.setSpacing(theme.S)
        for widget in (self.field, self.list, hint, buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._find)
        self.list.itemDoubleClicked.connect(self.accept)
        self.accepted.connect(self._choose)
        self.resize(theme.scaled(560), theme.scaled(420))
        self._find("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows walk through the list while one types."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.field.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
            self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            return
        super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        """Show what the typed words lead to."""
        wanted = folded(text).strip()
        self.list.clear()
        for target in self.targets:
            if target.found_by(wanted):
                words = target.words if len(target.words) < 90 else f"{target.words[:88]}…"
                item = QListWidgetItem(f"{target.name}   {words}" if words else target.name)
                item.setData(Qt.ItemDataRole.UserRole, target)
                self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _choose(self) -> None:
        """Tell what was chosen."""
        found = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        if not found:
            return
        found.sort(key=self.targets.index)
        first, last = found[0], found[-1]
        until = last.block if len(found) > 1 and first.paragraph and last.paragraph else None
        self.chosen.emit(first.block, until, first.appendix)
