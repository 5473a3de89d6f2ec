"""Passages in a list: they are ticked one by one or all at once, and heads are only looked at."""

from PySide6.QtCore import Qt

from secretariat.gui.models.passages import Ink, PassageModel, Row

LINE = (("before ", Ink.PLAIN), ("word", Ink.GONE))
CHECK = Qt.ItemDataRole.CheckStateRole


def a_model():
    model = PassageModel()
    model.show(
        [
            Row("Papers", head=True),
            Row("one", (LINE,), 1, True),
            Row("two", (LINE,), 2, True),
            Row("held", (LINE,), 3),
        ]
    )
    return model


def test_the_model_keeps_the_rules_of_qt(qtmodeltester):
    qtmodeltester.check(a_model())


def test_passages_are_ticked(qtbot):
    model = a_model()
    assert [row.payload for row in model.chosen()] == [1, 2]
    with qtbot.waitSignal(model.ticked):
        assert model.setData(model.index(1), Qt.CheckState.Unchecked, CHECK)
    assert [row.payload for row in model.chosen()] == [2]
    model.tick_all(False)
    assert model.chosen() == []
    model.tick_all(True)
    assert [row.payload for row in model.chosen()] == [1, 2]


def test_what_has_no_box_cannot_be_ticked():
    model = a_model()
    assert not model.setData(model.index(3), Qt.CheckState.Checked, CHECK)
    assert model.data(model.index(3), CHECK) is None
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags


def test_a_passage_is_read_aloud_with_its_place():
    assert a_model().data(a_model().index(0)) == "Papers"
    assert a_model().data(a_model().index(1), Qt.ItemDataRole.AccessibleTextRole) == "one: before word"
