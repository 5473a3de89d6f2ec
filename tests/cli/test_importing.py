"""`secretariat import` proposes, and stores what it proposed only when told to."""

from unittest.mock import Mock

import pytest

from secretariat.app import apart, importing

FIELDS = {
    "language", "symbol", "organization", "session", "body", "place", "month", "committee", "committee_code", "purpose",
    "agenda_item_line", "agenda_item_ordinal", "title", "subtitles", "headings", "paragraphs", "footnotes", "references",
    "decision_paragraphs", "closing_line", "closing_date", "point_for_decision_line", "appendices", "appendix",
    "confidence", "unplaced", "dropped", "findings",
}  # fmt: skip
REGISTER = "Title, venue, date;Organized by;Activity;Involvement\nForum, Geneva, 3 May 2004;ILO;Talk;Chair\n"


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.csv"
    path.write_text(REGISTER, encoding="utf-8")
    return path


def papers(dump):
    return [paper for session in dump["sessions"] for item in session["items"] for paper in item["papers"]]


def test_without_accept_it_only_proposes(run, text, tmp_path, left):
    source = text()
    before = left()
    said = run("import", tmp_path / "May.gbwp", source)
    assert said.status == 0
    assert "Title: Next steps" in said.lines
    assert any(line.startswith("1 headings, 3 paragraphs") for line in said.lines)
    assert left() == before


def test_the_proposal_has_every_field_and_invents_none(run, text, tmp_path):
    found = run("import", tmp_path / "May.gbwp", text(), "--json").json
    assert set(found) == FIELDS
    assert (found["language"], found["title"], found["symbol"]) == ("en", "Next steps", "GB.291/WP/SDG/4")
    assert [paragraph["number"] for paragraph in found["paragraphs"]] == [1, 2, 3]
    assert found["decision_paragraphs"] == [3]
    assert (found["closing_date"], found["appendix"], found["purpose"]) == ("2004-10-15", None, None)


def test_what_a_stranger_sent_is_read_in_a_process_of_its_own(run, text, tmp_path, monkeypatch):
    read = Mock(wraps=apart.read)
    monkeypatch.setattr(apart, "read", read)
    assert run("import", tmp_path / "May.gbwp", text()).status == 0
    assert read.call_args.args[0] is importing.propose


def test_with_accept_it_is_stored_in_a_file_made_for_it(run, text, tmp_path):
    path = tmp_path / "May.gbwp"
    said = run("import", path, text(), "--accept")
    assert (said.status, said.told) == (0, f"Stored in {path}\n")
    (session,) = run("dump", path).json["sessions"]
    assert session["number"] == 291
    assert [len(item["papers"]) for item in session["items"]] == [0, 1]
    assert session["items"][1]["papers"][0]["title"] == "Next steps"


def test_a_symbol_given_overrides_the_one_found(run, text, file):
    assert run("import", file, text(), "--accept", "--symbol", "GB.291/WP/SDG/9").status == 0
    assert "GB.291/WP/SDG/9" in [paper["symbol"] for paper in papers(run("dump", file).json)]


def test_a_register_is_read_by_its_ending_or_when_told(run, register, text, tmp_path):
    found = run("import", tmp_path / "May.gbwp", register, "--json").json
    assert set(found) == {"columns", "rows", "unplaced", "findings"}
    assert found["rows"][0]["start"] == "2004-05-03"
    renamed = register.rename(tmp_path / "register.txt")
    assert run("import", tmp_path / "May.gbwp", renamed, "--as", "register", "--json").json == found
    assert (
        run("import", tmp_path / "May.gbwp", text(), "--as", "paper", "--json").json["title"] == "Next steps"
    )


def test_register_rows_join_the_register(run, register, file):
    before = run("dump", file).json["register"]
    assert run("import", file, register, "--accept").status == 0
    after = run("dump", file).json["register"]
    assert after[: len(before)] == before
    assert [row["title_venue_date"] for row in after[len(before) :]] == ["Forum, Geneva, 3 May 2004"]


def test_a_column_can_be_chosen(run, refused, register, tmp_path):
    path = tmp_path / "May.gbwp"
    found = run("import", path, register, "--column", "involvement=Activity", "--json").json
    assert found["rows"][0]["involvement"] == "Talk"
    assert "There is no column Nowhere" in refused("import", path, register, "--column", "activity=Nowhere")
    assert "There is no field nothing" in refused("import", path, register, "--column", "nothing=Activity")


def test_a_great_many_doubts_are_summed_up(run, text, tmp_path):
    source = text()
    source.write_text("strange: words\n" * 500 + source.read_text("utf-8"), encoding="utf-8")
    said = run("import", tmp_path / "May.gbwp", source)
    unplaced = len(run("import", tmp_path / "May.gbwp", source, "--json").json["unplaced"])
    assert unplaced >= 500
    assert f"  ... and {unplaced - 100:,} more; --json shows them all" in said.lines
    assert len(said.lines) < 200
