"""The ranking: criteria with weights to move, proposals with points to give, and what follows from both at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.annex import sensitivity
from secretariat.app.queries.ranking import Ranking
from secretariat.app.ranking import Placed
from secretariat.domain import tongue
from secretariat.domain.identity import CriterionId, FollowUpId, new_id
from secretariat.domain.language import decimal
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.abreast import Abreast
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.programme.criterion import CriterionCard
from secretariat.gui.programme.view import View, plainly, scrolling
from secretariat.gui.rows import TextField
from secretariat.gui.whole import Padded, roomy, stay_roomy

_ID = Qt.ItemDataRole.UserRole
PLACE, TITLE, FIRST = 0, 1, 2
PROPOSED = (
    (marked("Expected benefit"), marked("What it would change")),
    (marked("Low expected cost"), marked("10 costs next to nothing, time of staff included")),
    (marked("Extra-budgetary prospects"), marked("Whether somebody may be found who pays")),
    (marked("Interest of partners"), marked("Whether those who are to take part want to")),
)
"""The criteria that a ranking begins with."""
TITLES = 140  # pixels at 100 %, below which titles are not squeezed
TABLE = 150  # pixels at 100 %, below which the proposals are scrolled rather than squeezed


class _Points(QTableWidget):
    """The proposals. `opened` says that the record of the chosen one is wanted."""

    opened = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles the room that is left."""
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Give the titles the room that the other columns leave, and never too little: the table is then scrolled."""
        header = self.horizontalHeader()
        if header.count() <= TITLE:
            return
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != TITLE)
        least = theme.scaled(TITLES)
        enough = self.viewport().width() - others >= least
        mode = QHeaderView.ResizeMode.Stretch if enough else QHeaderView.ResizeMode.Interactive
        if header.sectionResizeMode(TITLE) is not mode:
            header.setSectionResizeMode(TITLE, mode)
        if not enough:
            header.resizeSection(TITLE, least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write points, or open the record of a proposal."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.state() is QTableWidget.State.EditingState:
            event.accept()
        elif enter and FIRST <= self.currentColumn() < self.columnCount() - 1:
            self.editItem(self.currentItem())
        elif enter:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.currentItem().setText("")
        else:
            super().keyPressEvent(event)


class RankingView(View):
    """The ranking as one looks; `wanted` carries the name of an entry of the menus."""

    kinds = ("follow_up", "wording", "criterion", "score", "particular")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out an empty ranking."""
        super().__init__(desk, tr("Ranking"), tr("proposals"), parent)
        self.tool(tr("Add criterion"), "add", tr("Add something to score proposals on"), self._add)
        self._taking = self.tool(
            tr("Remove criterion …"), "delete", tr("Take a criterion away, with its scores"), self._offer
        )
        self._writing = self.tool(
            tr("Export …"),
            "arrow_export",
            tr("Write the ranking as a workbook"),
            lambda: self.wanted.emit("followup.ranking"),
        )
        self._placing = self.tool(
            tr("Put into a paper …"),
            "document_add",
            tr("Add the ranking to a paper as an appendix"),
            lambda: self.wanted.emit("followup.annex"),
        )
        self.found: Ranking | None = None
        self.cards: dict[str, CriterionCard] = {}
        self._filling = False
        self.table = _Points()
        self.short, self.who = QLabel(wordWrap=True), QLabel()
        self.note = TextField()
        self._cards = QVBoxLayout()
        self._blank = Blank("list")
        self._blank.say(
            tr("Nothing to rank by yet"),
            tr(
                "Proposals are scored from 0 to 10 on what they bring and cost, on the prospects of money for them, and on "
                "the interest of partners. The order changes as you move the weights."
            ),
            tr("Begin with these four c&riteria"),
        )
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        """Put the criteria to the left, and proposals to the right."""
        plainly(
            self.table,
            tr("Proposals by rank"),
            tr("Type points from 0 to 10; Del takes them away; Enter on a title opens its record"),
        )
        self.table.setItemDelegateForColumn(TITLE, Padded(self.table))
        stay_roomy(self.table)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        )
        self.table.horizontalHeader().setMinimumHeight(theme.scaled(68))
        for label in (self.short, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setEnabled(False)
        self.note.setPlaceholderText(tr("Why these points"))
        self.note.setAccessibleName(tr("Note on the points that are chosen"))
        self.note.setToolTip(tr("Why the chosen points were given; kept with the name of who gave them"))
        left = QWidget()
        self._cards = QVBoxLayout(left)
        self._cards.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        self._cards.setSpacing(theme.S)
        self._cards.addStretch(1)
        self._splitter = Abreast((300, 700))
        self._splitter.hold(scrolling(left), scrolling(self._make_right()))
        self._splitter.setStretchFactor(1, 1)
        self.column.addWidget(self._blank, 1)
        self.column.addWidget(self._splitter, 1)
        self.setFocusProxy(self.table)

    def _make_right(self) -> QWidget:
        """Return the proposals, and under them note and shortlist."""
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.table.setMinimumHeight(theme.scaled(TABLE))
        column.addWidget(self.table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        foot.setSpacing(theme.XS)
        head = QLabel(tr("Shortlist: flexible and low-cost proposals first"))
        theme.letter(head, bold=True)
        for part in (self.note, self.who, head, self.short):
            foot.addWidget(part)
        column.addLayout(foot)
        return right

    def _listen(self) -> None:
        """Follow the table and the note."""
        self._blank.wanted.connect(self._begin)
        self.table.itemChanged.connect(self._on_points)
        self.table.currentCellChanged.connect(lambda *_: self._on_current())
        self.table.opened.connect(lambda: self.opened.emit(self.entry or ""))
        self.note.entered.connect(self._store_note)

    # What is shown

    def clear(self) -> None:
        """Show no ranking."""
        self.found = None
        self._blank.show()
        self._splitter.hide()

    def refresh(self) -> None:
        """Ask for the ranking, and show it."""
        from secretariat.app.queries.ranking import ranking

        found = self.found = self.desk.ask(ranking)
        self.allow(self._taking, bool(found.criteria), tr("There is no criterion yet"))
        for tool in (self._writing, self._placing):
            self.allow(tool, bool(found.criteria), tr("There is no ranking yet: begin with the criteria"))
        self._blank.setVisible(not found.criteria)
        self._splitter.setVisible(bool(found.criteria))
        self._show_criteria(found)
        self._show_proposals(found)
        many, scored = len(found.placed), sum(one.total is not None for one in found.placed)
        said = counted(
            "{n:,} proposal · {scored:,} scored",
            "{n:,} proposals · {scored:,} scored",
            many,
            scored=scored,
        )
        self.status_text.emit(said if many else "")
        listed = [f"{at}. {self._title(one)}" for at, one in enumerate(found.short, 1)]
        self.short.setText(" · ".join(listed) or tr("No proposal is scored yet."))
        self._on_current()

    def _show_criteria(self, found: Ranking) -> None:
        """Show the criteria; cards are only made anew where there are others."""
        if [criterion.id for criterion in found.criteria] != list(self.cards):
            for card in self.cards.values():
                card.hide()
                card.deleteLater()
            self.cards = {criterion.id: CriterionCard(criterion) for criterion in found.criteria}
            for at, card in enumerate(self.cards.values()):
                self._cards.insertWidget(at, card)
                card.entered.connect(self._edit)
        for at, criterion in enumerate(found.criteria):
            self.cards[criterion.id].show_criterion(criterion, found.plays[at], sensitivity(found, at))

    def _show_proposals(self, found: Ranking) -> None:
        """Show the proposals in their places; the one that was chosen stays chosen."""
        table, column = self.table, max(TITLE, self.table.currentColumn())
        shown = [one for one in found.placed if self.wants(self._title(one))]
        heads = ["", tr("Proposal"), *(criterion.name for criterion in found.criteria), tr("Total")]
        self._filling = True
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setRowCount(len(shown))
        for row, one in enumerate(shown):
            self._fill(row, one, found)
        chosen = next((row for row, one in enumerate(shown) if one.proposal.id == self.entry), 0)
        if shown:
            table.setCurrentCell(chosen, column)
        header = table.horizontalHeader()
        for at in range(len(heads)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(at, theme.scaled(36) if at == PLACE else self._width_of(heads[at]))
        table.share_out()
        self._filling = False
        roomy(table)

    def _width_of(self, head: str) -> int:
        """Return how wide a column is in which no word of its head is cut."""
        words = map(
            self.table.horizontalHeader().fontMetrics().horizontalAdvance, head.replace("-", "- ").split()
        )
        return max(theme.scaled(88), max(words, default=0) + 2 * theme.S + theme.XS)

    def _fill(self, row: int, one: Placed, found: Ranking) -> None:
        """Fill the row of a proposal."""
        points = [one.proposal.points.get(criterion.id) for criterion in found.criteria]
        total = "–" if one.total is None else decimal(one.total, tongue.own()) + " *" * bool(one.missing)
        place = str(one.place) if one.total is not None else ""
        cells = [place, self._title(one), *("" if held is None else str(held) for held in points), total]
        tip = ""
        if one.missing:
            tip = counted("{n} criterion without points", "{n} criteria without points", one.missing)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setData(_ID, one.proposal.id)
            if not FIRST <= column < len(cells) - 1:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(text if column == TITLE else tip)
            if one in found.short and column in (PLACE, TITLE):
                item.setBackground(QColor(theme.colours().mark))
            if one in found.short and column == TITLE:
                item.setIcon(icons.icon("bookmark"))
                item.setToolTip(tr("{title}\nOn the shortlist", title=text))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("On the shortlist"))
            self.table.setItem(row, column, item)

    def _title(self, one: Placed) -> str:
        """Return the title of a proposal."""
        entry = self.found.entries[one.proposal.id] if self.found else None
        return " ".join(entry.title.best(tongue.own()).split()) or tr("Untitled") if entry else ""

    def _cell(self) -> tuple[FollowUpId, CriterionId] | None:
        """Return the proposal and the criterion that are chosen."""
        item = self.table.currentItem()
        at = self.table.currentColumn() - FIRST
        if item is None or self.found is None or not 0 <= at < len(self.found.criteria):
            return None
        return FollowUpId(item.data(_ID)), self.found.criteria[at].id

    def _on_current(self) -> None:
        """Show the note of the points that are chosen."""
        item, cell = self.table.currentItem(), self._cell()
        if self._filling or item is None or self.found is None:
            return
        self.entry = FollowUpId(item.data(_ID))
        self.chosen.emit(self.entry)
        score = self.found.scores.get(cell) if cell else None
        self.note.setEnabled(cell is not None)
        if not self.note.hasFocus():
            self.note.set_value(score.note if score else "")
        who = (
            tr("Scored by {assessor}", assessor=score.assessor)
            if score and score.assessor
            else tr("Not scored yet")
        )
        self.who.setText(who if cell else tr("Choose points to see who gave them, and why"))

    # What is done

    def _on_points(self, item: QTableWidgetItem) -> None:
        """Store points that were written; what is no whole number from 0 to 10 is not taken."""
        from secretariat.app.commands.ranking import SetScore

        if self._filling or self.found is None:
            return
        text, criterion = item.text().strip(), self.found.criteria[item.column() - FIRST].id
        if text and not (text.isdecimal() and int(text) <= 10):
            self.desk.said.emit(tr("“{text}” is no whole number from 0 to 10.", text=text))
            self.catch_up(anew=True)
            return
        id = FollowUpId(item.data(_ID))
        self.entry = id
        self.desk.do(SetScore(id, criterion, int(text) if text else None))

    def _store_note(self) -> None:
        """Store why points were given."""
        from secretariat.app.commands.ranking import SetScore

        cell = self._cell()
        if cell is None or self.found is None:
            return
        score = self.found.scores.get(cell)
        if self.note.value() != (score.note if score else ""):
            self.desk.do(SetScore(*cell, score.points if score else None, self.note.value()))

    def settle(self) -> None:
        """Store what is being typed."""
        if self.note.hasFocus():
            self._store_note()
        for card in self.cards.values():
            if card.name.hasFocus():
                card.settle()

    def _edit(self, id: str, field: str, value: object) -> None:
        """Store another weight or name."""
        from secretariat.app.commands.ranking import EditCriterion

        self.desk.do(EditCriterion(CriterionId(id), field, value))

    def _begin(self) -> None:
        """Begin with the criteria that are proposed."""
        from secretariat.app.commands.ranking import AddCriterion

        for name, note in PROPOSED:
            self.desk.do(AddCriterion(CriterionId(new_id()), tr(name), 50, tr(note)))

    def _add(self) -> None:
        """Add a criterion, and have its name typed."""
        from secretariat.app.commands.ranking import AddCriterion

        id = CriterionId(new_id())
        if self.desk.do(AddCriterion(id, tr("New criterion"))) is not None and id in self.cards:
            self.cards[id].name.setFocus()
            self.cards[id].name.selectAll()

    def _offer(self) -> None:
        """Ask which criterion is to go."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Criterion to remove"))
        for criterion in self.found.criteria if self.found else ():
            menu.addAction(criterion.name).triggered.connect(lambda _=False, id=criterion.id: self._take(id))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.bar.widgetForAction(self._taking)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _take(self, id: CriterionId) -> None:
        """Take a criterion away."""
        from secretariat.app.commands.ranking import DeleteCriterion

        if self.desk.do(DeleteCriterion(id)) is not None:
            self.desk.said.emit(tr("The criterion is gone with its scores. Ctrl+Z brings it back."))
