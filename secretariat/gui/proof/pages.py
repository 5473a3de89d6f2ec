"""The pages of a PDF in a view that keeps its place when the paper changes and knows what lies under a point."""

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.proof.document import opened

STEPS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
WIDE = 0.0  # the zoom at which a page is as wide as the view
_DRAWING = 150  # milliseconds for which the old picture stands while new pages are being drawn


class Pages(QPdfView):
    """Shows a PDF held in memory, all pages below each other.

    `pointed` carries a page (from 0) and the place on it that was clicked, in points from its upper left corner;
    `zoomed` says that the size of the pages has changed.
    """

    pointed = Signal(int, QPointF)
    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setDocumentMargins(QMargins(theme.S, theme.S, theme.S, theme.S))
        self.setPageSpacing(theme.S)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages as they will be printed"))
        self.setAccessibleDescription(tr("Enter goes to the paragraph in the middle of the view."))
        self._links = QPdfLinkModel(self)
        self._held: QPdfDocument | None = None
        self._before: QPixmap | None = None
        self._marked: tuple[int, QRectF] | None = None
        self._pressed: QPoint | None = None
        self._drawn = QTimer(self, singleShot=True, interval=_DRAWING)
        self._drawn.timeout.connect(self._let_go)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _: self._let_go())
        self._dress()

    # What is shown

    def show_pdf(self, data: bytes, keep: bool) -> None:
        """Show a PDF, at the place that is in view now if that is to be kept, else from its beginning."""
        before = self.viewport().grab() if keep and self.isVisible() else None
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        values = [bar.value() for bar in bars]
        document = opened(data)
        self._marked = None
        self.setDocument(document)
        self._links.setDocument(document)
        self._held = document
        for bar, value in zip(bars, values, strict=True):
            bar.setValue(value if keep else 0)
        self._before = before
        self._drawn.start()

    def mark(self, page: int, part: QRectF, follow: bool = True) -> None:
        """Mark a part of a page; to `follow`, bring its beginning into view where it is not there."""
        self._marked = page, part
        place = self.placed(page, part)
        top, bottom = place.top(), min(place.bottom(), place.top() + theme.scaled(48))
        if follow and (top < 0 or bottom > self.viewport().height()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 4)
        self.viewport().update()

    def unmark(self) -> None:
        """Mark nothing."""
        self._marked = None
        self.viewport().update()

    def _let_go(self) -> None:
        """Show the pages themselves again."""
        if self._before is not None:
            self._before = None
            self.viewport().update()

    # Sizes

    @property
    def zoom(self) -> float:
        """How large the pages are: 1.0 is their real size, WIDE as wide as the view."""
        return WIDE if self.zoomMode() is QPdfView.ZoomMode.FitToWidth else self.zoomFactor()

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        middle = self.viewport().rect().center()
        spot = self.under(middle)
        if zoom == WIDE:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        else:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(min(STEPS[-1], max(STEPS[0], zoom)))
        if spot is not None:
            page, point = spot
            place = self.placed(page, QRectF(point, QSizeF(1, 1)))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - middle.y())
        self.zoomed.emit()

    def step(self, way: int) -> None:
        """Make the pages one step larger (1) or smaller (-1)."""
        now = self.factor()
        steps = (
            [step for step in STEPS if step > now + 0.01]
            if way > 0
            else [step for step in reversed(STEPS) if step < now - 0.01]
        )
        if steps:
            self.zoom = steps[0]

    def factor(self) -> float:
        """Return how large the pages are drawn, 1.0 for their real size."""
        document = self.document()
        if self.zoom != WIDE or document is None or not document.pageCount():
            return self.zoomFactor()
        return self._sheets()[0].width() / (document.pagePointSize(0).width() * _sharpness())

    def _sheets(self) -> list[QRect]:
        """Return where each page lies, from the upper left corner of all of them; laid out as QPdfView does it."""
        document, margins, view = self.document(), self.documentMargins(), self.viewport().width()
        sizes = []
        for page in range(document.pageCount() if document else 0):
            points = document.pagePointSize(page)
            if self.zoomMode() is QPdfView.ZoomMode.Custom:
                sizes.append((points * _sharpness() * self.zoomFactor()).toSize())
            else:
                size = (points * _sharpness()).toSize()
                sizes.append(size * ((view - margins.left() - margins.right()) / max(1, size.width())))
        width = max((size.width() for size in sizes), default=0) + margins.left() + margins.right()
        found, top = [], margins.top()
        for size in sizes:
            found.append(QRect(QPoint((max(width, view) - size.width()) // 2, top), size))
            top += size.height() + self.pageSpacing()
        return found

    def under(self, point: QPoint) -> tuple[int, QPointF] | None:
        """Return the page under a point of the view and the place on it, None beside the pages."""
        document = self.document()
        at = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page, sheet in enumerate(self._sheets()):
            if sheet.contains(at):
                scale = document.pagePointSize(page).width() / sheet.width()
                return page, QPointF(at - sheet.topLeft()) * scale
        return None

    def placed(self, page: int, part: QRectF) -> QRect:
        """Return where a part of a page lies in the view."""
        sheets, document = self._sheets(), self.document()
        if page >= len(sheets):
            return QRect()
        scale = sheets[page].width() / document.pagePointSize(page).width()
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        corner = QPointF(sheets[page].topLeft()) - scrolled
        return QRectF(corner + part.topLeft() * scale, part.size() * scale).toRect()

    def page_in_view(self) -> int:
        """Return the page that the middle of the view shows, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        tops = [sheet.top() for sheet in self._sheets()]
        return max(0, sum(top <= middle for top in tops) - 1)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked; a link is followed by the view itself."""
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        spot = self.under(point) if pressed is not None else None
        near = QApplication.startDragDistance()
        if spot is not None and pressed is not None and (point - pressed).manhattanLength() < near:
            self._links.setPage(spot[0])
            if not self._links.linkAt(spot[1]).isValid():
                self.pointed.emit(*spot)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at the middle of the view with Enter, change the size with plus and minus."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                spot = self.under(self.viewport().rect().center())
                if spot is not None:
                    self.pointed.emit(*spot)
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus if not event.modifiers():
                self.step(1 if event.key() == Qt.Key.Key_Plus else -1)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                bar = self.verticalScrollBar()
                bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, a bar beside what is marked, and the old picture until the new one is drawn."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._before is not None:
            painter.drawPixmap(0, 0, self._before)
        elif self._marked is not None:
            place = self.placed(*self._marked)
            bar = QRect(place.left() - theme.S - 3, place.top(), 3, place.height())
            painter.fillRect(bar, QColor(theme.LIGHT.accent))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}:
            self._dress()

    def _dress(self) -> None:
        """Lay the pages on the colour of the frame."""
        palette, ground = self.palette(), QColor(theme.colours().line)
        if palette.color(QPalette.ColorRole.Dark) != ground:
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.setPalette(palette)


def _sharpness() -> float:
    """Return how many pixels the screen has for a point."""
    return QGuiApplication.primaryScreen().logicalDotsPerInch() / 72
