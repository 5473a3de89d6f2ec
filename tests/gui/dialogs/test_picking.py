"""Records are picked from a list that is read while the window goes on painting."""

from threading import get_ident

from PySide6.QtCore import Qt

from secretariat.app.queries.linked import Named
from secretariat.domain import folding
from secretariat.gui.dialogs import picking
from secretariat.gui.dialogs.picking import Picking

NAMES = ("Seminar, Geneva", "Séminaire, Abidjan", "Taller, Santiago")


def test_the_records_are_read_and_made_ready_on_another_thread(office, monkeypatch):
    read_on: list[int] = []
    picked: list[Named] = []

    def ask():
        read_on.append(get_ident())
        return tuple(Named("activity", f"{n}", name, "ILO") for n, name in enumerate(NAMES))

    def folded(text):
        if "ILO" in text:
            read_on.append(get_ident())
        return folding.folded(text)

    monkeypatch.setattr(picking, "folded", folded)
    dialog = Picking(office.window, "Link with an activity", ask)
    assert len(read_on) == 1 + len(NAMES)
    assert get_ident() not in read_on
    dialog.picked.connect(picked.append)
    dialog.open()
    assert dialog.list.count() == len(NAMES)
    office.bot.keyClicks(dialog.field, "seminaire")
    assert dialog.list.count() == 1
    office.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    office.wait(lambda: picked != [])
    assert picked[0].name == "Séminaire, Abidjan"
