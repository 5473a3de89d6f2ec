"""File names are made from symbols so that every computer takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.app.naming import file_stem
from tests.strings import NAMES


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


@pytest.mark.parametrize("name", NAMES)
def test_any_symbol_names_one_file_in_its_own_folder(name, tmp_path):
    stem = file_stem(NAMES[name], "Title")
    (tmp_path / f"{stem}.pdf").write_bytes(b"x")
    assert [path.name for path in tmp_path.iterdir()] == [f"{stem}.pdf"]
    assert stem.isprintable()
    assert not stem.startswith((".", "-", "~/"))
    assert len(f"{stem}.xlsx".encode()) <= 255
    whole = stem.partition(".")[0].strip().casefold()
    assert whole not in {"con", "prn", "aux", "nul", "conin$", "conout$", "com1", "com¹", "lpt1"}


def test_there_are_26_names():
    assert len(NAMES) == 26
