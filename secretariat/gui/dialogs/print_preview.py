"""The pages of a paper in a window of their own, before they are printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.proof.pages import WIDE, Pages

if TYPE_CHECKING:
    from secretariat.gui.proof.making import Proof

_SIZES = (
    ("zoom_out", marked("Smaller pages (−)"), -1),
    ("zoom_in", marked("Larger pages (+)"), 1),
    ("page_fit", marked("Pages as wide as the window"), 0),
)


class PrintPreview(QDialog):
    """Shows the pages; accepted, they are to be printed."""

    def __init__(self, parent: QWidget, made: "Proof") -> None:
        """Show the first page in its real size."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print preview – {symbol}", symbol=made.paper.symbol or tr("Paper")))
        self._place = QLabel(self)
        self.pages = Pages(self)
        self._lay_out()
        room = self.screen().availableSize()
        self.resize(
            min(theme.scaled(900), room.width() - theme.XXL), min(theme.scaled(820), room.height() - 64)
        )
        self.pages.show_pdf(made.data, keep=False)
        self.pages.zoom = 1.0
        self.pages.zoomed.connect(self._count)
        self.pages.verticalScrollBar().valueChanged.connect(lambda _: self._count())
        self.pages.setFocus()
        self._count()

    def _lay_out(self) -> None:
        """Put the sizes above the pages and the buttons below."""
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        for icon, tip, way in ((icon, tr(said), way) for icon, said, way in _SIZES):
            button = QToolButton(self, autoRaise=True)
            button.setToolTip(tip)
            button.setAccessibleName(tip.partition(" (")[0])
            button.setIcon(icons.icon(icon))
            button.setIconSize(QSize(theme.scaled(icons.MENU), theme.scaled(icons.MENU)))
            button.clicked.connect(lambda _=False, way=way: self._size(way))
            head.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        print_ = buttons.addButton(tr("&Print …"), QDialogButtonBox.ButtonRole.AcceptRole)
        print_.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)

    def _size(self, way: int) -> None:
        """Change the size of the pages."""
        if way:
            self.pages.step(way)
        else:
            self.pages.zoom = WIDE

    def _count(self) -> None:
        """Say which page is in view, and how large."""
        count = self.pages.document().pageCount()
        self._place.setText(
            tr(
                "Page {number} of {count}  ·  {number2:.0f} %",
                number=self.pages.page_in_view() + 1,
                count=count,
                number2=self.pages.factor() * 100,
            )
        )
