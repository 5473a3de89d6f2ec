"""What an entry of the programme says of itself, to be written in: the particulars of its kind, then what every entry has."""

from collections.abc import Mapping

from secretariat.app.queries.followup import Record
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.programme import Asked, Editor, asked
from secretariat.domain.tongue import marked, tr
from secretariat.gui.fields import ChoiceField, DateField
from secretariat.gui.form import Field, Form
from secretariat.gui.rows import LongField, TextField

COMMON: Mapping[str, tuple[str, str, bool]] = {
    "status": (marked("Status"), marked("How far it is, such as planned or under way"), False),
    "lead": (marked("Lead"), marked("Who sees to it"), False),
    "actors": (marked("Actors"), marked("Who else takes part"), True),
    "source": (marked("Source"), marked("The paragraph of the report it comes from"), True),
}
"""The fields that every entry has, by name: label, tip, and whether more than a line is likely."""


class ParticularsForm(Form):
    """The fields of a kind of entry; the names in COMMON belong to the entry itself, all others are particulars."""

    def __init__(self, kind: FollowUpKind) -> None:
        """Make the fields that entries of a kind have."""
        super().__init__()
        self._asked = asked(kind)
        for one in self._asked:
            self.add(one.name, tr(one.label), _field(one), tr(one.tip or one.label))
        for name, (label, tip, long) in COMMON.items():
            self.add(name, tr(label), LongField(2, several=False) if long else TextField(), tr(tip))
        self.setFocusProxy(self.field(self._asked[0].name))

    def show_record(self, record: Record, anew: bool) -> None:
        """Show what an entry says; what is being typed stays, unless it is about another entry now (`anew`)."""
        said = dict(record.particulars)
        values = {one.name: _held(one, said.get(one.name, "")) for one in self._asked}
        values |= {name: getattr(record.entry, name) for name in COMMON}
        self.show_values(values, anew=anew)


def _field(one: Asked) -> Field:
    """Return the field a particular is filled in with."""
    match one.editor:
        case Editor.LINES:
            return LongField(2, several=True)
        case Editor.CHOICE:
            return ChoiceField([("–", ""), *((tr(choice).capitalize(), choice) for choice in one.choices)])
        case Editor.DAY:
            return DateField()
        case _:
            return TextField()


def _held(one: Asked, value: str) -> object:
    """Return a value as the field of a particular takes it."""
    if one.editor is not Editor.DAY:
        return value
    field = DateField()
    field.setText(value)
    return field.value()


def said(value: object) -> str:
    """Return what a field holds as a particular keeps it; a day as it is typed."""
    if value is None or isinstance(value, str):
        return value or ""
    return f"{value:%d.%m.%Y}"
