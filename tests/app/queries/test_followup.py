"""What the follow-up programme answers: on the sample, which holds a whole one."""

from datetime import date

import pytest

from secretariat.app import places, sample
from secretariat.app.dump import dump
from secretariat.app.places import Home
from secretariat.app.queries import followup, life, participants, ranking, review
from secretariat.app.queries.life import Stage
from secretariat.app.queries.search import everywhere
from secretariat.app.workspace import Workspace
from secretariat.domain.link import Role


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    """Return the sample, open."""
    folder = tmp_path_factory.mktemp("sample")
    home = Home(folder / "data", folder / "config")
    sample.make(folder / "Sample.gbwp", home)
    with Workspace.open(folder / "Sample.gbwp", home.places, places.who(home)) as opened:
        yield opened


def entry(workspace, title):
    return next(one for one in workspace.ask(followup.programme) if one.title.en == title)


def test_the_record_of_a_mechanism_has_all_that_is_its_own(workspace):
    held = workspace.ask(followup.record, entry(workspace, "Growth, investment and employment").id)
    assert dict(held.particulars)["priority"] == "highest"
    assert [(one.other.name, one.link.note) for one in held.participants][:2] == [
        ("International Labour Office", "convener"),
        ("United Nations", "responsibility"),
    ]
    assert [one.other.name for one in held.links] == [
        "Paragraph 10(b)(i) of GB.291/WP/SDG/1",
        "Where does the multilateral system fail to make policies agree?",
    ]
    assert [task.who for task in held.tasks] == ["Policy Integration"]
    assert [page.target for page in held.attachments] == ["notes/growth-2004-10.docx"]


def test_a_record_that_is_gone_is_none(workspace):
    assert workspace.ask(followup.record, "nothing") is None


def test_tallies_count_what_belongs_to_entries_and_what_is_late(workspace):
    id = entry(workspace, "Growth, investment and employment").id
    for today, late in ((date(2005, 1, 31), 0), (date(2005, 2, 1), 1)):
        tally = workspace.ask(followup.tallies, today)[id]
        assert (tally.participants, tally.links, tally.tasks, tally.late) == (6, 2, 1, late)


def test_the_matrix_says_who_takes_part_in_what_and_why(workspace):
    found = workspace.ask(participants.matrix)
    party = next(one for one in found.parties if one.short == "UNIFEM")
    mechanism = entry(workspace, "Gender equality for a more inclusive globalization")
    assert found.links[party.id, mechanism.id].note == "expertise"
    kinds = [one.kind for one in found.parties]
    assert kinds == sorted(kinds)
    assert mechanism in found.mechanisms


def test_the_ranking_puts_the_first_initiative_first(workspace):
    found = workspace.ask(ranking.ranking)
    assert found.entries[found.placed[0].proposal.id].title.en == "Growth, investment and employment"
    assert found.entries[found.short[0].proposal.id].title.en == "Growth, investment and employment"
    assert all(one.proposal.flexible and one.proposal.cheap for one in found.short)
    assert [play.weight for play in found.plays] == [60, 50, 30, 40]


def test_the_life_of_a_recommendation_runs_from_the_report_to_what_is_done_about_the_decision(workspace):
    title = "Turn the key recommendations into policies, with all who have a stake in them"
    told = workspace.ask(life.life, entry(workspace, title).id)
    assert [step.stage for step in told.steps] == [
        Stage.REPORT,
        Stage.PAPER,
        Stage.DISCUSSION,
        Stage.DECISION,
        Stage.ACTION,
        Stage.ACTION,
    ]
    assert told.at(Stage.DECISION)[0].name == "Paragraph 26 of GB.291/WP/SDG/1"
    assert told.at(Stage.DECISION)[0].detail.startswith("Proposed: The Working Party may wish")
    assert not told.at(Stage.DECISION)[0].settled


def test_tasks_and_activities_are_steps_as_well(workspace):
    told = workspace.ask(life.life, entry(workspace, "Make the report known and win support for it").id)
    assert [step.detail for step in told.at(Stage.ACTION)] == ["Working Party secretariat, due 15 Dec 2004"]
    assert [step.settled for step in told.at(Stage.ACTIVITY)] == [True, True]


def test_the_coverage_has_every_recommendation(workspace):
    lives = workspace.ask(life.coverage)
    assert len(lives) == 12
    assert any(not one.steps or {step.stage for step in one.steps} == {Stage.REPORT} for one in lives)


def test_the_questions_are_answered_by_people_and_by_the_register(workspace):
    asked = workspace.ask(review.questions)
    assert len(asked) == 8
    assert asked[0].links[0].link.role is Role.RESTS_ON
    assert asked[3].counted.text.startswith("7 policy development dialogues (7 proposed)")
    assert asked[4].counted is None
    assert asked[6].counted.text.endswith("activities had tripartite involvement.")
    assert len(asked[6].counted.records) == int(asked[6].counted.text.split()[0])


@pytest.mark.parametrize("name", review.QUERIES)
def test_every_question_to_the_register_is_answered_by_an_empty_file_too(tmp_path, name):
    home = Home(tmp_path / "data", tmp_path / "config")
    with Workspace.create(tmp_path / "file.gbwp", home.places, places.who(home)) as opened:
        answer = opened.ask(review.answered, name)
        assert answer is not None
        assert answer.records == ()


def test_searching_everywhere_finds_review_questions(workspace):
    groups = {group.name: group for group in everywhere(workspace, "tripartite involvement")}
    (found,) = groups["Review questions"].results
    assert found.spot.id == found.id


def test_the_dump_tells_the_whole_programme(workspace):
    told = workspace.ask(dump)["followup"]
    initiative = told["policy coherence initiative"][0]
    assert initiative["particulars"]["priority"] == "highest"
    assert {link["role"] for link in initiative["links"]} == {"takes part", "rests on"}
    assert initiative["tasks"][0]["due"] == "2005-01-31"
    assert [criterion["weight"] for criterion in told["ranking"]] == [60, 50, 30, 40]
    assert len(told["ranking"][0]["scores"]) == 20
    assert told["review questions"][3]["register"] == "dialogues"
