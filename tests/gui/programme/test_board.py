"""The board of the follow-up programme: cards by phase and element, moved with keys and the mouse."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.app.commands.followup import EditFollowUp
from secretariat.app.queries.followup import programme
from secretariat.gui import theme
from secretariat.gui.pages.programme import BOARD, LIST, LIVES
from secretariat.gui.place import FOLLOW_UP, REGISTER
from secretariat.gui.programme.card import CARD, Card, CardPainter, wrapped
from secretariat.gui.programme.none_yet import NoneYet
from secretariat.gui.short import Short


@pytest.fixture
def board(page, office):
    """The board, shown."""
    page.show_view(BOARD)
    office.settle()
    return page.view(BOARD)


def stack(board, element):
    return next(one for one in board.stacks if one.key[1] == element)


def titles(stack):
    return [stack.item(row).data(CARD).title for row in range(stack.count())]


def stand_on(board, office, entry, title):
    held = entry(title)
    at = board._stack_of(held.id)
    at.setCurrentRow(board._row(at, held.id))
    at.setFocus()
    office.settle()
    return at


def test_a_column_for_each_element_and_a_card_for_each_entry(board, office):
    assert [one.key for one in board.stacks][:3] == [
        (1, "Building support"),
        (2, "National action"),
        (2, "Policy coherence"),
    ]
    assert sum(one.count() for one in board.stacks) == len(office.desk.ask(programme))
    first = stack(board, "Policy coherence").item(1).data(CARD)
    assert (first.kind, first.foot) == (
        "Policy coherence initiative",
        "under way · 1 late · 6 take part",
    )
    assert first.late
    assert all(one.accessibleName() for one in board.stacks)


def test_ctrl_and_arrows_move_a_card_and_undo_takes_it_back(board, office, entry):
    stand_on(board, office, entry, "Poverty reduction")
    office.press("Ctrl+Right")
    assert entry("Poverty reduction").element == "Policy development"
    assert titles(stack(board, "Policy development"))[-1] == "Poverty reduction"
    assert stack(board, "Policy development").hasFocus()
    office.press("Ctrl+Z")
    assert entry("Poverty reduction").element == "Policy coherence"


def test_ctrl_and_up_and_down_change_the_order(board, office, entry):
    at = stand_on(board, office, entry, "Poverty reduction")
    before = titles(at)
    place = before.index("Poverty reduction")
    office.press("Ctrl+Up")
    assert titles(at).index("Poverty reduction") == place - 1
    office.press("Ctrl+Down")
    assert titles(at) == before
    office.press("Ctrl+Down")
    assert titles(at).index("Poverty reduction") == place + 1


def test_arrows_lead_to_the_next_column_and_what_is_chosen_stays_chosen_in_the_list(
    board, page, office, entry
):
    stand_on(board, office, entry, "Globalization policy forum")
    office.press("Left")
    assert stack(board, "Policy development").hasFocus()
    assert board.entry == entry("A development framework for foreign direct investment").id or board.entry
    office.press("Ctrl+PgUp")
    assert page.name == "list"
    assert page.list_view.entry.id == board.entry


def test_a_card_that_is_dropped_stands_where_it_fell(board, office, entry):
    at = stand_on(board, office, entry, "Poverty reduction")
    target = stack(board, "Policy forum")
    top = target.visualItemRect(target.item(0)).topLeft()

    class Drop(QDropEvent):
        def source(self):
            return at

    act = Qt.DropAction.MoveAction
    event = Drop(QPointF(top), act, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    target.dropEvent(event)
    office.settle()
    assert titles(target)[0] == "Poverty reduction"
    assert entry("Poverty reduction").element == "Policy forum"


def test_the_filter_leaves_only_cards_that_say_the_words(board, office):
    board.field.setFocus()
    office.write("poverty")
    assert [title for one in board.stacks for title in titles(one)] == ["Poverty reduction"]
    assert "shown" in office.window.counts.text()


def test_del_deletes_a_card_and_undo_brings_it_back(board, office, entry):
    stand_on(board, office, entry, "Poverty reduction")
    office.press("Del")
    assert "Poverty reduction" not in titles(stack(board, "Policy coherence"))
    office.press("Ctrl+Z")
    assert "Poverty reduction" in titles(stack(board, "Policy coherence"))


def test_every_card_is_as_high_as_its_words_and_none_lies_on_another(board, office):
    office.window.resize(1280, 720)
    office.settle()
    for one in board.stacks:
        rects = [one.visualItemRect(one.item(row)) for row in range(one.count())]
        assert all(above.bottom() < below.top() for above, below in pairwise(rects))
        option = QStyleOptionViewItem()
        option.widget = one
        wanted = [
            one.itemDelegate().sizeHint(option, one.model().index(row, 0)) for row in range(one.count())
        ]
        assert [rect.height() for rect in rects] == [size.height() for size in wanted]


def test_a_title_that_is_too_long_ends_in_dots(board):
    lines = wrapped("A title of many words " * 9, theme.font(bold=True), 180)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert wrapped("Short", theme.font(bold=True), 180) == ["Short"]
    assert wrapped("", theme.font(bold=True), 180) == []


def test_the_kind_of_a_card_and_what_stands_at_its_foot_are_read_whole(board, qapp):
    long = Card(
        "1",
        "Growth",
        "Initiative pour la cohérence des politiques",
        "under way · 1 en retard · 6 participants",
    )
    small, width = theme.font("small"), theme.scaled(180)
    for said in (long.kind, long.foot):
        assert len(wrapped(said, small, width)) == 2
        assert " ".join(wrapped(said, small, width)) == said
    brief = replace(long, kind="Dialogue", foot="planned")
    painter = CardPainter()
    assert (
        painter._height(long, width) - painter._height(brief, width) == 2 * QFontMetrics(small).lineSpacing()
    )


def test_a_board_without_entries_offers_the_first(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget()
    page.show_view(BOARD)
    office.settle()
    blank = page.view(BOARD).findChild(NoneYet)
    assert blank.isVisible()
    assert blank.button.text().replace("&", "") == "Add the first entry"
    assert page.view(BOARD).focusProxy() is blank.button


def test_an_element_with_a_long_name_is_shortened_and_read_whole_in_its_tip(board, office, entry):
    name = "An element whose name is much too long for the head of its column on the board"
    held = entry("Poverty reduction")
    office.desk.do(EditFollowUp(held.id, "element", name))
    office.settle()
    head = next(label for label in board.findChildren(Short) if label.toolTip() == name)
    assert head.text() != name
    assert head.text().endswith("…")
    assert head.accessibleName() == name


def test_the_status_bar_counts_what_the_view_in_view_shows_also_when_it_is_returned_to(page, office):
    told: list[str] = []
    page.status_text.connect(told.append)
    for name in (BOARD, LIVES, LIST):
        page.show_view(name)
        office.settle()
    first = [next(text for text in told if word in text) for word in ("entries", "recommendations")]
    told.clear()
    page.show_view(LIVES)
    assert told[-1] == first[1]
    page.show_view(BOARD)
    assert told[-1] == first[0]
    office.window.show_place(REGISTER)
    told.clear()
    office.window.show_place(FOLLOW_UP)
    assert told[-1] == first[0]
