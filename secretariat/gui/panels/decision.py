"""The record of a point for decision: the words it is put in, and what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.decision import Ask, Outcome
from secretariat.domain.difference import Turn
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import icons, marks, theme
from secretariat.gui.fields import ChoiceField, DateField
from secretariat.gui.form import Form, width_of
from secretariat.gui.models.decision import OUTCOMES, Key, key
from secretariat.gui.panels.particulars import LANGUAGES
from secretariat.gui.redressing import once_dressed
from secretariat.gui.rows import LongField, TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretariat.app.queries.decision import Point
    from secretariat.app.queries.marked import Shown
    from secretariat.domain.identity import SessionId

ADOPTED = {Outcome.ADOPTED, Outcome.AMENDED}


class PointRecord(QScrollArea):
    """One point. `entered` carries field and value, `went` asks for its paragraph, `drafted` for the draft as adopted.

    `wrote` asks for the adopted text to be written or corrected, `acted` for the actions under the point; `shown` says that a point is
    shown now.
    """

    entered = Signal(str, object)
    doubted = Signal(str)
    went = Signal()
    drafted = Signal()
    wrote = Signal()
    acted = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None, narrow: bool = False) -> None:
        """Lay out the record, empty; a `narrow` one, beside its paragraph, takes the width there is."""
        super().__init__(parent, widgetResizable=True)
        self._narrow = narrow
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: Key | None = None
        self._heading, self._ask = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.number, self.draft = QLabel(), QLabel(wordWrap=True)
        self.go = QPushButton(icons.icon("open"), tr("&Go to paragraph"))
        self.take = QPushButton(icons.icon("copy"), tr("Use the draft te&xt"))
        self.write, self.act = (
            QPushButton(icons.icon("edit"), ""),
            QPushButton(icons.icon("task_list_ltr"), ""),
        )
        self.compared, self.corrected = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._lay_out()

    def _fill(self, form: Form) -> None:
        """Put the fields of a record into its form."""
        outcomes = ChoiceField([(tr(text), outcome) for outcome, (text, _) in OUTCOMES.items()])
        form.add("outcome", tr("&Outcome"), outcomes, tr("What became of the point"))
        form.add("owner", tr("O&wner"), TextField(), tr("Who sees to it"))
        form.add("due", tr("D&ue"), DateField(), tr("The day by which it is to be done; may be left empty"))
        form.add(
            "due_session", tr("Due sess&ion"), ChoiceField([("–", None)]), tr("The session it comes back to")
        )
        form.add("progress", tr("P&rogress"), LongField(3, several=True), tr("What has been done so far"))
        for language in Language:
            tip = tr("The text as adopted, in {languages}", languages=tr(LANGUAGES[language]))
            adopted = LongField(4, several=True)
            adopted.setReadOnly(True)
            form.add(f"adopted.{language}", tr("Adopted text"), adopted, tip)
        form.field("due").setPlaceholderText(tr("day.month.year"))
        for name in ("outcome", "due_session"):
            field = form.field(name)
            if isinstance(field, ChoiceField):
                field.setMinimumContentsLength(8)
        form.entered.connect(self.entered)
        form.doubted.connect(self.doubted)
        self.take.setToolTip(tr("Take the draft text over as the adopted text"))
        self.take.clicked.connect(self.drafted)
        form.add_widget(self.take)
        self.write.clicked.connect(self.wrote)
        self.act.clicked.connect(self.acted)
        self.act.setToolTip(tr("Who is to do what under this point, and by when"))
        self.compared.setTextFormat(Qt.TextFormat.RichText)
        self.compared.setAccessibleName(tr("Adopted text compared with the draft"))
        self.corrected.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for part in (self.write, self.compared, self.corrected, self.act):
            form.add_widget(part)

    def show_more(
        self, amended: "Sequence[Shown]", corrections: "Sequence[str]", actions: int, waiting: int, late: bool
    ) -> None:
        """Show what was amended in the draft, why the adopted text was corrected, and how many actions wait."""
        changed = any(one.turn is not Turn.SAME for one in amended) and any(one.text for one in amended)
        locked = self.form.field("outcome").value() in ADOPTED and not self.take.isEnabled()
        self.compared.setText(
            tr("Compared with the draft: {html}", html=marks.html(amended)) if changed and locked else ""
        )
        self.compared.setVisible(bool(self.compared.text()))
        self.corrected.setText("\n".join(corrections))
        self.corrected.setVisible(bool(corrections))
        self.write.setText(tr("Co&rrect the adopted text …") if locked else tr("&Adopted text …"))
        self.write.setToolTip(
            tr("The adopted text is locked; it is corrected with a reason")
            if locked
            else tr("Write the text as adopted; it is locked from then on")
        )
        self.act.setText(_actions(actions, waiting, late))
        self.act.setIcon(icons.icon("warning" if late else "task_list_ltr"))

    def _lay_out(self) -> None:
        """Put heading, draft and fields under each other."""
        theme.letter(self._heading, "large", bold=True)
        self._ask.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.go.setToolTip(tr("Show the paragraph in its paper (Enter in the list)"))
        self.go.clicked.connect(self.went)
        inner = QWidget()
        self.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        row = QHBoxLayout()
        row.addWidget(self._ask, 1)
        row.addWidget(self.go)
        if self._narrow:
            self.go.hide()
        column.addWidget(self._heading)
        column.addLayout(row)
        column.addWidget(self._make_card(inner))
        column.addSpacing(theme.XS)
        self.form = Form(inner)
        column.addWidget(self.form)
        column.addStretch(1)
        self._fill(self.form)

    def _make_card(self, parent: QWidget) -> QFrame:
        """Return the card with the draft text and its number."""
        for label in (self.number, self.draft):
            theme.letter(label, "paper")
        card = QFrame(parent)
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        row.setSpacing(theme.M)
        top = Qt.AlignmentFlag.AlignTop
        self.draft.setTextFormat(Qt.TextFormat.PlainText)
        self.draft.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.draft.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.draft.setAccessibleName(tr("Draft text"))
        self.draft.setToolTip(tr("The words of the paragraph; they are edited in the paper"))
        row.addWidget(self.number, 0, top)
        row.addWidget(self.draft, 1, top)
        return card

    def show_point(
        self,
        point: "Point",
        sessions: "Sequence[tuple[SessionId, str]]",
        languages: "Sequence[Language]",
    ) -> None:
        """Show a point; the adopted text in the languages of its paper, and in others that have one."""
        record = point.decision
        place = point.symbol or point.title or tr("Untitled paper")
        named = (
            tr("{place}, paragraph {paragraph}", place=place, paragraph=point.paragraph)
            if point.paragraph
            else place
        )
        self._heading.setText(record.reference or named)
        self._ask.setText(
            tr("Point for decision") if record.ask is Ask.DECISION else tr("Point for discussion")
        )
        self.number.setText(f"{point.paragraph}." if point.paragraph else "")
        self.draft.setText(point.draft or tr("(no words yet)"))
        self._offer(sessions)
        self._show_languages([lang for lang in Language if lang in languages or record.adopted[lang]])
        values: dict[str, object] = {
            "outcome": record.outcome,
            "owner": record.owner,
            "due": record.due,
            "due_session": record.due_session,
            "progress": record.progress,
        }
        values |= {f"adopted.{language}": record.adopted[language] for language in Language}
        self.form.show_values(values, anew=key(point) != self._shown)
        self._shown = key(point)
        self._allow(record.outcome in ADOPTED, bool(record.adopted))
        self.shown.emit()
        self._keep_width()

    def _offer(self, sessions: "Sequence[tuple[SessionId, str]]") -> None:
        """Offer the sessions of the file."""
        field = self.form.field("due_session")
        offered = [("–", None), *((name, id) for id, name in sessions)]
        if isinstance(field, ChoiceField) and offered != [
            (field.itemText(row), field.itemData(row)) for row in range(field.count())
        ]:
            field.clear()
            for text, value in offered:
                field.addItem(text, value)

    def _show_languages(self, languages: "Sequence[Language]") -> None:
        """Show the adopted text in some languages, each named where there are several."""
        letters = dict(
            zip(languages, (tr("Adop&ted text"), tr("Adopted text"), tr("Adopted text")), strict=False)
        )
        for language in Language:
            several = f" ({language})" if len(languages) > 1 else ""
            label = f"{letters[language]}{several}" if language in letters else ""
            self.form.show_row(f"adopted.{language}", label)

    def _allow(self, adopted: bool, filled: bool) -> None:
        """Let the adopted text be written once the point is adopted."""
        said = tr("It is locked once it is written") if adopted else tr("Not adopted yet")
        for language in Language:
            field = self.form.field(f"adopted.{language}")
            if isinstance(field, LongField):
                field.setPlaceholderText(said)
        self.take.setEnabled(adopted and not filled)

    def _dress(self) -> None:
        """Take on the colours and text size of the theme."""
        self._keep_width()
        self.go.setIcon(icons.icon("open"))
        self.take.setIcon(icons.icon("copy"))
        self.write.setIcon(icons.icon("edit"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width that the words of the form need."""
        super().resizeEvent(event)
        self._keep_width()

    def _keep_width(self) -> None:
        """Be as wide as the form needs, where there is room for it."""
        if not self._narrow:
            self.setMinimumWidth(width_of(self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "form"):
            once_dressed(self, self._dress)


def _actions(actions: int, waiting: int, late: bool) -> str:
    """Return what the button to the actions says of them."""
    if not actions:
        return tr("A&ctions …")
    if late:
        return tr("A&ctions ({waiting} of {actions} open, late) …", waiting=waiting, actions=actions)
    return tr("A&ctions ({waiting} of {actions} open) …", waiting=waiting, actions=actions)
