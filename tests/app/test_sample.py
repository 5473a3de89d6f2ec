"""The sample: it can be made, it holds what it should, and two samples are the same."""

from collections import Counter
from datetime import date

import pytest

from secretariat.app import export, places, sample
from secretariat.app.dump import dump
from secretariat.app.places import Home
from secretariat.app.queries import agenda, decision, finding, followup, home, mention, paper, register
from secretariat.app.workspace import Workspace
from secretariat.domain import printing
from secretariat.domain.dates import Precision
from secretariat.domain.finding import Severity
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintReference
from secretariat.domain.told import FileExists


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    """Return the sample, open."""
    folder = tmp_path_factory.mktemp("sample")
    home = Home(folder / "data", folder / "config")
    sample.make(folder / "Sample.gbwp", home)
    with Workspace.open(folder / "Sample.gbwp", home.places, places.who(home)) as opened:
        yield opened


def sheet(workspace, symbol, language=None):
    return workspace.ask(paper.sheet, workspace.ask(paper.by_symbol, symbol).id, language)


def test_the_agenda_of_one_session_with_papers_under_three_of_its_items(workspace):
    (session,) = workspace.ask(agenda.outline).sessions
    assert (session.name, session.when) == ("291st Session", "Geneva, November 2004")
    assert [[paper.symbol for paper in item.papers] for item in session.items] == [
        ["GB.291/WP/SDG/1"],
        ["GB.291/WP/SDG/2"],
        ["GB.291/WP/SDG/3"],
        [],
    ]


def test_the_main_paper_has_the_shape_of_a_real_one(workspace):
    main = sheet(workspace, "GB.291/WP/SDG/1")
    lines = main.printed.lines
    assert [line.label for line in lines if line.kind is Kind.HEADING] == ["I.", "II.", "III.", "IV."]
    assert main.paragraphs() == 28
    assert {line.label for line in lines if line.kind is Kind.SUBITEM} >= {"(a)", "(i)", "•"}
    assert [len(note.paragraphs) for note in main.printed.notes] == [1, 2, 1, 1, 1, 1]
    assert len(main.printed.appendices[0].table.rows) == 53


def test_its_references_are_of_every_kind_and_all_lead_somewhere(workspace):
    main = sheet(workspace, "GB.291/WP/SDG/1").printed
    texts = [line.inlines for line in main.lines]
    texts += [paragraph for note in main.notes for paragraph in note.paragraphs]
    references = [run for text in texts for run in text if isinstance(run, PrintReference)]
    figures = [reference.text for reference in references if not reference.target]
    assert figures == ["52", "22"], "these are counted, and lead nowhere"
    assert {"I", "12", "19-21", "10(a)(iii)", "appendix"} <= {reference.text for reference in references}
    words = " ".join(printing.plain(text) for text in texts)
    assert "paragraph 513 of its report" in words


def test_three_points_for_decision_and_one_for_discussion_are_put_in_it(workspace):
    main = sheet(workspace, "GB.291/WP/SDG/1")
    points = workspace.ask(decision.points, main.contents.paper.id)
    assert [(point.paragraph, point.decision.ask.value) for point in points] == [
        ("25", "discussion"),
        ("26", "decision"),
        ("27", "decision"),
        ("28", "decision"),
    ]
    assert [printing.plain(line) for line in main.printed.closing.decisions] == [
        "Points for decision: Paragraph 26;",
        "Paragraph 27;",
        "Paragraph 28.",
    ]


def test_one_paper_is_complete_in_three_languages_and_the_main_one_begun(workspace):
    short = sheet(workspace, "GB.291/WP/SDG/2")
    assert short.contents.paper.languages == (Language.EN, Language.FR, Language.ES)
    assert all(block.words[language] for block in short.contents.blocks for language in Language)
    main = sheet(workspace, "GB.291/WP/SDG/1").contents
    assert main.paper.languages == (Language.EN,)
    assert sum(bool(block.words.fr and block.words.es) for block in main.blocks) > 20


def test_the_register_says_what_its_cells_mean(workspace):
    rows = workspace.ask(register.rows)
    assert len(rows) == 53
    assert Counter(row.precision for row in rows) == {
        Precision.DAY.value: 44,
        Precision.MONTH.value: 8,
        Precision.NONE.value: 1,
    }
    summit = rows[43]
    assert (summit.title, summit.venue, summit.country) == (
        "Extraordinary Summit",
        "Ouagadougou",
        "Burkina Faso",
    )
    assert summit.organizers == ("African Union",)
    assert "Benjamin William Mkapa (Co-Chairperson)" in summit.participants
    assert sum(bool(row.organizers) for row in rows) > 45


def test_the_follow_up_programme_has_all_its_parts(workspace):
    entries = workspace.ask(followup.programme)
    kinds = Counter(entry.kind for entry in entries)
    assert set(kinds) == set(FollowUpKind)
    assert kinds[FollowUpKind.DIALOGUE] == 7
    assert {entry.phase for entry in entries} == {1, 2, None}


def test_nothing_in_it_must_not_be_printed(workspace):
    found = workspace.ask(finding.findings)
    assert [(one.kind, one.severity) for one in found] == [
        ("empty-cells", Severity.NOTICE),
        ("missing-office-file-name", Severity.NOTICE),
    ]


def test_two_samples_hold_the_same(workspace, tmp_path):
    other = Home(tmp_path / "data", tmp_path / "config")
    sample.make(tmp_path / "other.gbwp", other)
    with Workspace.open(tmp_path / "other.gbwp", other.places, places.who(other)) as opened:
        mine, theirs = workspace.ask(dump), opened.ask(dump)
    for rows in (mine["register"], theirs["register"]):
        for row in rows:
            row.pop("version", None)
    assert mine == theirs


def test_a_file_that_is_there_is_left_alone(tmp_path):
    target = tmp_path / "mine.gbwp"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExists):
        sample.make(target, Home(tmp_path / "data", tmp_path / "config"))
    assert target.read_text(encoding="utf-8") == "mine"


def test_every_paper_can_be_exported_in_every_language_it_claims(workspace, tmp_path):
    jobs = [
        workspace.ask(export.prepare, one.id, language)
        for one in workspace.ask(paper.every)
        for language in one.languages
    ]
    written = [path.name for job in jobs for path in export.write(job, tmp_path)]
    assert len(written) == len(set(written)) == 10
    assert all((tmp_path / name).stat().st_size > 0 for name in written)


def test_the_desk_shows_what_waits_and_what_is_done(workspace):
    found = workspace.ask(home.home, date(2004, 11, 1))
    assert [(one.owner, one.stage.text if one.stage else "", one.late) for one in found.papers] == [
        ("Policy Integration Department", "Cleared by the director", True),
        ("Policy Integration Department", "Translations confirmed", True),
        ("Working Party secretariat", "Draft finished by the author unit", True),
    ]
    kinds = {one.about for one in found.deadlines}
    assert {"291st Session", "GB.291/WP/SDG/1", "Growth, investment and employment", "work item"} <= kinds


def test_passages_of_the_main_paper_are_linked_to_the_rows_they_speak_of(workspace):
    found = workspace.ask(mention.agreement, workspace.ask(paper.by_symbol, "GB.291/WP/SDG/1").id)
    assert len(found.linked) == 4
