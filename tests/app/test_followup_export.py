"""The follow-up programme as files: read back, they say what the file says."""

import csv

import pypdfium2
import pytest
from openpyxl import load_workbook

from secretariat.app import annex, export, followup_export, places, sample
from secretariat.app.commands.activity import EditActivity
from secretariat.app.commands.appendix import AddAppendix
from secretariat.app.commands.followup import EditFollowUp
from secretariat.app.commands.link import AddLink
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.task import AddTask
from secretariat.app.places import Home
from secretariat.app.queries import activity as activities
from secretariat.app.queries import decision, life, paper
from secretariat.app.queries.followup import programme
from secretariat.app.workspace import Workspace
from secretariat.domain import printing, tongue
from secretariat.domain.activity import State
from secretariat.domain.identity import AppendixId, LinkId, TaskId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Role
from secretariat.domain.paper import AppendixKind
from secretariat.domain.programme import asked
from secretariat.domain.told import Gone, Unknown


def sheet_rows(path):
    """Return the rows of the first sheet of a workbook."""
    return list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


@pytest.fixture
def workspace(tmp_path):
    """Return the sample, open."""
    home = Home(tmp_path / "data", tmp_path / "config")
    sample.make(tmp_path / "Sample.gbwp", home)
    with Workspace.open(tmp_path / "Sample.gbwp", home.places, places.who(home)) as opened:
        yield opened


def pdf(job, folder):
    (path,) = export.write(job, folder, ("pdf",))
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return path, pages


def test_the_life_of_a_recommendation_is_one_page(workspace, tmp_path):
    title = "Turn the key recommendations into policies, with all who have a stake in them"
    entry = next(one for one in workspace.ask(programme) if one.title.en == title)
    path, pages = pdf(workspace.ask(followup_export.prepare_life, entry.id), tmp_path)
    assert len(pages) == 1
    assert path.name.startswith("Life, Turn the key recommendations")
    text = " ".join(pages[0].split())
    for words in (
        "World Commission report, paragraph 616",
        "Paragraph 26 of GB.291/WP/SDG/1",
        "Nothing yet.",
    ):
        assert words in text


def test_what_is_gone_has_no_life(workspace):
    with pytest.raises(Gone):
        workspace.ask(followup_export.prepare_life, "nothing")


def test_the_coverage_lists_every_recommendation_as_document_and_as_workbook(workspace, tmp_path):
    _, pages = pdf(workspace.ask(followup_export.prepare_coverage), tmp_path)
    assert "philanthropic" in "".join(pages)
    made = workspace.ask(annex.coverage)
    rows = sheet_rows(annex.write(made, tmp_path / "coverage.xlsx"))
    assert rows[0][:3] == ("Recommendation", "Report", "Papers")
    assert len(rows) == 13


