"""Tables go to spreadsheets and come back letter for letter."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.gui import tabular

cells = st.text(st.sampled_from("ab \"\t\n'="), max_size=6)


@given(
    st.integers(1, 4).flatmap(
        lambda wide: st.lists(st.lists(cells, min_size=wide, max_size=wide), min_size=1)
    )
)
def test_what_is_written_is_read_again(rows):
    assert tabular.read(tabular.written(rows)) == rows


def test_marks_that_quote_nothing_are_words():
    assert tabular.read('"hi" he said\t"no"') == [['"hi" he said', '"no"']]


def test_a_line_end_closes_the_last_row():
    assert tabular.read("a\tb\r\nc\td\r\n") == [["a", "b"], ["c", "d"]]
