"""One activity beside the register: all its fields, who takes part, what it serves, its files, and where it is printed."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QTableView, QVBoxLayout, QWidget

from secretariat.domain.activity import Activity, Part, Reach, State
from secretariat.domain.identity import ActivityId, AttachmentId, LinkId, ParticipationId, new_id
from secretariat.domain.language import Language
from secretariat.domain.link import Role
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs.naming import Naming
from secretariat.gui.fields import ChoiceField
from secretariat.gui.form import Form
from secretariat.gui.programme.lines import Head, Lines
from secretariat.gui.rows import LongField, TextField

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.activity_record import Record
    from secretariat.app.queries.linked import Named
    from secretariat.gui.models.activity import ActivityModel

PAUSE = 80  # milliseconds the cursor rests before its activity is shown
KINDS = (
    "activity",
    "wording",
    "particular",
    "participation",
    "person",
    "organization",
    "link",
    "attachment",
    "entry",
)
OWN = {"city": marked("City"), "region": marked("Region"), "tripartite": marked("Tripartite")}
CELLS = {
    "title_venue_date": marked("Title, venue, date"),
    "organized_by": marked("Organized by"),
    "activity": marked("Activity"),
    "involvement": marked("Involvement"),
}


class ActivityPanel(QScrollArea):
    """Shows the activity at the cursor of a grid, and stores what is written."""

    spot_wanted = Signal(object)

    def __init__(self, desk: Desk, grid: QTableView, model: "ActivityModel") -> None:
        """Lay out, empty."""
        super().__init__(grid.parentWidget(), widgetResizable=True)
        self._desk, self._grid, self._model = desk, grid, model
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._follow_grid)
        self._record: Record | None = None
        self._shown = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = QLabel(wordWrap=True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self._inner = QWidget()
        self.setWidget(
            self._inner
        )  # before it is filled: what is moved is dressed again with all that is in it
        self.form = self._make_form()
        self._make_lists(self._inner)
        self._lay_out()
        self._listen()
        grid.selectionModel().currentRowChanged.connect(lambda *_: self._pause.start())
        model.modelReset.connect(self._pause.start)
        desk.changed.connect(self._changed)
        desk.settling.connect(self.form.settle)
        desk.closed.connect(self._forget)

    def _make_lists(self, inner: QWidget) -> None:
        """Make the lists of what belongs to an activity."""
        who = [Head(tr("Who"), "name"), Head(tr("Capacity"), "capacity")]
        self.organizers = Lines(tr("Organizers"), tr("No organizer is named."), tr("Add"), who, inner)
        self.participants = Lines(tr("Participants"), tr("Nobody is named."), tr("Add"), who, inner)
        self.serves = Lines(
            tr("Serves"),
            tr("Linked with no part of the follow-up."),
            tr("Link"),
            [Head(tr("What")), Head(tr("Note"), "note")],
            inner,
        )
        self.files = Lines(
            tr("Files and pages"),
            tr("None is named."),
            tr("Add"),
            [Head(tr("Title"), "title"), Head(tr("Path or address"), "target")],
            inner,
        )
        where = [Head(tr("Paper")), Head(tr("Row"))]
        self.printed = Lines(tr("Printed in"), tr("In no appendix yet."), "", where, inner)
        self.printed.add.hide()

    def _make_form(self) -> Form:
        """Return the fields."""
        form = Form(self._inner)
        for name, label in CELLS.items():
            field = LongField(3 if name == "title_venue_date" else 2, several=False)
            form.add(name, tr(label), field, tr("As printed in the appendix"))
        form.add("title", tr("Title"), TextField(), tr("The title alone; it follows the first cell"))
        said = tr("In words or numbers: 30 June-2 July 2004, May 2004, 3.5.2004")
        form.add("when", tr("Date"), TextField(), said)
        form.add("venue", tr("Venue"), TextField(), tr("Where, as the first cell says"))
        form.add("city", tr("City"), TextField(), tr("The city, where the venue is a house or a hall"))
        form.add("country", tr("Country"), TextField(), tr("The country"))
        form.add("region", tr("Region"), TextField(), tr("The region by which activities are grouped"))
        form.add("state", tr("State"), _choice(State), tr("Planned, held or cancelled"))
        form.add("reach", tr("Level"), _choice(Reach), tr("Global, regional or national"))
        tripartite = ChoiceField([("–", ""), (tr("yes"), "yes"), (tr("no"), "no")])
        about = tr("Whether governments, employers and workers took part")
        form.add("tripartite", tr("Tripartite"), tripartite, about)
        form.add("kind", tr("Kind"), TextField(), tr("The kind of activity, for counting"))
        form.add("source", tr("Source"), TextField(), tr("Where it is known from"))
        form.entered.connect(self._store)
        form.doubted.connect(self._desk.said)
        return form

    def _lay_out(self) -> None:
        """Put everything under each other."""
        theme.letter(self.heading, "large", bold=True)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.M)
        column.addWidget(self.heading)
        column.addWidget(self.form)
        self._lists = (self.organizers, self.participants, self.serves, self.files, self.printed)
        for lines in self._lists:
            column.addWidget(lines)
        column.addStretch(1)
        self.setMinimumWidth(theme.scaled(300))

    def _listen(self) -> None:
        """Follow the lists."""
        for lines, part in ((self.organizers, Part.ORGANIZER), (self.participants, Part.PARTICIPANT)):
            lines.adding.connect(lambda part=part: self._add_part(part))
            lines.table.entered.connect(self._edit_part)
            lines.table.removing.connect(self._remove_part)
        self.serves.adding.connect(self._pick)
        self.serves.table.entered.connect(self._note)
        self.serves.table.removing.connect(self._unlink)
        self.serves.table.opened.connect(self._follow)
        self.files.adding.connect(self._add_file)
        self.files.table.entered.connect(self._edit_file)
        self.files.table.removing.connect(self._delete_file)
        self.files.table.opened.connect(self._open_file)
        self.printed.table.opened.connect(self._show_printed)

    # What is shown

    def _follow_grid(self) -> None:
        """Show the activity at the cursor."""
        if not self.isHidden():
            activity = self._model.activity(self._grid.currentIndex().row())
            self.show_activity(activity.id if activity is not None else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Show the activity at the cursor, once there is somebody to see it."""
        super().showEvent(event)
        self._follow_grid()

    def show_activity(self, id: str) -> None:
        """Show an activity, or none."""
        if id != self._shown:
            self.form.settle()
        self._refresh(id)

    def _forget(self) -> None:
        """Show none, once the file is closed."""
        self._pause.stop()
        self._refresh("")

    def _changed(self, changes: "Changes") -> None:
        """Show what a step touched."""
        if self._shown and not self.isHidden() and changes.touch(*KINDS):
            self._refresh(self._shown)

    def _refresh(self, id: str) -> None:
        """Ask for the activity anew."""
        from secretariat.app.queries.activity_record import record

        found = self._desk.ask(record, id) if id and self._desk.workspace is not None else None
        anew, self._shown = id != self._shown, id if found is not None else ""
        self._record = found
        for widget in (self.form, *self._lists):
            widget.setVisible(found is not None)
        if found is None:
            self.heading.setText(tr("Choose an activity; here stands all that is known of it."))
            return
        self.heading.setText(found.activity.title or tr("Activity"))
        self.form.show_values(_values(found), anew=anew)
        self._fill(found)

    def _fill(self, found: "Record") -> None:
        """Fill the lists."""
        for lines, part in ((self.organizers, Part.ORGANIZER), (self.participants, Part.PARTICIPANT)):
            lines.fill(
                [(role.participation.id, (role.name, role.participation.capacity)) for role in found.of(part)]
            )
        self.serves.fill([(one.link.id, (one.other.name, one.link.note)) for one in found.links])
        self.files.fill([(one.id, (one.title, one.target)) for one in found.attachments])
        rows = enumerate(found.printed)
        self.printed.fill([(str(at), (one.paper, str(one.row or "–"))) for at, one in rows])
        self.printed.take.hide()

    # What is done

    def _store(self, name: str, value: object) -> None:
        """Store a field."""
        from secretariat.app.commands.activity import EditActivity
        from secretariat.app.commands.particular import SetParticular

        if not self._shown:
            return
        text = " ".join(str(value or "").split())
        if name in OWN:
            self._desk.do(SetParticular(self._shown, "activity", name, text))
        elif name == "when":
            self._store_days(text)
        elif name in CELLS:
            self._store_cell(name, text)
        elif name in {field.name for field in fields(Activity)}:
            held = State(text) if name == "state" else Reach(text) if name == "reach" else text
            self._desk.do(EditActivity(ActivityId(self._shown), name, held))

    def _store_cell(self, name: str, text: str) -> None:
        """Store a cell as printed; the first is read again."""
        from secretariat.app import typed
        from secretariat.app.commands.activity import EditActivity

        assert self._record is not None
        activity = self._record.activity
        year = activity.dates.end.year if activity.dates.end else self._model.usual_year()
        stored = typed.marked(getattr(activity.cells, name).en, text)
        self._desk.do(EditActivity(activity.id, f"cells.{name}.en", stored, Language.EN, year))

    def _store_days(self, text: str) -> None:
        """Store a date as it is understood, or say that it is not."""
        from secretariat.app import typed
        from secretariat.app.commands.activity import EditActivity

        assert self._record is not None
        known = self._record.activity.dates
        days = typed.days(text, known.end.year if known.end else None)
        if days is None:
            self._desk.said.emit(tr("“{text}” is not understood as a date.", text=text))
            return
        days = replace(days, printed=known.printed)
        self._desk.do(EditActivity(ActivityId(self._shown), "dates", days))

    def _add_part(self, part: Part) -> None:
        """Ask who takes part."""
        from secretariat.app.commands.taking_part import NameParticipants

        id = ActivityId(self._shown)
        title = tr("Add organizer") if part is Part.ORGANIZER else tr("Add participant")
        dialog = Naming(self.window(), title, tr("&Name, or Name (capacity)"), tr("&Add"))
        dialog.named.connect(lambda name: self._desk.do(NameParticipants(id, part, (name,))))
        dialog.open()

    def _edit_part(self, id: str, field: str, text: str) -> None:
        """Store who it is, or in which capacity."""
        from secretariat.app.commands.person import EditParticipation
        from secretariat.app.commands.taking_part import RenameParticipant

        part = ParticipationId(id)
        rename = field == "name"
        done = self._desk.do(
            RenameParticipant(part, text) if rename else EditParticipation(part, field, text)
        )
        if done is None:
            self._refresh(self._shown)

    def _remove_part(self, id: str) -> None:
        """Take somebody out."""
        from secretariat.app.commands.person import RemoveParticipation

        self._desk.do(RemoveParticipation((ParticipationId(id),)))

    def _pick(self) -> None:
        """Have what it serves picked."""
        from secretariat.app.queries.candidates import candidates
        from secretariat.gui.dialogs.picking import Picking

        workspace = self._desk.workspace
        if workspace is not None and self._shown:
            title = tr("What does the activity serve?")
            dialog = Picking(self, title, lambda: workspace.ask(candidates, "follow_up"))
            dialog.picked.connect(self._link)
            dialog.open()

    def _link(self, named: "Named") -> None:
        """Link the activity with what it serves."""
        from secretariat.app.commands.link import AddLink

        self._desk.do(AddLink(LinkId(new_id()), self._shown, "activity", named.id, named.kind, Role.SERVES))

    def _note(self, id: str, _: str, text: str) -> None:
        """Store why the two are linked."""
        from secretariat.app.commands.link import EditLink

        self._desk.do(EditLink(LinkId(id), text))

    def _unlink(self, id: str) -> None:
        """Take a link away."""
        from secretariat.app.commands.link import DeleteLink

        self._desk.do(DeleteLink(LinkId(id)))

    def _follow(self, id: str) -> None:
        """Go to what the activity serves."""
        found = self._record.links if self._record is not None else ()
        for one in found:
            if one.link.id == id:
                self.spot_wanted.emit(one.other.spot)

    def _add_file(self) -> None:
        """Ask for a path or an address."""
        from secretariat.app.commands.attachment import AddAttachment

        id = self._shown
        dialog = Naming(self.window(), tr("Add file or page"), tr("&Path or address"), tr("&Add"))
        dialog.named.connect(
            lambda target: self._desk.do(AddAttachment(AttachmentId(new_id()), id, "activity", target))
        )
        dialog.open()

    def _edit_file(self, id: str, field: str, text: str) -> None:
        """Store a cell of an attachment."""
        from secretariat.app.commands.attachment import EditAttachment

        self._desk.do(EditAttachment(AttachmentId(id), field, text))

    def _delete_file(self, id: str) -> None:
        """Name a file or page no longer."""
        from secretariat.app.commands.attachment import DeleteAttachment

        self._desk.do(DeleteAttachment(AttachmentId(id)))

    def _open_file(self, id: str) -> None:
        """Open a file or page with the program the computer has for it."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        for one in self._record.attachments if self._record is not None else ():
            if one.id == id and one.target:
                QDesktopServices.openUrl(QUrl.fromUserInput(one.target))

    def _show_printed(self, at: str) -> None:
        """Go to the row of an appendix."""
        if self._record is not None:
            self.spot_wanted.emit(self._record.printed[int(at)].spot)


def _choice(kind: type[State] | type[Reach]) -> ChoiceField:
    """Return a field for a choice."""
    return ChoiceField([(tr(one.value) if one.value else "–", one.value) for one in kind])


def _values(found: "Record") -> dict[str, object]:
    """Return what the fields show."""
    from secretariat.domain import inline

    activity = found.activity
    own = dict(found.particulars)
    cells: dict[str, object] = {
        name: inline.plain(getattr(activity.cells, name).best(Language.EN)) for name in CELLS
    }
    return cells | {
        "title": activity.title,
        "when": _when(activity),
        "venue": activity.venue,
        "country": activity.country,
        "state": activity.state.value,
        "reach": activity.reach.value,
        "kind": activity.kind,
        "source": activity.source,
        **{name: own.get(name, "") for name in OWN},
    }


def _when(activity: Activity) -> str:
    """Return the days of an activity in words that are understood again."""
    from secretariat.gui.models.columns import day_shown

    dates = activity.dates
    if dates.start is None or dates.end is None:
        return ""
    first, last = (day_shown(day, dates.precision) for day in (dates.start, dates.end))
    return first if first == last else tr("{first} to {last}", first=first, last=last)
