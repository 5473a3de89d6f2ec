"""The ranking of proposals: what is better stands higher, and the words on its weights are true."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from secretariat.app.ranking import Proposal, plays, ranked, shortlist, total
from secretariat.domain.identity import CriterionId, FollowUpId
from secretariat.domain.ranking import Criterion

NAMES = ("cost", "funds", "interest")
CRITERIA = tuple(
    Criterion(CriterionId(name), "", name, weight) for name, weight in zip(NAMES, (60, 30, 30), strict=True)
)

criteria = st.lists(st.integers(0, 100), min_size=3, max_size=3).map(
    lambda weights: tuple(replace(one, weight=weight) for one, weight in zip(CRITERIA, weights, strict=True))
)
points = st.dictionaries(st.sampled_from([one.id for one in CRITERIA]), st.integers(0, 10))
proposals = st.lists(st.tuples(points, st.booleans(), st.booleans()), max_size=6).map(
    lambda found: [Proposal(FollowUpId(str(at)), *one) for at, one in enumerate(found)]
)


def proposal(name, *scored, flexible=False, cheap=False):
    held = {one.id: given for one, given in zip(CRITERIA, scored, strict=False) if given is not None}
    return Proposal(FollowUpId(name), held, flexible, cheap)


def test_the_total_is_the_mean_by_weight():
    assert total(proposal("a", 10, 0, 5).points, CRITERIA) == (600 + 150) / 120


def test_what_was_not_scored_does_not_count_and_is_counted_as_missing():
    (only,) = ranked([proposal("a", 8)], CRITERIA)
    assert (only.total, only.missing) == (8.0, 2)


def test_without_points_there_is_no_total_and_the_last_place():
    placed = ranked([proposal("none"), proposal("some", 0, 0, 0)], CRITERIA)
    assert [(one.proposal.id, one.place, one.total) for one in placed] == [
        ("some", 1, 0.0),
        ("none", 2, None),
    ]


def test_equals_share_a_place_and_stay_in_their_order():
    placed = ranked([proposal("a", 5, 5, 5), proposal("b", 5, 5, 5), proposal("c", 1, 1, 1)], CRITERIA)
    assert [(one.proposal.id, one.place) for one in placed] == [("a", 1), ("b", 1), ("c", 3)]


def test_flexible_and_cheap_proposals_come_first_on_the_shortlist():
    placed = ranked(
        [
            proposal("formal", 10, 10, 10),
            proposal("flexible", 5, 5, 5, flexible=True),
            proposal("both", 1, 1, 1, flexible=True, cheap=True),
            proposal("unscored", flexible=True, cheap=True),
        ],
        CRITERIA,
    )
    assert [one.proposal.id for one in shortlist(placed, 2)] == ["both", "flexible"]
    assert [one.proposal.id for one in shortlist(placed, 9)] == ["both", "flexible", "formal"]


def test_a_play_says_where_the_first_two_change_places():
    one, two = proposal("one", 10, 0, 5), proposal("two", 5, 8, 5)
    play = plays([one, two], CRITERIA)[0]
    assert (play.weight, play.least, play.most) == (60, 48, 100)  # 60 × 5 points against 30 × 8
    assert play.below == ("two", "one")
    assert play.above is None


@given(proposals, criteria)
def test_every_proposal_has_a_place_and_a_total_from_0_to_10(given_, weights):
    placed = ranked(given_, weights)
    assert sorted(one.proposal.id for one in placed) == sorted(one.id for one in given_)
    assert all(one.total is None or 0 <= one.total <= 10 for one in placed)
    assert [one.place for one in placed] == sorted(one.place for one in placed)


@given(proposals, criteria)
def test_a_better_score_never_lowers_a_proposal_that_was_scored_on_all(given_, weights):
    whole = [
        replace(one, points={criterion.id: one.points.get(criterion.id, 5) for criterion in weights})
        for one in given_
    ]
    for at, one in enumerate(whole):
        better = replace(one, points={id: min(10, held + 1) for id, held in one.points.items()})
        after = ranked([*whole[:at], better, *whole[at + 1 :]], weights)
        before = ranked(whole, weights)
        assert next(p.place for p in after if p.proposal.id == one.id) <= next(
            p.place for p in before if p.proposal.id == one.id
        )


@given(proposals, criteria)
def test_within_its_play_a_weight_changes_nothing_and_one_further_it_does(given_, weights):
    def order(criterion, weight):
        other = [replace(one, weight=weight) if one.id == criterion else one for one in weights]
        return [one.proposal.id for one in ranked(given_, other)]

    for play in plays(given_, weights):
        now = order(play.criterion, play.weight)
        assert play.least <= play.weight <= play.most
        assert all(order(play.criterion, weight) == now for weight in (play.least, play.most))
        assert (play.least == 0) == (play.below is None)
        assert (play.most == 100) == (play.above is None)
        if play.below:
            assert order(play.criterion, play.least - 1) != now
        if play.above:
            assert order(play.criterion, play.most + 1) != now
