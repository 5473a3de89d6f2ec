"""Text and register side by side: what is linked, days without a row, rows without a mention."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain import telling
from secretariat.domain.finding import Spot
from secretariat.domain.identity import LinkId, PaperId, new_id
from secretariat.domain.language import Language
from secretariat.domain.link import Role
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.dialogs.activity_choosing import ActivityChoosing
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.mention import Agreement, Loose, Mention
    from secretariat.domain.activity import Activity

_HELD = Qt.ItemDataRole.UserRole


class AgreementDialog(QDialog):
    """Lists where text and register agree. `spot_wanted` leads to a passage or a row."""

    spot_wanted = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, paper: PaperId, language: Language | None) -> None:
        """Compare a paper, read in a language, with the register."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Text and register"))
        room.take(self, 820, 540)
        self._desk, self._paper, self._language = desk, paper, language
        self._asking: Errand[Agreement] | None = None
        self.told = QLabel(tr("Reading …"), wordWrap=True)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("What text and register say"))
        self.tree.setHeaderLabels([tr("In the text"), tr("In the register")])
        self.tree.setColumnWidth(0, theme.scaled(420))
        self.link = QPushButton(icons.icon("link"), tr("&Link"))
        self.other = QPushButton(tr("Link to a&nother …"))
        self.unlink, self.go = QPushButton(tr("&Unlink")), QPushButton(tr("&Go there"))
        self.leave = QPushButton(tr("C&lose"))
        self._lay_out()
        self.tree.currentItemChanged.connect(lambda *_: self._offer())
        self.tree.itemActivated.connect(lambda *_: self._go())
        desk.changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        """Put list and buttons under one another."""
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for button, act, tip in (
            (self.link, self._link, tr("Link the sentence to the row that takes place on that day")),
            (self.other, self._choose, tr("Choose the row the sentence speaks of")),
            (self.unlink, self._unlink, tr("Take the link away; words and row stay")),
            (self.go, self._go, tr("Show the passage, or the row where there is none")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            foot.addWidget(button)
        foot.addStretch(1)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        foot.addWidget(self.leave)
        column.addWidget(self.told)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Compare again, on another thread."""
        from secretariat.app.queries.mention import agreement

        workspace, paper, language = self._desk.workspace, self._paper, self._language
        if workspace is None or self._asking is not None:
            return
        self._asking = Errand(lambda _: workspace.ask(agreement, paper, language))
        self._asking.when_ended(self._found)
        self._asking.start()

    def wait(self) -> None:
        """Wait until the comparison is shown."""
        while self._asking is not None:
            self._asking.wait()

    def _found(self) -> None:
        """Show what was found, with the first line chosen."""
        errand, self._asking = self._asking, None
        try:
            found = errand.answer() if errand else None
            if found is not None:
                self._show(found)
        except (Told, RuntimeError):  # the paper, the file or this dialog is gone
            return

    def _show(self, found: "Agreement") -> None:
        """List what is loose, silent and linked."""
        from secretariat.app.queries.mention import row as called

        stood = self._place()
        self.tree.clear()
        loose = self._group("warning", tr("Days in the text that are linked to no row"), len(found.loose))
        for one in found.loose:
            self._add(loose, f"{one.where}  {one.sentence}", self._name(one.likely), one)
        silent = self._group(
            "warning", tr("Rows of the appendix the text never speaks of"), len(found.silent)
        )
        for row in found.silent:
            named = called(row)
            self._add(silent, named.title, named.about, row)
        linked = self._group("checkmark_circle", tr("Linked"), len(found.linked))
        for mention in found.linked:
            said = f"{mention.where}  {mention.link.passage or tr('the whole paragraph')}"
            self._add(linked, said, self._name(mention.activity), mention)
        self.told.setText(
            tr(
                "{count} linked, {count2} to look at in the text, {count3} rows without a mention. Only exact "
                "days are looked for.",
                count=len(found.linked),
                count2=len(found.loose),
                count3=len(found.silent),
            )
        )
        self._stand(stood)
        self._offer()

    def _group(self, icon: str, heading: str, count: int) -> QTreeWidgetItem:
        """Return a heading with how many lines follow."""
        group = QTreeWidgetItem(self.tree, [telling.pair(heading, count)])
        group.setFirstColumnSpanned(True)
        pressing = icon == "warning" and count
        group.setIcon(
            0, icons.icon("warning", "warning") if pressing else icons.icon("checkmark_circle", "good")
        )
        group.setExpanded(True)
        return group

    @staticmethod
    def _add(group: QTreeWidgetItem, said: str, row: str, held: object) -> None:
        """Add a line to a group."""
        item = QTreeWidgetItem(group, [said, row])
        item.setData(0, _HELD, held)
        item.setToolTip(0, said)
        item.setToolTip(1, row)

    @staticmethod
    def _name(activity: "Activity | None") -> str:
        """Return what a row is called, with its place and day."""
        from secretariat.app.queries.mention import row as called

        if activity is None:
            return tr("no row on that day")
        named = called(activity)
        return f"{named.title} – {named.about}" if named.about else named.title

    def _place(self) -> tuple[int, int]:
        """Return where one stands: which group, and which of its lines."""
        at = self.tree.currentIndex()
        return (at.parent().row(), at.row()) if at.parent().isValid() else (0, 0)

    def _stand(self, place: tuple[int, int]) -> None:
        """Stand where one stood, or near."""
        group = self.tree.topLevelItem(place[0])
        line = group.child(min(place[1], group.childCount() - 1)) if group is not None else None
        if line is not None:
            self.tree.setCurrentItem(line)

    def held(self) -> "Loose | Mention | Activity | None":
        """Return what the chosen line holds."""
        item = self.tree.currentItem()
        return item.data(0, _HELD) if item is not None else None

    def _offer(self) -> None:
        """Offer what can be done about the chosen line."""
        from secretariat.app.queries.mention import Loose, Mention

        held, free = self.held(), not self._desk.read_only
        self.link.setEnabled(free and isinstance(held, Loose) and held.likely is not None)
        self.other.setEnabled(free and isinstance(held, Loose))
        self.unlink.setEnabled(free and isinstance(held, Mention))
        self.go.setEnabled(held is not None)

    def _link(self) -> None:
        """Link a sentence to the row of its day."""
        from secretariat.app.queries.mention import Loose

        held = self.held()
        if isinstance(held, Loose) and held.likely is not None:
            self._link_to(held, held.likely.id)

    def _choose(self) -> None:
        """Ask which row a sentence speaks of."""
        from secretariat.app.queries.mention import Loose

        held = self.held()
        if isinstance(held, Loose):
            choosing = ActivityChoosing(self, self._desk, held.sentence)
            choosing.chosen.connect(lambda id: self._link_to(held, id))
            choosing.open()

    def _link_to(self, loose: "Loose", activity: str) -> None:
        """Link a sentence to a row."""
        from secretariat.app.commands.link import AddLink

        self._desk.do(
            AddLink(
                LinkId(new_id()), loose.block, "block", activity, "activity", Role.MENTIONS, loose.sentence
            )
        )

    def _unlink(self) -> None:
        """Take a link away."""
        from secretariat.app.commands.link import DeleteLink
        from secretariat.app.queries.mention import Mention

        held = self.held()
        if isinstance(held, Mention):
            self._desk.do(DeleteLink(held.link.id))

    def _go(self) -> None:
        """Go to the passage, or to the row."""
        from secretariat.app.queries.mention import Loose, Mention

        held = self.held()
        if held is None:
            return
        self.accept()
        block = held.block if isinstance(held, Loose | Mention) else None
        self.spot_wanted.emit(Spot(self._paper, block) if block else Spot(None, held.id))  # type: ignore[union-attr]

    def _on_changed(self, changes: "Changes") -> None:
        """Compare again when text or register changed."""
        if changes.touch("link", "activity", "block", "entry"):
            self.refresh()
