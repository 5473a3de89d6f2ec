"""Enter, Backspace, Tab and their neighbours build the paper, and its numbers follow."""

from PySide6.QtCore import Qt

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


def test_enter_splits_and_the_numbers_follow(write):
    on = write("P One two", "P Three")
    on.stand(0, 4)
    on.press(Key.Key_Return)
    on.type("new ")
    assert on.said == ["P One ", "P new two", "P Three"]
    assert on.labels == ["1.", "2.", "3."]
    on.agrees()


def test_backspace_takes_enter_back(write):
    on = write("P One two")
    on.stand(0, 3)
    on.press(Key.Key_Return)
    on.press(Key.Key_Backspace)
    assert on.said == ["P One two"]
    assert on.editor.caret().place == 3


def test_delete_at_the_end_joins_the_next(write):
    on = write("P One", "S two", "P Three")
    on.stand(0, 3)
    on.press(Key.Key_Delete)
    assert on.said == ["P Onetwo", "P Three"]
    on.agrees()


def test_an_empty_paragraph_before_gives_way(write):
    on = write("H Heading", "P ", "S item")
    on.stand(2, 0)
    on.press(Key.Key_Backspace)
    assert on.said == ["H Heading", "S item"]


def test_enter_at_the_beginning_makes_room_above(write):
    on = write("P One", "D Decide")
    on.stand(1, 0)
    on.press(Key.Key_Return)
    assert on.said == ["P One", "P ", "P Decide"]
    assert [line.badge for line in on.editor.setting.lines if line.kind] == ["", "", "Decision"]
    on.agrees()


def test_enter_behind_a_heading_begins_a_paragraph(write):
    on = write("H Heading")
    on.stand(0, 7)
    on.press(Key.Key_Return)
    on.type("text")
    assert on.said == ["H Heading", "P text"]


def test_enter_on_an_empty_item_leaves_the_list(write):
    on = write("P One", "S item")
    on.stand(1, 4)
    on.press(Key.Key_Return)
    assert on.labels == ["1.", "(a)", "(b)"]
    on.press(Key.Key_Return)
    assert on.labels == ["1.", "(a)", "2."]
    on.agrees()


def test_tab_makes_items_and_shift_tab_paragraphs(write):
    on = write("P One", "P Two", "P Three")
    on.stand(1, 1)
    on.press(Key.Key_Tab)
    assert on.labels == ["1.", "(a)", "2."]
    on.press(Key.Key_Tab)
    assert on.said[1] == "S2 Two"
    on.press(Key.Key_Backtab, SHIFT, times=2)
    assert on.labels == ["1.", "2.", "3."]
    on.agrees()


def test_tab_goes_on_in_the_style_of_the_list(write):
    on = write("P One", "B dot", "P Two")
    on.stand(2, 0)
    on.press(Key.Key_Tab)
    assert on.said == ["P One", "B dot", "B Two"]


def test_several_paragraphs_become_items_in_one_step(write):
    on = write("P One", "P Two", "P Three")
    on.stand(1, 0, (2, 2))
    on.press(Key.Key_Tab)
    assert on.said == ["P One", "S Two", "S Three"]
    on.undo()
    assert on.said == ["P One", "P Two", "P Three"]


def test_paragraphs_move_with_what_belongs_to_them(write):
    on = write("P One", "S a", "S b", "P Two", "H End")
    on.stand(0, 2)
    on.press(Key.Key_Down, ALT | SHIFT)
    assert on.said == ["P Two", "P One", "S a", "S b", "H End"]
    assert on.editor.caret().place == 2
    on.press(Key.Key_Down, ALT | SHIFT)
    assert on.said == ["P Two", "H End", "P One", "S a", "S b"]
    on.press(Key.Key_Down, ALT | SHIFT)
    on.press(Key.Key_Up, ALT | SHIFT, times=2)
    assert on.said == ["P One", "S a", "S b", "P Two", "H End"]
    on.agrees()


def test_items_move_among_themselves(write):
    on = write("P One", "S a", "S2 deep", "S b")
    on.stand(3, 0)
    on.press(Key.Key_Up, ALT | SHIFT)
    assert on.said == ["P One", "S b", "S a", "S2 deep"]


def test_styles_are_given_by_key(write):
    on = write("P One", "P Two")
    on.stand(1, 0)
    for key, said in (
        (Key.Key_1, "H Two"),
        (Key.Key_2, "H2 Two"),
        (Key.Key_L, "S Two"),
        (Key.Key_C, "C Two"),
        (Key.Key_0, "P Two"),
    ):
        on.press(key, CTRL | ALT)
        assert on.said[1] == said
    on.agrees()


def test_a_stretch_over_several_paragraphs_is_typed_over(write):
    on = write("P One two", "S gone", "T a\tb", "P Three four")
    on.stand(0, 4, (3, 6))
    on.type("and ")
    assert on.said == ["P One and four"]
    on.agrees()
    on.undo()
    on.undo()
    assert on.said == ["P One two", "S gone", "T a\tb", "P Three four"]
    on.agrees()


def test_whole_paragraphs_are_deleted_and_the_next_stays_what_it_is(write):
    on = write("P One", "S gone", "H Heading")
    on.stand(0, 0, (2, 0))
    on.press(Key.Key_Delete)
    assert on.said == ["H Heading"]
    on.agrees()


def test_everything_chosen_and_deleted_leaves_a_paper_to_write_on(write):
    on = write("P One", "T a\tb", "P Two")
    on.press(Key.Key_A, CTRL)
    on.press(Key.Key_Delete)
    on.type("Anew")
    assert on.said == ["P Anew"]
    on.agrees()


def test_undo_restores_structure_and_caret(write):
    on = write("P One two", "P Three")
    on.stand(0, 4)
    on.press(Key.Key_Return)
    on.undo()
    assert on.said == ["P One two", "P Three"]
    assert (on.editor.caret().key, on.editor.caret().place) in {(on.key(0), 4), (on.key(0), 7)}
    on.redo()
    assert on.labels == ["1.", "2.", "3."]
    on.agrees()


def test_a_point_for_decision_joined_to_a_heading_is_one_no_longer(write):
    on = write("H Heading", "D Decide")
    on.stand(1, 0)
    on.press(Key.Key_Backspace)
    assert on.said == ["H HeadingDecide"]
    assert not any(line.badge for line in on.editor.setting.lines)
    on.agrees()


def test_undo_gives_the_caret_back_where_it_stood(write):
    on = write("P One two", "P Three", "P Four")
    on.stand(0, 7)
    on.press(Key.Key_Return)
    on.undo()
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(0), 7)
    on.stand(0, 3)
    on.press(Key.Key_Return)
    on.type("more")
    on.undo()
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(1), 0)
    on.undo()
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(0), 3)
    on.stand(1, 2)
    on.press(Key.Key_Down, ALT | SHIFT)
    on.undo()
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(1), 2)


def test_undo_after_a_restart_gives_name_and_caret_back(write, tmp_path):
    on = write("P One two", "P Three")
    on.stand(0, 7)
    on.press(Key.Key_Return)
    path = on.desk.path
    assert on.desk.close()
    assert on.desk.open(path)
    assert on.desk.undo_label == "Split paragraph"
    on.page.show_paper(on.paper)
    on.editor.setFocus()
    on.stand(2, 1)
    on.undo()
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(0), 7)
    assert on.desk.redo_label == "Split paragraph"
    on.redo()
    assert on.said == ["P One two", "P ", "P Three"]
