"""Names that are spelled two ways, and words that only look alike."""

import pytest

from tests.papers import a_paper


def test_a_city_spelled_two_ways_is_told_at_the_rarer_one(checked):
    contents = a_paper(
        "P The event in Sao Paulo was the first in Sao Paulo.",
        rows=(("Side event, Sao Paolo", "b", "c", "d"),),
    )
    (finding,) = checked(contents, "name-spelled-two-ways")
    assert finding.detail == "“Sao Paolo” in row 1 of the appendix is spelled “Sao Paulo” in paragraph 1."
    assert finding.spot.id == "e1"


@pytest.mark.parametrize(
    "words",
    [
        "He met Nishimuro in May and Nishimura in June",
        "The town of Ouagadougou, or Ouagadogou, was chosen",
        "Commissioner Traoré spoke before Traore left",
        "They met in Brasilia; Barsilia was praised",
        "The Policy Forum met; the Policy Forun was planned",
        "The International Council on Social Welfare met; the International Council for Social Welfare agreed",
        "The G77 met the G-77 in New York",
        "It met Mr. Weizsaecker, not Mr. Weizsäcker but Mr. Wiezsaecker",
    ],
)
def test_one_letter_apart_is_told(checked, words):
    assert checked(a_paper(f"P {words}."), "name-spelled-two-ways")


@pytest.mark.parametrize(
    "words",
    [
        "The Commission and other Commissions met the African Union in Africa",
        "The International Organisation of Employers is an Organization; this organization is old",
        "Employers and Employer's groups, Workers and the Worker's Party, Parties and a Party",
        "Ministers, the Minister and the Ministry of Niger and Nigeria, Austria and Australia, Iran and Iraq",
        "President Halonen and the Presidents, Colombia and Colombian guests, Poland and Polish guests",
        "First, the Global Order Conference; Global Orders are others. In 1996 and 1997, UNDP and UNIDO met",
        "These things were here. There were others. Where they were, Theirs was. Those, whose or Whole",
        "The Special Session on Human Settlements and the Special Session on Human Rights; the World Bank for Social Policy",
        "Geneva, Genève and Ginebra are one; part Three, part Threes",
    ],
)
def test_words_that_only_look_alike_are_fine(checked, words):
    assert [finding.detail for finding in checked(a_paper(f"P {words}."), "name-spelled-two-ways")] == []


def test_ordinary_words_at_the_beginning_of_sentences_are_no_names(checked):
    contents = a_paper(
        "P Where is it? There it is.", "P Stated as said. Started as begun; it was stated and started."
    )
    assert checked(contents, "name-spelled-two-ways") == []
