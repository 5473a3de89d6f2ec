"""The outline as a tree."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from secretariat.app.queries.section import PaperOutline, Part
from secretariat.domain.identity import PaperId
from secretariat.domain.paper import Kind
from secretariat.gui.models.outline import OutlineModel

KINDS = {"H": Kind.HEADING, "P": Kind.PARAGRAPH, "S": Kind.SUBITEM}


def outline(*lines):
    parts = []
    for line in lines:
        id, kind, depth, text = line.split(" ", 3)
        parts.append(Part(id, KINDS[kind], 1, int(depth), "", text, 1, len(text.split())))
    return PaperOutline(PaperId("paper"), tuple(parts), tuple(parts))


FIRST = outline("a H 0 One", "b P 1 two words", "c S 2 item", "d P 1 three", "e H 0 Last", "f P 1 four")


def shown(model, parent=None):
    parent = parent or QModelIndex()
    return [
        (model.index(row, 0, parent).data(), shown(model, model.index(row, 0, parent)))
        for row in range(model.rowCount(parent))
    ]


def test_the_model_keeps_the_rules_of_models(qtmodeltester, qapp):
    model = OutlineModel()
    qtmodeltester.check(model)
    model.show(FIRST)
    qtmodeltester.check(model)
    assert shown(model) == [
        ("One", [("two words", [("item", [])]), ("three", [])]),
        ("Last", [("four", [])]),
    ]
    index = model.index_of("a")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "One\n1 paragraph · 1 word"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Section One, 1 paragraph · 1 word"
    model.clear()
    assert model.rowCount() == 0


def test_words_that_change_move_nothing(qtbot, qapp):
    model = OutlineModel()
    model.show(FIRST)
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.dataChanged):
        model.show(
            outline("a H 0 One", "b P 1 new words", "c S 2 item", "d P 1 three", "e H 0 Last", "f P 1 four")
        )
    assert model.index_of("b").data() == "new words"


def test_a_line_that_comes_leaves_the_others_where_they_are(qapp):
    model = OutlineModel()
    model.show(FIRST)
    kept = QPersistentModelIndex(model.index_of("d"))
    model.show(
        outline("a H 0 One", "b P 1 two words", "x P 1 new", "d P 1 three", "e H 0 Last", "f P 1 four")
    )
    assert kept.isValid()
    assert kept.data() == "three"
    assert kept.row() == 2


def test_a_part_is_let_go_only_where_it_may_lie(qtbot, qapp):
    model = OutlineModel()
    model.show(FIRST)
    move = Qt.DropAction.MoveAction
    carried = model.mimeData([model.index_of("b")])
    assert model.canDropMimeData(carried, move, -1, 0, model.index_of("e"))
    assert not model.canDropMimeData(carried, move, 0, 0, model.index_of("a"))
    with qtbot.waitSignal(model.dropped) as caught:
        assert model.dropMimeData(carried, move, -1, 0, model.index_of("e"))
    assert caught.args == ["b", "f"]
    section = model.mimeData([model.index_of("e")])
    with qtbot.waitSignal(model.dropped) as caught:
        assert model.dropMimeData(section, move, 0, 0, QModelIndex())
    assert caught.args == ["e", "a"]
    assert not model.dropMimeData(section, move, 1, 0, model.index_of("a"))


LINES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=10, unique_by=lambda pair: pair[0])


def grown(pairs):
    deepest, lines = -1, []
    for id, depth in pairs:
        deepest = min(depth, deepest + 1)
        lines.append(f"{id} {'HPS'[deepest]} {deepest} words{id}")
    return outline(*lines)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, min_size=2, max_size=4))
def test_whatever_comes_and_goes_the_tree_is_that_of_the_paper(qapp, states):
    model, fresh = OutlineModel(), OutlineModel()
    for state in states:
        model.show(grown(state))
    fresh.show(grown(states[-1]))
    assert shown(model) == shown(fresh)
