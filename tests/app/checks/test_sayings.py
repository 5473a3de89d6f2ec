"""How findings speak."""

from secretariat.app.checks import sayings


def test_places_of_one_kind_are_named_in_one_breath():
    places = [
        "paragraph 1",
        "row 3 of the appendix",
        "paragraph 12",
        "the title",
        "row 5 of the appendix",
        "paragraph 1",
    ]
    assert sayings.together(places) == "paragraphs 1 and 12, rows 3 and 5 of the appendix and the title"


def test_a_single_place_stays_as_it_is():
    assert sayings.together(["paragraph 44(i)"]) == "paragraph 44(i)"


def test_long_words_are_cut_between_words():
    assert sayings.short("one two three four", 9) == "one two …"
    assert sayings.short("one two") == "one two"