def test_the_ranking_is_a_workbook_with_weights_and_totals(workspace, tmp_path):
    made = workspace.ask(annex.ranking)
    rows = sheet_rows(annex.write(made, tmp_path / "ranking.xlsx"))
    assert rows[0][2] == "Expected benefit (60)"
    assert rows[1][:3] + rows[1][-2:] == ("1", "Growth, investment and employment", "9", "8.1", "shortlist")
    with annex.write(made, tmp_path / "ranking.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == len(rows)
    with pytest.raises(Unknown):
        annex.write(made, tmp_path / "ranking.ods")


def test_the_ranking_becomes_an_appendix_of_a_paper(workspace):
    target = workspace.ask(paper.by_symbol, "GB.291/WP/SDG/3").id
    made = workspace.ask(annex.appended, target)
    words = (made.title, Words(), made.note, made.columns, made.cells)
    workspace.do(AddAppendix(AppendixId(new_id()), target, AppendixKind.TABLE, *words))
    appendix = workspace.ask(paper.sheet, target).printed.appendices[-1]
    assert printing.plain(appendix.title) == "Ranking of proposals"
    assert printing.plain(appendix.table.rows[0][1]) == "Growth, investment and employment"
    assert len(appendix.table.heads) == 8


def test_the_review_questions_print_with_what_the_register_answers(workspace, tmp_path):
    _, pages = pdf(workspace.ask(followup_export.prepare_review), tmp_path)
    text = " ".join("".join(pages).split())
    assert "had tripartite involvement" in text
    assert "Seven subjects were named" in text


def test_the_words_on_a_weight_are_true_to_the_numbers(workspace):
    from secretariat.app.queries.ranking import ranking

    found = workspace.ask(ranking)
    for at, play in enumerate(found.plays):
        assert annex.sensitivity(found, at).startswith(f"The order stays from {play.least} to {play.most}.")


def test_who_takes_part_is_a_matrix_in_the_workbook_and_by_reason_on_paper(workspace, tmp_path):
    found = workspace.ask(annex.participants)
    annex.write(found, tmp_path / "Participants.xlsx")
    heads, *rows = sheet_rows(tmp_path / "Participants.xlsx")
    at = heads.index("Growth, investment and employment")
    assert {row[0]: row[at] for row in rows}["World Bank"] == "responsibility"
    assert "Poverty reduction" not in heads
    _, pages = pdf(workspace.ask(followup_export.prepare_participants), tmp_path)
    text = " ".join(" ".join(pages).split())
    assert "Growth, investment and employment" in text
    assert "Interest at stake" in text


def test_a_mechanism_prints_what_it_says_of_itself_and_who_takes_part(workspace, tmp_path):
    entry = next(
        one for one in workspace.ask(programme) if one.title.en == "Growth, investment and employment"
    )
    _, pages = pdf(workspace.ask(followup_export.prepare_life, entry.id), tmp_path)
    text = " ".join(" ".join(pages).split())
    for words in (
        "Priority: highest",
        "Agencies: ILO; United Nations; World Bank; IMF; WTO",
        "World Bank (responsibility)",
        "Lead: ILO",
    ):
        assert words in text


@pytest.mark.parametrize("kind", ["recommendation", "national follow-up", "forum"])
def test_however_much_has_happened_it_stays_on_one_page_and_the_rest_is_counted(workspace, tmp_path, kind):
    entry = next(one for one in workspace.ask(programme) if one.kind == kind)
    for field in ("title.en", "detail.en", "actors", "lead", "source"):
        workspace.do(EditFollowUp(entry.id, field, "Very much is said about it. " * 30))
    for one in asked(entry.kind):
        workspace.do(SetParticular(entry.id, "follow_up", one.name, "All of this is true. " * 30))
    for activity in workspace.ask(activities.page, "", 100):
        workspace.do(AddLink(LinkId(new_id()), activity.id, "activity", entry.id, "follow_up", Role.SERVES))
    for block in workspace.ask(paper.sheet, workspace.ask(paper.every)[0].id).contents.blocks:
        workspace.do(AddLink(LinkId(new_id()), entry.id, "follow_up", block.id, "block", Role.RESTS_ON))
    for number in range(30):
        workspace.do(AddTask(TaskId(new_id()), entry.id, "follow_up", f"Task {number} " * 20))
    _, pages = pdf(workspace.ask(followup_export.prepare_life, entry.id), tmp_path)
    assert len(pages) == 1
    assert "more." in pages[0] or "in all." in pages[0]


def test_the_appendix_of_the_ranking_speaks_the_languages_of_its_paper(workspace):
    made = workspace.ask(annex.appended, workspace.ask(paper.by_symbol, "GB.291/WP/SDG/2").id)
    assert (made.title.en, made.title.fr, made.title.es) == (
        "Ranking of proposals",
        "Classement des propositions",
        "Clasificación de las propuestas",
    )
    assert made.columns.fr.startswith("Rang")
    assert made.note.es.startswith("Los puntos van de 0 a 10")
    assert "8.1" in made.cells.en
    assert all("8,1" in cells and "8.1" not in cells for cells in (made.cells.fr, made.cells.es))
    alone = workspace.ask(annex.appended, workspace.ask(paper.by_symbol, "GB.291/WP/SDG/3").id)
    assert (alone.title.en, alone.title.fr) == ("Ranking of proposals", "")


def test_the_page_of_a_life_speaks_the_language_of_the_program(workspace, tmp_path):
    words = {"convener": "convocateur", "held": "tenue", "proposed": "proposé"}
    entry = next(
        one for one in workspace.ask(programme) if one.title.en == "Growth, investment and employment"
    )
    (activity, *_) = workspace.ask(activities.page, "", 1)
    workspace.do(EditActivity(activity.id, "state", State.HELD))
    workspace.do(AddLink(LinkId(new_id()), activity.id, "activity", entry.id, "follow_up", Role.SERVES))
    for point in workspace.ask(decision.points):
        id = point.decision.id
        workspace.do(AddLink(LinkId(new_id()), entry.id, "follow_up", id, "decision", Role.LEADS_TO))

    def french(text: str, _note: str, _n: int) -> str:
        return words.get(text, text)

    tongue.speak(french, language=Language.FR)
    try:
        job = workspace.ask(followup_export.prepare_life, entry.id)
        told = [step.detail for step in workspace.ask(life.life, entry.id, Language.FR).steps]
    finally:
        tongue.speak()
    _, pages = pdf(job, tmp_path)
    assert "(convocateur)" in " ".join(pages[0].split())
    assert "tenue" in told
    assert any(words.startswith("Proposé: Le Groupe de travail souhaitera") for words in told)
    assert any("discuss which of the two" in words for words in told)  # that paper has no French


def test_tables_speak_the_language_of_the_program(workspace):
    def french(text: str, _note: str, _n: int) -> str:
        return {"Recommendation": "Recommandation"}.get(text, text)

    tongue.speak(french, language=Language.FR)
    try:
        heads = workspace.ask(annex.coverage).heads
        ranked = workspace.ask(annex.ranking)
        document = workspace.ask(followup_export.prepare_coverage).paper
    finally:
        tongue.speak()
    assert heads[0][0] == "Recommandation"
    assert ranked.heads[0][0] == "Rang"
    assert document.language is Language.FR
