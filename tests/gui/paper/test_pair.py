"""Two languages side by side: the same lines at one height, both to write in, and amber where the source has changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.appendix import AddAppendix
from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.domain.identity import AppendixId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import AppendixKind
from secretariat.gui.paper.stretch import Caret

EN, FR = Language.EN, Language.FR
Key = Qt.Key
LONG = "A paragraph that is so long that it fills several lines of its column, and more. " * 3


@pytest.fixture
def both(write):
    """Show a paper in English with the French beside it."""

    def begin(*blocks):
        on = write(*blocks)
        on.desk.do(EditPaper(on.paper, "languages", (EN, FR)))
        for number, block in enumerate(on.blocks):
            on.desk.do(Reword(block.id, FR, f"Le {number}"))
        on.desk.workspace.seal()
        on.page.act("side by side")
        settle()
        return on, on.page.pair.hand

    return begin


def settle():
    QTest.qWait(60)


def waits(done):
    for _ in range(100):
        if done():
            return
        QTest.qWait(50)
    assert done()


def tops(editor):
    layout = editor.document().documentLayout()
    scrolled = editor.verticalScrollBar().value()
    return [
        round(layout.blockBoundingRect(editor.setting.block(line.key)).top() - scrolled)
        for line in editor.setting.lines
        if line.kind
    ]


def test_the_same_lines_stand_at_one_height_with_the_same_numbers(both):
    on, hand = both("P " + LONG, "H Section", "P Two", "S item", "P " + LONG, "P Last")
    first, second = on.editor, hand.editor
    labels = [[line.label.strip("().") for line in one.setting.lines if line.kind] for one in (first, second)]
    assert labels[0] == labels[1] == ["1", "I", "2", "a", "3", "4"]
    waits(lambda: tops(first) == pytest.approx(tops(second), abs=2))


def in_view(one, other):
    """Return where the lines in view stand in both columns."""
    pairs = zip(tops(one), tops(other), strict=True)
    return [pair for pair in pairs if 0 <= pair[0] < one.viewport().height()]


def test_scrolling_one_column_scrolls_the_other(both):
    on, hand = both(*["P " + LONG] * 30)
    on.editor.verticalScrollBar().setValue(900)
    settle()
    assert in_view(on.editor, hand.editor)
    waits(lambda: all(abs(left - right) <= 3 for left, right in in_view(on.editor, hand.editor)))
    hand.editor.verticalScrollBar().setValue(hand.editor.verticalScrollBar().value() + 400)
    settle()
    assert on.editor.verticalScrollBar().value() > 1100
    waits(lambda: all(abs(left - right) <= 3 for left, right in in_view(on.editor, hand.editor)))


def test_both_columns_are_written_in(both):
    on, hand = both("P One", "P Two")
    hand.editor.setFocus()
    hand.editor.put_caret(Caret(on.key(0), 4))
    QTest.keyClicks(hand.editor, " mot")
    QTest.keyClick(hand.editor, Key.Key_Return)
    on.page.flush()
    assert [block.words.fr for block in on.blocks] == ["Le 0 mot"[:4] + " mot", "", "Le 1"]
    assert [block.words.en for block in on.blocks] == ["One", "", "Two"]
    assert len([line for line in on.editor.setting.lines if line.kind]) == 3
    on.agrees()


def test_a_changed_source_turns_its_translation_amber_until_confirmed(both):
    on, hand = both("P One", "P Two")
    on.editor.setFocus()
    on.stand(0, 3)
    on.type(" more")
    on.page.flush()
    assert [line.stale for line in hand.editor.setting.lines if line.kind] == [True, False]
    on.page.pair.refresh()
    assert on.page.pair.count.text() == "1 to confirm"
    on.stand(1, 0)
    on.page.act("next unconfirmed")
    assert hand.editor.hasFocus()
    assert hand.editor.caret().key == on.key(0)
    on.page.act("confirm")
    assert not any(line.stale for line in hand.editor.setting.lines)
    assert on.desk.undo_label == "Confirm translation"
    on.desk.undo()
    assert [line.stale for line in hand.editor.setting.lines if line.kind] == [True, False]


def test_title_and_appendix_wait_for_their_translation(both):
    on, hand = both("P One")
    id, words = AppendixId(new_id()), Words(en="Figures", fr="Chiffres")
    on.desk.do(AddAppendix(id, on.paper, AppendixKind.TABLE, words, cells=Words(en="a\tb", fr="c\td")))
    on.desk.do(EditPaper(on.paper, "title.fr", "Suite"))
    on.editor.setFocus()
    on.editor.put_caret(Caret("title", 0))
    on.type("Our ")
    on.editor.put_caret(Caret(f"appendix:{id}:table", 0, 2))
    on.type("x")
    on.page.flush()
    on.page.pair.refresh()
    assert [line.key for line in hand.editor.setting.lines if line.stale] == ["title", f"appendix:{id}"]
    for key in ("title", f"appendix:{id}"):
        on.page.act("next unconfirmed")
        assert hand.editor.caret().key == key
        on.page.act("confirm")
    assert not any(line.stale for line in hand.editor.setting.lines)


def test_a_translation_is_confirmed_from_beside_its_source(both):
    on, hand = both("P One", "P Two")
    on.editor.setFocus()
    on.stand(1, 3)
    on.type("s")
    on.page.flush()
    on.page.act("confirm")
    assert on.desk.undo_label == "Confirm translation"
    assert not any(line.stale for line in hand.editor.setting.lines)


def test_one_column_comes_back(both):
    on, _ = both("P " + LONG, "P Two")
    on.page.act("side by side")
    assert on.page.pair is None
    on.agrees()
    on.page.act("side by side")
    assert on.page.pair is not None


def test_a_paper_in_one_language_says_what_to_do(write, qtbot):
    on = write("P One")
    with qtbot.waitSignal(on.desk.said) as caught:
        on.page.act("side by side")
    assert "add another in the list of languages" in caught.args[0]
    assert on.page.pair is None


def test_the_menu_of_what_waits_offers_to_confirm_it(both):
    on, hand = both("P One", "P Two")
    on.desk.do(Reword(on.blocks[0].id, EN, "Other"))
    hand.editor.setFocus()
    hand.editor.put_caret(Caret(on.key(0)))
    on.page.pair.menus.open(hand.editor.mapToGlobal(hand.editor.rect().center()))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.actions()[0].text() == "Con&firm translation"
    menu.actions()[0].trigger()
    menu.close()
    assert not any(line.stale for line in hand.editor.setting.lines)
    assert on.page._crumbs.text().endswith("Paragraph 1")
