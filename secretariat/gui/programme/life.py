"""The recommendations: a matrix of what has happened to each, and beside it the life of the chosen one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.annex import STAGES
from secretariat.app.queries.candidates import candidates
from secretariat.app.queries.life import Life, Stage, Step
from secretariat.domain.identity import FollowUpId, LinkId, new_id
from secretariat.domain.language import Language
from secretariat.domain.link import Role
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.abreast import Abreast
from secretariat.gui.asking import Asking
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.programme.view import View, plainly, scrolling
from secretariat.gui.whole import Padded, roomy, stay_roomy

if TYPE_CHECKING:
    from secretariat.app.commands.link import AddLink

_ID = Qt.ItemDataRole.UserRole
_SHOWN = tuple(Stage)
_TIES = (
    (marked("A &paragraph it rests on …"), "block", Role.RESTS_ON),
    (marked("A p&oint for decision or discussion …"), "decision", Role.LEADS_TO),
    (marked("An &activity that serves it …"), "activity", Role.SERVES),
    (marked("A &work item it leads to …"), "follow_up", Role.LEADS_TO),
)
HEADS = {
    Stage.REPORT: marked("Report"),
    Stage.PAPER: marked("Paper"),
    Stage.DISCUSSION: marked("Disc."),
    Stage.DECISION: marked("Decis."),
    Stage.ACTION: marked("Action"),
    Stage.ACTIVITY: marked("Activity"),
}


class _Matrix(QTableWidget):
    """The matrix. Enter opens the record of a recommendation, Ins links it with something."""

    opened = Signal()
    linking = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or link."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.linking.emit()
        else:
            super().keyPressEvent(event)


class LifeView(View):
    """Recommendations and their lives; `wanted` carries the name of an entry of the menus."""

    kinds = ("follow_up", "wording", "link", "task", "decision", "appearance", "block", "activity")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out an empty view."""
        super().__init__(desk, tr("Recommendations"), tr("recommendations"), parent)
        self._hang_tools()
        self._every: tuple[Life, ...] = ()
        self.lives: tuple[Life, ...] = ()
        self.table = _Matrix()
        self.title = QLabel(wordWrap=True)
        self._thread = QVBoxLayout()
        self._blank = Blank("lightbulb")
        self._blank.say(
            tr("No recommendation yet"),
            tr(
                "Once the programme has recommendations, this shows what has become of each: the paragraphs it stands in, the "
                "discussion, the decision, the actions and activities."
            ),
            tr("Go to the list"),
        )
        self._blank.wanted.connect(self.list_wanted)
        self._blank.hide()
        self._asking = Asking(desk, self._show)
        self._lay_out()
        self.table.currentCellChanged.connect(lambda *_: self._on_current())
        self.table.opened.connect(lambda: self.opened.emit(self.entry or ""))
        self.table.linking.connect(self._offer)

    def _hang_tools(self) -> None:
        """Hang what can be done with a recommendation, and with all."""
        self._tie = self.tool(
            tr("Link …"),
            "link",
            tr("Link the chosen recommendation with a paragraph, a point or an activity (Ins)"),
            self._offer,
        )
        self._page = self.tool(
            tr("One-page PDF"),
            "document_pdf",
            tr("Write the life of the chosen recommendation on one page"),
            lambda: self.wanted.emit("followup.life"),
        )
        self._writing = self.tool(
            tr("Export matrix …"),
            "arrow_export",
            tr("Write what has become of all recommendations, as PDF and workbook"),
            lambda: self.wanted.emit("followup.coverage"),
        )

    def _lay_out(self) -> None:
        """Put the matrix to the left, and the thread to the right."""
        plainly(
            self.table,
            tr("Recommendations and what has become of them"),
            tr("The arrows choose, Enter opens the record, Ins links"),
        )
        self.table.setColumnCount(1 + len(_SHOWN))
        self.table.setHorizontalHeaderLabels([tr("Recommendation"), *map(tr, HEADS.values())])
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(theme.scaled(40))
        for at, name in enumerate(HEADS.values(), 1):
            width = header.fontMetrics().horizontalAdvance(tr(name)) + 2 * theme.S + theme.XS
            header.resizeSection(at, max(theme.scaled(44), width))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(0, Padded(self.table))
        stay_roomy(self.table)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.letter(self.title, "large", bold=True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.title)
        column.addLayout(self._thread)
        column.addStretch(1)
        self._splitter = Abreast((590, 410))
        self._splitter.hold(self.table, scrolling(right))
        self._splitter.setStretchFactor(0, 1)
        self.column.addWidget(self._blank, 1)
        self.column.addWidget(self._splitter, 1)
        self.setFocusProxy(self.table)

    @property
    def life(self) -> Life | None:
        """The life that is shown."""
        return next((one for one in self.lives if one.entry.id == self.entry), None)

    # What is shown

    def clear(self) -> None:
        """Show nothing."""
        self._every = self.lives = ()
        self._blank.show()
        self._splitter.hide()

    def refresh(self) -> None:
        """Ask for the lives; those of many papers are long in coming."""
        from secretariat.app.queries.life import coverage

        self._asking.ask(coverage)

    def narrow(self) -> None:
        """Show the lives whose recommendations have the words of the filter."""
        if self._every:
            self._show(self._every)

    def _show(self, every: tuple[Life, ...]) -> None:
        """Show the lives."""
        self._every = every
        self.lives = tuple(
            one for one in every if self.wants(_title(one), one.entry.source, one.entry.status)
        )
        self._blank.setVisible(not every)
        self._splitter.setVisible(bool(every))
        self.allow(self._writing, bool(every), tr("There is no recommendation yet"))
        column = max(0, self.table.currentColumn())
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.lives))
        for row, one in enumerate(self.lives):
            self._fill(row, one)
        rows = [one.entry.id for one in self.lives]
        at = rows.index(self.entry) if self.entry in rows else 0
        if rows:
            self.table.setCurrentCell(at, column)
        self.table.blockSignals(False)
        roomy(self.table)
        decided = sum(any(step.settled for step in one.at(Stage.DECISION)) for one in every)
        bare = sum(not one.at(Stage.PAPER) for one in every)
        said = tr(
            "{count} recommendations · {decided} decided · {bare} in no paper yet",
            count=len(every),
            decided=decided,
            bare=bare,
        )
        self.status_text.emit(said if every else "")
        self._on_current()

    def _fill(self, row: int, life: Life) -> None:
        """Fill the row of a recommendation: a mark for what there is, filled where it is over."""
        colours = theme.colours()
        for column, text in enumerate((_title(life), *(_mark(life, stage) for stage in _SHOWN))):
            item = QTableWidgetItem(text)
            item.setData(_ID, life.entry.id)
            if column:
                steps = life.at(_SHOWN[column - 1])
                over = bool(steps) and all(step.settled for step in steps)
                item.setForeground(QColor(colours.good if over else colours.text))
                said = "\n".join(step.name for step in steps) or tr("nothing yet")
                item.setToolTip(said)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(STAGES[_SHOWN[column - 1]])}: {said}")
            else:
                item.setToolTip(text)
            self.table.setItem(row, column, item)

    def _on_current(self) -> None:
        """Show the life of the chosen recommendation."""
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.entry = FollowUpId(item.data(_ID))
            self.chosen.emit(self.entry)
        for tool in (self._tie, self._page):
            self.allow(tool, self.life is not None, tr("No recommendation is chosen"))
        self._show_life(self.life)

    def _show_life(self, life: Life | None) -> None:
        """Show a life as a thread, stage by stage."""
        while (held := self._thread.takeAt(0)) is not None:
            widget = held.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.title.setText(_title(life) if life else "")
        if life is not None:
            for stage, name in STAGES.items():
                self._thread.addWidget(self._stage(tr(name), life.at(stage)))

    def _stage(self, name: str, steps: tuple[Step, ...]) -> QWidget:
        """Return a stage of the thread."""
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        head = QLabel(name)
        theme.letter(head, "small", bold=True)
        column.addWidget(head)
        if not steps:
            nothing = QLabel(tr("Nothing yet"))
            nothing.setEnabled(False)
            column.addWidget(nothing)
        for step in steps:
            column.addWidget(self._step(step))
        return card

    def _step(self, step: Step) -> QWidget:
        """Return a step: its name leads there, and its link can be taken away."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        go = QPushButton(_cut(step.name))
        go.setObjectName("quiet")
        go.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        go.setAccessibleName(step.name)
        go.setToolTip(tr("Go to: {name}", name=step.name))
        go.setEnabled(bool(step.spot.id))
        go.clicked.connect(lambda: self.spot_wanted.emit(step.spot))
        line.addWidget(go, 1)
        if step.link is not None:
            off = QPushButton(tr("Unlink"))
            off.setObjectName("quiet")
            off.setAccessibleName(tr("Unlink {name}", name=step.name))
            off.setToolTip(tr("Take this link away; both records stay"))
            off.clicked.connect(partial(self._unlink, step.link))
            line.addWidget(off)
        column.addLayout(line)
        if step.detail:
            said = QLabel(step.detail, wordWrap=True)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setContentsMargins(theme.S, 0, 0, 0)
            said.setEnabled(False)
            column.addWidget(said)
        return inner

    # What is done

    def _offer(self) -> None:
        """Ask what the recommendation is to be linked with."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("What to link with"))
        for text, kind, role in ((tr(said), kind, role) for said, kind, role in _TIES):
            menu.addAction(text).triggered.connect(
                lambda _=False, t=text, k=kind, r=role: self._pick(t, k, r)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.bar.widgetForAction(self._tie)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _pick(self, text: str, kind: str, role: Role) -> None:
        """Have a record picked, and link it."""
        from secretariat.gui.dialogs.picking import Picking

        workspace, entry = self.desk.workspace, self.entry
        if workspace is None or entry is None:
            return
        dialog = Picking(self, text.replace("&", "").rstrip(" …"), lambda: workspace.ask(candidates, kind))
        dialog.picked.connect(lambda named: self.desk.do(tie(entry, named.id, named.kind, role)))
        dialog.open()

    def _unlink(self, link: LinkId) -> None:
        """Take a link away."""
        from secretariat.app.commands.link import DeleteLink

        if self.desk.do(DeleteLink(link)) is not None:
            self.desk.said.emit(tr("The link is gone, both records stay. Ctrl+Z brings it back."))


def tie(entry: FollowUpId, id: str, kind: str, role: Role) -> "AddLink":
    """Return the command that links an entry with a record; what serves it owns the link itself."""
    from secretariat.app.commands.link import AddLink

    if role is Role.SERVES:
        return AddLink(LinkId(new_id()), id, kind, entry, "follow_up", role)
    return AddLink(LinkId(new_id()), entry, "follow_up", id, kind, role)


def _mark(life: Life, stage: Stage) -> str:
    """Return the mark of a stage: how many steps there are of it."""
    steps = life.at(stage)
    if not steps:
        return "–"
    sign = "●" if all(step.settled for step in steps) else "○"
    return sign if len(steps) == 1 else f"{sign} {len(steps)}"


def _title(life: Life) -> str:
    """Return the title of a recommendation."""
    return " ".join(life.entry.title.best(Language.EN).split()) or tr("Untitled")


def _cut(name: str) -> str:
    """Return a name as a button bears it."""
    return (name if len(name) <= 46 else f"{name[:45].rstrip()}…").replace("&", "&&")
