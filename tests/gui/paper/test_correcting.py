"""What is typed is corrected as a typesetter would, and one undo gives back what was typed."""

import random

import pytest
from PySide6.QtCore import Qt

from secretariat.app.commands.paper import EditPaper
from secretariat.domain import inline
from secretariat.domain.habits import ALL, Kind
from secretariat.domain.inline import NoteMark, Text
from secretariat.domain.language import Language
from secretariat.gui.paper.correcting import Correcting
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.settings import Settings

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def typing(write, place):
    """Begin a paper on a page that corrects."""

    def begin(*blocks):
        on = write(*blocks)
        on.page.hand.settings = Settings(place.settings)
        return on

    return begin


def test_quotes_take_their_shape_in_the_file_too(typing):
    on = typing("P ")
    on.stand(0, 0)
    on.type('He said "yes", the Office\'s way -- and on...')
    assert on.said == ["P He said “yes”, the Office’s way – and on…"]
    on.agrees()


def test_undo_right_after_gives_back_what_was_typed(typing):
    on = typing("P ")
    on.stand(0, 0)
    on.type('Say "')
    assert on.editor.textCursor().block().text() == "Say “"
    on.undo()
    assert on.said == ['P Say "']
    assert on.editor.caret().place == len('Say "')
    on.type("yes")
    assert on.said == ['P Say "yes']
    on.undo()
    on.undo()
    assert on.said == ["P "]
    on.redo()
    on.redo()
    assert on.said == ['P Say "yes']


def test_redo_corrects_again(typing):
    on = typing("P ")
    on.stand(0, 0)
    on.type("and so on...")
    on.undo()
    assert on.said == ["P and so on..."]
    on.redo()
    assert on.said == ["P and so on…"]
    assert on.page.desk.undo_label == "Correct while typing"


def test_each_correction_is_a_step_of_its_own(typing):
    on = typing("P ")
    on.stand(0, 0)
    on.type("it's \"so")
    seen = []
    for _ in range(6):
        seen.append(on.said[0])
        on.undo()
    assert seen == ["P it’s “so", "P it’s “", 'P it’s "', "P it’", "P it'", "P "]
    on.agrees()


def test_a_kind_turned_off_stays_as_typed(typing):
    on = typing("P ")
    on.page.hand.settings.corrections = ALL - {Kind.QUOTES}
    on.stand(0, 0)
    on.type('"it\'s"')
    assert on.said == ['P "it’s"']


def test_without_settings_nothing_is_corrected(write):
    on = write("P ")
    on.stand(0, 0)
    on.type('"it\'s"')
    assert on.said == ['P "it\'s"']


def test_french_is_typed_as_french_is_printed(typing):
    on = typing("P ")
    on.desk.do(EditPaper(on.paper, "languages", (Language.EN, Language.FR)))
    on.page.show_paper(on.paper, Language.FR)
    on.stand(0, 0)
    on.type('"Oui"; mais ? voir n')
    on.type("°")
    on.type(" 5")
    on.page.flush()
    assert on.blocks[0].words.fr == "«\u00a0Oui\u00a0»\u00a0; mais\u00a0? voir n°\u00a05"


def test_an_input_method_is_corrected_too(typing):
    on = typing("P é")
    on.stand(0, 1)
    on.type("à'")
    assert on.said == ["P éà’"]


def test_a_paste_stays_as_it_was_copied(typing, qapp):
    on = typing("P ")
    on.stand(0, 0)
    qapp.clipboard().setText('"it\'s" -- so...')
    on.press(Key.Key_V, CTRL)
    assert on.said == ['P "it\'s" -- so...']


def test_marks_and_looks_stay_where_they_are(typing):
    on = typing("P The {strong}bold -{/strong} rest")
    on.stand(0, 8)
    on.press(Key.Key_F, CTRL | Qt.KeyboardModifier.AltModifier)
    on.stand(0, 8)
    before = inline.parse(on.said[0][2:])
    assert any(isinstance(run, NoteMark) for run in before)
    on.stand(0, 11)
    on.type(" ")
    after = inline.parse(on.said[0][2:])
    assert [run for run in after if isinstance(run, NoteMark)] == [
        run for run in before if isinstance(run, NoteMark)
    ]
    assert after[-2] == Text(" – ", strong=True) or "–" in inline.plain(on.said[0])
    on.agrees()


def test_a_link_stays_as_it_is(typing):
    on = typing("P {link:https://example.org}see her{/link} and")
    on.stand(0, 4)
    on.type("'")
    assert on.said == ["P {link:https://example.org}see 'her{/link} and"]


def test_titles_notes_and_cells_are_corrected_like_paragraphs(typing):
    on = typing("P One", "T a\tb")
    on.editor.put_caret(Caret("title", 10))
    on.type("'s")
    on.page.flush()
    assert on.page.sheet.contents.paper.title.en in ("Next steps", "Next steps’s")
    on.editor.put_caret(Caret(on.key(1), 1, 0))
    on.type("'s")
    assert on.said == ["P One", "T a’s\tb"]
    on.undo()
    on.undo()
    assert on.said[1] == "T a'\tb"


def test_what_is_typed_over_a_choice_is_corrected(typing):
    on = typing("P one two")
    on.stand(0, 4, (0, 7))
    on.type('"')
    assert on.said == ["P one “"]


def test_a_correction_waits_for_nothing(typing):
    """Commits wait for the pause; the key does not wait for them."""
    on = typing("P One")
    on.stand(0, 3)
    steps = on.page.desk.undo_label
    on.type("'s")
    assert on.page.desk.undo_label == steps
    on.page.flush()
    assert on.said == ["P One’s"]


def test_the_sheet_knows_who_corrects(write):
    on = write("P One")
    assert isinstance(on.page._correcting, Correcting)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_typed_sheet_and_file_agree_and_undo_leads_back_to_the_start(typing, seed):
    chance = random.Random(seed)
    on = typing("P The {strong}first{/strong} words", "P The second.")
    start = list(on.said)
    for _ in range(8):
        on.stand(chance.randrange(2), chance.randrange(8))
        on.type("".join(chance.choices("ab \"'-.;?!19", k=12)))
        if chance.random() < 0.3:
            on.press(Key.Key_Backspace, times=2)
        if chance.random() < 0.3:
            on.undo()
        on.agrees()
    on.page.flush()
    end = list(on.said)
    steps = 0
    while on.desk.undo_label and on.said != start:
        on.undo()
        steps += 1
    assert on.said == start
    for _ in range(steps):
        on.redo()
    assert on.said == end
    on.agrees()
