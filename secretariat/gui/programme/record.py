"""The record of one entry: what it says of itself, who takes part, tasks, links, and files and pages."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from secretariat.app.queries.candidates import PARTY, candidates
from secretariat.app.queries.followup import Record
from secretariat.domain import inline
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.identity import FollowUpId, LinkId, new_id
from secretariat.domain.language import Language
from secretariat.domain.link import Role
from secretariat.domain.programme import Why
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.abreast import Abreast
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.models.followup import KINDS, PHASES
from secretariat.gui.programme.belongings import FileLines, TaskLines
from secretariat.gui.programme.lines import Head, Lines
from secretariat.gui.programme.particulars import COMMON, ParticularsForm, said
from secretariat.gui.programme.view import View, scrolling

if TYPE_CHECKING:
    from secretariat.app.queries.linked import Linked, Named

_TIES = (
    (marked("A &paragraph it rests on …"), "block", Role.RESTS_ON),
    (marked("A p&oint it leads to …"), "decision", Role.LEADS_TO),
    (marked("An &activity that serves it …"), "activity", Role.SERVES),
    (marked("An &entry it leads to …"), "follow_up", Role.LEADS_TO),
    (marked("A &document it cites …"), "follow_up", Role.CITES),
)
_INWARD = {
    Role.SERVES: marked("is served by"),
    Role.LEADS_TO: marked("comes from"),
    Role.RESTS_ON: marked("is the ground of"),
    Role.CITES: marked("is cited by"),
}


class RecordView(View):
    """One entry with all that is its own; `entry` says which."""

    kinds = ("follow_up", "wording", "particular", "link", "task", "attachment", "person", "organization")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out an empty record."""
        super().__init__(desk, tr("Record"), parent=parent)
        self._hang_tools()
        self.record: Record | None = None
        self._form: ParticularsForm | None = None
        self._shown: FollowUpId | None = None
        self._blank = Blank("clipboard_task_list_ltr")
        self.kind, self.title, self.place = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.detail = QLabel(wordWrap=True)
        self._splitter = Abreast((420, 520), self)
        left, right = QWidget(), QWidget()
        self._areas = scrolling(left, self._splitter), scrolling(right, self._splitter)
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        self.parts = Lines(
            tr("Taking part"),
            tr("Nobody takes part yet."),
            tr("Add &participant …"),
            [Head(tr("Who")), Head(tr("Why"), "note", tuple(Why))],
            right,
        )
        self.tasks = TaskLines(desk, right)
        self.links = Lines(
            tr("Links"),
            tr("It is linked with nothing yet."),
            tr("Add &link …"),
            [Head(tr("With")), Head(tr("How")), Head(tr("Note"), "note")],
            right,
        )
        self.files = FileLines(desk, right)
        self._lay_out()
        self._listen()

    def _hang_tools(self) -> None:
        """Hang what goes from entry to entry, and what writes one."""
        self._before = self.tool(
            tr("Previous"), "arrow_up", tr("Show the entry before this one"), lambda: self._step(-1)
        )
        self._after = self.tool(
            tr("Next"), "arrow_down", tr("Show the entry after this one"), lambda: self._step(1)
        )
        page = partial(self.wanted.emit, "followup.life")
        self._page = self.tool(
            tr("One-page PDF"),
            "document_pdf",
            tr("Write what it says and what became of it on one page"),
            page,
        )

    def _lay_out(self) -> None:
        """Put the particulars to the left, and lists to the right."""
        self._blank.say(
            tr("No entry is chosen"),
            tr("Choose one in the list or on the board; here stands all that is its own."),
            tr("Go to the list"),
        )
        theme.letter(self.title, "large", bold=True)
        theme.letter(self.kind, "small")
        self.kind.setEnabled(False)
        self.place.setEnabled(False)
        for lay in (self._left, self._right):
            lay.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
            lay.setSpacing(theme.S)
        for label in (self.kind, self.title, self.place, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._left.addWidget(label)
        self._left.addSpacing(theme.S)
        self._left.addStretch(1)
        for lines in (self.parts, self.tasks, self.links, self.files):
            self._right.addWidget(lines)
        self._right.addStretch(1)
        self._splitter.hold(*self._areas)
        self.column.addWidget(self._blank, 1)
        self.column.addWidget(self._splitter, 1)

    def _listen(self) -> None:
        """Follow the lists."""
        self._blank.wanted.connect(self.list_wanted)
        self.parts.adding.connect(self._add_part)
        self.parts.table.entered.connect(lambda id, _, text: self._note(id, text))
        self.parts.table.removing.connect(self._unlink)
        self.links.adding.connect(self._offer_ties)
        self.links.table.entered.connect(lambda id, _, text: self._note(id, text))
        self.links.table.removing.connect(self._unlink)
        self.links.table.opened.connect(self._follow)

    # What is shown

    def clear(self) -> None:
        """Show no record."""
        self.record = None
        self._allow()
        self._blank.show()
        self._splitter.hide()

    def refresh(self) -> None:
        """Ask for the record, and show it."""
        from secretariat.app.queries.followup import record

        self.record = self.desk.ask(record, self.entry) if self.entry else None
        if self.record is None:
            self.clear()
            return
        self._allow()
        self._blank.hide()
        self._splitter.show()
        self._show_entry(self.record)
        self._show_lines(self.record)
        self.status_text.emit("")

    def _allow(self) -> None:
        """Let nothing be done with an entry that is not there."""
        for tool in (self._before, self._after, self._page):
            self.allow(tool, self.record is not None, tr("No entry is chosen"))

    def _show_entry(self, record: Record) -> None:
        """Show what the entry says of itself."""
        entry = record.entry
        self.kind.setText(tr(KINDS[entry.kind][0]))
        self.title.setText(" ".join(entry.title.best(Language.EN).split()) or tr("Untitled"))
        place = (tr(PHASES[entry.phase]) if entry.phase in PHASES else "", entry.element)
        self.place.setText(" · ".join(filter(None, place)))
        detail = " ".join(inline.plain(entry.detail.best(Language.EN)).split())
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        anew = self._shown != entry.id
        if anew:
            self._make_form(entry.kind)
        if self._form is not None:
            self._form.show_record(record, anew)
        self._shown = entry.id

    def _make_form(self, kind: FollowUpKind) -> None:
        """Make the fields that a kind of entry has."""
        if self._form is not None:
            self._left.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = ParticularsForm(kind)
        self._form.entered.connect(self._store)
        self._form.doubted.connect(self.desk.said)
        self._left.insertWidget(self._left.count() - 1, self._form)
        self.setFocusProxy(self._form)

    def _show_lines(self, record: Record) -> None:
        """Show the lists."""
        self.parts.fill([(one.link.id, (one.other.name, one.link.note)) for one in record.participants])
        self.tasks.show_tasks(record.entry.id, record.tasks)
        self.links.fill([(one.link.id, (one.other.name, _how(one), one.link.note)) for one in record.links])
        self.files.show_files(record.entry.id, record.attachments)

    def settle(self) -> None:
        """Store what is being typed."""
        if self._form is not None:
            self._form.settle()

    # What is done

    def _store(self, name: str, value: object) -> None:
        """Store what was entered."""
        from secretariat.app.commands.followup import EditFollowUp
        from secretariat.app.commands.particular import SetParticular

        if self._shown is None:
            return
        if name in COMMON:
            self.desk.do(EditFollowUp(self._shown, name, said(value)))
        else:
            self.desk.do(SetParticular(self._shown, "follow_up", name, said(value)))

    def _step(self, step: int) -> None:
        """Show the record of the next entry, or of the one before."""
        from secretariat.app.queries.followup import programme

        ids = [entry.id for entry in self.desk.ask(programme)] if self.desk.workspace is not None else []
        at = ids.index(self.entry) + step if self.entry in ids else 0
        if 0 <= at < len(ids):
            self.settle()
            self.choose(ids[at])

    def _add_part(self) -> None:
        """Have somebody picked who takes part."""
        self._pick(
            tr("Who takes part?"), PARTY, lambda named: self._tie(named, Role.TAKES_PART, Why.PARTNER.value)
        )

    def _offer_ties(self) -> None:
        """Ask what it is to be linked with."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("What to link with"))
        for text, kind, role in _TIES:
            title = tr(text).replace("&", "").rstrip(" …")
            tie = partial(self._tie, role=role)
            menu.addAction(tr(text)).triggered.connect(
                lambda _=False, t=title, k=kind, act=tie: self._pick(t, k, act)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.links.add.mapToGlobal(QPoint(0, self.links.add.height())))

    def _pick(self, title: str, kind: str, act: object) -> None:
        """Have a record picked."""
        from secretariat.gui.dialogs.picking import Picking

        workspace = self.desk.workspace
        if workspace is not None:
            dialog = Picking(self, title, lambda: workspace.ask(candidates, kind))
            dialog.picked.connect(act)
            dialog.open()

    def _tie(self, named: "Named", role: Role, note: str = "") -> None:
        """Link the entry; an activity that serves it owns the link itself."""
        from secretariat.app.commands.link import AddLink

        if self.entry is None:
            return
        ends: tuple[str, str, str, str] = (self.entry, "follow_up", named.id, named.kind)
        if role is Role.SERVES:
            ends = (named.id, named.kind, self.entry, "follow_up")
        self.desk.do(AddLink(LinkId(new_id()), *ends, role, note=note))

    def _note(self, id: str, text: str) -> None:
        """Store why two records are linked."""
        from secretariat.app.commands.link import EditLink

        self.desk.do(EditLink(LinkId(id), text))

    def _unlink(self, id: str) -> None:
        """Take a link away."""
        from secretariat.app.commands.link import DeleteLink

        self.desk.do(DeleteLink(LinkId(id)))

    def _follow(self, id: str) -> None:
        """Go to the other end of a link."""
        found = next((one for one in self.record.links if one.link.id == id), None) if self.record else None
        if found is not None and found.other.kind == "follow_up":
            self.choose(FollowUpId(found.other.id))
        elif found is not None:
            self.spot_wanted.emit(found.other.spot)


def _how(one: "Linked") -> str:
    """Return how the entry is linked, from its side."""
    if one.outward:
        return tr(one.link.role.value)
    return tr(_INWARD.get(one.link.role, one.link.role.value))
