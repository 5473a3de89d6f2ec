"""Where a page of the manual is read: nothing is fetched from anywhere but the manual, and no link leads out of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser

from secretariat.app import manual
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import theme

WIDEST = 760  # pixels of a line at 100 %
PAUSE = 80  # milliseconds after the last change of width


class Reader(QTextBrowser):
    """Shows one page. `turned` carries the name of the page that came into view."""

    turned = Signal(str)

    def __init__(self, text: Callable[[str], str], language: Language) -> None:
        """Read pages whose filled-in words `text` returns."""
        super().__init__(openLinks=False, openExternalLinks=False)
        self.setAccessibleName(tr("Page of the manual"))
        self._text = text
        self._language = language
        self.document().setDocumentMargin(theme.L)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._again)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._set)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or a page would be set twice

    @property
    def page(self) -> str:
        """The name of the page in view."""
        return _page(self.source())

    def show_page(self, page: str, anchor: str = "") -> None:
        """Show a page, at the section of a name if there is one."""
        if page != self.page:
            self.setSource(QUrl(f"{page}.md"), QTextDocument.ResourceType.MarkdownResource)
        parts = manual.sections(self._text(page))
        self.show_section(next((at for at, part in enumerate(parts) if anchor and part.anchor == anchor), 0))

    def show_section(self, order: int) -> None:
        """Bring the heading of a section to the top."""
        headings = [block for block in _blocks(self.document()) if block.blockFormat().headingLevel()]
        if order < len(headings):
            self._put_caret(headings[order].position())
            self._bring_up(headings[order].position() if order else 0)

    def _put_caret(self, position: int) -> None:
        """Put the caret somewhere, and keep what is in view."""
        bar = self.verticalScrollBar()
        stood = bar.value()
        caret = self.textCursor()
        caret.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(caret)
        bar.setValue(stood)

    def _bring_up(self, position: int) -> None:
        """Bring a place in the text to the top."""
        caret = self.textCursor()
        caret.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(caret).top() - theme.S if position else 0)

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Return a page or a picture of the manual, and of nothing else."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.MarkdownResource.value and _page(url) in manual.PAGES:
            return manual.shown(self._text(_page(url)))
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(url.fileName())
        return None

    def _picture(self, name: str) -> QImage:
        """Return a picture, no wider than a line."""
        image = QImage(str(manual.picture(name, self._language)))
        room = self.lineWrapColumnOrWidth() - 2 * theme.L
        if image.width() > room > 0:
            return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def _set(self, url: QUrl) -> None:
        """Give headings and tables of the page that came into view their room and lines."""
        for block in _blocks(self.document()):
            if block.blockFormat().headingLevel() > 1:
                shape = block.blockFormat()
                shape.setTopMargin(theme.scaled(theme.XL))
                shape.setBottomMargin(theme.scaled(theme.XS))
                QTextCursor(block).setBlockFormat(shape)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                frame.setFormat(_ruled(frame.format()))
        self.turned.emit(_page(url))

    def _follow(self, url: QUrl) -> None:
        """Follow a link to another page; one that leads anywhere else is not followed."""
        page = _page(url)
        if page in manual.PAGES and not url.host():
            self.show_page(page, url.fragment())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines no longer than the eye follows, and no wider than the room."""
        super().resizeEvent(event)
        width = min(theme.scaled(WIDEST), self.viewport().width())
        if (
            self.lineWrapMode() is not self.LineWrapMode.FixedPixelWidth
            or width != self.lineWrapColumnOrWidth()
        ):
            self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(width)
            self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_pause"):
            self._pause.start()

    def _again(self) -> None:
        """Set the page again, in the room and the letters there are now, and stay where it was."""
        top, caret = self.cursorForPosition(QPoint(0, theme.XL)).position(), self.textCursor().position()
        self.document().setDefaultFont(self.font())
        self.reload()
        self._set(self.source())
        self._bring_up(top)
        self._put_caret(caret)


def _ruled(shape: QTextTableFormat) -> QTextTableFormat:
    """Return the format of a table with faint lines and room around it."""
    line = QBrush(QColor(theme.colours().line))
    shape.setBorderBrush(line)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setCellPadding(theme.scaled(theme.XS) + 1)
    shape.setTopMargin(theme.scaled(theme.S))
    shape.setBottomMargin(theme.scaled(theme.S))
    return shape


def _page(url: QUrl) -> str:
    """Return the name of the page an address means."""
    return url.fileName().removesuffix(".md")


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    """Return the blocks of a document."""
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found
