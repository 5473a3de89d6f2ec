"""Numbers are written as the Governing Body writes them."""

import pytest

from secretariat.domain.paper import ListStyle
from secretariat.numbering import scheme


@pytest.mark.parametrize(
    ("number", "written"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (1994, "mcmxciv")]
)
def test_roman_numerals(number, written):
    assert scheme.roman(number) == written


@pytest.mark.parametrize(
    ("number", "written"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (703, "aaa")]
)
def test_letters_go_on_after_z(number, written):
    assert scheme.letters(number) == written


@pytest.mark.parametrize(
    ("style", "third"),
    [
        (ListStyle.ALPHA_BRACKETS, "(c)"),
        (ListStyle.ALPHA, "c)"),
        (ListStyle.ROMAN_BRACKETS, "(iii)"),
        (ListStyle.ROMAN, "iii)"),
        (ListStyle.ARABIC_BRACKETS, "(3)"),
        (ListStyle.ARABIC, "3)"),
        (ListStyle.BULLET, "•"),
        (ListStyle.DASH, "–"),
        (ListStyle.ROMAN_CAPITAL, "III."),
        (ListStyle.ALPHA_CAPITAL, "C."),
        (ListStyle.UNMARKED, ""),
    ],
)
def test_every_list_style_has_its_mark(style, third):
    assert scheme.mark(style, 3) == third


@pytest.mark.parametrize(
    ("rule", "number", "bis", "written"),
    [
        ("english", 271, False, "271st"),
        ("english", 282, False, "282nd"),
        ("english", 303, False, "303rd"),
        ("english", 311, False, "311th"),
        ("english", 267, True, "267bis"),
        ("french", 1, False, "1re"),
        ("french", 294, False, "294e"),
        ("spanish", 311, False, "311.ª"),
        ("spanish", 338, True, "338.ª bis"),
    ],
)
def test_session_ordinals(rule, number, bis, written):
    assert scheme.session_ordinal(rule, number, bis) == written
