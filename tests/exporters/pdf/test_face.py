"""A face sets a word the same way however it comes to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.exporters.pdf.face import Face, face
from tests.exporters.papers import FONTS

NAMES = [path.name for path in sorted(FONTS.glob("*.ttf"))]
NUMBERS = st.text(alphabet="0123456789.,;:()", min_size=3, max_size=12)


@pytest.mark.parametrize("name", NAMES)
@given(number=NUMBERS)
def test_a_number_set_pair_by_pair_is_as_the_shaper_sets_it(name: str, number: str) -> None:
    one: Face = face(FONTS / name)
    assert one._shape(number, leftwards=False) == one._set(number, leftwards=False)
