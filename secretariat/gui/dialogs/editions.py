"""What was issued of a paper: each edition with its day, to be exported again or compared with the draft."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.queries.edition import languages
from secretariat.domain import telling
from secretariat.domain.edition import Edition
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.dialogs import room

HEADS = (marked("Edition"), marked("Issued on"), marked("By"), marked("Languages"), marked("Fingerprint"))
_FORMATS = {"pdf": marked("&PDF"), "xlsx": marked("&Excel"), "docx": marked("&Word")}


class Editions(QDialog):
    """Lists editions. `exported` carries an edition and the formats to write it in, `compared` one to compare with."""

    exported = Signal(object, object)
    compared = Signal(object)

    def __init__(self, parent: QWidget, symbol: str, editions: Sequence[Edition]) -> None:
        """List the editions of a paper, the latest chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Editions of {symbol}", symbol=symbol) if symbol else tr("Editions"))
        room.take(self, 680, 360)
        self._editions = list(editions)
        self.table = self._make_table()
        self.formats = {format: QCheckBox(tr(name)) for format, name in _FORMATS.items()}
        self.again, self.compare = (
            QPushButton(tr("E&xport again …")),
            QPushButton(tr("&Compare with the draft …")),
        )
        self.leave = QPushButton(tr("C&lose"))
        self._lay_out()
        self._listen()

    @property
    def chosen(self) -> Edition | None:
        """The edition that is chosen."""
        row = self.table.currentRow()
        return self._editions[row] if 0 <= row < len(self._editions) else None

    def _make_table(self) -> QTableWidget:
        """Return the table of the editions."""
        table = QTableWidget(len(self._editions), len(HEADS))
        table.setAccessibleName(tr("Editions"))
        table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, edition in enumerate(self._editions):
            for column, text in enumerate(_cells(edition)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(edition.fingerprint if column == len(HEADS) - 1 else "")
                table.setItem(row, column, cell)
        table.setCurrentCell(len(self._editions) - 1, 0)
        return table

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        told = QLabel(
            tr(
                "An edition is what was printed when the paper was issued. Exported again, it gives the same files."
            )
            if self._editions
            else tr("Nothing was issued of this paper yet. Paper > Issue freezes it as its first edition."),
            wordWrap=True,
        )
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        foot = QHBoxLayout()
        for format, box in self.formats.items():
            box.setChecked(format != "docx")
            box.setToolTip(tr("Write the .{format} file", format=format))
            foot.addWidget(box)
        self.again.setToolTip(tr("Write this edition again, just as it was issued"))
        self.compare.setToolTip(tr("Show what changed in the paper since this edition"))
        self.leave.setToolTip(tr("Go back to the paper"))
        for button in (self.again, self.compare):
            button.setAutoDefault(False)
            button.setEnabled(bool(self._editions))
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(told)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _listen(self) -> None:
        """Follow the buttons."""
        self.again.clicked.connect(self._export)
        self.table.itemActivated.connect(lambda _: self._export())
        self.compare.clicked.connect(self._compare)
        self.leave.clicked.connect(self.reject)

    def _export(self) -> None:
        """Ask for the files of the edition that is chosen."""
        formats = tuple(format for format, box in self.formats.items() if box.isChecked())
        if self.chosen is not None and formats:
            edition = self.chosen
            self.accept()
            self.exported.emit(edition, formats)

    def _compare(self) -> None:
        """Ask for the comparison with the edition that is chosen."""
        if self.chosen is not None:
            edition = self.chosen
            self.accept()
            self.compared.emit(edition)


def _cells(edition: Edition) -> tuple[str, ...]:
    """Return an edition as it stands in the table."""
    day = edition.issued
    issued = telling.day_in_full(day) if day else edition.at[:10]
    spoken = ", ".join(language.value for language in languages(edition))
    return edition.symbol, issued, edition.author, spoken, edition.fingerprint[:12]
