"""Where text and register agree, and where they do not."""

from datetime import date

import pytest

from secretariat.app import agreement
from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.appendix import AddAppendix, AddEntries
from secretariat.app.commands.link import AddLink
from secretariat.app.queries import mention
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, AppendixId, LinkId, new_id
from secretariat.domain.link import Role
from tests.app.conftest import write_blocks


def day(printed, month, first, last=None):
    return Dates(printed, date(2004, month, first), date(2004, month, last or first), Precision.DAY)


@pytest.fixture
def register(workspace, paper):
    """Put three activities into an appendix of the paper: two with days, one with its month alone."""
    ids = []
    for title, venue, dates in (
        ("Launch of the report", "Vilnius", day("18-19 May", 5, 18, 19)),
        ("Presidential lecture at the Bank", "Washington", day("14 June", 6, 14)),
        ("Seminar", "Geneva", Dates("June", date(2004, 6, 1), date(2004, 6, 30), Precision.MONTH)),
    ):
        id = ActivityId(new_id())
        workspace.do(AddActivity(id))
        for field, value in (("title", title), ("venue", venue), ("dates", dates)):
            workspace.do(EditActivity(id, field, value))
        ids.append(id)
    appendix = AppendixId(new_id())
    workspace.do(AddAppendix(appendix, paper))
    workspace.do(AddEntries(appendix, tuple(ids)))
    return ids


def asked(workspace, paper):
    return workspace.ask(mention.agreement, paper)


def test_a_day_in_the_text_without_a_row_is_listed_with_its_sentence(workspace, paper, register):
    (block,) = write_blocks(
        workspace, paper, "P It began well. On 3 July a debate was held in Paris. It went on."
    )
    (loose,) = asked(workspace, paper).loose
    assert (loose.block, loose.sentence, loose.likely) == (
        block,
        "On 3 July a debate was held in Paris.",
        None,
    )


def test_a_day_that_a_row_has_offers_that_row(workspace, paper, register):
    write_blocks(workspace, paper, "P On 18 May the report was presented in Vilnius.")
    (loose,) = asked(workspace, paper).loose
    assert loose.likely.id == register[0]


def test_a_linked_passage_is_no_longer_loose(workspace, paper, register):
    (block,) = write_blocks(workspace, paper, "P On 3 July a debate was held in Paris.")
    workspace.do(
        AddLink(LinkId(new_id()), block, "block", register[2], "activity", Role.MENTIONS, "a debate was held")
    )
    found = asked(workspace, paper)
    assert found.loose == ()
    assert [(one.block, one.activity.id) for one in found.linked] == [(block, register[2])]


def test_months_and_years_alone_are_too_vague_to_ask_about(workspace, paper, register):
    write_blocks(workspace, paper, "P In June 2004 and in the summer of 2005 more was done, in 12 countries.")
    write_blocks(workspace, paper, "P From 1 March to 31 October much was done.")
    assert asked(workspace, paper).loose == ()


def test_rows_the_text_never_speaks_of_are_listed_in_the_order_of_the_appendix(workspace, paper, register):
    write_blocks(workspace, paper, "P The Presidential Lecture at the Bank was well received.")
    assert [one.id for one in asked(workspace, paper).silent] == [register[0], register[2]]


def test_a_row_spoken_of_by_its_day_and_place_in_one_sentence_is_not_silent(workspace, paper, register):
    write_blocks(workspace, paper, "P He spoke in Vilnius on 19 May. On 14 June nothing happened there.")
    assert register[0] not in [one.id for one in asked(workspace, paper).silent]
    assert register[1] in [one.id for one in asked(workspace, paper).silent]


def test_a_link_to_an_activity_that_is_gone_is_passed_over(workspace, paper, register):
    (block,) = write_blocks(workspace, paper, "P Nothing.")
    workspace.do(AddLink(LinkId(new_id()), block, "block", new_id(), "activity", Role.MENTIONS, "Nothing"))
    assert asked(workspace, paper).linked == ()


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Le 3 mai, il a parlé à Genève.", "Le 3 mai"),
        ("Habló del 3 al 5 de mayo en Lima.", "del 3 al 5 de mayo"),
        ("It met on 30 June-2 July.", "on 30 June-2 July"),
    ],
)
def test_days_are_found_in_every_language(text, printed):
    (said,) = agreement.sayings(text, (2004,))
    assert said.printed == printed


def test_a_sentence_is_read_for_every_year_of_the_register():
    (said,) = agreement.sayings("It met on 3 May.", (2003, 2004))
    assert [one.start and one.start.year for one in said.days] == [2003, 2004]


def test_activities_are_found_by_any_of_their_words_without_accents(workspace, register):
    found = workspace.ask(mention.rows)
    assert [one.title for one in found if one.found_by("vilnius may")] == ["Launch of the report"]
