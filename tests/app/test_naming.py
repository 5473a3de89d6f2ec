"""File names are made from symbols so that every computer takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.app.naming import file_stem


@pytest.mark.parametrize(
    ("symbol", "stem"),
    [
        ("GB.291/WP/SDG/1", "GB.291-WP-SDG-1"),
        ("GB.268/7/1(Add.1)", "GB.268-7-1(Add.1)"),
        ("  GB.294/6/1 (&Add.) ", "GB.294-6-1 (&Add.)"),
        ("CON", "CON -"),
        ("a:b*c?", "a-b-c"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_symbols_become_names(symbol, stem):
    assert file_stem(symbol) == stem


def test_the_title_serves_where_there_is_no_symbol():
    assert file_stem("", "Next steps") == "Next steps"
    assert file_stem("", "///") == "Paper"


@given(st.text(max_size=200))
def test_no_name_leads_out_of_its_folder_or_ends_badly(symbol):
    stem = file_stem(symbol)
    assert stem
    assert not set(stem) & set('<>:"/\\|?*\0\n\t')
    assert len(stem) <= 122
    assert not stem.endswith((" ", "."))
    assert stem.casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
