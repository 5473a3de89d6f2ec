"""The follow-up programme: what each kind of entry is asked, and the columns of its board."""

import pytest

from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import FollowUpId
from secretariat.domain.programme import ELEMENTS, Editor, asked, columns


@pytest.mark.parametrize("kind", FollowUpKind)
def test_every_kind_has_particulars_of_different_names_each_labelled(kind):
    names = [one.name for one in asked(kind)]
    assert names
    assert len(names) == len(set(names))
    assert all(one.label for one in asked(kind))
    assert all(bool(one.choices) == (one.editor is Editor.CHOICE) for one in asked(kind))


def entry(phase, element):
    return FollowUp(FollowUpId("1"), "", FollowUpKind.WORK_ITEM, phase, element)


def test_a_board_has_the_elements_of_both_phases_even_while_it_is_empty():
    assert columns([]) == ELEMENTS


def test_other_elements_come_last_in_their_phase_and_those_without_a_phase_at_the_end():
    found = columns([entry(None, "Review"), entry(1, "Advocacy"), entry(1, "Advocacy")])
    assert found == (ELEMENTS[0], (1, "Advocacy"), *ELEMENTS[1:], (None, "Review"))
