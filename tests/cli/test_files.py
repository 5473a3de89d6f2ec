"""`secretariat new` makes an empty working file; `secretariat dump` prints a whole one, the same each time."""

import shutil


def test_a_new_file_bears_its_committee(run, tmp_path):
    path = tmp_path / "May.gbwp"
    said = run("new", path, "--committee", "Working Party", "--code", "WP/SDG")
    assert (said.status, said.lines) == (0, [str(path)])
    found = run("dump", path).json
    assert found["committee"] == {"name": {"en": "Working Party"}, "code": "WP/SDG"}
    assert found["sessions"] == []


def test_a_file_that_is_there_is_left_alone(refused, tmp_path, left):
    (tmp_path / "mine.gbwp").write_text("mine", encoding="utf-8")
    before = left()
    assert "mine.gbwp is there already" in refused("new", tmp_path / "mine.gbwp")
    assert left() == before


def test_a_new_file_needs_its_folder(refused, tmp_path, left):
    assert f"The folder {tmp_path / 'no'} is not there" in refused("new", tmp_path / "no" / "May.gbwp")
    assert left() == {}


def test_a_committee_that_cannot_be_kept_leaves_no_file(refused, tmp_path, left):
    assert "U+0007" in refused("new", tmp_path / "May.gbwp", "--committee", "Ring \a the bell")
    assert "too long" in refused("new", tmp_path / "May.gbwp", "--committee", "long " * 50_000)
    assert left() == {}


def test_names_with_signs_of_their_own_are_no_trouble(run, tmp_path):
    for name in ("a#b%41 c.gbwp", "Séance — mai.gbwp", "no ending", "x&y=z;.gbwp", "n" * 100 + ".gbwp"):
        path = tmp_path / name
        assert run("new", path).status == 0
        assert run("check", path).lines == ["Nothing to report."]
        assert path.is_file()


def test_everything_in_the_file_is_there(run, file):
    found = run("dump", file).json
    assert list(found) == [
        "format", "committee", "sessions", "register", "decisions", "followup", "people", "organizations",
        "comments", "versions",
    ]  # fmt: skip
    (session,) = found["sessions"]
    assert [[paper["symbol"] for paper in item["papers"]] for item in session["items"]] == [
        ["GB.291/WP/SDG/1"],
        ["GB.291/WP/SDG/2"],
        ["GB.291/WP/SDG/3"],
        [],
    ]
    assert len(found["register"]) == 53
    assert {"GB.291/WP/SDG/1"} <= {decision["paper"] for decision in found["decisions"]}


def test_two_dumps_are_the_same_letter_by_letter(run, file, tmp_path):
    copy = shutil.copy(file, tmp_path / "copy.gbwp")
    first = run("dump", file).out
    assert run("dump", file).out == first
    assert run("dump", copy).out == first


def test_full_adds_every_revision(run, file):
    plain, full = run("dump", file).json, run("dump", file, "--full").json
    revisions = full.pop("revisions")
    assert full == plain
    assert {"rid", "entity", "parents", "payload"} <= set(revisions[0])


def test_letters_of_every_alphabet_are_printed_as_they_are(run, text, tmp_path):
    run("import", tmp_path / "May.gbwp", text("L’été — \N{CYRILLIC SMALL LETTER ZHE} ω."), "--accept")
    assert "L’été — \N{CYRILLIC SMALL LETTER ZHE} ω." in run("dump", tmp_path / "May.gbwp").out
