"""Every block gets its number in one pass."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.app import resources
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind, ListStyle
from secretariat.numbering.labels import labels

KINDS = {
    "H": (Kind.HEADING, 1),
    "h": (Kind.HEADING, 2),
    "P": (Kind.PARAGRAPH, 1),
    "S": (Kind.SUBITEM, 1),
    "s": (Kind.SUBITEM, 2),
    "C": (Kind.CONTINUATION, 0),
    "c": (Kind.CONTINUATION, 1),
    "T": (Kind.TABLE, 0),
}


@pytest.fixture(scope="module")
def phrases():
    return resources.phrases()


def blocks(letters: str) -> list[Block]:
    """Return one block a letter; see KINDS."""
    return [
        Block(BlockId(str(place)), PaperId("p"), f"{place:05}", *KINDS[letter], words=Words(en=letter))
        for place, letter in enumerate(letters)
    ]


def printed(letters, phrases, language=Language.EN):
    return [label.printed for label in labels(blocks(letters), phrases[language]).values()]


def numbers(letters, phrases, language=Language.EN):
    return [label.number for label in labels(blocks(letters), phrases[language]).values()]


def test_paragraphs_are_one_series_through_all_sections(phrases):
    assert printed("PHPPHP", phrases) == ["1.", "I.", "2.", "3.", "II.", "4."]


def test_headings_of_the_second_level_begin_anew_in_each_section(phrases):
    assert printed("HhhHh", phrases) == ["I.", "A.", "B.", "II.", "A."]


def test_sub_items_begin_anew_in_each_paragraph(phrases):
    assert printed("PSSsSPS", phrases) == ["1.", "(a)", "(b)", "(i)", "(c)", "2.", "(a)"]
    assert numbers("PSSsSPS", phrases) == ["1", "1(a)", "1(b)", "1(b)(i)", "1(c)", "2", "2(a)"]


def test_french_and_spanish_items_have_one_bracket(phrases):
    assert numbers("PSs", phrases, Language.FR) == ["1", "1 a)", "1 a) i)"]
    assert printed("PS", phrases, Language.ES) == ["1.", "a)"]


def test_a_continuation_of_an_item_leaves_its_list_whole(phrases):
    assert printed("PScS", phrases) == ["1.", "(a)", "", "(b)"]


def test_a_continuation_of_the_paragraph_ends_the_list(phrases):
    assert printed("PSCS", phrases) == ["1.", "(a)", "", "(a)"]


def test_a_list_keeps_its_own_style(phrases):
    items = blocks("PSS")
    roman = [items[0], *(replace(item, style=ListStyle.ROMAN_BRACKETS) for item in items[1:])]
    assert [label.printed for label in labels(roman, phrases[Language.EN]).values()] == ["1.", "(i)", "(ii)"]


def test_a_bullet_is_named_by_its_paragraph(phrases):
    items = blocks("PS")
    bullets = [items[0], replace(items[1], style=ListStyle.BULLET)]
    label = list(labels(bullets, phrases[Language.EN]).values())[1]
    assert (label.printed, label.number) == ("•", "1")


def test_an_unmarked_heading_has_no_number(phrases):
    heading = replace(blocks("H")[0], style=ListStyle.UNMARKED)
    assert labels([heading], phrases[Language.EN])[heading.id].printed == ""


def test_a_numbered_list_keeps_its_full_stops(phrases):
    items = blocks("PSS")
    stopped = [items[0], *(replace(item, style=ListStyle.ARABIC_STOP) for item in items[1:])]
    found = labels(stopped, phrases[Language.EN]).values()
    assert [(label.printed, label.number) for label in found] == [("1.", "1"), ("1.", "1 1"), ("2.", "1 2")]


def test_a_document_without_numbers_counts_its_lists_alone(phrases):
    found = labels(blocks("HPSSPS"), phrases[Language.EN], numbered=False).values()
    assert [label.printed for label in found] == ["", "", "(a)", "(b)", "", "(a)"]
    assert [label.number for label in found] == ["", "", "(a)", "(b)", "", "(a)"]


@given(st.text(alphabet="HhPSscCT", max_size=60))
def test_whatever_the_order_paragraphs_count_up_by_one(letters):
    found = labels(blocks(letters), resources.phrases()[Language.EN])
    series = [found[block.id].printed for block in blocks(letters) if block.kind is Kind.PARAGRAPH]
    assert series == [f"{n}." for n in range(1, len(series) + 1)]


@given(st.text(alphabet="PSs", max_size=40))
def test_no_two_items_are_named_alike(letters):
    found = labels(blocks("P" + letters), resources.phrases()[Language.EN])
    named = [label.number for label in found.values()]
    assert len(named) == len(set(named))
