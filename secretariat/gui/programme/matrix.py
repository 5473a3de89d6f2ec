"""The matrix of participants: people and organizations by mechanisms, with why each takes part."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QInputDialog,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from secretariat.app.queries.participants import Matrix, Party
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId, LinkId, OrganizationId, new_id
from secretariat.domain.link import Role
from secretariat.domain.programme import Why
from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.models.participants import ParticipantModel
from secretariat.gui.programme.view import View

Index = QModelIndex | QPersistentModelIndex
_CYCLE = ("", *Why)


class _Whys(QStyledItemDelegate):
    """Offers the reasons why somebody takes part; others may be typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field over a cell."""
        box = QComboBox(parent, editable=True)
        box.addItems(_CYCLE)
        box.setAccessibleName(tr("Why it takes part"))
        return box


class _Grid(QTableView):
    """The cells. Space goes on to the next reason, Del takes the part away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write a cell with one key."""
        index, model = self.currentIndex(), self.model()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            held = str(index.data(Qt.ItemDataRole.EditRole))
            at = _CYCLE.index(held) if held in _CYCLE else 0
            model.setData(index, str(_CYCLE[(at + 1) % len(_CYCLE)]))
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            model.setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
        else:
            super().keyPressEvent(event)


class MatrixView(View):
    """The matrix; `taking` leaves out those who take part in nothing, and mechanisms in which nobody does."""

    kinds = ("follow_up", "wording", "link", "person", "organization")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out an empty matrix."""
        super().__init__(desk, tr("Participants"), tr("people and organizations"), parent)
        self.taking = QCheckBox(tr("Only those &who take part"))
        self.taking.setChecked(True)
        self.taking.setToolTip(
            tr("Leave out who takes part in no mechanism, and mechanisms in which nobody does")
        )
        self.taking.toggled.connect(lambda _: self.catch_up(anew=True))
        self.bar.addWidget(self.taking)
        self.bar.addSeparator()
        self.tool(tr("Add organization …"), "add", tr("Add an organization to the rows"), self._add)
        export = partial(self.wanted.emit, "followup.participants")
        self._writing = self.tool(
            tr("Export"), "arrow_export", tr("Write who takes part in what as PDF and workbook"), export
        )
        self.model = ParticipantModel(self._set_why, self)
        self.table = _Grid()
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Whys(self.table))
        self.table.setAccessibleName(tr("Participants and mechanisms"))
        self.table.setToolTip(tr("Space goes through the reasons, Enter writes one, Del takes a part away"))
        self._dress_heads()
        self._none = self._make_none()
        self._blank = self._make_blank()
        self.column.addWidget(self._blank, 1)
        self.column.addWidget(self._none)
        self.column.addWidget(self.table, 1)
        self._added: set[str] = set()
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(lambda index, _: self._on_current(index))

    def _dress_heads(self) -> None:
        """Give the heads their room: long titles in several lines, names to the left."""
        across = self.table.horizontalHeader()
        across.setDefaultSectionSize(theme.scaled(140))
        across.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        )
        across.setFixedHeight(theme.scaled(96))
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.verticalHeader().setMaximumWidth(theme.scaled(220))
        self.table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def _make_blank(self) -> Blank:
        """Return what stands here where there is no mechanism at all."""
        blank = Blank("people_list")
        blank.say(
            tr("No mechanism yet"),
            tr("Here stands who takes part in which policy dialogue, initiative or forum, and why."),
            tr("Go to the list"),
        )
        blank.wanted.connect(self.list_wanted)
        return blank

    def _make_none(self) -> QLabel:
        """Return what is said where nobody takes part."""
        none = QLabel()
        none.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        none.setWordWrap(True)
        none.setEnabled(False)
        return none

    def sizeHint(self) -> QSize:
        """Ask for no more room than there is."""
        return QSize(theme.scaled(600), theme.scaled(400))

    def clear(self) -> None:
        """Show nobody."""
        self.model.show_matrix(Matrix((), (), {}), ())

    def refresh(self) -> None:
        """Ask who takes part in what."""
        from secretariat.app.queries.participants import matrix

        found = self.desk.ask(matrix)
        taking = {party for party, _ in found.links} | self._added
        shown = [
            party
            for party in found.parties
            if (party.id in taking or not self.taking.isChecked()) and self.wants(party.name, party.short)
        ]
        held = {mechanism for _, mechanism in found.links} | {self.entry}
        every = not self.taking.isChecked() or not found.links
        mechanisms = tuple(one for one in found.mechanisms if every or one.id in held)
        self.model.show_matrix(replace(found, mechanisms=mechanisms), shown)
        self._none.setText(
            tr(
                "Nobody takes part in a mechanism yet. Add an organization, or untick the box above to see all."
            )
        )
        self._none.setVisible(not shown and bool(found.mechanisms))
        self._blank.setVisible(not found.mechanisms)
        self.allow(self._writing, bool(found.links), tr("Nobody takes part in a mechanism yet"))
        self.table.setVisible(bool(found.mechanisms))
        if shown and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        said = tr(
            "{parties} in {mechanisms} · {parts}",
            parties=counted("{n:,} takes part", "{n:,} take part", len(taking)),
            mechanisms=counted("{n:,} mechanism", "{n:,} mechanisms", len(found.mechanisms)),
            parts=counted("{n:,} part", "{n:,} parts", len(found.links)),
        )
        self.status_text.emit(said if found.mechanisms else "")

    def _on_current(self, index: QModelIndex) -> None:
        """Choose the mechanism of a cell."""
        if index.isValid():
            self.entry = self.model.mechanism(index.column()).id
            self.chosen.emit(self.entry)

    def choose(self, id: FollowUpId | None) -> None:
        """Go to the column of a mechanism."""
        shown = [self.model.mechanism(at).id for at in range(self.model.columnCount())]
        self._stale = self._stale or (id is not None and id not in shown)
        super().choose(id)
        if not self.isVisible():
            return
        column = next(
            (at for at in range(self.model.columnCount()) if self.model.mechanism(at).id == id), None
        )
        if column is not None and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(max(0, self.table.currentIndex().row()), column))

    def _set_why(self, party: Party, mechanism: FollowUp, why: str) -> None:
        """Store why a party takes part in a mechanism; an empty reason takes the part away."""
        from secretariat.app.commands.link import AddLink, DeleteLink, EditLink
        from secretariat.app.queries.participants import matrix

        self._added.add(party.id)
        held = self.desk.ask(matrix).links.get((party.id, mechanism.id))
        if held is not None:
            self.desk.do(EditLink(held.id, why) if why else DeleteLink(held.id))
        elif why:
            ends = (mechanism.id, "follow_up", party.id, party.kind)
            self.desk.do(AddLink(LinkId(new_id()), *ends, Role.TAKES_PART, note=why))

    def _add(self) -> None:
        """Have the name of an organization typed, and add it to the rows."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Add organization"))
        dialog.setLabelText(tr("Name of the organization:"))
        dialog.textValueSelected.connect(self.add_organization)
        dialog.open()

    def add_organization(self, name: str) -> None:
        """Add an organization to the rows, and go there."""
        from secretariat.app.commands.person import AddOrganization

        id = OrganizationId(new_id())
        if name.strip() and self.desk.do(AddOrganization(id, name.strip())) is not None:
            self._added.add(id)
            self.field.clear()
            self.catch_up(anew=True)
            row = next((at for at, party in enumerate(self.model.parties) if party.id == id), 0)
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.setFocus()
