"""The line that says where one is: session, item, paper, section and paragraph, each a way there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from secretariat.domain import telling
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.redressing import once_dressed

PARTING = "›"
NAMES = (marked("Session"), marked("Agenda item"), marked("Paper"), marked("Section"), marked("Paragraph"))


class Trail(QWidget):
    """Five parts in one line, from the widest to the narrowest. `chosen` carries which was pressed, from 0.

    Where they do not fit, the longest are shortened; all stay to be seen, and say the whole when pointed at.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Where you are"))
        self._parts: tuple[str, ...] = ("",) * len(NAMES)
        self.buttons: list[QPushButton] = []
        self._partings: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.XXS, theme.M, theme.XXS)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for place in range(len(NAMES)):
            if place:
                self._partings.append(QLabel(PARTING, self))
                row.addWidget(self._partings[-1])
            row.addWidget(self._make(place))
        row.addStretch(1)
        self._dress()

    def _make(self, place: int) -> QPushButton:
        """Return the button of one part."""
        button = QPushButton(self)
        button.setObjectName("crumb")
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self.buttons.append(button)
        return button

    def text(self) -> str:
        """Return the whole trail, as it would be read out."""
        return f"  {PARTING}  ".join(part for part in self._parts if part)

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show the parts; an empty one is left out."""
        said = (*parts, *("" for _ in NAMES))[: len(NAMES)]
        if said == self._parts:
            return
        self._parts = said
        for name, part, button in zip(map(tr, NAMES), said, self.buttons, strict=True):
            button.setVisible(bool(part))
            button.setToolTip(telling.pair(name, part) if part else "")
            button.setAccessibleName(telling.pair(name, part) if part else name)
        for place, parting in enumerate(self._partings, 1):
            parting.setVisible(bool(said[place]) and any(said[:place]))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Take whatever width there is."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the parts to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_partings"):
            once_dressed(self, self._dress)

    def _dress(self) -> None:
        """Take on the letters and colours of the theme."""
        colours, font = theme.colours(), theme.font("small")
        for button in self.buttons:
            button.setFont(font)
            button.setStyleSheet(
                f"QPushButton#crumb {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 4px;"
                f" color: {colours.muted}; background: transparent; font-size: {font.pointSizeF():.1f}pt; }}"
                f"QPushButton#crumb:hover {{ background: {colours.hover}; color: {colours.accent}; }}"
                f"QPushButton#crumb:focus {{ border-color: {colours.accent}; }}"
            )
        for parting in self._partings:
            theme.letter(parting, "small")
            parting.setStyleSheet(f"color: {colours.muted};")
        self._fit()

    def _fit(self) -> None:
        """Give every part its width, the longest only what is left."""
        metrics = QFontMetrics(theme.font("small"))
        pad = 14  # padding and border of a button on both sides, in pixels
        shown = [(part, button) for part, button in zip(self._parts, self.buttons, strict=True) if part]
        between = sum(parting.sizeHint().width() for parting in self._partings if not parting.isHidden())
        room = self.width() - 2 * theme.M - between - pad * len(shown) - theme.S
        limit = _limit([metrics.horizontalAdvance(part) for part, _ in shown], max(0, room))
        for part, button in shown:
            said = metrics.elidedText(part, Qt.TextElideMode.ElideRight, limit)
            button.setText(said.replace("&", "&&"))
            button.setFixedWidth(metrics.horizontalAdvance(said) + pad)


def _limit(widths: list[int], room: int) -> int:
    """Return how wide a part may be so that all find room: the short ones whole, the long ones alike."""
    left = sorted(widths)
    while left and sum(left) > room:
        share = room // len(left)
        if left[0] >= share:
            return max(share, 12)
        room -= left.pop(0)
    return max(widths, default=0) + 1
