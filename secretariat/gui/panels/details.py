"""The particulars of the paper, its agenda item, session and committee, under a live masthead."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.fields import ChoiceField, DateField
from secretariat.gui.panels.masthead import Masthead
from secretariat.gui.panels.particulars import LANGUAGES, OWNERS, ROWS, Particulars, read, shown, storing
from secretariat.gui.place import Here
from secretariat.gui.redressing import once_dressed
from secretariat.gui.rows import Field, LanguagesField, LongField, Row, TextField

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.domain.finding import Spot

LEAST = 120  # pixels at 100 % a field has; a label that leaves less stands above it


class DetailsPanel(QScrollArea):
    """A form that stores itself: what is typed goes into the file when its field is left.

    It is read when it is seen, or asked for a field; the head of another paper follows in a turn of its own.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the form, empty."""
        super().__init__(parent, widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Details"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._desk = desk
        self._here = Here()
        self._language: Language | None = None
        self._held = Particulars()
        self._fields: dict[Row, Field] = {}
        self._clean: dict[Row, object] = {}
        self._stale = True
        self._heading = QTimer(self, singleShot=True, interval=0)
        self._heading.timeout.connect(self._show_masthead)
        self._forms: dict[str, QFormLayout] = {}
        self._groups: dict[str, list[QWidget]] = {}
        self._masthead = Masthead()
        self._masthead.wanted.connect(self._on_wanted)
        self._empty = QLabel(tr("Choose a session or a paper to see its particulars."), wordWrap=True)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._follow)
        desk.settling.connect(self.settle)

    def _lay_out(self) -> None:
        """Put masthead and form under each other."""
        inner = QWidget()
        self.setWidget(inner)  # before it is filled: what is moved is dressed again with all that is in it
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self._empty)
        column.addWidget(self._masthead)
        for owner, heading in OWNERS.items():
            title, holder = QLabel(tr(heading)), QWidget(inner)
            theme.letter(title, bold=True)
            self._groups[owner] = [title, holder]
            column.addWidget(title)
            column.addWidget(holder)
            if owner != "cover":
                self._forms[owner] = self._make_form(holder, owner)
        column.addStretch(1)
        self._dress()

    def _make_form(self, holder: QWidget, owner: str) -> QFormLayout:
        """Return the form of one owner."""
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, theme.S)
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for row in (row for row in ROWS if row.owner == owner):
            field = row.make()
            name = tr(row.label).replace("&", "") or _own_text(field)
            field.setAccessibleName(f"{tr(OWNERS[owner])}: {_spoken(name, row.language)}")
            field.setToolTip(_spoken(_tip(row, name), row.language))
            field.entered.connect(lambda row=row: self._store(row))
            if isinstance(field, ChoiceField | TextField | LongField):
                field.setMinimumWidth(theme.scaled(LEAST))
            form.addRow(tr(row.label), field)
            self._fields[row] = field
        return form

    def _make_cover(self) -> None:
        """Make the fields of the cover page, which few papers have, in their place among the others."""
        before = [field for row, field in self._fields.items() if row.owner == "paper"][-1]
        self._forms["cover"] = self._make_form(self._groups["cover"][1], "cover")
        for row, field in self._fields.items():
            if row.owner == "cover":
                self.setTabOrder(before, field)
                before = field

    @property
    def masthead(self) -> Masthead:
        """The head of the paper as it will print."""
        self._catch_up()
        if self._heading.isActive():
            self._show_masthead()
        return self._masthead

    def field(self, path: str) -> Field:
        """Return the field of "paper.symbol", "paper.title.en", "session.number" and the like."""
        self._catch_up()
        return next(field for row, field in self._fields.items() if f"{row.owner}.{row.path}" == path)

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show the particulars of what is in view; the masthead in a language, None for the leading one."""
        self.settle()
        if here != self._here:
            self._clean.clear()
        self._here, self._language = here, language
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def show_spot(self, spot: "Spot") -> bool:
        """Put the caret into the field a finding speaks of; say whether there is one."""
        self._catch_up()
        name, _, language = spot.field.partition(".")
        for row in self._rows():
            fits = not language or row.language is None or row.language == language
            if row.field == name and fits and getattr(self._held, row.owner).id == spot.id:
                self._focus(row)
                return True
        return False

    def settle(self) -> None:
        """Store what was typed into the field that has the focus."""
        for row, field in self._fields.items():
            if field.hasFocus():
                self._store(row)

    def refresh(self) -> None:
        """Read the particulars and show them; what is being typed stays."""
        self._fill()
        self._show_masthead()

    def _follow(self) -> None:
        """Read the particulars again, if anyone sees them; else once somebody does."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _catch_up(self) -> None:
        """Read what changed meanwhile; the masthead comes after the fields."""
        if self._stale:
            self._fill()
            self._heading.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another panel was in view."""
        super().showEvent(event)
        self._catch_up()

    def _fill(self) -> None:
        """Read the particulars and show them in their fields; what is being typed stays."""
        self._stale = False
        self._held = read(self._desk, self._here) if self._desk.workspace else Particulars()
        if self._held.cover is not None and "cover" not in self._forms:
            self._make_cover()
        for owner, widgets in self._groups.items():
            for widget in widgets:
                widget.setVisible(getattr(self._held, owner) is not None)
        self._empty.setVisible(self._held.session is None)
        self._show_languages()
        for row in self._rows():
            field = self._fields[row]
            if field.hasFocus() and row in self._clean and field.value() != self._clean[row]:
                continue
            value = shown(self._held, row)
            if not _shows(field, value):
                field.set_value(value)  # type: ignore[arg-type]
            self._clean[row] = field.value()
        self._lock()

    def _lock(self) -> None:
        """Let the particulars of an issued paper be read, not changed."""
        paper = self._held.paper
        if paper is None or self._desk.workspace is None:
            return
        from secretariat.app.queries import edition

        issued = self._desk.ask(edition.locked, paper) is not None
        for owner in ("paper", "cover"):
            self._groups[owner][1].setEnabled(not issued)

    def _rows(self) -> list[Row]:
        """Return the rows that can be filled in now."""
        return [row for row in self._fields if getattr(self._held, row.owner) is not None]

    def _show_masthead(self) -> None:
        """Show the head of the paper as it will print."""
        self._heading.stop()
        paper = self._held.paper
        self._masthead.setVisible(paper is not None)
        if paper is not None and self._desk.workspace is not None:
            from secretariat.app.queries.paper import printed

            self._masthead.show_paper(self._desk.ask(printed, paper.id, self._language))

    def _show_languages(self) -> None:
        """Show the rows of the languages the paper exists in, each named where there are several."""
        languages = self._held.languages
        for row, field in self._fields.items():
            if row.language is not None:
                form = self._forms[row.owner]
                form.setRowVisible(field, row.language in languages)
                label = form.labelForField(field)
                if isinstance(label, QLabel):
                    label.setText(
                        f"{tr(row.label)} ({row.language})" if len(languages) > 1 else tr(row.label)
                    )
            if isinstance(field, LanguagesField) and self._held.paper is not None:
                field.keep(self._held.paper.leading)

    def _store(self, row: Row) -> None:
        """Store what was typed into a row, if it is new."""
        field = self._fields[row]
        if row not in self._clean or field.value() == self._clean[row]:
            return
        if isinstance(field, DateField) and not field.is_good():
            self._desk.said.emit(tr("“{text}” is not a day; write it as 19.10.2004.", text=field.text()))
            return
        self._clean[row] = field.value()
        command = storing(self._held, row, field.value())
        if command is not None:
            self._desk.do(command)

    def _on_changed(self, changes: "Changes") -> None:
        """Read anew when the particulars are concerned."""
        if changes.touch("paper", "item", "session", "committee", "particular"):
            self._follow()

    def _on_wanted(self, name: str) -> None:
        """Put the caret into the field that was clicked in the masthead."""
        owners = {
            "symbol": "paper",
            "title": "paper",
            "purpose": "paper",
            "name": "committee",
            "code": "committee",
        }
        owner = owners.get(name, "session")
        self._focus(next(row for row in self._rows() if row.field == name and row.owner == owner))

    def _focus(self, row: Row) -> None:
        """Put the caret into a field."""
        field = self._fields[row]
        self.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        """Take on the colours and text size of the theme."""
        for field in self._fields.values():
            if isinstance(field, LongField):
                field.fit()
        QTimer.singleShot(0, self, self._show_masthead)  # once every label has its new letters

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_groups"):
            once_dressed(self, self._dress)


def _shows(field: Field, value: object) -> bool:
    """Say whether a long field shows a value as it was read: to set its words anew is what takes longest."""
    if not isinstance(field, LongField) or field.value() != value:
        return False
    document = field.document()
    return not document.isUndoAvailable() and not document.isRedoAvailable()


def _tip(row: Row, name: str) -> str:
    """Return what a field says when one rests on it."""
    if row.owner == "cover":
        return tr("Cover field: {name}", name=name)
    return tr(row.tip) if row.tip else name


def _spoken(text: str, language: Language | None) -> str:
    """Return what is said of a field, with the language of its words if they have one."""
    return tr("{field} in {language}", field=text, language=tr(LANGUAGES[language])) if language else text


def _own_text(field: QWidget) -> str:
    """Return what a field without a label says beside its box."""
    return field.text().replace("&", "") if isinstance(field, QAbstractButton) else ""
