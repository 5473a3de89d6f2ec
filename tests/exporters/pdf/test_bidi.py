"""Arabic and Hebrew run to the left inside lines that run to the right."""

from secretariat.exporters.pdf import bidi
from secretariat.exporters.pdf.breaker import Breaker
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.galley import Compositor
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.styles import Style
from tests.exporters.papers import FONTS, words
from tests.exporters.pdf.inks import seen

HEBREW = "אבג דהו"


def line(text: str) -> Line:
    """Return a text as one line."""
    galleys = Compositor(Founts(FONTS)).galleys(words(text), Style())
    (one,) = Breaker().lines(galleys, 100_000, justify=False)
    return one


def test_levels_are_put_in_order_from_left_to_right() -> None:
    assert bidi.ordered([0, 0, 0]) == [0, 1, 2]
    assert bidi.ordered([0, 1, 1, 0]) == [0, 2, 1, 3]
    assert bidi.ordered([1, 2, 1]) == [2, 1, 0]
    assert bidi.ordered([0, 1, 2, 2, 1, 0]) == [0, 4, 2, 3, 1, 5]


def test_hebrew_words_stand_from_right_to_left() -> None:
    assert seen(line(f"ab {HEBREW} cd")) == "ab והד גבא cd"


def test_a_number_inside_keeps_its_direction() -> None:
    assert seen(line("ab אבג 2004 דהו cd")) == "ab והד 2004 גבא cd"


def test_brackets_around_a_number_inside_turn_with_the_words() -> None:
    assert seen(line("ab “אבג (2004)”, cd")) == "ab “(2004) גבא”, cd"


def test_a_paragraph_that_begins_to_the_left_runs_to_the_left() -> None:
    one = line(f"{HEBREW} ab")
    assert one.leftwards
    assert seen(one) == "ab והד גבא"


def test_runs_know_their_place_in_reading_order() -> None:
    one = line(f"ab {HEBREW} cd")
    read = sorted(one.runs, key=lambda run: run.place)
    assert seen(Line(read, 0)) == "ab גבא והד cd"
    assert [run.leftwards for run in read] == [False, True, True, True, False]


def test_arabic_letters_are_joined() -> None:
    fount = Founts(FONTS)
    joined = line("سلام").runs[0].inks
    apart = "".join(fount.spans(fount.of(), letter)[0].ink for letter in "سلام")
    assert joined != [apart]


def test_a_bracket_that_runs_to_the_left_has_the_shape_of_its_partner() -> None:
    founts = Founts(FONTS)
    fount = founts.of()
    assert fount.ink("(", leftwards=True)[0] == fount.ink(")")[0]
    assert fount.ink("«", leftwards=True)[0] == fount.ink("»")[0]
