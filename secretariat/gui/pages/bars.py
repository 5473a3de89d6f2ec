"""Drawing the bars of a picture: a name, a bar, a number, line by line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.gui import theme
from secretariat.gui.models.picture import COUNT, LABEL, SHARE, Index

NAMES = 0.36  # of the width of a line


class Bars(QStyledItemDelegate):
    """Draws one line of a picture."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a name, its bar, and how many."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        room = QRectF(drawn.rect).adjusted(theme.M, 0, -theme.M, 0)
        names, number = room.width() * NAMES, drawn.fontMetrics.horizontalAdvance("000000")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(drawn.palette.color(QPalette.ColorRole.Text))
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        label = drawn.fontMetrics.elidedText(
            str(index.data(LABEL)), Qt.TextElideMode.ElideRight, int(names - theme.M)
        )
        painter.drawText(QRectF(room.left(), room.top(), names, room.height()), aligned, label)
        field = QRectF(room.left() + names, room.top(), room.width() - names - number, room.height())
        bar = self._bar(painter, field, index)
        count = QRectF(bar.right() + theme.S, room.top(), number, room.height())
        painter.setPen(drawn.palette.color(QPalette.ColorRole.Text))
        painter.drawText(count, aligned, str(index.data(COUNT)))
        painter.restore()

    @staticmethod
    def _bar(painter: QPainter, field: QRectF, index: Index) -> QRectF:
        """Draw the bar, one that is known by its month alone only as an outline, and return where it is."""
        begun, over, exact = index.data(SHARE)
        high = field.height() * 0.55
        wide = max(2.0 if over else 0.0, (over - begun) * field.width())
        bar = QRectF(field.left() + begun * field.width(), field.center().y() - high / 2, wide, high)
        colour = QColor(theme.colours().accent)
        painter.setPen(colour if not exact else Qt.PenStyle.NoPen)
        painter.setBrush(colour if exact else Qt.BrushStyle.NoBrush)
        if over:
            painter.drawRoundedRect(bar, 2, 2)
        return bar

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for a line of text."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else theme.scaled(400)
        return QSize(width, option.fontMetrics.height() + theme.M)
