"""`secretariat handout` writes a copy for a colleague; one to be read cannot be changed."""


def test_a_copy_is_handed_out_and_brought_back(run, tmp_path):
    path, copy = tmp_path / "May.gbwp", tmp_path / "stick.gbwp"
    assert run("new", path, "--code", "WP/SDG").status == 0
    said = run("handout", path, copy)
    assert (said.status, said.lines) == (0, [str(copy)])
    assert run("merge", path, copy).lines == ["stick.gbwp: nothing new."]


def test_nothing_is_handed_out_over_a_file_that_is_there(run, refused, tmp_path):
    path, copy = tmp_path / "May.gbwp", tmp_path / "stick.gbwp"
    assert run("new", path).status == 0
    copy.write_text("mine", encoding="utf-8")
    assert "stick.gbwp is there already" in refused("handout", path, copy)


def test_a_copy_to_read_takes_nothing_in(run, refused, tmp_path):
    path, copy = tmp_path / "May.gbwp", tmp_path / "stick.gbwp"
    assert run("new", path).status == 0
    assert run("handout", path, copy, "--read-only").status == 0
    assert run("check", copy).lines == ["Nothing to report."]
    assert "handed out to be read" in refused("merge", copy, path)
