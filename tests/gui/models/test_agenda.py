"""The tree of the agenda: what it shows, and what dragging and renaming do to the file."""

from PySide6.QtCore import QModelIndex, Qt

from secretariat.gui.models.agenda import AgendaModel
from secretariat.gui.place import Place


def drop(model, place, onto, row):
    data = model.mimeData([model.index_of(place)])
    parent = model.index_of(onto) if onto else QModelIndex()
    if not model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent):
        return False
    return model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)


def test_the_model_keeps_the_rules_of_models(office, qtmodeltester):
    office.create()
    office.agenda()
    model = AgendaModel(office.desk)
    qtmodeltester.check(model)
    office.agenda()
    qtmodeltester.check(model)


def test_an_item_dragged_above_another_changes_places(office):
    office.create()
    session, items, _ = office.agenda()
    model = office.window.navigator.model
    assert drop(model, Place("item", items[1]), Place("session", session), 0)
    assert [title for title, _ in office.outline()[0][1]] == ["Coherence", "Globalization"]
    office.desk.undo()
    assert [title for title, _ in office.outline()[0][1]] == ["Globalization", "Coherence"]


def test_an_item_dragged_down_lands_where_it_was_dropped(office):
    office.create()
    session, items, _ = office.agenda()
    model = office.window.navigator.model
    assert drop(model, Place("item", items[0]), Place("session", session), 2)
    assert [title for title, _ in office.outline()[0][1]] == ["Coherence", "Globalization"]
    assert not drop(model, Place("item", items[0]), Place("session", session), 2)


def test_a_paper_dropped_on_another_item_goes_under_it(office):
    office.create()
    _, items, papers = office.agenda()
    model = office.window.navigator.model
    assert drop(model, Place("paper", papers[0]), Place("item", items[1]), -1)
    assert [papers for _, papers in office.outline()[0][1]] == [["Paper 2"], ["Paper 3", "Paper 1"]]


def test_what_is_dropped_on_one_of_its_kind_takes_its_place(office):
    office.create()
    _, items, papers = office.agenda()
    model = office.window.navigator.model
    assert drop(model, Place("item", items[1]), Place("item", items[0]), -1)
    assert [title for title, _ in office.outline()[0][1]] == ["Coherence", "Globalization"]
    assert drop(model, Place("item", items[1]), Place("paper", papers[0]), -1)
    assert [title for title, _ in office.outline()[0][1]] == ["Globalization", "Coherence"]
    assert drop(model, Place("paper", papers[2]), Place("paper", papers[1]), -1)
    assert [papers for _, papers in office.outline()[0][1]] == [["Paper 1", "Paper 3", "Paper 2"], []]
    assert not drop(model, Place("paper", papers[2]), Place("paper", papers[2]), -1)


def test_a_paper_cannot_be_dropped_on_a_session(office):
    office.create()
    session, _, papers = office.agenda()
    assert not drop(office.window.navigator.model, Place("paper", papers[0]), Place("session", session), 0)


def test_words_that_change_leave_the_tree_as_it_is(office):
    office.create()
    _, items, _ = office.agenda()
    model = office.window.navigator.model
    reset = []
    model.modelReset.connect(lambda: reset.append(1))
    model.setData(model.index_of(Place("item", items[0])), "Another title")
    assert model.text(Place("item", items[0])) == "1. Another title"
    assert reset == []
