"""The record of an entry of the follow-up programme: everything it says, with room to write."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.fields import ChoiceField
from secretariat.gui.form import Form, width_of
from secretariat.gui.models.followup import KINDS, PHASES
from secretariat.gui.rows import LongField, TextField


class EntryRecord(QScrollArea):
    """One entry. `entered` carries field and value."""

    entered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the record, empty."""
        super().__init__(parent, widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: tuple[FollowUpId, Language] | None = None
        self.kind = QLabel()
        self._none = QLabel(tr("Choose an entry to see all it says."), wordWrap=True)
        self._lay_out()

    def _fill(self, form: Form) -> None:
        """Put the fields of an entry into its form."""
        form.add(
            "title",
            tr("&Title"),
            LongField(2, several=False),
            tr("What it is about, in the language chosen above"),
        )
        form.add(
            "detail",
            tr("Deta&il"),
            LongField(6, several=True),
            tr("What there is to say, in the language chosen above"),
        )
        phases = [(tr(PHASES[None]), None), *((tr(text), phase) for phase, text in PHASES.items() if phase)]
        form.add("phase", tr("Phase"), ChoiceField(phases), tr("The phase of the follow-up it belongs to"))
        form.add(
            "element", tr("Ele&ment"), TextField(), tr("The element of the phase, such as Policy coherence")
        )
        form.add("lead", tr("&Lead"), TextField(), tr("Who sees to it"))
        form.add("actors", tr("A&ctors"), LongField(2, several=False), tr("Who else takes part"))
        form.add(
            "source",
            tr("S&ource"),
            LongField(2, several=False),
            tr("The paragraph of the report it comes from"),
        )
        form.add("status", tr("Stat&us"), TextField(), tr("How far it is, such as planned or under way"))
        form.entered.connect(self.entered)

    def _lay_out(self) -> None:
        """Put kind and fields under each other."""
        theme.letter(self.kind, "large", bold=True)
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.setToolTip(tr("The kind of the entry; it was chosen when the entry was added"))
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        inner = QWidget()
        self.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self._none)
        column.addWidget(self.kind)
        self.form = Form(inner)
        column.addWidget(self.form)
        column.addStretch(1)
        self._fill(self.form)
        self.show_entry(None, Language.EN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width that the words of the form need."""
        super().resizeEvent(event)
        self.setMinimumWidth(width_of(self))

    def show_entry(self, entry: FollowUp | None, language: Language) -> None:
        """Show an entry with its words in a language, or none."""
        self._none.setVisible(entry is None)
        self.kind.setVisible(entry is not None)
        self.form.setVisible(entry is not None)
        if entry is None:
            self._shown = None
            return
        self.kind.setText(tr(KINDS[entry.kind][0]))
        values = {
            name: getattr(entry, name) for name in ("phase", "element", "lead", "actors", "source", "status")
        }
        values |= {"title": entry.title[language], "detail": entry.detail[language]}
        for name in ("title", "detail"):
            field = self.form.field(name)
            if isinstance(field, LongField):
                field.setPlaceholderText(" ".join(getattr(entry, name).best(language).split()))
        self.form.show_values(values, anew=(entry.id, language) != self._shown)
        self._shown = (entry.id, language)
